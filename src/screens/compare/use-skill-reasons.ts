import { useEffect, useState } from 'react'
import { sayableReasons } from '#domain/arguments/sayable.ts'
import type { Sayable } from '#domain/arguments/sayable.ts'

/** The skill-based clauses of texts from the writing desk. The marker is heavy, so it comes when it is needed; null until it has. */
export const useSkillReasons = (texts: readonly string[]): readonly Sayable[] | null => {
  const [reasons, setReasons] = useState<readonly Sayable[] | null>(null)
  const all = texts.join('\n\n')
  useEffect(() => {
    let wanted = true
    void markedReasons(all).then((found) => { if (wanted) setReasons(found) })
    return () => { wanted = false }
  }, [all])
  return reasons
}

const markedReasons = async (text: string): Promise<readonly Sayable[]> => {
  if (text.trim() === '') return []
  const { markArgument } = await import('#advisor.ts')
  return sayableReasons(text, markArgument(text, 'money')).filter(({ mark }) => mark === 'skill-based')
}
