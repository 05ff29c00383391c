import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Grant, Instalment, MatchTier, Perk, Promised } from './offer-parts.ts'
import { Offer, OfferId } from './offer.ts'

/** Where in the talks a version stands. */
export const Stage = z.enum(['first', 'counter', 'final'])
export type Stage = z.infer<typeof Stage>

/** An offer as it stood on a day. It does not change with the offer, so that what a negotiation moved can be seen later. */
export const OfferVersion = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  stage: Stage,
  on: CalendarDate,
  /** Order of freezing, from 1. */
  place: z.int().min(1).default(1),
  frozen: z.object({
    offer: Offer,
    grants: z.array(Grant).default([]),
    instalments: z.array(Instalment).default([]),
    matchTiers: z.array(MatchTier).default([]),
    perks: z.array(Perk).default([]),
    promises: z.array(Promised).default([]),
  }),
})
export type OfferVersion = z.infer<typeof OfferVersion>
