import { addDays, daysBetween } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { contactName } from '#domain/negotiation/names.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Offer } from '#domain/offer/offer.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OpenQuestion } from '#domain/offer/open-questions.ts'
import { askBy } from '#domain/timeline/ask-by.ts'
import type { AskBy, RecastDays } from '#domain/timeline/ask-by.ts'
import { isBaseClosed } from '#domain/negotiation/negotiability.ts'
import { dayStrip } from '#domain/timeline/day-strip.ts'
import type { DayCell } from '#domain/timeline/day-strip.ts'
import { longDay, nearDay, spokenTime, weekdayName } from '#domain/values/day-words.ts'
import { employerSize } from '#domain/timeline/employer-size.ts'
import { holidaysBetween } from '#domain/timeline/holidays.ts'
import type { CountryHolidays } from '#domain/timeline/holidays.ts'
import { priceOffer } from '#domain/valuation/price-offer.ts'
import type { Supposed } from '#domain/valuation/price-offer.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { formatDay, formatDaysLeft, formatMoney, formatNumber, formatUnits, periodWords } from '#ui/format.ts'

export interface OverviewParts {
  today: CalendarDate
  recastDays: RecastDays
  /** The days where they have closed the base; the usual ones where absent. */
  afterNo?: RecastDays
  holidaysOf: (currency: string) => CountryHolidays | undefined
  /** The currency of the country that the work is in, where that is known. */
  currencyWhere?: (offer: Offer) => string
}

/** The clock of one offer: when they need an answer, the strip of days, and the last good day to ask. */
export type Clock =
  | { kind: 'none' }
  | { kind: 'stay' }
  | { kind: 'past'; date: string }
  | { kind: 'due'; days: string; date: string; time: string; strip: DayCell[]; spoken: string; advice: AskBy | undefined; short: boolean }

export const clockOf = (offer: Offer, { today, recastDays, afterNo, holidaysOf, currencyWhere }: OverviewParts): Clock => {
  if (offer.kind === 'stay') return { kind: 'stay' }
  const due = knownValue(offer.answerBy)
  if (!due) return { kind: 'none' }
  if (due < today) return { kind: 'past', date: formatDay(due) }
  const holidays = holidaysBetween(holidaysOf(currencyWhere?.(offer) ?? offer.currency), addDays(today, -7), addDays(due, 1))
  const days = afterNo && isBaseClosed({ saysNoNegotiation: knownValue(offer.saysNoNegotiation) === true, closed: offer.closed }) ? { recastDays: afterNo, afterNo: true } : { recastDays }
  const advice = askBy(due, employerSize(knownValue(offer.headcount), knownValue(offer.employerKind)), { ...days, holidays }, today)
  const hour = knownValue(offer.answerTime) ? timeWords(offer) : ''
  const strip = dayStrip(today, due, advice?.date ?? due, holidays).map((cell) => (cell.role === 'due' && hour && cell.date === cell.until ? { ...cell, note: `Your answer, ${hour}` } : cell))
  return { kind: 'due', days: formatDaysLeft(today, due), date: formatDay(due), time: timeWords(offer), strip, spoken: strip.map(spokenCell).join('. '), advice, short: (advice?.reason.holidays.length ?? 0) > 0 || (advice?.reason.weekend ?? false) || advice?.late === true }
}

const spokenCell = ({ date, label, note }: DayCell): string => `${longDay(date)}, ${label}${note ? `: ${note}` : ''}`

const timeWords = (offer: Offer): string => {
  const time = knownValue(offer.answerTime)
  const zone = knownValue(offer.answerZone)
  return time ? `by ${spokenTime(time)}${zone ? `, ${zone}` : ''}` : 'no hour named'
}

/** The one next thing to do for an offer, and where it is done. */
export interface NextStep { says: string; act: string; to: 'answer-date' | 'questions' | 'weigh' | 'arguments' | 'script' | 'copy-question' }

interface Progress { questions: readonly OpenQuestion[]; factors: number; reasons: number; asks: number }

