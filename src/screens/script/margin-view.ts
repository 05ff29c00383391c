import type { Ask } from '#domain/negotiation/ask.ts'
import type { Beat } from '#domain/negotiation/script.ts'
import { periodWords as tablePeriods } from '#domain/negotiation/money-words.ts'
import type { PrivateFact } from '#domain/negotiation/leak-check.ts'
import { workingTimeOf } from '#domain/offer/working-time.ts'
import { breakEvenOf, offersWithoutRate, perPeriod } from '#screens/parts/private-number.ts'
import type { PrivateRows } from '#screens/parts/private-facts-to-check.ts'
import { spokenDay } from '#domain/values/day-words.ts'
import { money, toUnits } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Gut } from '#domain/weighing/gut.ts'
import { latestGut } from '#domain/weighing/weigh-offer.ts'
import { formatMoney } from '#ui/format.ts'

export interface MarginRows extends PrivateRows {
  readonly guts: Readonly<Record<string, Gut>>
  readonly asks: Readonly<Record<string, Ask>>
}

/** A note in the private margin; parts in bold are numbers. */
export interface MarginNote {
  readonly parts: readonly { readonly text: string; readonly strong?: true }[]
}
export type PrivateMargin = Readonly<Partial<Record<Beat['id'], MarginNote>>>

/** The private margin of the call. kept: clauses of the draft that are better not said. */
export const privateMargin = (rows: MarginRows, offerId: string, kept: readonly string[], today: CalendarDate): PrivateMargin => {
  const offer = rows.offers[offerId]
  if (!offer) return {}
  const gut = latestGut(Object.values(rows.guts).filter((each) => each.offerId === offerId))
  const due = knownValue(offer.answerBy)
  const number = [...numberParts(rows, offerId), ...notHereParts(rows, offerId, kept)]
  return {
    ...(gut ? { warm: note(`You want this one ${Math.round(gut.feeling)}${gut.feeling >= 95 ? '' : ', not 100'}. ${gut.feeling >= 95 ? 'Warm is enough.' : 'Warm is true. “Dream job” is not.'}`) } : {}),
    ...(number.length > 0 ? { number: { parts: number } } : {}),
    turn: note(`If it is final, you decide ${due && due > today ? `by ${spokenDay(today, due)}, ` : ''}at home. Not on the phone.`),
  }
}

const note = (text: string): MarginNote => ({ parts: [{ text }] })

/** The break-even and the least base, each only where it is known. */
const numberParts = (rows: MarginRows, offerId: string): MarginNote['parts'] => {
  const numbers = privateNumbers(rows, offerId, basesAsked(rows.asks, offerId))
  return [
    ...(numbers.breakEven ? [{ text: 'Break-even is ' }, { text: numbers.breakEven.text, strong: true as const }, { text: numbers.breakEven.isAbove ? '. Anything above it and you come out ahead. ' : '. What they offer is above it already. ' }] : []),
    ...(numbers.least ? [{ text: 'Your least is ' }, { text: numbers.least, strong: true as const }, { text: '. ' }] : []),
    ...offersWithoutRate(rows, offerId).slice(0, 1).map(({ company, currency }) => ({ text: `${company || 'An offer'} in ${currency} is not counted: give a rate where you compare. ` })),
  ]
}

/** The sums of base that are asked for, first and to land at. */
export const basesAsked = (asks: MarginRows['asks'], offerId: string): Money[] =>
  Object.values(asks).flatMap((ask) => (ask.offerId === offerId && ask.term === 'base-salary' ? [ask.amount, ask.target].flatMap((sum) => sum ?? []) : []))

/**
 * The numbers that are known and never said, as money in words, both for the period the base was quoted in. The break-even is rounded up:
 * to the hundred of a year's pay, to the cent of an hour's; to the cent too where the rounded sum would be one that is asked for.
 */
