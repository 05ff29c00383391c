import { toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import type { Ask } from './ask.ts'
import { roundMoneyWords } from './money-words.ts'
import type { TableFacts } from './table-facts.ts'

/** What something costs the employer, in units of the offer's currency. */
export interface Cost {
  readonly perYear: number
  readonly once: number
}

/** One thing asked for; days: days off a year, where that is what it is. */
export interface Priced extends Pick<Ask, 'term' | 'amount'> {
  readonly days?: number | undefined
}

const nothing: Cost = { perYear: 0, once: 0 }
const paidOnce: ReadonlySet<string> = new Set(['equity', 'training', 'relocation'])
const asksNoMoney: ReadonlySet<string> = new Set(['start-date', 'answer-date', 'early-review', 'home-days'])

/**
 * The cost of one thing from the money of the offer: base with the bonus and the match that hang on it, a day off as a day's pay, a sign-on
 * above the one offered. Undefined where the offer does not tell.
 */
export const costToThem = ({ term, amount, days }: Priced, facts: TableFacts): Cost | undefined => {
  if (amount) return amount.currency === facts.currency ? costOfSum(term, amount, facts) : undefined
  if (asksNoMoney.has(term)) return nothing
  const base = yearly(facts.base?.amount, facts)
  const perWeek = facts.workingTime?.daysPerWeek ?? 5
  return term === 'leave' && days !== undefined && base !== undefined ? { perYear: (base / (52 * perWeek)) * days, once: 0 } : undefined
}

const costOfSum = (term: Ask['term'], amount: Money, facts: TableFacts): Cost | undefined => {
  if (paidOnce.has(term)) return { perYear: 0, once: toUnits(amount) }
  if (term === 'sign-on') return { perYear: 0, once: Math.max(0, toUnits(amount) - (facts.signOn ? toUnits(facts.signOn) : 0)) }
  // Told as a range, the base counts from its lower end: that is the most it can cost.
  const base = yearly(facts.baseRange?.low ?? facts.base?.amount, facts)
  const { bonusPercent = 0, matchPercent = 0 } = facts
  if (base === undefined) return undefined
  if (term === 'base-salary') return { perYear: Math.max(0, (yearly(amount, facts) ?? 0) - base) * (1 + (bonusPercent + matchPercent) / 100), once: 0 }
  return term === 'bonus' ? { perYear: Math.max(0, toUnits(amount) - (base * bonusPercent) / 100), once: 0 } : undefined
}

const yearly = (amount: Money | undefined, { base, workingTime }: TableFacts): number | undefined =>
  amount && base ? toUnits(amount) * periodsPerYear(base.period, workingTime) : undefined

/** The sum of several costs; undefined where one of them is not known. */
export const sumOfCosts = (costs: readonly (Cost | undefined)[]): Cost | undefined =>
  costs.reduce((sum, each) => sum && each && { perYear: sum.perYear + each.perYear, once: sum.once + each.once }, nothing)

/** "about $9,100 a year and $5,000 once", "nothing today". */
export const costWords = (cost: Cost, { currency }: Pick<TableFacts, 'currency'>): string => {
  const words = (units: number) => roundMoneyWords(units, currency, units >= 1000 ? 100 : 1)
  const parts = [...(cost.perYear > 0 ? [`about ${words(cost.perYear)} a year`] : []), ...(cost.once > 0 ? [`${words(cost.once)} once`] : [])]
  return parts.length === 0 ? 'nothing today' : parts.join(' and ')
}
