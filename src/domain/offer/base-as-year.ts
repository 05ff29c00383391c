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
  const payments = base.period === 'month' ? monthsPaid(knownValue(offer.paymentsPerYear)) : periodsPerYear(base.period, { hoursPerWeek, daysPerWeek })
  return money(toUnits(base.amount) * payments, base.amount.currency)
}

/** A month's pay comes twelve to sixteen times a year; 26 pay dates of a monthly pay are other slices of the same twelve. */
const monthsPaid = (payments: number | undefined): number => (payments !== undefined && payments >= 12 && payments <= 16 ? payments : 12)
