import { useEffect, useId, useRef, useState } from 'react'
import type { CallQuestion } from '#domain/offer/call-sheet.ts'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { TermId } from '#domain/offer/terms.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { draftOf } from '#domain/offer/unplaced.ts'
import { useToday } from '#screens/parts/today.ts'
import { Button } from '#ui/Button.tsx'
import css from './Call.module.css'
import { callChoices, readCallAnswer } from './call-view.ts'
import type { CallAnswer as Answer } from './call-view.ts'
import { nameOf } from './UnplacedWords.tsx'
import { useFastLines } from './use-fast-lines.ts'
import { useOfferEdits } from './use-offer-edits.ts'

interface Props { question: CallQuestion; full: FullOffer; words: OfferQuestions; begun: boolean; onDone: (answered: readonly TermId[]) => void }

/** One question and its answer. What is typed is kept with the offer at each key, so that no word depends on a button. */
export const CallAnswer = ({ question, full, words, begun, onDone }: Props) => {
  const { term, round } = question
  const [text, setText] = useState(() => draftOf(full.offer.unplaced, term) ?? '')
  const [problem, setProblem] = useState<Extract<Answer, { problem: string }>>()
  const today = useToday()
  const edits = useOfferEdits(full)
  const lines = useFastLines(full, edits)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  // One answer after another without a tap between: the next field is ready for it.
  useEffect(() => { if (begun) input.current?.focus({ preventScroll: true }) }, [begun])
  const row = full.questions.find(({ key }) => key === term)?.id
  const ask = (state: 'asked' | 'answered') => edits.setQuestion({ key: term, rowId: row }, state)
  const type = (next: string) => {
    setText(next)
    setProblem(undefined)
    edits.setDraft(term, next)
  }
  const refuse = (why: Extract<Answer, { problem: string }>) => {
    setProblem(why)
    input.current?.focus()
  }
  // A button says what it is; what was typed beside it is kept, too.
  const noted = text.trim() === '' ? [] : [text.trim()]
  const put = (entries: readonly FastEntry[], kept: readonly string[]) => {
    edits.noteSign(text)
    lines.answer(round, term, entries, kept)
  }
  const take = (isUnclear: boolean) => {
    if (text.trim() === '') {
      if (!isUnclear) return refuse({ problem: 'What did they say? A word or a number is enough.' })
      ask('asked')
      return onDone([])
    }
    const read = readCallAnswer(text, question, full, words, today, isUnclear)
    if ('problem' in read) return refuse(read)
    put(read.entries, read.kept)
    const state = isUnclear ? 'asked' : read.settled
    if (state) ask(state)
    onDone(read.entries.flatMap((entry) => (entry.kind === 'term' ? [entry.term] : [])))
  }
  const choose = (entry: FastEntry) => {
    put([entry], noted)
    onDone(entry.kind === 'term' ? [entry.term] : [])
  }
  const notMentioned = () => {
    put([{ kind: 'term', term, told: { sure: 'not-said' } }], noted)
    onDone([])
  }
  const isYesNo = (value: string) => (value === 'yes' || value === 'no' ? value === 'yes' : value)
  return (
    <form onSubmit={(event) => { event.preventDefault(); take(false) }}>
      <label htmlFor={id} className={`say ${css.question}`}>{question.question}</label>
      <Choices label="Or choose" choices={callChoices(term, words).map(({ value, label }) => ({ label, entry: { kind: 'term', term, told: { sure: 'said', value: isYesNo(value) } } }))} onChoose={choose} />
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

const Choices = ({ label, choices, onChoose }: { label: string; choices: readonly { label: string; entry: FastEntry }[]; onChoose: (entry: FastEntry) => void }) =>
  choices.length === 0 ? null : <div className={css.choices} role="group" aria-label={label}>{choices.map(({ label: name, entry }) => <Button key={name} small onClick={() => onChoose(entry)}>{name}</Button>)}</div>
