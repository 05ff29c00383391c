import { z } from 'zod'

/** A day of the Gregorian calendar as YYYY-MM-DD, without a clock and without a time zone. */
export const CalendarDate = z.string().refine((text) => isCalendarDate(text), 'There is no such day').brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof CalendarDate>

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month, 1 to 12; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0))

const isCalendarDate = (text: string): boolean => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Year, month 1-12 and day as a date, or undefined where there is no such day. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(text) ? (text as CalendarDate) : undefined
}

export const dateParts = (date: CalendarDate): DayParts => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return { year, month, day }
}

/** Year, month 1-12 and day of a calendar. */
export interface DayParts { year: number; month: number; day: number }

/** Days since 1 March of the year 0, so that differences are days. */
export const dayNumberOf = ({ year, month, day }: DayParts): number => {
  const shifted = (month + 9) % 12
  const fromMarch = year - Math.floor(shifted / 10)
  return 365 * fromMarch + Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400) + Math.floor((shifted * 306 + 5) / 10) + day - 1
}

/** The day of a day number; the inverse of dayNumberOf. */
export const dayPartsOf = (days: number): DayParts => {
  let year = Math.floor((10_000 * days + 14_780) / 3_652_425)
  let rest = days - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400))
  if (rest < 0) {
    year -= 1
    rest = days - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400))
  }
  const shifted = Math.floor((100 * rest + 52) / 3060)
  return { year: year + Math.floor((shifted + 2) / 12), month: ((shifted + 2) % 12) + 1, day: rest - Math.floor((shifted * 306 + 5) / 10) + 1 }
}

/** dayNumberOf, for a date. */
export const dayNumber = (date: CalendarDate): number => dayNumberOf(dateParts(date))

/** The date of a day number; the inverse of dayNumber. */
export const dateOfDayNumber = (days: number): CalendarDate => {
  const { year, month, day } = dayPartsOf(days)
  return calendarDate(year, month, day) as CalendarDate
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDayNumber(dayNumber(date) + days)

/** Whole days from the first date to the second; negative where the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: CalendarDate): number => ((dayNumber(date) + 2) % 7) + 1

export const isWeekend = (date: CalendarDate): boolean => weekday(date) > 5

/** The date a number of working days before (negative) or after (positive) another; holidays are no working days. */
export const addWorkingDays = (date: CalendarDate, count: number, holidays: readonly CalendarDate[] = []): CalendarDate => {
  const step = Math.sign(count)
  let left = Math.abs(count)
  let at = date
  while (left > 0) {
    at = addDays(at, step)
    if (!isWeekend(at) && !holidays.includes(at)) left -= 1
  }
  return at
}
