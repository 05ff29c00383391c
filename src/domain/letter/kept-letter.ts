import { z } from 'zod'
import { OfferId } from '#domain/offer/offer.ts'
import { Source } from '#domain/values/told.ts'

/**
 * A letter, an e-mail or call notes as they were given, so that coming back to them shows what was decided. One for each offer, kept
 * under the offer's id, and one that belongs to none yet.
 */
export const KeptLetter = z.object({
  id: z.string().min(1),
  offerId: OfferId.optional(),
  text: z.string().max(200_000),
  from: Source,
  /** What was said about the reading, such as that only a part was read. */
  note: z.string().max(2000).optional(),
  /** Keys of the findings that the person does not want in the offer. What was confirmed stands in the offer itself. */
  refused: z.array(z.string().max(200)).max(500).default([]),
})
export type KeptLetter = z.infer<typeof KeptLetter>

/** The id of the letter that no offer was made of yet. */
export const looseLetterId = 'loose'
