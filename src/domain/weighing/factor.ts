import { z } from 'zod'
import { OfferId } from '#domain/offer/offer.ts'

/** A pro or a con in the person's own words. Private unless the person says otherwise. */
export const Factor = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  text: z.string().max(2000, 'Up to 2,000 characters fit here'),
  side: z.enum(['pro', 'con']),
  /** 1 a little, 5 decides it. */
  importance: z.int().min(1).max(5).default(3),
  /** The person has said that this rules the offer out: no score outweighs it. */
  rulesOut: z.boolean().default(false),
  /** The person has said that this one may be spoken of. It still meets the marker before it reaches the script. */
  sayable: z.boolean().default(false),
})
export type Factor = z.infer<typeof Factor>
