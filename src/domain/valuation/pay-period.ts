import { z } from 'zod'

/** How often an amount of pay comes, in the words of the exchange shape. */
export type PayPeriod = 'year' | 'month' | 'semimonth' | 'fortnight' | 'week' | 'day' | 'hour'

/** What turns a day or an hour into a year. */
export interface WorkingWeek {
  readonly hoursPerWeek: number
  readonly daysPerWeek: number
}

/** Every spelling understood, small letters, without blanks and hyphens. A fortnight (26) is not half a month (24). */
const spellings: Record<PayPeriod, readonly string[]> = {
  year: ['year', 'years', 'yearly', 'annual', 'annually', 'annum', 'peryear', 'perannum', 'pa', 'yr'],
  month: ['month', 'months', 'monthly', 'permonth', 'mo'],
  semimonth: ['semimonth', 'semimonthly', 'halfmonth', 'twicemonthly', 'twiceamonth', 'twicepermonth'],
  fortnight: ['fortnight', 'fortnightly', 'biweek', 'biweekly', 'twoweeks', 'twoweekly', '2weeks', 'everytwoweeks'],
  week: ['week', 'weeks', 'weekly', 'perweek', 'wk'],
  day: ['day', 'days', 'daily', 'perday', 'perdiem'],
  hour: ['hour', 'hours', 'hourly', 'perhour', 'hr'],
}

const periodOf = new Map((Object.keys(spellings) as PayPeriod[]).flatMap((period) => spellings[period].map((word) => [word, period] as const)))

/** A pay period in any usual spelling, read into one word. Fails with a sentence on a word it does not know. */
export const PayPeriod = z.string().transform((text, context): PayPeriod => {
  const period = periodOf.get(text.toLowerCase().replace(/[\s_\-/]/g, ''))
  if (period) return period
  context.addIssue({ code: 'custom', message: `"${text}" is not a pay period. Use year, month, semimonth, fortnight, week, day or hour.` })
  return z.NEVER
})

/** How many such periods a year of pay has (spec: 12, 24, 26, 52, days x 52, hours x 52). */
export const periodsPerYear = (period: PayPeriod, week: WorkingWeek): number => {
  const counts: Record<PayPeriod, number> = {
    year: 1,
    month: 12,
    semimonth: 24,
    fortnight: 26,
    week: 52,
    day: week.daysPerWeek * 52,
    hour: week.hoursPerWeek * 52,
  }
  return counts[period]
}

/** What a yearly amount comes to in one pay period. */
export const payPerPeriod = (annual: number, period: PayPeriod, week: WorkingWeek = { hoursPerWeek: 40, daysPerWeek: 5 }): number =>
  annual / periodsPerYear(period, week)
