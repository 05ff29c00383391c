import type { ScriptEdit } from '#domain/negotiation/script-edit.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Script.module.css'

/** Words of the person's own whose line is not in the script any more. They are kept until the person lets them go. */
export const HomelessLines = ({ edits, onDrop }: { edits: readonly ScriptEdit[]; onDrop: (editId: string) => void }) => {
  const lines = edits.filter(({ text }) => text.trim() !== '')
  if (lines.length === 0) return null
  return (
    <section className={styles['homeless']} aria-label="Lines without a place">
      <p className="small mut2">You wrote {lines.length === 1 ? 'this line' : 'these lines'} for something that is not in the script now. {lines.length === 1 ? 'It is' : 'They are'} not said, copied or printed.</p>
      <ul>{lines.map(({ id, text }) => <li key={id}><span className="say">{text}</span> <Button look="quiet" small onClick={() => onDrop(id)}>Let it go</Button></li>)}</ul>
    </section>
  )
}
