import { useEffect, useId, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { useTyped } from '#ui/TextField.tsx'
import { TroubleNotes } from './TroubleNotes.tsx'
import type { Trouble } from '#screens/parts/text-checks.ts'
import type { ShownLine } from './line-edits.ts'
import type { LineActs } from './use-line-edits.ts'
import styles from './Script.module.css'

/** The person's own words for a line, kept at each key. Escape and Done leave the field. */
export const LineEditor = ({ line, name, look, troubles, acts, onClose }: { line: ShownLine; name: string; look: string; troubles: readonly Trouble[]; acts: LineActs; onClose: () => void }) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const typed = useTyped(line.text, (text) => acts.write(line, text))
  const keepAside = (trouble: Trouble) => {
    acts.keepAside(line, trouble)
    // The field shows what is left, and is where the writing goes on.
    typed.settle(true)
    field.current?.focus()
  }
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])
  return (
    <div className={styles['editing']}>
      <label htmlFor={id} className="vh">{name}, in your words</label>
      <textarea
        id={id}
        ref={field}
        className={look}
        value={typed.value}
        maxLength={20_000}
        rows={Math.min(12, Math.ceil(typed.value.length / 44) + typed.value.split('\n').length)}
        onChange={(event) => typed.onChange(event.target.value)}
        onKeyDown={(event) => { if (event.key === 'Escape') onClose() }}
      />
      {line.outdated && <p className="small mut2">Suggested now: “{line.suggested}”</p>}
      <div aria-live="polite"><TroubleNotes troubles={troubles} onWork={acts.callWork} onKeep={line.edited ? keepAside : undefined} /></div>
      <p className={styles['editActs']}>
        <Button small onClick={onClose}>Done</Button>
        {line.edited && line.text !== line.suggested && <Button look="quiet" small onClick={() => { acts.restore(line); onClose() }}>Use the suggested words</Button>}
      </p>
    </div>
  )
}