export const privateNumbers = (rows: PrivateRows, offerId: string, asked: readonly Money[] = []): { breakEven?: { text: string; isAbove: boolean }; least?: string } => {
  const offer = rows.offers[offerId]
  if (!offer) return {}
  const least = rows.privateFacts[offerId]?.leastBase
  const found = breakEvenOf(rows, offerId)
  const period = knownValue(offer.baseSalary)?.period ?? 'year'
  const inPeriod = (units: number) => units / periodsPerYear(period, workingTimeOf(offer))
  const inWords = (amount: Money) => `${formatMoney(amount)}${tablePeriods[period]}`
  return {
    ...(found ? { breakEven: { text: inWords(roundedUp(inPeriod(found.base), offer.currency, asked)), isAbove: found.isAbove } } : {}),
    ...(least ? { least: inWords(perPeriod(least, period, workingTimeOf(offer))) } : {}),
  }
}

/** The same numbers by the hour, or whatever the base is quoted in, for the check to look for beside those of the year. */
export const privateRates = (rows: PrivateRows, offerId: string): PrivateFact[] => {
  const offer = rows.offers[offerId]
  const period = offer && knownValue(offer.baseSalary)?.period
  if (!offer || !period || period === 'year') return []
  const least = rows.privateFacts[offerId]?.leastBase
  const found = breakEvenOf(rows, offerId)
  const rate = (units: number) => toUnits(perPeriod(money(units, offer.currency), period, workingTimeOf(offer)))
  return [
    ...(found ? [{ kind: 'your break-even', numbers: [rate(found.base)], exact: true as const }] : []),
    ...(least ? [{ kind: 'the least you would take', numbers: [rate(toUnits(least))], exact: true as const }] : []),
  ]
}

const roundedUp = (units: number, currency: Currency, asked: readonly Money[]): Money => {
  const up = (step: number) => money(Math.ceil(units / step - 1e-6) * step, currency)
  const rounded = up(units >= 10_000 ? 100 : units >= 500 ? 10 : 0.01)
  return asked.some(({ minor }) => minor === rounded.minor) ? up(0.01) : rounded
}

const notHereParts = (rows: MarginRows, offerId: string, kept: readonly string[]): MarginNote['parts'] => {
  const facts = rows.privateFacts[offerId]
  const offer = rows.offers[offerId]
  const known = [...Object.values(rows.offers).map(({ company }) => company), ...[offer?.recruiter, offer?.manager, offer?.location, offer?.roleTitle, offer?.team].map((term) => knownValue(term) ?? '')]
  const own = Object.values(rows.factors).filter((each) => each.offerId === offerId && !each.sayable).map(({ text }) => text)
  const names = notHere([...kept, ...own, facts?.note ?? ''], (facts?.commuteMinutesOneWay ?? 0) > 0, known)
  return names.length === 0 ? [] : [{ text: `Not here: ${names.join(', ')}.` }]
}

/** Short names of what stays on this side. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/\b(?:drive|driving)\b/i, 'the drive'], [/\b(?:commut\w*|each way|one way|train ride)\b/i, 'the commute'],
  [/\b(?:kids?|child(?:ren)?|daughter|son|daycare|nursery|childcare)\b/i, 'the children'], [/\b(?:husband|wife|partner|spouse)\b/i, 'home'],
  [/\brent\b/i, 'the rent'], [/\bmortgage\b/i, 'the mortgage'], [/\bcost of living\b/i, 'the cost of living'], [/\b(?:loans?|debts?|savings)\b/i, 'your own money'],
]
const most = 4

/** "the drive, Sam, the rent": what the private texts speak of, so that the person sees it is left out. known: names that are no secret. */
export const notHere = (texts: readonly string[], onTheRoad: boolean, known: readonly string[] = []): string[] => {
  const spoken = shortNames.filter(([pattern]) => texts.some((text) => pattern.test(text))).map(([, name]) => name)
  const ways = ['the drive', 'the commute']
  const way = spoken.find((name) => ways.includes(name)) ?? (onTheRoad ? 'the way to work' : undefined)
  return [...(way ? [way] : []), ...peopleIn(texts, known), ...spoken.filter((name) => !ways.includes(name))].slice(0, most)
}

const noPerson = /^(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:days?)?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|OK|HR|PTO)$/

/** Words with a capital inside a sentence, other than those known at the table. */
const peopleIn = (texts: readonly string[], known: readonly string[]): string[] => {
  const common = new Set(known.flatMap((each) => each.split(/\s+/)))
  const found = texts.flatMap((text) => [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu)].map(([name]) => name))
  return [...new Set(found)].filter((name) => !noPerson.test(name) && !common.has(name)).slice(0, 1)
}
