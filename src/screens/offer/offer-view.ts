import { addDays, daysBetween, isWeekend, weekday } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { money, toUnits } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import { baseAsYear } from '#domain/offer/base-as-year.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { openQuestions, stillOpen } from '#domain/offer/open-questions.ts'
import type { OpenQuestion } from '#domain/offer/open-questions.ts'
import { isTouched, minutesLeft, roundProgress, shownTerms } from '#domain/offer/round-progress.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { rounds, termSpec } from '#domain/offer/terms.ts'
import type { Round, TermId } from '#domain/offer/terms.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import { contactName } from '#domain/negotiation/names.ts'
import { longDay, spokenTime } from '#domain/values/day-words.ts'
import { formatDay, formatMoney } from '#ui/format.ts'
import { dayText, toldWords } from '#screens/parts/term-text.ts'

/** The first name of the person on the other side; null where it is not known. */
export const whoOf = (offer: Offer): string | null => {
  const named = [knownValue(offer.recruiter), knownValue(offer.answerToldBy)].map((text) => contactName(text ?? '')?.spoken)
  return named.find((name) => name !== undefined) ?? null
}

const stayHeadlines: Record<Round, string> = {
  'answer-date': 'Nobody waits for an answer here.',
  pay: 'What does your job pay today?',
  equity: 'Which shares do you hold there?',
  benefits: 'What comes with it today?',
  'time-and-place': 'Where and when do you work today?',
  'what-was-said': 'What else belongs to your job?',
}

export const headlineOf = (offer: Offer, round: Round, words: OfferQuestions): string =>
  offer.kind === 'stay' ? stayHeadlines[round] : words.rounds[round].headline.replace('{who}', whoOf(offer) ?? 'they')

export interface Step { round: Round; number: number; title: string; below: string; current: boolean; begun: boolean }

export const stepsOf = (full: FullOffer, current: Round, words: OfferQuestions): Step[] =>
  rounds.map((round, index) => ({ round, number: index + 1, title: words.rounds[round].title, below: belowAll(full, round, current, words), current: round === current, begun: isTouched(full, round) }))

const belowAll = (full: FullOffer, round: Round, current: Round, words: OfferQuestions): string => {
  const waiting = notPlaced(full.offer, round)
  if (waiting && !isTouched(full, round)) return waiting
  return [belowStep(full, round, current, words), waiting].filter(Boolean).join(', ')
}

/** "2 not placed": words of the line that still wait for a place. */
const notPlaced = ({ unplaced = [] }: Offer, round: Round): string => {
  const count = unplaced.filter((each) => each.round === round).length
  return count === 0 ? '' : `${count} not placed`
}

const belowStep = (full: FullOffer, round: Round, current: Round, words: OfferQuestions): string => {
  const { offer } = full
  if (round === 'answer-date') {
    if (offer.kind === 'stay') return 'Nothing to answer'
    const date = knownValue(offer.answerBy)
    return date ? answerWords(offer, formatDay(date)) : current === round ? 'The first question' : offer.answerBy ? 'Not said yet' : words.rounds[round].short
  }
  if (round === 'equity' && knownValue(offer.equityOffered) === false && full.grants.length === 0) return 'None'
  if (!isTouched(full, round)) return words.rounds[round].short
  const { known, of } = roundProgress(full, round, words)
  return known === of ? `All ${of} known` : `${known} of ${of} known`
}

/** "Fri 27 Nov, 5 pm London": the day with its hour, as far as it is told. */
export const answerWords = (offer: Offer, date: string): string => {
  const time = knownValue(offer.answerTime)
  return [date, time ? [spokenTime(time), knownValue(offer.answerZone)].filter(Boolean).join(' ') : ''].filter(Boolean).join(', ')
}

/** "2 of 6, pay" and how long it still takes, for narrow screens. */
export const progressOf = (full: FullOffer, current: Round, words: OfferQuestions): { place: string; left: string; bars: ('done' | 'now' | 'open')[] } => {
  const at = rounds.indexOf(current)
  const minutes = minutesLeft(full)
  const fresh = rounds.every((round) => !isTouched(full, round))
  return {
    place: `${at + 1} of ${rounds.length}, ${words.rounds[current].title.toLowerCase()}`,
    left: minutes === 0 ? 'every round has something' : `about ${minutes} minute${minutes === 1 ? '' : 's'} ${fresh ? 'in all' : 'left'}`,
    bars: rounds.map((round, index) => (index === at ? 'now' : isTouched(full, round) ? 'done' : 'open')),
  }
}

export interface PinnedDay { date: CalendarDate; letter: string; number: number; look: '' | 'today' | 'off' | 'end' }
export interface Pin { date: string | null; passed: boolean; by: string; days: PinnedDay[] }

