import { addDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Came, DecisionNote } from './decision-note.ts'

const daysToLookBack = 90

/** The expectations as lines, without blanks and the signs of a list. */
export const expectationsOf = ({ expectations }: Pick<DecisionNote, 'expectations'>): string[] =>
  expectations.split(/\n/).map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s*/, '').trim()).filter((line) => line !== '')

/** What sealing writes: the day, the gut and list of that day, and a day three months on to look back. Undefined where no reason is written yet. */
export const sealNote = (note: DecisionNote, today: CalendarDate, now: { feeling?: number | undefined; list?: number | undefined }): Partial<DecisionNote> | undefined => {
  if (note.sealedOn !== undefined || note.reasons.trim() === '') return undefined
  return { sealedOn: today, lookBackOn: addDays(today, daysToLookBack), ...(now.feeling === undefined ? {} : { feeling: now.feeling }), ...(now.list === undefined ? {} : { list: now.list }) }
}

/** The answers with one of them set; as many as there are expectations. */
export const withCame = (note: DecisionNote, at: number, came: Came | null): (Came | null)[] =>
  expectationsOf(note).map((_, index) => (index === at ? came : (note.came[index] ?? null)))

/** How many expectations came true, partly, or not, and how many are open. */
export const cameOf = (note: DecisionNote): { yes: number; partly: number; no: number; open: number } => {
  const answers = expectationsOf(note).map((_, index) => note.came[index] ?? 'open')
  const count = (which: string) => answers.filter((each) => each === which).length
  return { yes: count('yes'), partly: count('partly'), no: count('no'), open: count('open') }
}
