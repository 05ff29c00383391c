import { useId } from 'react'
import type { Sayable } from '#domain/arguments/sayable.ts'
import type { Ask } from '#domain/negotiation/ask.ts'
import { asSentence } from '#domain/negotiation/own-words.ts'
import { useCommands } from '#workspace/react.tsx'
import styles from './Asks.module.css'

/** Which of the skills carry this ask; all of them until some are chosen. */
export const AskReasons = ({ ask, sayables }: { ask: Ask; sayables: readonly Sayable[] }) => {
  const { change } = useCommands()
  const skills = sayables.filter(({ mark }) => mark === 'skill-based').map(({ text }) => text)
  if (skills.length < 2) return null
  const chosen = skills.filter((text) => ask.reasons === undefined || ask.reasons.length === 0 || ask.reasons.includes(text))
  const choose = (text: string, on: boolean) => {
    const next = skills.filter((each) => (each === text ? on : chosen.includes(each)))
    // The last one stays: an ask without a reason is easy to turn down.
    if (next.length > 0) change('asks', ask.id, { reasons: next.length === skills.length ? undefined : next }, 'choose the reasons of an ask')
  }
  return (
    <details className={styles['reasons']}>
      <summary>{chosen.length === skills.length ? `Carried by all ${skills.length} of your skills` : `Carried by ${chosen.length} of your ${skills.length} skills`}</summary>
      <ul>{skills.map((text) => <Choice key={text} text={text} on={chosen.includes(text)} onChoose={(on) => choose(text, on)} />)}</ul>
    </details>
  )
}

const Choice = ({ text, on, onChoose }: { text: string; on: boolean; onChoose: (on: boolean) => void }) => {
  const id = useId()
  return <li className={styles['check']}><input id={id} type="checkbox" checked={on} onChange={(event) => onChoose(event.target.checked)} /><label htmlFor={id} className="say">{asSentence(text)}</label></li>
}
