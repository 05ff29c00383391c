import { z } from 'zod'

export const PayPeriod = z.enum(['year', 'month', 'semimonth', 'fortnight', 'week', 'day', 'hour'])
export type PayPeriod = z.infer<typeof PayPeriod>

/** The contracted time that turns a rate into a year. */
export interface WorkingTime {
  /** Hours of a working week; 40 unless told. */
  hoursPerWeek: number
  /** Working days of a week; 5 unless told. */
  daysPerWeek: number
}

export const usualWorkingTime: WorkingTime = { hoursPerWeek: 40, daysPerWeek: 5 }

/**
 * How often a year holds the period. Hours per week is an argument, never a constant.
 * Two-weekly pay is 26 times a year and twice-monthly pay 24: the usual mix-up costs 8.3 %.
 */
export const periodsPerYear = (period: PayPeriod, time: WorkingTime = usualWorkingTime): number =>
  ({ year: 1, month: 12, semimonth: 24, fortnight: 26, week: 52, day: time.daysPerWeek * 52, hour: time.hoursPerWeek * 52 })[period]
