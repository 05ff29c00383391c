import { z } from 'zod'
import { periodsPerYear, usualWorkingTime } from '#domain/values/pay-period.ts'
import type { PayPeriod, WorkingTime } from '#domain/values/pay-period.ts'

/** Every spelling understood, small letters, without blanks and hyphens. A fortnight (26) is not half a month (24). */
const spellings: Record<PayPeriod, readonly string[]> = {
  year: ['year', 'years', 'yearly', 'annual', 'annually', 'annum', 'peryear', 'perannum', 'pa', 'yr'],
  month: ['month', 'months', 'monthly', 'permonth', 'mo'],
  semimonth: ['semimonth', 'semimonthly', 'halfmonth', 'twicemonthly', 'twiceamonth', 'twicepermonth'],
  fortnight: ['fortnight', 'fortnightly', 'biweek', 'biweekly', 'twoweek', 'twoweeks', 'twoweekly', '2weeks', 'everytwoweeks', 'every2weeks'],
  week: ['week', 'weeks', 'weekly', 'perweek', 'wk'],
  day: ['day', 'days', 'daily', 'perday'],
  hour: ['hour', 'hours', 'hourly', 'perhour', 'hr'],
}

const periodOf = new Map((Object.keys(spellings) as PayPeriod[]).flatMap((period) => spellings[period].map((word) => [word, period] as const)))

/** A pay period in any usual spelling, read into one word. Fails with a sentence on a word it does not know. */
export const PayPeriodWord = z.string().transform((text, context): PayPeriod => {
  const period = periodOf.get(text.toLowerCase().replace(/[\s_\-/]/g, ''))
  if (period) return period
  context.addIssue({ code: 'custom', message: `"${text}" is not a pay period. Use year, month, semimonth, fortnight, week, day or hour.` })
  return z.NEVER
})

/** What a yearly amount comes to in one pay period. */
export const payPerPeriod = (annual: number, period: PayPeriod, time: WorkingTime = usualWorkingTime): number => annual / periodsPerYear(period, time)