/** The answer date as it stays in sight: the day, who said it and how, and the days until then where they are few. */
export const pinOf = (offer: Offer, words: OfferQuestions, today: CalendarDate, holidays: readonly CalendarDate[]): Pin => {
  const date = knownValue(offer.answerBy)
  const [name, how] = [knownValue(offer.answerToldBy), knownValue(offer.answerHow)]
  const by = [name, how ? words.terms.answerHow.options?.[how]?.toLowerCase() : undefined].filter(Boolean).join(', ')
  if (!date) return { date: null, passed: false, by, days: [] }
  const away = daysBetween(today, date)
  const days = away >= 0 && away <= 6 ? Array.from({ length: away + 1 }, (_, index) => pinnedDay(addDays(today, index), date, today, holidays)) : []
  return { date: answerWords(offer, longDay(date)), passed: away < 0, by, days }
}

const pinnedDay = (date: CalendarDate, due: CalendarDate, today: CalendarDate, holidays: readonly CalendarDate[]): PinnedDay => ({
  date,
  letter: 'MTWTFSS'[weekday(date) - 1] ?? '',
  number: Number(date.slice(8)),
  look: date === due ? 'end' : date === today ? 'today' : isWeekend(date) || holidays.includes(date) ? 'off' : '',
})

/** Terms of a round that stand in a field of their own; what the round shows in another way is left out. */
export const fieldsOf = (full: FullOffer, round: Round, words: OfferQuestions): { everyday: TermId[]; rare: TermId[] } => {
  const elsewhere = new Set<TermId>(['answerBy', 'answerTime', 'answerToldBy', 'answerHow', 'answerZone'])
  if (full.grants.length > 0) elsewhere.add('equityOffered')
  if (full.instalments.length > 0) for (const term of ['signOn', 'signOnRepayMonths', 'signOnRepayHow'] as const) elsewhere.add(term)
  if (full.matchTiers.length > 0) for (const term of ['retirementMatch', 'retirementMatchUpTo'] as const) elsewhere.add(term)
  const { everyday, rare } = shownTerms(full, round, words)
  const stands = (term: TermId) => !elsewhere.has(term)
  return { everyday: everyday.filter(stands), rare: rare.filter(stands) }
}

/** True where a term has a field on the screen of its round that what was typed stands in. */
export const hasTypedField = (full: FullOffer, term: TermId, words: OfferQuestions): boolean => {
  const { kind, round } = termSpec(term)
  if (kind === 'choice' || kind === 'yes-no') return false
  const { everyday, rare } = fieldsOf(full, round, words)
  return [...everyday, ...rare, 'answerBy', 'answerTime', 'answerToldBy'].includes(term)
}

/** The small line under a label: what the value comes to, else the note. */
export const noteOf = (offer: Offer, term: TermId, words: OfferQuestions): string | undefined => {
  const year = baseAsYear(offer)
  const base = knownValue(offer.baseSalary)
  if (term === 'baseSalary' && year && base && base.period !== 'year') return `${formatMoney(money(Math.round(toUnits(year)), year.currency))} a year, before tax`
  const bonus = knownValue(offer.bonusTarget)
  if (term === 'bonusTarget' && bonus && year && year.minor > 0) return `${formatMoney(money(Math.round((toUnits(year) * bonus) / 100), year.currency))} if paid in full`
  return words.terms[term].note
}

export interface AskLine { key: string; question: string; note: string | undefined; state: OpenQuestion['state']; rowId: string | undefined; own: boolean }

/** The running list: the rounds that were begun or are in sight, and the number of questions further on. */
export const stillToAsk = (full: FullOffer, current: Round, words: OfferQuestions, today: CalendarDate): { lines: AskLine[]; later: AskLine[]; open: number } => {
  const all = openQuestions(full, words)
  const inSight = ({ round, state, rowId }: OpenQuestion) => round === undefined || round === current || round === 'answer-date' || state !== 'open' || rowId !== undefined || isTouched(full, round)
  const line = (each: OpenQuestion): AskLine => ({ key: each.key, question: each.question, note: noteOfQuestion(full.offer, each, words, today), state: each.state, rowId: each.rowId, own: each.reason === 'own' })
  const near = all.filter(inSight)
  return { lines: near.map(line), later: all.filter((each) => !inSight(each)).map(line), open: stillOpen(near).length }
}

const noteOfQuestion = (offer: Offer, { term, reason, state, note }: OpenQuestion, words: OfferQuestions, today: CalendarDate): string | undefined => {
  if (state === 'asked') return 'Asked. Waiting for an answer'
  const told = term ? toldTerm(offer, term) : undefined
  if (state === 'answered') {
    if (term === 'answerBy' && knownValue(offer.answerBy)) return `Answered: ${answerWords(offer, dayText(knownValue(offer.answerBy)!, today))}`
    return term && told ? `Answered: ${toldWords(term, told, words, today)}` : 'Answered'
  }
  if (reason === 'roughly' && term) return `You marked ${toldWords(term, told, words, today)} as “roughly”`
  return note
}

/** The rounds before and after this one. */
export const neighbours = (round: Round): { before: Round | undefined; after: Round | undefined } => {
  const at = rounds.indexOf(round)
  return { before: rounds[at - 1], after: rounds[at + 1] }
}
