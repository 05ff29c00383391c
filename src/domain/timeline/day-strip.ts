import { addDays, daysBetween, isWeekend, weekday } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { daysUntil } from './ask-by.ts'
import { dayAndMonth, weekdayName } from '#domain/values/day-words.ts'
import type { Holiday } from './holidays.ts'

export type DayRole = 'today' | 'ask' | 'approval' | 'holiday' | 'weekend' | 'due' | 'plain'

/** One cell of the strip: a day, or a week where the answer is more than ten days away. */
export interface DayCell {
  readonly date: CalendarDate
  /** Last day of the cell; the same as date for a day. */
  readonly until: CalendarDate
  readonly role: DayRole
  /** "Today", "Ask by", "Wed", "Due", "Week of 7 December". */
  readonly label: string
  /** What the day is for; empty where it is for nothing. */
  readonly note: string
}

const mostDays = 10

/** The days from today to the answer date, each named by what it is for. Empty where the answer date is past. */
export const dayStrip = (today: CalendarDate, answerBy: CalendarDate, askDay: CalendarDate, holidays: readonly Holiday[]): DayCell[] => {
  if (answerBy < today) return []
  const days = daysUntil(today, answerBy).map((date) => dayCell(date, { today, answerBy, askDay, holidays }))
  return daysBetween(today, answerBy) > mostDays ? weeks(days) : days
}

interface Frame {
  readonly today: CalendarDate
  readonly answerBy: CalendarDate
  readonly askDay: CalendarDate
  readonly holidays: readonly Holiday[]
}

const dayCell = (date: CalendarDate, frame: Frame): DayCell => {
  const cell = (role: DayRole, label: string, note: string): DayCell => ({ date, until: date, role, label, note })
  const name = weekdayName(date).slice(0, 3)
  const isToday = date === frame.today
  if (date === frame.answerBy) return cell('due', isToday ? 'Due today' : 'Due', 'Your answer')
  if (date === frame.askDay) return cell('ask', isToday ? 'Ask today' : 'Ask by', 'Last good day')
  if (isToday) return cell('today', 'Today', 'Open questions')
  if (frame.holidays.some((each) => each.date === date) && !isWeekend(date)) return cell('holiday', name, 'Holiday')
  if (isWeekend(date)) return cell('weekend', name, '')
  return date > frame.askDay ? cell('approval', name, 'They get approval') : cell('plain', name, '')
}

/** What a week is called after, the most telling first. */
const telling: DayRole[] = ['due', 'ask', 'today', 'approval', 'holiday', 'plain', 'weekend']

const weeks = (days: readonly DayCell[]): DayCell[] => {
  const byMonday = new Map<CalendarDate, DayCell[]>()
  for (const day of days) {
    const monday = addDays(day.date, 1 - weekday(day.date))
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), day])
  }
  return [...byMonday].map(([monday, cells], index) => weekCell(monday, cells, index === 0))
}

const weekCell = (monday: CalendarDate, cells: readonly DayCell[], first: boolean): DayCell => {
  const role = telling.find((each) => cells.some((cell) => cell.role === each)) ?? 'plain'
  const from = cells[0]?.date ?? monday
  const until = cells.at(-1)?.date ?? monday
  return { date: from, until, role, label: first ? 'This week' : `Week of ${dayAndMonth(monday)}`, note: weekNote(cells) }
}

const weekNote = (cells: readonly DayCell[]): string => {
  const short = (cell: DayCell) => `${weekdayName(cell.date).slice(0, 3)} ${dayAndMonth(cell.date)}`
  const ask = cells.find(({ role }) => role === 'ask')
  const due = cells.find(({ role }) => role === 'due')
  const holiday = cells.find(({ role }) => role === 'holiday')
  const parts = [ask && `Ask by ${short(ask)}`, due && `Your answer ${short(due)}`, holiday && `Holiday ${short(holiday)}`].filter((each) => each !== undefined)
  if (parts.length > 0) return parts.join('. ')
  return cells.some(({ role }) => role === 'today') ? 'Open questions' : cells.some(({ role }) => role === 'approval') ? 'They get approval' : ''
}
