import { useId, useRef, useState } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { Round } from '#domain/offer/terms.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { stillToAsk } from './offer-view.ts'
import type { AskLine } from './offer-view.ts'
import { QuestionsMail } from './QuestionsMail.tsx'
import type { OfferEdits } from './use-offer-edits.ts'
import css from './Offer.module.css'

interface Props { full: FullOffer; round: Round; words: OfferQuestions; today: CalendarDate; edits: OfferEdits }

/** The running list of questions: beside the fields, on a phone a bar above the navigation that opens upward. */
export const StillToAsk = ({ full, round, words, today, edits }: Props) => {
  const [shown, setShown] = useState(false)
  const [mailing, setMailing] = useState(false)
  const [adding, setAdding] = useState(false)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // The button goes with its question: the heading says how many are left.
  const onDropped = () => heading.current?.focus({ preventScroll: true })
  const { lines, later, open } = stillToAsk(full, round, words, today)
  const title = open === 0 ? 'Nothing left to ask' : `Still to ask, ${open}`
  return (
    <>
      <aside className={`theirs ${css.ask} ${shown ? css.open : ''}`} aria-labelledby={`${id}-t`} id={id}>
        <div className={css.hd}><SideLabel side="table">At the table</SideLabel><h2 className="h2" id={`${id}-t`} ref={heading} tabIndex={-1}>{title}</h2></div>
        {lines.length === 0 ? <p className={`say ${css.none}`}>No question here. Blanks turn into one by themselves.</p> : <ul>{lines.map((line) => <QuestionLine key={line.key} line={line} edits={edits} onDropped={onDropped} />)}</ul>}
        {later.length > 0 && <details className={css.laterAsk}><summary>From the rounds ahead, {later.length}</summary><ul>{later.map((line) => <QuestionLine key={line.key} line={line} edits={edits} onDropped={onDropped} />)}</ul></details>}
        {adding && <OwnQuestion onDone={(text) => { if (text.trim() !== '') edits.addPart('questions', { text: text.trim() }, 'add a question'); setAdding(false) }} />}
        <div className={css.acts}>
          {lines.length + later.length > 0 && <Button look="table" icon="mail" onClick={() => setMailing(true)}>Make it one e-mail</Button>}
          {!adding && <Button look="quiet" small onClick={() => setAdding(true)}>Add my own</Button>}
        </div>
      </aside>
      <button type="button" className={css.peek} aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        <span><Icon name="at-the-table" /><b>{title}</b></span><span className="small mut2">{shown ? 'Hide' : 'Show'} <Icon name={shown ? 'down' : 'up'} /></span>
      </button>
      <QuestionsMail open={mailing} onClose={() => setMailing(false)} full={full} lines={[...lines, ...later]} today={today} edits={edits} />
    </>
  )
}

const steps: Record<AskLine['state'], { next: 'asked' | 'answered' | 'open'; says: string }> = {
  open: { next: 'asked', says: 'Mark as asked' },
  asked: { next: 'answered', says: 'Mark as answered' },
  answered: { next: 'open', says: 'Open again' },
  dropped: { next: 'open', says: 'Open again' },
}

const QuestionLine = ({ line, edits, onDropped }: { line: AskLine; edits: OfferEdits; onDropped: () => void }) => {
  const done = line.state === 'answered'
  const fixed = done && line.rowId === undefined
  const { next, says } = steps[line.state]
  const drop = () => {
    if (line.own && line.rowId) edits.removePart('questions', line.rowId, 'your question')
    else edits.setQuestion(line, 'dropped')
    onDropped()
  }
  const box = <span className={`${css.box} ${line.state === 'asked' ? css.boxAsked : ''}`}>{line.state !== 'open' && <Icon name={done ? 'tick' : 'right'} />}</span>
  return (
    <li className={done ? css.done : ''}>
      {fixed ? <span className={css.tick}>{box}</span> : (
        <label className={css.tick} title={says}>
          <input type="checkbox" className="vh" checked={done} aria-label={line.state === 'asked' ? `Asked, waiting: ${line.question}` : line.question} ref={(input) => { if (input) input.indeterminate = line.state === 'asked' }} onChange={() => edits.setQuestion(line, next)} />
          {box}
        </label>
      )}
      <div><p className="say">{line.question}</p>{line.note && <small>{line.note}</small>}</div>
      {!fixed && <button type="button" className={css.drop} aria-label={`Do not ask: ${line.question}`} title="Do not ask" onClick={drop}><Icon name="cross" /></button>}
    </li>
  )
}

const OwnQuestion = ({ onDone }: { onDone: (text: string) => void }) => {
  const [text, setText] = useState('')
  const id = useId()
  return (
    <form className={css.ownAsk} onSubmit={(event) => { event.preventDefault(); onDone(text) }}>
      <label htmlFor={id} className="label">Your question</label>
      <input id={id} autoFocus value={text} maxLength={2000} autoComplete="off" onChange={(event) => setText(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') onDone('') }} />
      <Button type="submit" look="table" small>Add it</Button>
    </form>
  )
}
