import { z } from 'zod'
import { CalendarDate, addDays } from '#domain/values/calendar-date.ts'
import { OfferId } from '#domain/offer/offer.ts'

const Text = z.string().max(20_000, 'Up to 20,000 characters fit here')
export const Came = z.enum(['yes', 'partly', 'no'])
export type Came = z.infer<typeof Came>

/**
 * Why the person decided so and what they expect of it, in their own words. Private. Once sealed, reasons and expectations stay as they
 * were written before the answer was given; what came is written beside them. One row an offer, its id is the offer's.
 */
export const DecisionNote = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  leaning: z.enum(['accept', 'decline']).optional(),
  reasons: Text.default(''),
  /** One expectation a line. */
  expectations: Text.default(''),
  sealedOn: CalendarDate.optional(),
  /** The gut and the list of that day, 0 to 100. */
  feeling: z.number().min(0).max(100).optional(),
  list: z.number().min(0).max(100).optional(),
  lookBackOn: CalendarDate.optional(),
  /** For each expectation, in their order, how it came out. */
  came: z.array(Came.nullable()).max(200).default([]),
  cameWords: Text.default(''),
})
export type DecisionNote = z.infer<typeof DecisionNote>

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
