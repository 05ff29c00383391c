import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { addDays } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import type { Offer } from '#domain/offer/offer.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import { typedAnswer } from '#domain/offer/typed-answer.ts'
import { draftOf } from '#domain/offer/unplaced.ts'
import { readTyped } from '#domain/offer/typed-term.ts'
import type { Holiday } from '#domain/timeline/holidays.ts'
import { Icon } from '#ui/Icon.tsx'
import { CalendarGrid } from './CalendarGrid.tsx'
import { calendarOf, quickDays } from './calendar-view.ts'
import { FieldMessage } from './FieldMessage.tsx'
import { termText, toldWords } from '#screens/parts/term-text.ts'
import type { OfferEdits } from './use-offer-edits.ts'
import { useTypedField } from './use-typed-field.ts'
import css from './Offer.module.css'

interface Props { offer: Offer; words: OfferQuestions; today: CalendarDate; holidays: readonly Holiday[]; edits: OfferEdits }

/** The day by buttons, by calendar or typed; the hour, whose hour, who said it and how. */
export const AnswerDateRound = ({ offer, words, today, holidays, edits }: Props) => {
  const [more, setMore] = useState(0)
  const chosen = knownValue(offer.answerBy)
  const pick = (date: CalendarDate) => edits.markTerm('answerBy', date === chosen ? undefined : { sure: 'said', value: date }, 'the answer date')
  const notSaid = offer.answerBy?.sure === 'not-said'
  const row = { offer, words, today, edits }
  return (
    <>
      <fieldset className={css.quick} aria-label="Quick picks">
        {quickDays(today).map(({ label, date }) => <Quick key={label} label={label} on={date === chosen} onClick={() => pick(date)} />)}
        <Quick label="They didn’t say" on={notSaid} onClick={() => edits.markTerm('answerBy', notSaid ? undefined : { sure: 'not-said' }, 'the answer date')} />
      </fieldset>
      <CalendarGrid days={calendarOf(today, chosen, holidays, more)} chosen={chosen} today={today} onPick={pick} />
      <p className={css.later}><button type="button" className="btn btn-q s" onClick={() => setMore(more + 2)}>Show two more weeks</button></p>
      <div className={css.det}>
        <SmallField term="answerBy" label="Or type the day" {...row} />
        <SmallField term="answerTime" label="By what time" {...row}><ZoneChoice {...row} /></SmallField>
        <SmallField term="answerToldBy" label="Who said it" {...row} />
        <HowChoice {...row} />
      </div>
    </>
  )
}

const Quick = ({ label, on, onClick }: { label: string; on: boolean; onClick: () => void }) => (
  <button type="button" aria-pressed={on} className={on ? css.quickOn : ''} onClick={onClick}>{on && <Icon name="tick" />}{label}</button>
)

type RowProps = Pick<Props, 'offer' | 'words' | 'today' | 'edits'>

const SmallField = ({ term, label, offer, words, today, edits, children }: RowProps & { term: TermId; label: string; children?: ReactNode }) => {
  const id = useId()
  const told = toldTerm(offer, term)
  const field = useTypedField<Told<unknown>>({
    value: told,
    shown: termText(term, told, today),
    read: (text) => readTyped(term, text, { offer, today }),
    onTold: (next, text) => edits.setTerms({ [term]: next, ...(term === 'answerBy' ? hourOf(text) : {}) }, term === 'answerBy' ? 'the answer date' : label.toLowerCase()),
    draft: draftOf(offer.unplaced, term),
    onDraft: (text) => edits.setDraft(term, text),
  })
  const bad = field.problem && field.left
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <span className={`${css.in} ${css.words} ${field.value === '' ? css.empty : ''} ${bad ? css.bad : ''}`}>
        <input id={id} value={field.value} placeholder="–" autoComplete="off" aria-describedby={`${id}-says`} aria-invalid={bad ? true : undefined} onChange={(event) => field.onChange(event.target.value)} onBlur={field.onBlur} data-walk />
        {children}
      </span>
      <FieldMessage id={`${id}-says`} field={field} describe={(value) => toldWords(term, value, words, today)} understood={term === 'answerToldBy' ? null : (value) => toldWords(term, value, words, today)} />
    </div>
  )
}

/** "Friday 5pm UK time" in the field of the day also tells the hour and whose hour it is. */
const hourOf = (text: string): Partial<Record<TermId, Told<unknown>>> => {
  const { day: _day, ...rest } = typedAnswer(text)
  return rest
}

const ZoneChoice = ({ offer, edits }: RowProps) => {
  const zone = knownValue(offer.answerZone) ?? ''
  const usual = ['their time', 'my time']
  return (
    <select className={css.period} aria-label="Whose time" value={zone} onChange={(event) => edits.markTerm('answerZone', event.target.value === '' ? undefined : { sure: 'said', value: event.target.value }, 'whose time')}>
      <option value="">whose?</option>
      {[...usual, ...(zone === '' || usual.includes(zone) ? [] : [zone])].map((each) => <option key={each} value={each}>{each === 'their time' ? 'theirs' : each === 'my time' ? 'mine' : each}</option>)}
    </select>
  )
}

const HowChoice = ({ offer, words, edits }: RowProps) => {
  const id = useId()
  const how = knownValue(offer.answerHow) ?? ''
  const written = how === 'email' || how === 'letter'
  return (
    <div>
      <label htmlFor={id}>How it was said</label>
      <span className={`${css.in} ${css.words} ${how === '' ? css.empty : ''}`}>
        <select id={id} value={how} data-walk onChange={(event) => edits.markTerm('answerHow', event.target.value === '' ? undefined : { sure: 'said', value: event.target.value }, 'how it was said')}>
          <option value="">–</option>
          {Object.entries(words.terms.answerHow.options ?? {}).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
        </select>
      </span>
      {how !== '' && !written && <p className="msg">Not in writing yet. It is on your list to ask.</p>}
    </div>
  )
}

/** The days the calendar and the pin take as holidays. */
export const holidayWindow = (today: CalendarDate): [CalendarDate, CalendarDate] => [addDays(today, -7), addDays(today, 200)]
