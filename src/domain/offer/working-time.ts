import { usualWorkingTime } from '#domain/values/pay-period.ts'
import type { WorkingTime } from '#domain/values/pay-period.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Offer } from './offer.ts'

/** The working week of an offer, as far as it is told; else 40 hours in 5 days. */
export const workingTimeOf = ({ hoursPerWeek, daysPerWeek }: Pick<Offer, 'hoursPerWeek' | 'daysPerWeek'>): WorkingTime =>
  ({ hoursPerWeek: knownValue(hoursPerWeek) || usualWorkingTime.hoursPerWeek, daysPerWeek: knownValue(daysPerWeek) || usualWorkingTime.daysPerWeek })
