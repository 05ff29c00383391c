import { addDays, addWorkingDays, daysBetween, isWeekend, weekday } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Holiday } from '#domain/timeline/holidays.ts'
import { longDay, shortDateWords } from '#domain/values/day-words.ts'
import { formatDay } from '#ui/format.ts'

export interface CalendarDay { date: CalendarDate; name: string; number: number; note: string; month: string; holiday: string; look: '' | 'today' | 'weekend' | 'holiday' | 'chosen'; passed: boolean }

/** Whole weeks from Monday of this one: two, or as many as reach the chosen day, and more where they are wanted. */
export const calendarOf = (today: CalendarDate, chosen: CalendarDate | undefined, holidays: readonly Holiday[], moreWeeks = 0): CalendarDay[] => {
  const monday = addDays(today, 1 - weekday(today))
  const reach = chosen && chosen >= today ? Math.floor(daysBetween(monday, chosen) / 7) + 1 : 0
  const weeks = Math.min(26, Math.max(2, reach) + moreWeeks)
  return Array.from({ length: weeks * 7 }, (_, index) => calendarDay(addDays(monday, index), today, chosen, holidays))
}

const calendarDay = (date: CalendarDate, today: CalendarDate, chosen: CalendarDate | undefined, holidays: readonly Holiday[]): CalendarDay => {
  const holiday = holidays.find((each) => each.date === date)
  const look = date === chosen ? 'chosen' : date === today ? 'today' : isWeekend(date) ? 'weekend' : holiday ? 'holiday' : ''
  const note = date === chosen ? 'Answer' : date === today ? 'Today' : holiday ? 'Holiday' : date.endsWith('-01') ? (shortDateWords(date).split(' ')[1] ?? '') : ''
  return { date, name: formatDay(date).slice(0, 3), number: Number(date.slice(8)), note, month: longDay(date).split(' ')[2] ?? '', holiday: holiday?.name ?? '', look, passed: date < today }
}

export interface QuickDay { label: string; date: CalendarDate }

/** Tomorrow, the next Friday there is, in a week. */
export const quickDays = (today: CalendarDate): QuickDay[] => {
  const toFriday = (5 - weekday(today) + 7) % 7
  const friday = toFriday < 2 ? { label: 'Next Friday', date: addDays(today, toFriday + 7) } : { label: weekday(today) > 5 ? 'Next Friday' : 'This Friday', date: addDays(today, toFriday) }
  return [{ label: 'Tomorrow', date: addDays(today, 1) }, friday, { label: 'In a week', date: addDays(today, 7) }]
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** "4 days away, with 2 working days in between." */
export const timeLeft = (today: CalendarDate, due: CalendarDate | undefined, holidays: readonly Holiday[]): string => {
  if (!due) return 'No day yet. It becomes the first question to ask.'
  const away = daysBetween(today, due)
  if (away < 0) return `That day was ${plural(-away, 'day')} ago. Ask whether the offer still stands.`
  if (away === 0) return 'That is today.'
  const off = holidays.map(({ date }) => date)
  const between = Array.from({ length: away - 1 }, (_, index) => addDays(today, index + 1)).filter((date) => !isWeekend(date) && !off.includes(date)).length
  return `${plural(away, 'day')} away, with ${between === 0 ? 'no working day' : plural(between, 'working day')} in between.`
}

/** A later day to ask for: three working days after the one they named. */
export const tooSoon = (due: CalendarDate, holidays: readonly Holiday[]): { title: string; sentence: string } => {
  const later = addWorkingDays(due, 3, holidays.map(({ date }) => date))
  return { title: `If ${longDay(due).split(' ')[0]} is too soon`, sentence: `I want to give you a considered answer. Would ${longDay(later)} work?` }
}
