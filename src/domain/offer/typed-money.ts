import { money, toUnits } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import type { PayPeriod } from '#domain/values/pay-period.ts'
import { readAmount } from '#domain/values/read-amount.ts'
import type { AmountRead } from '#domain/values/read-amount.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import type { Offer, Pay } from './offer.ts'
import { baseAsYear } from './base-as-year.ts'
import type { TermId } from './terms.ts'
import { toldTerm } from './told-term.ts'
import { workingTimeOf } from './working-time.ts'
import type { TypedTerm } from './typed-term.ts'
import { isShortForThousands, isUnusualMoney, isUnusualPay } from './usual-range.ts'

export type Amount = Extract<AmountRead, { ok: true }>

/** How a money term is paid; left out: once. */
export const moneyPeriod: Partial<Record<TermId, PayPeriod>> = {
  healthPremium: 'month', bonusAmount: 'year', commissionTarget: 'year', allowances: 'year', payRangeLow: 'year', payRangeHigh: 'year', deductible: 'year', outOfPocketMax: 'year',
  healthAccount: 'year', educationBudget: 'year', trainingBudget: 'year',
}
/** Amounts that are small by nature, so that a small number is no slip. */
const smallAmounts = new Set<TermId>(['healthPremium', 'healthAccount', 'deductible', 'allowances', 'educationBudget', 'trainingBudget', 'outOfPocketMax'])

/** Letters that stand close to a number are moved off it, so that it can be read: "41.50ph", "20days"; and the 2 of "every 2 weeks" is no second amount. */
export const spaced = (typed: string): string => typed.replace(/(\d)(?=(?:p[ahmw]|pcm|hrs?|hours?|h|mos?|months?|mths?|wks?|weeks?|w|days?|d|years?|yrs?|y)\b)/gi, '$1 ').replace(/(?:every|each|per)\s+(?:two|2|other|second)\s+(?:weeks?|wks?)\b/gi, 'a fortnight')

/** A told value from an amount: roughly with its range where it was said so. "Up to" is a ceiling: the floor is unknown, so zero. */
export const toldFrom = <Value>(read: Amount, typed: string, make: (units: number) => Value): Told<Value> => {
  if (/\bup to\b|\bas much as\b|\bat most\b|\bmax(?:imum)?\b/i.test(typed) && read.low === undefined) return { sure: 'roughly', value: make(read.amount), low: make(0), high: make(read.amount) }
  if (!read.roughly) return { sure: 'said', value: make(read.amount) }
  const { low, high } = read
  return { sure: 'roughly', value: make(read.amount), ...(low !== undefined && high !== undefined ? { low: make(low), high: make(high) } : {}) }
}

const unusualLine = 'This looks unusual, check it.'
const none = /^(?:none|no|zero|nothing|nil)\b/i

/** Reads a salary: the amount, its period and currency. Without a period it keeps the one it had, else it is a year's. */
export const typedPay = (typed: string, offer: Offer): TypedTerm => {
  const read = readAmount(spaced(typed))
  if (!read.ok) return { problem: read.problem }
  if (read.percent) return { problem: 'This one is an amount, not a share. Type it like 142k.' }
  const before = knownValue(offer.baseSalary)
  const currency = read.currency ?? before?.amount.currency ?? offer.currency
  const period = read.period ?? before?.period ?? 'year'
  const pay = (units: number, per: PayPeriod = period): Pay => ({ amount: money(units, currency), period: per })
  if (read.period === undefined && period === 'year' && isShortForThousands(read.amount, currency)) {
    const yearly = toldFrom(read, typed, (units) => pay(units * 1000))
    const hourly = read.amount <= 300 ? [toldFrom(read, typed, (units) => pay(units, 'hour'))] : []
    return { problem: 'That is very little for a year.', meant: hasCents(read.amount) ? [...hourly, yearly] : [yearly, ...hourly] }
  }
  const told = toldFrom(read, typed, pay)
  return { told, ...checkOf(read.doubt, isUnusualPay(pay(read.amount))) }
}

const hasCents = (units: number): boolean => units % 1 !== 0
const checkOf = (doubt: string | undefined, unusual: boolean) => (doubt ? { check: doubt } : unusual ? { check: unusualLine } : {})

/** Reads an amount of money; a period that was typed is turned into the one the term is told in. */
export const typedMoney = (term: TermId, typed: string, offer: Offer): TypedTerm => {
  if (none.test(typed.trim())) return { told: { sure: 'said', value: money(0, offer.currency) } }
  const read = readAmount(spaced(typed))
  if (!read.ok) return { problem: read.problem }
  // Without a sign it is in the currency it had, else in that of the salary.
  const currency = read.currency ?? moneyOf(offer, term)?.currency ?? knownValue(offer.baseSalary)?.amount.currency ?? offer.currency
  if (read.percent) return shareOfBase(term, read, typed, offer)
  const factor = periodFactor(term, read.period, offer)
  if (factor === undefined) return { problem: 'This is paid once. Type the whole amount.' }
  const make = (units: number): Money => money(units * factor, currency)
  if (read.amount < 100 && read.period === undefined && !smallAmounts.has(term) && isShortForThousands(read.amount, currency)) {
    return { problem: 'That is very little.', meant: [toldFrom(read, typed, (units) => money(units * 1000, currency)), toldFrom(read, typed, make)] }
  }
  return { told: toldFrom(read, typed, make), ...checkOf(read.doubt, isUnusualMoney(term, make(read.amount))) }
}

const moneyOf = (offer: Offer, term: TermId): Money | undefined => {
  const value = knownValue(toldTerm(offer, term))
  return typeof value === 'object' && value !== null && 'minor' in value ? (value as Money) : undefined
}

/** Undefined where the term is paid once and a rate was typed. */
export const periodFactor = (term: TermId, typed: PayPeriod | undefined, offer: Offer): number | undefined => {
  const own = moneyPeriod[term]
  if (typed === undefined || typed === own) return 1
  if (own === undefined) return undefined
  const time = workingTimeOf(offer)
  return periodsPerYear(typed, time) / periodsPerYear(own, time)
}

/** Amounts that are often told as a share of the base. */
const sharesOfBase = new Set<TermId>(['signOn', 'bonusAmount', 'commissionTarget', 'retentionBonus', 'relocation'])

/** A share where an amount is wanted: never kept as an amount, but turned into one where the base is known and it makes sense. */
const shareOfBase = (term: TermId, read: Amount, typed: string, offer: Offer): TypedTerm => {
  const base = sharesOfBase.has(term) ? baseAsYear(offer) : undefined
  const problem = 'This one is an amount, not a share.'
  if (term === 'bonusAmount' && !base) return { problem: `${problem} A share of pay goes into “Target bonus”.` }
  if (!base) return { problem: `${problem} Type it like ${smallAmounts.has(term) ? '180' : '8k'}.` }
  return { problem, meant: [toldFrom(read, typed, (percent): Money => money((toUnits(base) * percent) / 100, base.currency as Currency))] }
}
