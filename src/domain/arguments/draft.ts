import { z } from 'zod'
import { OfferId } from '#domain/offer/offer.ts'

/** What the person would say, as written at the desk: one draft an offer, its id is the offer's. */
export const Draft = z.object({ id: z.string().min(1), offerId: OfferId, text: z.string().max(200_000, 'Up to 200,000 characters fit here').default('') })
export type Draft = z.infer<typeof Draft>

/** The person's word on one marked clause. It outlives edits elsewhere in the draft. */
export const MarkDecision = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  /** The clause, normalised. */
  clause: z.string().max(5000),
  /** "leave": keep the words, no mark. "work" and "own-life" answer the marker's question. */
  decision: z.enum(['leave', 'work', 'own-life']),
})
export type MarkDecision = z.infer<typeof MarkDecision>
