import { useEffect, useState } from 'react'
import { Button } from '#ui/Button.tsx'

/** Adds a part and puts the cursor into it: what is typed next lands in the new field. */
export const AddPart = ({ onAdd, children }: { onAdd: () => string | undefined; children: string }) => {
  const [added, setAdded] = useState<string | undefined>()
  useEffect(() => {
    const first = added === undefined ? null : document.querySelector<HTMLInputElement>(`[data-part="${CSS.escape(added)}"] input[data-walk]`)
    first?.focus()
    first?.select()
  }, [added])
  return <Button small icon="plus" onClick={() => setAdded(onAdd())}>{children}</Button>
}
