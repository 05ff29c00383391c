import { money, toUnits } from '#domain/values/money.ts'
import { amountFits, asMoneyOf } from './fast-amounts.ts'
import { isOutside } from './fast-outside.ts'
import type { FastAsked, FastEntry } from './fast-entry.ts'
import type { FoundAmount } from './fast-line.ts'
import { baseAsYear } from './base-as-year.ts'
import type { Round, TermId } from './terms.ts'

/** What a number that no word names is most often, round by round: shares first, then amounts. */
const likely: Record<Round, readonly TermId[]> = {
  'answer-date': [],
  pay: ['bonusTarget', 'baseSalary', 'signOn'],
  equity: [],
  benefits: ['retirementMatchUpTo', 'ptoDays', 'healthPremium'],
  'time-and-place': ['travelPercent', 'officeDays', 'hoursPerWeek'],
  'what-was-said': ['headcount'],
}

/** The two or three things such a number could be, for buttons. */
export const candidatesFor = (amount: FoundAmount, { round, offer }: FastAsked): FastEntry[] => {
  const isShare = amount.read.percent
  // "0.6" of a full time is no sum.
  if (!isShare && amount.read.amount < 1 && amount.read.currency === undefined) return []
  const fits = likely[round].filter((term) => amountFits(term, amount) && (isShare || term !== 'bonusTarget') && isLikelySize(term, amount))
  const terms = fits.map((term): FastEntry => ({ kind: 'term', ...asMoneyOf(term, amount, offer) })).filter((entry) => !isOutside(entry))
  if (round !== 'pay' || isShare || !isGrantSize(amount, offer)) return terms
  const units = amount.read.amount < 1000 ? amount.read.amount * 1000 : amount.read.amount
  return [...terms, { kind: 'grant', index: 0, field: 'value', value: money(units, amount.read.currency ?? offer.currency), roughly: amount.read.roughly }]
}

const inUnits = ({ read }: FoundAmount): number => (read.amount < 1000 ? read.amount * 1000 : read.amount)

const isLikelySize = (term: TermId, amount: FoundAmount): boolean => {
  if (term === 'baseSalary') return inUnits(amount) >= 25_000 || amount.read.period !== undefined
  if (term === 'signOn') return inUnits(amount) < 100_000 && amount.read.period === undefined
  if (term === 'officeDays') return amount.read.amount <= 7
  if (term === 'hoursPerWeek') return amount.read.amount > 7 && amount.read.amount <= 80
  if (term === 'ptoDays') return amount.read.amount <= 60 && amount.read.currency === undefined
  return true
}

const isGrantSize = (amount: FoundAmount, offer: FastAsked['offer']): boolean => {
  const base = baseAsYear(offer)
  return amount.read.period === undefined && (!base || inUnits(amount) < toUnits(base) * 3)
}
