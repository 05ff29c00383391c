import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { Trouble } from '#screens/parts/text-checks.ts'
import styles from './Script.module.css'

interface NotesProps {
  troubles: readonly Trouble[]
  onWork: (clauses: readonly string[]) => void
  /** Takes the words out of the line and keeps them on the person's side; absent where the line is not the person's own. */
  onKeep?: ((trouble: Trouble) => void) | undefined
}

/** Under a line: which words stand in the way, and why. */
export const TroubleNotes = ({ troubles, onWork, onKeep }: NotesProps) => {
  if (troubles.length === 0) return null
  return (
    <ul className={styles['troubles']}>
      {troubles.map((trouble) => (
        <li key={`${trouble.start} ${trouble.words}`}>
          <Icon name={trouble.unsure ? 'question' : 'avoid'} />
          <span>
            <b>“{trouble.words}”</b> {trouble.why}{' '}
            {trouble.answer && <Button look="quiet" small onClick={() => onWork(trouble.answer?.clauses ?? [])}>{trouble.answer.words}</Button>}
            {trouble.keep && onKeep && <Button look="yours-outline" small icon="your-side" onClick={() => onKeep(trouble)}>Keep it on my side</Button>}
          </span>
        </li>
      ))}
    </ul>
  )
}
