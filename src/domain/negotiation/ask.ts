import { z } from 'zod'
import { Money } from '#domain/values/money.ts'
import { OfferId } from '#domain/offer/offer.ts'

export const askTerms = ['base-salary', 'sign-on', 'equity', 'bonus', 'level', 'start-date', 'answer-date', 'home-days', 'leave', 'early-review', 'training', 'relocation', 'other'] as const
export const AskTerm = z.enum(askTerms)
export type AskTerm = z.infer<typeof AskTerm>

/** One request: the term, what is asked for, and its rank. At most three go into a script. */
export const Ask = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  term: AskTerm,
  /** The sum that is said first, where the term is money. */
  amount: Money.optional(),
  /** Where it should land, said only when they ask what it would take; the sum said first where absent. */
  target: Money.optional(),
  /** The request in words, where it is not: "a pay review after six months". */
  words: z.string().max(500).default(''),
  /** The same for the target. */
  targetWords: z.string().max(500).default(''),
  rank: z.int().min(1).max(20).default(1),
  /** The reasons chosen for this ask, as written at the desk; every sayable one where none is chosen. */
  reasons: z.array(z.string().max(5000)).max(20).optional(),
})
export type Ask = z.infer<typeof Ask>
