import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { readAmount } from '#domain/values/read-amount.ts'
import type { Told } from '#domain/values/told.ts'
import { readBenefits } from './fast-benefits.ts'
import { readGrants } from './fast-grant.ts'
import { readHeard } from './fast-heard.ts'
import { boundaries, findAmounts, findKeywords, lineOf, without } from './fast-line.ts'
import type { FoundAmount, Line, Span } from './fast-line.ts'
import { readPlace } from './fast-place.ts'
import type { FastPhrases } from './fast-phrases.ts'
import { readTerms } from './fast-terms.ts'
import { readWhen } from './fast-when.ts'
import { candidatesFor } from './fast-unsure.ts'
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
  pay: [readTerms],
  equity: [readGrants, readTerms],
  benefits: [readBenefits, readTerms],
  'time-and-place': [readPlace, readTerms],
  'what-was-said': [readHeard, readTerms],
}

/**
 * Reads one line as it is noted down after a call: "142 base, around 10% bonus, 8k to sign". Words may stand on either side of
 * their numbers; what comes later corrects what came before. What is not understood comes back as unsure and changes nothing.
 */
export const readFastEntry = (typed: string, round: Round, offer: Offer, today: CalendarDate, phrases: FastPhrases): FastRead => {
  const asked = { round, offer, today, phrases }
  const whole = lineOf(typed.slice(0, longestLine))
  let left = whole
  const found: FastFound[] = []
  const unsure: FastUnsure[] = []
  const used: Span[] = []
  for (const read of readers[round]) {
    const reading = read(left, asked)
    found.push(...reading.found)
    unsure.push(...reading.unsure)
    used.push(...(reading.used ?? []))
    left = without(left, [...reading.found, ...reading.unsure, ...(reading.used ?? [])])
  }
  const amounts = looseAmounts(left, whole, asked)
  const rate = found.some((each) => each.kind === 'term' && each.term === 'baseSalary') ? undefined : amounts.find(isRate)
  const kept = lastOfEach([...found, ...(rate ? [{ start: rate.start, end: rate.end, ...rate.candidates[0]! }] : [])].filter(canBeKept))
  const loose = [...unsure, ...amounts.filter((amount) => amount !== rate)]
  return { found: kept, unsure: [...loose, ...looseWords(left, whole, [...found, ...amounts, ...unsure, ...used], asked)].sort((a, b) => a.start - b.start) }
}

/** "52 an hour", "12 LPA": an amount that names its period and could be the pay alone is the pay. */
const isRate = ({ text, candidates: [only, ...others] }: FastUnsure): boolean => {
  const read = readAmount(text)
  return others.length === 0 && only?.kind === 'term' && only.term === 'baseSalary' && read.ok && read.period !== undefined
}

/** What does not fit its field, such as a share of 2,000 %, is left as text. */
const canBeKept = (entry: FastEntry): boolean =>
  entry.kind === 'tiers' || (entry.kind === 'term' ? toldSchema(entry.term).safeParse(entry.told).success : Grant.shape[entry.field].safeParse(entry.value).success)

const nameOf = (entry: FastEntry): string => (entry.kind === 'term' ? entry.term : entry.kind === 'grant' ? `${entry.index}.${entry.field}` : 'tiers')

const lastOfEach = (found: readonly FastFound[]): FastFound[] => {
  const sorted = [...found].sort((a, b) => a.start - b.start)
  return [...new Map(sorted.map((each) => [nameOf(each), each])).values()].sort((a, b) => a.start - b.start)
}

const textOf = ({ raw }: Line, { start, end }: Span): string => raw.slice(start, end).trim()

/** Numbers that no word near them names. */
const looseAmounts = (left: Line, whole: Line, asked: FastAsked): FastUnsure[] => {
  const keywords = findKeywords(left, asked.phrases.rounds[asked.round])
  return findAmounts(without(left, keywords))
    .filter(({ spelt, unit }: FoundAmount) => !spelt && !(unit && asked.round === 'pay'))
    .map((amount) => ({ start: amount.start, end: amount.end, text: textOf(whole, amount), candidates: candidatesFor(amount, asked) }))
}

/** A clause of which nothing was understood is said to be left as text. */
const looseWords = (left: Line, whole: Line, taken: readonly Span[], { phrases, round }: FastAsked): FastUnsure[] => {
  const cuts = [{ start: 0, end: 0 }, ...boundaries(whole.text), { start: whole.text.length, end: whole.text.length }]
  const clauses = cuts.slice(1).map((cut, index) => ({ start: cuts[index]!.end, end: cut.start }))
  const keywords = findKeywords(left, phrases.rounds[round])
  const filler = new Set([...phrases.filler, ...phrases.corrections, ...phrases.leftOpen].flatMap((words) => words.split(' ')))
  return clauses.flatMap((clause) => {
    if ([...taken, ...keywords].some(({ start, end }) => start < clause.end && end > clause.start)) return []
    const words = [...left.text.slice(clause.start, clause.end).matchAll(/\p{L}[\p{L}'’-]*/gu)].map(([word]) => word)
    if (!words.some((word) => word.length >= 3 && !filler.has(word))) return []
    const text = textOf(whole, clause)
    const start = whole.raw.indexOf(text, clause.start)
    return [{ start, end: start + text.length, text, candidates: [] }]
  })
}
