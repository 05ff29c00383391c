import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import { readBenefits } from './fast-benefits.ts'
import { readGrants } from './fast-grant.ts'
import { readHeard } from './fast-heard.ts'
import { readPayHours } from './fast-hours.ts'
import { settle, withCare } from './fast-care.ts'
import { readLeave } from './fast-leave.ts'
import { leftOver } from './fast-left.ts'
import { currencyNamed } from './follow-currency.ts'
import { lineOf, readFound, without } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'
import { readPlace } from './fast-place.ts'
import type { FastPhrases } from './fast-phrases.ts'
import { readRepay } from './fast-repay.ts'
import { readRhythm } from './fast-rhythm.ts'
import { withoutRivals } from './fast-rivals.ts'
import { readTerms } from './fast-terms.ts'
import { readWhen } from './fast-when.ts'
import { Grant } from './offer-parts.ts'
import { toldSchema } from './offer.ts'
import type { Offer } from './offer.ts'
import type { Round, TermId } from './terms.ts'

/** The fields of a grant that a line can fill. */
export type GrantField = Exclude<keyof Grant, 'id' | 'offerId' | 'label' | 'roughly' | 'approvedByBoard'>

/** One entry that a line makes: a term, a field of a grant (grants count from 0 within the line), or the steps of a match. */
export type FastEntry =
  | { readonly kind: 'term'; readonly term: TermId; readonly told: Told<unknown> }
  | { readonly kind: 'grant'; readonly index: number; readonly field: GrantField; readonly value: Grant[GrantField]; readonly roughly?: boolean }
  | { readonly kind: 'tiers'; readonly tiers: readonly { matchPercent: number; upToPercent: number }[] }

export type FastFound = Span & FastEntry

/** Words that were not understood, and what they could be. No candidates: they are left as text. */
export interface FastUnsure extends Span {
  readonly text: string
  readonly candidates: readonly FastEntry[]
  /** Another figure of the line could be the same thing: none of them is taken by itself. */
  readonly rival?: boolean
}

export interface FastRead {
  readonly found: readonly FastFound[]
  readonly unsure: readonly FastUnsure[]
}

export interface FastAsked {
  readonly round: Round
  readonly offer: Offer
  readonly today: CalendarDate
  readonly phrases: FastPhrases
}

/** A line is a line: what is longer is a letter, and is not read here. In characters. */
export const longestLine = 1000

/** What one reader makes of a line. used: spans it took without an entry of their own. */
export interface Reading extends FastRead {
  readonly used?: readonly Span[]
}
type Reader = (line: Line, asked: FastAsked) => Reading

const readers: Record<Round, readonly Reader[]> = {
  'answer-date': [readWhen, readTerms],
  pay: [readRhythm, readRepay, readPayHours, readTerms],
  equity: [readGrants, readTerms],
  benefits: [readBenefits, readLeave, readTerms],
  'time-and-place': [readPlace, readTerms],
  'what-was-said': [readHeard, readTerms],
}

/**
 * Reads one line as it is noted down after a call: "142 base, around 10% bonus, 8k to sign". Words may stand on either side of
 * their numbers. Only what is plainly said becomes an entry; everything else comes back as unsure and changes nothing.
 */
export const readFastEntry = (typed: string, round: Round, offer: Offer, today: CalendarDate, phrases: FastPhrases): FastRead => {
  const asked = { round, offer, today, phrases }
  const line = typed.slice(0, longestLine)
  const salary = knownValue(offer.baseSalary)?.amount.currency
  const named = currencyNamed(line)
  const inSalary = () => readLine(line, { ...asked, offer: { ...offer, currency: salary ?? offer.currency } })
  if (named === undefined || named === offer.currency) return inSalary()
  // Amounts without a sign follow the salary; where there is none yet, or the line tells it, the one currency that the line names.
  const inNamed = readLine(line, { ...asked, offer: { ...offer, currency: named } })
  return salary === undefined || round === 'equity' || inNamed.found.some(isSalary) ? inNamed : inSalary()
}

const isSalary = (entry: FastEntry): boolean => entry.kind === 'term' && entry.term === 'baseSalary'

const readLine = (typed: string, asked: FastAsked): FastRead => {
  const { round } = asked
  const whole = lineOf(typed)
  let left = whole
  const read: FastFound[] = []
  const open: FastUnsure[] = []
  const used: Span[] = []
  for (const reader of readers[round]) {
    const reading = reader(left, asked)
    read.push(...reading.found)
    open.push(...reading.unsure)
    used.push(...(reading.used ?? []))
    left = without(left, [...reading.found, ...reading.unsure, ...(reading.used ?? [])])
  }
  const loose = leftOver(left, whole, [...read, ...open, ...used], asked)
  const rate = read.some(isSalary) ? undefined : loose.find(isRate)
  const settled = settle([...read, ...(rate ? [{ start: rate.start, end: rate.end, ...rate.candidates[0]! }] : [])].filter(canBeKept), whole, asked)
  const care = withCare(settled.found, whole, asked)
  const unsure = [...open, ...settled.unsure, ...care.unsure, ...loose.filter((each) => each !== rate)]
  const { found, unsure: asks } = withoutRivals({ found: care.found, unsure }, whole, asked)
  return { found, unsure: [...asks].sort((a, b) => a.start - b.start) }
}

/** "52 an hour", "12 LPA": an amount that names its period and could be the pay alone is the pay. */
const isRate = ({ text, candidates: [only, ...others] }: FastUnsure): boolean => {
  return others.length === 0 && only?.kind === 'term' && only.term === 'baseSalary' && readFound(text.toLowerCase())?.period !== undefined
}

/** What does not fit its field, such as a share of 2,000 %, is left as text. */
const canBeKept = (entry: FastEntry): boolean =>
  entry.kind === 'tiers' || (entry.kind === 'term' ? toldSchema(entry.term).safeParse(entry.told).success : Grant.shape[entry.field].safeParse(entry.value).success)
