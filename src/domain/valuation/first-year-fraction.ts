import { calendarDate, dateParts, daysBetween } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'

/** The part of the calendar year that is worked when starting on a day: what a bonus pro-rated "by start date" keeps of itself. */
export const firstYearFraction = (start: CalendarDate): number => {
  const { year } = dateParts(start)
  const [first, next] = [calendarDate(year, 1, 1), calendarDate(year + 1, 1, 1)]
  return first && next ? daysBetween(start, next) / daysBetween(first, next) : 1
}
