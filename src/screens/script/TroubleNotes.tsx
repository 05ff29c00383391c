import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { Trouble } from './checks-view.ts'
import styles from './Script.module.css'

/** Under a line: which words stand in the way, and why. */
export const TroubleNotes = ({ troubles, onWork }: { troubles: readonly Trouble[]; onWork: (clause: string) => void }) => {
  if (troubles.length === 0) return null
  return (
    <ul className={styles['troubles']}>
      {troubles.map(({ start, words, why, answer }) => (
        <li key={`${start} ${words}`}>
          <Icon name="avoid" />
          <span><b>“{words}”</b> {why} {answer && <Button look="quiet" small onClick={() => onWork(answer.clause)}>{answer.words}</Button>}</span>
        </li>
      ))}
    </ul>
  )
}
