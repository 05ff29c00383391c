import { z } from 'zod'
import { Money } from '#domain/values/money.ts'
import { OfferId } from '#domain/offer/offer.ts'

/**
 * What only the person knows of something asked for: the least that would do, and what it is worth to them in a year. It is never said.
 * The least base is kept with the private facts, where it is weighed; here are the others. One row an offer and term.
 */
export const AskLimit = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  term: z.string().max(50),
  least: Money.optional(),
  /** Where it is no sum: "one day at home". */
  leastWords: z.string().max(500).default(''),
  worthPerYear: Money.optional(),
})
export type AskLimit = z.infer<typeof AskLimit>

/** The limit of one term of an offer. */
export const limitOf = (limits: Readonly<Record<string, AskLimit>>, offerId: string, term: string): AskLimit | undefined =>
  Object.values(limits).find((each) => each.offerId === offerId && each.term === term)
