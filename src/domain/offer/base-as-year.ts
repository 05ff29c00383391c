import { money, toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear, usualWorkingTime } from '#domain/values/pay-period.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Offer } from './offer.ts'

/** The base salary as a year's money, by the hours and days that were told; undefined where the base is unknown. */
export const baseAsYear = (offer: Offer): Money | undefined => {
  const base = knownValue(offer.baseSalary)
  if (!base) return undefined
  const hoursPerWeek = knownValue(offer.hoursPerWeek) ?? usualWorkingTime.hoursPerWeek
  const daysPerWeek = knownValue(offer.daysPerWeek) ?? usualWorkingTime.daysPerWeek
  const payments = base.period === 'month' ? (knownValue(offer.paymentsPerYear) ?? 12) : periodsPerYear(base.period, { hoursPerWeek, daysPerWeek })
  return money(toUnits(base.amount) * payments, base.amount.currency)
}
