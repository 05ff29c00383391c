import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { OfferedLine } from './rehearse-view.ts'
import styles from './Rehearse.module.css'

/** Lines from the script. The one chosen is large, to be read aloud; then the person says that it was said. */
export const LineChoice = ({ lines, onSaid }: { lines: readonly OfferedLine[]; onSaid: (text: string) => void }) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const line = lines.find(({ id }) => id === chosen)
  if (lines.length === 0) return null
  return (
    <div className={styles['choice']}>
      <p className="label" id="from-script">From your script</p>
      <ul aria-labelledby="from-script">
        {lines.map(({ id, label, text }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => setChosen(id === chosen ? null : id)}>
              <span className="label">{label}</span>
              <span className={styles['lineText']}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      {line && <div className={styles['acts']}><Button look="table" icon="tick" onClick={() => onSaid(line.text)}>I said it aloud</Button></div>}
    </div>
  )
}