export const nextStep = (offer: Offer, { questions, factors, reasons, asks }: Progress): NextStep => {
  const who = firstName(offer)
  const open = questions.filter(({ state, key }) => state === 'open' && key !== 'answerBy')
  if (offer.kind === 'stay') return { says: 'Put down what you have today. It is the measure for the others.', act: 'Fill it in', to: 'questions' }
  if (!knownValue(offer.answerBy)) return { says: `“${who ? `${who}, when` : 'When'} do you need my answer?”`, act: 'Copy, and ask today', to: 'copy-question' }
  if (open.length > 0 && factors > 0) return { says: `Send ${who ?? 'them'} the ${numberWord(open.length)} open question${open.length === 1 ? '' : 's'} before you talk about money.`, act: 'Open the questions', to: 'questions' }
  if (factors === 0) return { says: open.length === 0 ? 'Nothing missing. Weigh it while the call is fresh.' : 'Weigh it while the call is fresh. The open questions can wait an hour.', act: 'Weigh it', to: 'weigh' }
  if (reasons === 0) return { says: 'Write down what you have done that this job needs.', act: 'Write the reasons', to: 'arguments' }
  return { says: asks === 0 ? 'Decide on the one thing you ask for.' : 'Read the script once aloud.', act: asks === 0 ? 'Choose the ask' : 'Open the script', to: 'script' }
}

/** How to speak of who is at the other side: the recruiter, else who said when the answer is due. */
const firstName = (offer: Offer): string | null =>
  contactName(knownValue(offer.recruiter) ?? '')?.spoken ?? contactName(knownValue(offer.answerToldBy) ?? '')?.spoken ?? null

/** "$142,000 base" and "$178,300 in year one", as far as they are known. */
export const payWords = (full: FullOffer, supposed: Supposed): { base: string | null; unit: string; yearOne: string | null; partly: boolean } => {
  const base = knownValue(full.offer.baseSalary)
  if (!base) return { base: null, unit: 'Base not said', yearOne: null, partly: true }
  const { priced, missing } = priceOffer(full, supposed)
  const total = valueOffer(priced, { years: 1 }).years[0]?.total ?? 0
  const plain = base.period === 'year' ? 'base' : periodWords[base.period]
  return { base: formatMoney(base.amount), unit: plain, yearOne: formatUnits(total, full.offer.currency), partly: missing.length > 0 }
}

export const companyLine = (offer: Offer): string => {
  const role = knownValue(offer.roleTitle)
  const people = knownValue(offer.headcount)
  return [role, people ? `about ${formatNumber(people)} people` : undefined].filter(Boolean).join(' · ')
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
export const numberWord = (count: number): string => words[count] ?? String(count)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The headline with the finding in it, and the line below it. */
export const overviewHeadline = (offers: readonly Offer[], parts: OverviewParts, hour: number): { headline: string; lede: string } => {
  const { today } = parts
  const due = offers.filter(({ kind, answer }) => kind === 'offer' && answer === 'open').flatMap((offer) => { const date = knownValue(offer.answerBy); return date && date >= today ? [{ offer, date }] : [] })
  const soon = due.filter(({ date }) => daysBetween(today, date) <= 7)
  const count = `${capital(numberWord(offers.length))} offer${offers.length === 1 ? '' : 's'}.`
  const undated = offers.some((offer) => offer.kind === 'offer' && offer.answer === 'open' && !knownValue(offer.answerBy))
  const headline = soon.length > 0 ? `${count} ${soon.length === offers.length ? (soon.length === 1 ? 'It needs you this week.' : 'All need you this week.') : `${capital(numberWord(soon.length))} need${soon.length === 1 ? 's' : ''} you this week.`}` : due.length === 0 && undated ? `${count} No date yet.` : `${count} Nothing is due this week.`
  return { headline, lede: `It is ${dayPart(today, hour)}. You don’t have to decide anything today. ${ledeAdvice(due[0]?.offer, undated, parts)}`.trim() }
}

const ledeAdvice = (first: Offer | undefined, undated: boolean, parts: OverviewParts): string => {
  const clock = first ? clockOf(first, parts) : undefined
  if (clock?.kind === 'due' && clock.advice) {
    const day = nearDay(parts.today, clock.advice.date)
    return clock.advice.late ? 'If you want to ask for more, ask for more time with it.' : `If you want to ask for more, ${day === 'today' ? 'today is the day.' : `${day} is the day.`}`
  }
  return undated ? 'Ask when they need your answer. Everything else waits for that.' : ''
}

const dayPart = (today: CalendarDate, hour: number): string => {
  return `${weekdayName(today)} ${hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}`
}
