import { z } from 'zod'
import { OfferId } from '#domain/offer/offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Money } from '#domain/values/money.ts'
import { AskTerm } from './ask.ts'

/** A number that was put on the table, and who named it. A base is in the period of the offer's base. */
export const StatedNumber = z.object({ by: z.enum(['you', 'they']), term: AskTerm, amount: Money })
export type StatedNumber = z.infer<typeof StatedNumber>

/** One round of the talk, as it was: when, with whom, how, the words, the numbers. What both sides heard; nothing of the private side. */
export const Talk = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  on: CalendarDate,
  /** Order of entering, from 1: decides between talks of one day. */
  place: z.int().min(1).default(1),
  how: z.enum(['phone', 'video', 'in-person', 'email', 'letter']).default('phone'),
  withWhom: z.string().max(200, 'Up to 200 characters fit here').default(''),
  said: z.string().max(20_000, 'Up to 20,000 characters fit here').default(''),
  numbers: z.array(StatedNumber).max(20, 'Up to 20 numbers fit into one talk').default([]),
})
export type Talk = z.infer<typeof Talk>

/** The terms a number can be named for. */
export const numberTerms = ['base-salary', 'sign-on', 'bonus', 'equity', 'relocation', 'training', 'other'] as const satisfies readonly AskTerm[]

/** The talks of an offer, the first one first. */
export const talksInOrder = (talks: readonly Talk[]): Talk[] => [...talks].sort((a, b) => a.on.localeCompare(b.on) || a.place - b.place)

/** How one term went: who named the first number, and where each side began and ended. */
export interface TermCourse {
  readonly term: AskTerm
  readonly firstBy: StatedNumber['by']
  readonly firstOn: CalendarDate
  readonly theirs?: Course
  readonly yours?: Course
}
export interface Course {
  readonly from: Money
  readonly to: Money
}

/** The course of every term a number was named for, in the order in which the terms came up. */
export const coursesOf = (talks: readonly Talk[]): TermCourse[] => {
  const stated = talksInOrder(talks).flatMap(({ on, numbers }) => numbers.map((number) => ({ ...number, on })))
  return [...new Set(stated.map(({ term }) => term))].flatMap((term) => {
    const ofTerm = stated.filter((each) => each.term === term)
    const [first] = ofTerm
    if (!first) return []
    const theirs = courseOf(ofTerm.filter(({ by }) => by === 'they'))
    const yours = courseOf(ofTerm.filter(({ by }) => by === 'you'))
    return [{ term, firstBy: first.by, firstOn: first.on, ...(theirs ? { theirs } : {}), ...(yours ? { yours } : {}) }]
  })
}

const courseOf = (numbers: readonly StatedNumber[]): Course | undefined => {
  const from = numbers[0]?.amount
  const to = numbers.at(-1)?.amount
  return from && to ? { from, to } : undefined
}

/** The last number they named for a term, and how; undefined where they named none. */
export const lastOfTheirs = (talks: readonly Talk[], term: AskTerm): { readonly amount: Money; readonly how: Talk['how'] } | undefined =>
  talksInOrder(talks).flatMap(({ how, numbers }) => numbers.filter((each) => each.by === 'they' && each.term === term).map(({ amount }) => ({ amount, how }))).at(-1)

/** Terms the person brought up only after a talk in which they had already asked for something else: a request that came in drips. */
export const termsAddedLater = (talks: readonly Talk[]): AskTerm[] => {
  const byTalk = talksInOrder(talks).map(({ numbers }) => numbers.filter(({ by }) => by === 'you').map(({ term }) => term)).filter((terms) => terms.length > 0)
  const [first = [], ...later] = byTalk
  return [...new Set(later.flat())].filter((term) => !first.includes(term))
}
