import { z } from 'zod'
import { addDays, calendarDate, dateParts, daysInMonth, isWeekend, weekday } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'

const month = z.int().min(1).max(12)
const onWeekday = z.int().min(1).max(7)

/** How a holiday finds its day in a year. Weekdays: 1 is Monday. nth -1 is the last of the month. */
export const HolidayRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('fixed'), month, day: z.int().min(1).max(31) }),
  z.strictObject({ rule: z.literal('nth'), month, weekday: onWeekday, nth: z.union([z.int().min(1).max(4), z.literal(-1)]) }),
  z.strictObject({ rule: z.literal('before'), month, day: z.int().min(1).max(31), weekday: onWeekday }),
  z.strictObject({ rule: z.literal('easter'), days: z.int().min(-60).max(60) }),
])
export type HolidayRule = z.infer<typeof HolidayRule>

/** The holidays of one country, and what happens to one that falls on a weekend. */
export const CountryHolidays = z.strictObject({
  country: z.string().min(1),
  currency: z.string().length(3),
  /** nearest: Saturday to Friday, Sunday to Monday. next: to the next day that is free. stays: not moved. */
  weekend: z.enum(['nearest', 'next', 'stays']),
  holidays: z.array(z.strictObject({ name: z.string().min(1), on: HolidayRule })).min(1),
  note: z.string().optional(),
  sources: z.array(z.string().min(1)).min(1),
})
export type CountryHolidays = z.infer<typeof CountryHolidays>

/** Reads the list of countries; fails on an entry that is not complete. */
export const readHolidays = (raw: unknown): CountryHolidays[] => z.array(CountryHolidays).parse(raw)

export interface Holiday {
  readonly date: CalendarDate
  readonly name: string
}

/** Every holiday from the first day to the last, both included, on the day it is kept. */
export const holidaysBetween = (country: CountryHolidays | undefined, from: CalendarDate, to: CalendarDate): Holiday[] => {
  if (!country) return []
  const years = range(dateParts(from).year - 1, dateParts(to).year + 1)
  return years.flatMap((year) => holidaysOfYear(country, year)).filter(({ date }) => date >= from && date <= to)
}

const holidaysOfYear = (country: CountryHolidays, year: number): Holiday[] => {
  const named = country.holidays.flatMap(({ name, on }) => {
    const date = dayOf(on, year)
    return date ? [{ name, date }] : []
  })
  const kept = named.filter(({ date }) => !isWeekend(date))
  for (const { name, date } of named) if (isWeekend(date)) kept.push({ name, date: moved(date, country.weekend, kept) })
  return kept.sort((a, b) => (a.date < b.date ? -1 : 1))
}

const moved = (date: CalendarDate, weekend: CountryHolidays['weekend'], kept: readonly Holiday[]): CalendarDate => {
  if (!isWeekend(date) || weekend === 'stays') return date
  if (weekend === 'nearest') return addDays(date, weekday(date) === 6 ? -1 : 1)
  let at = date
  while (isWeekend(at) || kept.some((each) => each.date === at)) at = addDays(at, 1)
  return at
}

const dayOf = (on: HolidayRule, year: number): CalendarDate | undefined => {
  if (on.rule === 'fixed') return calendarDate(year, on.month, on.day)
  if (on.rule === 'easter') return addDays(easterSunday(year), on.days)
  if (on.rule === 'nth') return nthWeekday(year, on)
  const edge = calendarDate(year, on.month, on.day)
  return edge && addDays(edge, -(((weekday(edge) - on.weekday + 6) % 7) + 1))
}

const nthWeekday = (year: number, on: { month: number; weekday: number; nth: number }): CalendarDate | undefined => {
  const edge = calendarDate(year, on.month, on.nth === -1 ? daysInMonth(year, on.month) : 1)
  if (!edge) return undefined
  if (on.nth === -1) return addDays(edge, -((weekday(edge) - on.weekday + 7) % 7))
  return addDays(edge, ((on.weekday - weekday(edge) + 7) % 7) + 7 * (on.nth - 1))
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
const easterSunday = (year: number): CalendarDate => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return calendarDate(year, Math.floor(days / 31), (days % 31) + 1) as CalendarDate
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)
