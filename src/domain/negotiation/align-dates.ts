import { addWorkingDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'

/** What is asked of this employer so that several answers fall together. */
export interface Alignment {
  /** later: this answer may wait for the other one. sooner: their word has to come before the other answer is due. */
  readonly move: 'later' | 'sooner'
  /** The day that is asked for; absent where no day can be named. */
  readonly until?: CalendarDate
  /** When the other offer has to be answered, where it is told. */
  readonly other?: CalendarDate
}

/**
 * Which way the date of this offer has to move to be answered together with the others. Absent where no other offer is open.
 * others: the answer dates of the other open offers, undefined where one was not told. decided: whether this employer has made its offer.
 *
 * The earliest date is the one that presses: it is asked to move to the latest. An employer that is still to decide is asked to say so a
 * working day before the earliest date.
 */
export const alignDates = (own: CalendarDate | undefined, others: readonly (CalendarDate | undefined)[], decided: boolean, today: CalendarDate, off: readonly CalendarDate[]): Alignment | undefined => {
  if (others.length === 0) return undefined
  const dates = others.flatMap((each) => (each !== undefined && each >= today ? [each] : [])).sort((a, b) => a.localeCompare(b))
  const [earliest] = dates
  const latest = dates.at(-1)
  if (!decided || (own !== undefined && earliest !== undefined && earliest < own)) return sooner(earliest, today, off)
  return { move: 'later', ...(latest && (own === undefined || latest > own) ? { until: latest } : {}) }
}

const sooner = (earliest: CalendarDate | undefined, today: CalendarDate, off: readonly CalendarDate[]): Alignment => {
  if (earliest === undefined) return { move: 'sooner' }
  const before = addWorkingDays(earliest, -1, off)
  return { move: 'sooner', other: earliest, ...(before > today ? { until: before } : {}) }
}
