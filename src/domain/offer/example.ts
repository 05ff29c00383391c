import { z } from 'zod'
import { addDays, addWorkingDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'

/** An example as its file says it: rows by table, with sums and days still in words. */
export const Example = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())))
export type Example = z.infer<typeof Example>

/** The example as it stands on a day: {usd: n} becomes money, {workingDaysFromToday: n} and {daysFromToday: n} become dates. */
export const exampleOn = (example: Example, today: CalendarDate): Example => settled(example, today) as Example

const settled = (value: unknown, today: CalendarDate): unknown => {
  if (Array.isArray(value)) return value.map((each) => settled(each, today))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only && typeof only[1] === 'number') {
    if (only[0] === 'usd') return money(only[1], 'USD')
    if (only[0] === 'workingDaysFromToday') return addWorkingDays(today, only[1])
    if (only[0] === 'daysFromToday') return addDays(today, only[1])
  }
  return Object.fromEntries(entries.map(([key, each]) => [key, settled(each, today)]))
}
