import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Money } from '#domain/values/money.ts'
import type { AskTerm } from './ask.ts'
import type { StatedNumber, Talk } from './log.ts'

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
