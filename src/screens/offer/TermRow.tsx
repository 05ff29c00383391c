import { useEffect, useId, useRef, useState } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Told } from '#domain/values/told.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { termSpec } from '#domain/offer/terms.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { draftOf } from '#domain/offer/unplaced.ts'
import { readTyped, withSureness } from '#domain/offer/typed-term.ts'
import { Segments } from '#ui/ChoiceField.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useOpenWorkspace } from '#workspace/react.tsx'
import { FieldMessage } from './FieldMessage.tsx'
import { noteOf } from './offer-view.ts'
import { PeriodChoice } from './PeriodChoice.tsx'
import { rangeWords, termText, toldWords } from '#screens/parts/term-text.ts'
import type { OfferEdits } from './use-offer-edits.ts'
import { useTypedField } from './use-typed-field.ts'
import css from './Offer.module.css'

export interface RowProps {
  term: TermId
  offer: Offer
  words: OfferQuestions
  today: CalendarDate
  /** A blank of this term is a question now. */
  asks: boolean
  edits: OfferEdits
}

type Sure = Told<unknown>['sure']
const sureness = {
  said: { value: 'said' as Sure, label: 'Said', icon: <Icon name="tick" /> },
  roughly: { value: 'roughly' as Sure, label: 'Roughly', icon: <Icon name="about" /> },
  'not-said': { value: 'not-said' as Sure, label: 'Not said', icon: <Icon name="question" /> },
}
const shortTexts = new Set<TermId>(['nextReview', 'coverageStart', 'location', 'recruiter', 'manager', 'level', 'team', 'answerZone'])

/** One term: its label, its value, how sure it is, and what became of it. */
export const TermRow = (props: RowProps) => {
  const { term, offer, words, asks, edits } = props
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const told = toldTerm(offer, term)
  const { label } = words.terms[term]
  const { kind } = termSpec(term)
  const isChoice = kind === 'choice' || kind === 'yes-no'
  const unknown = told === undefined || told.sure === 'not-said'
  const setSure = (sure: Sure) => {
    const next = withSureness(told, sure)
    if (sure !== 'not-said' && unknown) {
      if (told) edits.setTerm(term, undefined, label)
      row.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
      return
    }
    edits.markTerm(term, next, label)
    if (sure === 'not-said' && !unknown) say(`${label} is taken out and marked as not said.`, () => void undo.undo())
  }
  // While something unreadable stands in the field, a sum worked out of the value before it would be about another number.
  const [unread, setUnread] = useState(false)
  const note = unread ? undefined : noteOf(offer, term, words)
  const value = { id, told, says: `${note ? `${id}-note ` : ''}${id}-says` }
  return (
    <div className={`${css.f} ${kind === 'text' && !shortTexts.has(term) ? css.wide : ''} ${unknown ? css.unk : ''}`} ref={row}>
      <div className={css.fL}><label htmlFor={id}>{label}</label>{note && <small id={`${id}-note`}>{note}</small>}</div>
      {isChoice ? <ChoiceValue {...props} {...value} /> : <TypedValue {...props} {...value} onUnread={setUnread} />}
      <span className={css.sure}><Segments label={`How sure: ${label}`} value={told?.sure ?? (asks ? 'not-said' : undefined)} options={isChoice && told?.sure !== 'roughly' ? [sureness.said, sureness['not-said']] : Object.values(sureness)} onChange={setSure} /></span>
    </div>
  )
}

type ValueProps = RowProps & { id: string; says: string; told: Told<unknown> | undefined }

const toTheTable = { icon: 'right' as const, text: 'Added to your questions', table: true }

const TypedValue = ({ term, offer, words, today, asks, edits, id, says, told, onUnread }: ValueProps & { onUnread: (unread: boolean) => void }) => {
  const { label, unit } = words.terms[term]
  const { kind } = termSpec(term)
  const field = useTypedField<Told<unknown>>({
    value: told,
    shown: termText(term, told, today),
    read: (text) => readTyped(term, text, { offer, today }),
    onTold: (next) => edits.setTerm(term, next, label),
    draft: draftOf(offer.unplaced, term),
    onDraft: (text) => edits.setDraft(term, text),
  })
  const unread = field.typing && 'problem' in field.read
  useEffect(() => onUnread(unread), [onUnread, unread])
  const range = rangeWords(term, told, today)
  const quiet = range ? { text: range } : asks || told?.sure === 'not-said' ? toTheTable : undefined
  const shared = { id, value: field.value, placeholder: '–', autoComplete: 'off', 'aria-describedby': says, 'aria-invalid': field.problem && field.left ? (true as const) : undefined, onBlur: field.onBlur, 'data-walk': true }
  const isLong = kind === 'text' && !shortTexts.has(term)
  return (
    <>
      <span className={`${css.in} ${isLong ? css.long : ''} ${kind === 'text' ? css.words : ''} ${field.value === '' ? css.empty : ''} ${field.problem && field.left ? css.bad : ''}`}>
        {isLong ? <textarea {...shared} rows={1} onChange={(event) => field.onChange(event.target.value)} /> : <input {...shared} onChange={(event) => field.onChange(event.target.value)} inputMode={kind === 'text' ? 'text' : undefined} />}
        {kind === 'pay' ? <PeriodChoice offer={offer} edits={edits} /> : unit && <i>{unit}</i>}
      </span>
      <FieldMessage id={`${id}-says`} field={field} describe={(value) => toldWords(term, value, words, today)} quiet={quiet} understood={kind === 'text' ? null : (value) => `${value.sure === 'roughly' ? 'about ' : ''}${toldWords(term, value, words, today)}`} />
    </>
  )
}

const ChoiceValue = ({ term, words, asks, edits, id, says, told }: ValueProps) => {
  const { label, options } = words.terms[term]
  const isYesNo = termSpec(term).kind === 'yes-no'
  const choices: [string, string][] = isYesNo ? [['yes', 'Yes'], ['no', 'No']] : Object.entries(options ?? {})
  const value = told === undefined || told.sure === 'not-said' ? '' : isYesNo ? (told.value === true ? 'yes' : 'no') : (told.value as string)
  const set = (next: string) => edits.markTerm(term, next === '' ? undefined : { sure: 'said', value: isYesNo ? next === 'yes' : next }, label)
  return (
    <>
      <span className={`${css.in} ${css.words} ${value === '' ? css.empty : ''}`}>
        <select id={id} value={value} onChange={(event) => set(event.target.value)} aria-describedby={says} data-walk>
          <option value="">–</option>
          {choices.map(([name, words]) => <option key={name} value={name}>{words}</option>)}
        </select>
      </span>
      <div id={`${id}-says`} className={css.says} aria-live="polite">{(asks || told?.sure === 'not-said') && <p className="msg t"><Icon name="right" />{toTheTable.text}</p>}</div>
    </>
  )
}
