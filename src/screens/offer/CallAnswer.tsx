import { useEffect, useId, useRef } from 'react'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import { Button } from '#ui/Button.tsx'
import css from './Call.module.css'
import { callChoices } from './call-view.ts'
import { nameOf } from './UnplacedWords.tsx'
import { useCallAnswer } from './use-call-answer.ts'
import type { CallAnswerProps } from './use-call-answer.ts'

/** One question and its answer. What is typed is kept with the offer at each key, so that no word depends on a button. */
export const CallAnswer = ({ begun, ...props }: Omit<CallAnswerProps, 'onRefused'> & { begun: boolean }) => {
  const { question, words } = props
  const { term } = question
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const { text, problem, today, take, type, choose, notMentioned } = useCallAnswer({ ...props, onRefused: () => input.current?.focus() })
  // One answer after another without a tap between: the next field is ready for it.
  useEffect(() => { if (begun) input.current?.focus({ preventScroll: true }) }, [begun])
  return (
    <form onSubmit={(event) => { event.preventDefault(); take(false) }}>
      <label htmlFor={id} className={`say ${css.question}`}>{question.question}</label>
      <Choices label="Or choose" choices={callChoices(term, words).map(({ value, label }) => ({ label, entry: { kind: 'term', term, told: { sure: 'said', value: yesNoOf(value) } } }))} onChoose={choose} />
      <input id={id} ref={input} value={text} maxLength={1000} autoComplete="off" aria-invalid={problem !== undefined} aria-describedby={problem ? `${id}-p` : undefined} onChange={(event) => type(event.target.value)} />
      {problem && <p className="msg e" id={`${id}-p`} role="alert">{problem.problem}</p>}
      <Choices label="It could be" choices={(problem?.meant ?? []).map((entry) => ({ label: nameOf(entry, words, today), entry }))} onChoose={choose} />
      <div className={css.thumb}>
        <Button type="submit" look="ink">Answered</Button>
        <Button onClick={() => take(true)}>Unclear</Button>
        <Button onClick={notMentioned}>Not mentioned</Button>
      </div>
    </form>
  )
}

const yesNoOf = (value: string) => (value === 'yes' || value === 'no' ? value === 'yes' : value)

const Choices = ({ label, choices, onChoose }: { label: string; choices: readonly { label: string; entry: FastEntry }[]; onChoose: (entry: FastEntry) => void }) =>
  choices.length === 0 ? null : <div className={css.choices} role="group" aria-label={label}>{choices.map(({ label: name, entry }) => <Button key={name} small onClick={() => onChoose(entry)}>{name}</Button>)}</div>
