import { money } from '#domain/values/money.ts'
import type { PayPeriod } from '#domain/values/pay-period.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import type { FoundAmount } from './fast-line.ts'
import type { Offer } from './offer.ts'
import { termSpec } from './terms.ts'
import type { TermId } from './terms.ts'
import { moneyPeriod, periodFactor, toldFrom } from './typed-money.ts'
import { countUnit, unitFactor } from './typed-number.ts'

export interface TermTold {
  readonly term: TermId
  readonly told: Told<unknown>
}

const hasCents = (units: number): boolean => units % 1 !== 0

/** Whether an amount of this look can be the value of a term. */
export const amountFits = (term: TermId, { read, unit, spelt, text }: FoundAmount): boolean => {
  const { kind } = termSpec(term)
  if (kind === 'percent') return read.percent || (term === 'bonusTarget' && !unit && !spelt)
  if (read.percent) return false
  if (kind === 'money' || kind === 'pay') return !unit && !spelt
  return kind === 'number' && !(unit !== undefined && !spelt && countUnit[term] === undefined) && read.currency === undefined && (read.period === undefined || /\d\s*(?:days?|hours?|h)/.test(text) || read.period === 'week') && unitFactor(text, countUnit[term]) !== undefined
}

/**
 * What an amount means for a term. In one line "142" is short for 142,000, as people note it down; the field shows what was read.
 * A list: it could be either.
 */
export const toldOfAmount = (term: TermId, amount: FoundAmount, offer: Offer): TermTold | TermTold[] => {
  const { kind } = termSpec(term)
  const { read, text } = amount
  if (kind === 'pay') return payOf(amount, offer)
  if (kind === 'money') return moneyOf(term, amount, offer)
  if (kind === 'number') {
    const factor = unitFactor(text, countUnit[term], knownValue(offer.daysPerWeek) ?? 5) ?? 1
    return { term, told: toldFrom(read, text, (count) => Math.round(count * factor * 10) / 10) }
  }
  if (term === 'bonusTarget' && !read.percent) {
    const sum = moneyOf('bonusAmount', amount, offer)
    return read.currency === undefined && read.amount <= 100 ? [{ term, told: toldFrom(read, text, (share) => share) }, ...[sum].flat()] : sum
  }
  return { term, told: toldFrom(read, text, (share) => share) }
}

/** Amounts that are noted in full even when small. */
const inFull = new Set<TermId>(['healthPremium', 'healthAccount', 'deductible', 'allowances', 'educationBudget', 'trainingBudget', 'outOfPocketMax'])

/** Where people leave out the thousands, as they do of dollars, pounds and euros. */
const saidInThousands = new Set(['USD', 'GBP', 'EUR', 'CAD', 'AUD', 'NZD', 'CHF', 'SGD'])

const moneyTold = (term: TermId, { read, text }: FoundAmount, offer: Offer, times = 1): Told<unknown> => {
  const factor = (periodFactor(term, read.period, offer) ?? 1) * times
  return toldFrom(read, text, (units) => money(units * factor, read.currency ?? offer.currency))
}

/** "8 to sign" is 8,000, "£500" is what it says; "500" and "£8" can be either, and of rupees nothing is left out. */
const moneyOf = (term: TermId, amount: FoundAmount, offer: Offer): TermTold | TermTold[] => {
  const { read } = amount
  const plain = { term, told: moneyTold(term, amount, offer) }
  if (read.amount === 0 || read.amount >= 1000 || read.period !== undefined || inFull.has(term)) return plain
  if (read.currency !== undefined && read.amount >= 100) return plain
  const short = { term, told: moneyTold(term, amount, offer, 1000) }
  if (!saidInThousands.has(read.currency ?? offer.currency)) return [plain]
  return read.currency === undefined && read.amount < 100 ? short : [short, plain]
}

const payOf = ({ read, text }: FoundAmount, offer: Offer): TermTold | TermTold[] => {
  const told = (period: PayPeriod, factor = 1): TermTold => ({ term: 'baseSalary', told: toldFrom(read, text, (units) => ({ amount: money(units * factor, read.currency ?? offer.currency), period })) })
  if (read.period) return told(read.period, read.period === 'year' && read.amount < 1000 ? 1000 : 1)
  if (read.amount >= 1000) return told('year')
  if (!saidInThousands.has(read.currency ?? offer.currency)) return [told('year'), ...(offer.currency === 'INR' ? [told('year', 100_000)] : [])]
  return read.currency !== undefined || hasCents(read.amount) || read.amount < 100 ? [told('hour'), told('year', 1000)] : told('year', 1000)
}

/** The amount as the money of any term, for a number that no word names. */
export const asMoneyOf = (term: TermId, amount: FoundAmount, offer: Offer): TermTold => ({ term, told: moneyPeriod[term] || termSpec(term).kind === 'money' ? moneyTold(term, amount, offer, amount.read.amount < 1000 && amount.read.period === undefined && !inFull.has(term) && saidInThousands.has(amount.read.currency ?? offer.currency) ? 1000 : 1) : ([toldOfAmount(term, amount, offer)].flat()[0] as TermTold).told })
