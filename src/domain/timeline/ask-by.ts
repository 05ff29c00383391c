import { z } from 'zod'
import { addDays, addWorkingDays, daysBetween, isWeekend } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { nearDay } from '#domain/values/day-words.ts'
import { employerSizes } from './employer-size.ts'
import type { EmployerSize } from './employer-size.ts'
import type { Holiday } from './holidays.ts'

const days = z.int().min(0).max(60)

/** Working days that a company of each size may need to change an approved offer. Practitioner judgement, from content. */
export const RecastDays = z.record(z.enum([...employerSizes, 'unknown']), z.strictObject({ atLeast: days, often: days }))
export type RecastDays = Readonly<Record<EmployerSize, { readonly atLeast: number; readonly often: number }>>

/** The days and the holidays an approval has to go through. */
export interface ApprovalCalendar {
  readonly recastDays: RecastDays
  readonly holidays: readonly Holiday[]
  /** True where they have closed the base: the days are then those of a smaller signature. */
  readonly afterNo?: boolean
}

/** The last good day to ask for a change. It is advice with its reason, never a rule. */
export interface AskBy {
  readonly date: CalendarDate
  /** Working days left free for the approval before the answer is due. */
  readonly workingDays: number
  /** True where the last good day is over: then the date is the next day somebody is at work. */
  readonly late: boolean
  readonly reason: {
    readonly size: EmployerSize
    /** Holidays from today to the answer date that take a working day away. */
    readonly holidays: readonly Holiday[]
    readonly weekend: boolean
    /** The reason in two or three short sentences. */
    readonly sentence: string
  }
}

/**
 * The answer date minus the working days such a company may need, weekends and holidays left out.
 * Undefined where the answer date is past.
 */
export const askBy = (answerBy: CalendarDate, size: EmployerSize, calendar: ApprovalCalendar, today: CalendarDate): AskBy | undefined => {
  if (answerBy < today) return undefined
  const off = calendar.holidays.map(({ date }) => date)
  const workingDays = calendar.recastDays[size].atLeast
  const lastGood = addWorkingDays(answerBy, -workingDays, off)
  const late = lastGood < today
  const date = late || isOff(lastGood, off) ? nextAtWork(today, answerBy, off) : lastGood
  const holidays = calendar.holidays.filter((each) => each.date >= today && each.date <= answerBy && !isWeekend(each.date))
  const weekend = daysUntil(today, answerBy).some(isWeekend)
  return { date, workingDays, late, reason: { size, holidays, weekend, sentence: reasonSentence({ size, holidays, late, date, today, afterNo: calendar.afterNo === true }) } }
}

const isOff = (date: CalendarDate, off: readonly CalendarDate[]): boolean => isWeekend(date) || off.includes(date)

/** The first day from today on that somebody can answer; today where there is none before the answer is due. */
const nextAtWork = (today: CalendarDate, answerBy: CalendarDate, off: readonly CalendarDate[]): CalendarDate =>
  daysUntil(today, answerBy).find((day) => !isOff(day, off)) ?? today

/** Every day from the first to the last, both included. */
export const daysUntil = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) + 1 }, (_, index) => addDays(from, index))

const sizeSentence: Record<EmployerSize, string> = {
  S: 'In a company this small one person can often say yes, but they may need a day to think',
  M: 'A company this size may need a day or two to change an approved offer',
  L: 'A company this size may need a few working days to change an approved offer',
  G: 'A public or union employer may need a week or more, and has to approve before your first day',
  unknown: 'Changing an approved offer may take a few working days',
}

const reasonSentence = ({ size, holidays, late, date, today, afterNo }: { size: EmployerSize; holidays: readonly Holiday[]; late: boolean; date: CalendarDate; today: CalendarDate; afterNo: boolean }): string => {
  const [holiday] = holidays
  const off = holiday ? `, and ${nearDay(today, holiday.date)} is a holiday` : ''
  const ask = late ? `That leaves little time. If you want more, ask ${nearDay(today, date)}, and ask for a later answer date with it.` : `If you want more, ask by ${nearDay(today, date)}.`
  return `${afterNo ? 'They have closed the base, and what is left often needs a smaller signature' : sizeSentence[size]}${off}. ${ask}`
}
