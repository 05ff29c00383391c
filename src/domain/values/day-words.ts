import { addDays, dateParts, daysBetween, weekday } from './calendar-date.ts'
import type { CalendarDate } from './calendar-date.ts'

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** "Friday". */
export const weekdayName = (date: CalendarDate): string => weekdayNames[weekday(date) - 1] ?? ''

/** "27 November". */
export const dayAndMonth = (date: CalendarDate): string => `${dateParts(date).day} ${monthNames[dateParts(date).month - 1] ?? ''}`

/** "Friday 27 November". */
export const longDay = (date: CalendarDate): string => `${weekdayName(date)} ${dayAndMonth(date)}`

/** A day as people say it in a call: "Friday" within six days, else "Friday 8 January", with the year where it is another one. */
export const spokenDay = (today: CalendarDate, date: CalendarDate): string => {
  const away = daysBetween(today, date)
  if (away >= 0 && away <= 6) return weekdayName(date)
  return dateWords(date, today)
}

/** "Friday 27 November", with the year where it is another one than today's. */
export const dateWords = (date: CalendarDate, today: CalendarDate): string =>
  dateParts(today).year === dateParts(date).year ? longDay(date) : `${longDay(date)} ${dateParts(date).year}`

/** "27 Nov 2026". */
export const shortDateWords = (date: CalendarDate): string => {
  const { year, month, day } = dateParts(date)
  return `${day} ${(monthNames[month - 1] ?? '').slice(0, 3)} ${year}`
}

/** As spokenDay, but "today", "tomorrow" and "yesterday" where they fit. */
export const nearDay = (today: CalendarDate, date: CalendarDate): string => {
  if (date === today) return 'today'
  if (date === addDays(today, 1)) return 'tomorrow'
  return date === addDays(today, -1) ? 'yesterday' : spokenDay(today, date)
}

/** "17:00" as "5 pm", "17:30" as "5:30 pm". */
export const spokenTime = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`
}
