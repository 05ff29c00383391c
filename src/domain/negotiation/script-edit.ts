import { z } from 'zod'
import { OfferId } from '#domain/offer/offer.ts'

const Text = z.string().max(20_000, 'Up to 20,000 characters fit here')

/** A line of the script, the e-mail or the brief in the person's own words. It outlives changes elsewhere. */
export const ScriptEdit = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  /** The id of the line: "ask", "reply-check", "mail-body". */
  line: z.string().min(1).max(100),
  /** The person's words; empty where the line is left out. */
  text: Text.default(''),
  /** The suggested line these words took the place of, so that a later suggestion can be told from it. */
  built: Text.default(''),
})
export type ScriptEdit = z.infer<typeof ScriptEdit>
