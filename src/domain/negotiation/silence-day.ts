import { addWorkingDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Holiday } from '#domain/timeline/holidays.ts'
import { recastDaysFor } from './negotiability.ts'
import type { TableWords } from './preparation.ts'
import type { TableFacts } from './table-facts.ts'

/** When one asks where things stand, and after how many working days of silence that is. */
export interface SilenceDay {
  readonly day: CalendarDate
  readonly workingDays: number
  /** They named a day: then it is that one. */
  readonly promised: boolean
}

/**
 * The day to ask: the one they named, else as many working days after the last word as such an employer often needs, a week at most
 * (afterSilence of the content). Never later than a working day before one’s own answer is due.
 */
export const silenceDay = (lastOn: CalendarDate, facts: TableFacts, { blocks, map }: TableWords, holidays: readonly Holiday[], promisedBy?: CalendarDate): SilenceDay => {
  const off = holidays.map(({ date }) => date)
  const workingDays = Math.min(recastDaysFor(map, facts)[facts.size].often, blocks.afterSilence.mostWorkingDays)
  const usual = promisedBy ?? addWorkingDays(lastOn, workingDays, off)
  const last = facts.answerBy === undefined ? undefined : addWorkingDays(facts.answerBy, -1, off)
  const day = last !== undefined && last > lastOn && last < usual ? last : usual
  return { day, workingDays, promised: promisedBy !== undefined }
}
