import { dayNumberOf, dayPartsOf, daysInMonth } from '#domain/values/calendar-date.ts'
import type { DayParts } from '#domain/values/calendar-date.ts'

/** What letters need beyond the calendar of the values, in day numbers: days since 1 January 1970. */
export type CalendarDay = DayParts

const firstDay = dayNumberOf({ year: 1970, month: 1, day: 1 })

export const dayNumber = (day: CalendarDay): number => dayNumberOf(day) - firstDay

export const calendarDay = (number: number): CalendarDay => dayPartsOf(number + firstDay)

/** 0 is Sunday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7

export const isDay = ({ year, month, day }: CalendarDay): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

export const isoDate = (number: number): string => {
  const { year, month, day } = calendarDay(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export const parseIsoDate = (iso: string): number => {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number)
  return dayNumber({ year, month, day })
}

/** The next day with this month and day on or after the given one. */
export const nextSuchDay = (month: number, day: number, from: number): number | null => {
  const { year } = calendarDay(from)
  for (const candidate of [year, year + 1]) {
    if (!isDay({ year: candidate, month, day })) continue
    const number = dayNumber({ year: candidate, month, day })
    if (number >= from) return number
  }
  return null
}

/** Monday to Friday; public holidays are not known here. */
export const addBusinessDays = (from: number, days: number): number => {
  let number = from
  for (let left = days; left > 0; ) {
    number += 1
    const weekday = weekdayOf(number)
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return number
}

/** The first such weekday after the given day. */
export const nextWeekday = (weekday: number, after: number): number => after + ((weekday - weekdayOf(after) + 6) % 7) + 1

export const endOfMonth = (number: number): number => {
  const { year, month } = calendarDay(number)
  return dayNumber({ year, month, day: daysInMonth(year, month) })
}

export const addMonths = (number: number, months: number): number => {
  const { year, month, day } = calendarDay(number)
  const total = year * 12 + month - 1 + months
  const to = { year: Math.floor(total / 12), month: (total % 12) + 1 }
  return dayNumber({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) })
}
