import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { OfferId } from '#domain/offer/offer.ts'

const Text = z.string().max(20_000, 'Up to 20,000 characters fit here')
/** How an expectation came out. */
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
