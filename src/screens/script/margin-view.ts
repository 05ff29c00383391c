import type { Beat } from '#domain/negotiation/script.ts'
import { breakEvenOf, offersWithoutRate } from '#screens/parts/private-number.ts'
import type { PrivateRows } from '#screens/parts/private-facts-to-check.ts'
import { spokenDay } from '#domain/values/day-words.ts'
import { periodsPerYear, usualWorkingTime } from '#domain/values/pay-period.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Gut } from '#domain/weighing/gut.ts'
import { latestGut } from '#domain/weighing/weigh-offer.ts'
import { formatMoney, formatUnits } from '#ui/format.ts'

export interface MarginRows extends PrivateRows {
  readonly guts: Readonly<Record<string, Gut>>
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
  const numbers = privateNumbers(rows, offerId)
  return [
    ...(numbers.breakEven ? [{ text: 'Break-even is ' }, { text: numbers.breakEven.text, strong: true as const }, { text: numbers.breakEven.isAbove ? '. Anything above it and you come out ahead. ' : '. What they offer is above it already. ' }] : []),
    ...(numbers.least ? [{ text: 'Your least is ' }, { text: numbers.least, strong: true as const }, { text: '. ' }] : []),
    ...offersWithoutRate(rows, offerId).slice(0, 1).map(({ company, currency }) => ({ text: `${company || 'An offer'} in ${currency} is not counted: give a rate where you compare. ` })),
  ]
}

/** The numbers that are known and never said, as money in words; the break-even rounded to the hundred, for the period the base was quoted in. */
export const privateNumbers = (rows: PrivateRows, offerId: string): { breakEven?: { text: string; isAbove: boolean }; least?: string } => {
  const offer = rows.offers[offerId]
  const least = rows.privateFacts[offerId]?.leastBase
  const found = breakEvenOf(rows, offerId)
  if (!offer) return {}
  const base = knownValue(offer.baseSalary)
  const time = { hoursPerWeek: knownValue(offer.hoursPerWeek) || usualWorkingTime.hoursPerWeek, daysPerWeek: knownValue(offer.daysPerWeek) || usualWorkingTime.daysPerWeek }
  const inPeriod = found && base ? found.base / periodsPerYear(base.period, time) : undefined
  const step = inPeriod === undefined ? 1 : inPeriod >= 10_000 ? 100 : inPeriod >= 500 ? 10 : 0.5
  return {
    ...(found && inPeriod !== undefined ? { breakEven: { text: formatUnits(Math.ceil(inPeriod / step - 1e-6) * step, offer.currency), isAbove: found.isAbove } } : {}),
    ...(least ? { least: formatMoney(least) } : {}),
  }
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
