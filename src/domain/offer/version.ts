import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Grant, Instalment, MatchTier, Perk, Promised } from './offer-parts.ts'
import type { FullOffer } from './offer-parts.ts'
import { Offer, OfferId } from './offer.ts'

export const stages = ['first', 'counter', 'final'] as const
export const Stage = z.enum(stages)
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

/** What a version keeps of an offer. Questions and conditions are no part of what was offered. */
export const freezeOffer = ({ offer, grants, instalments, matchTiers, perks, promises }: FullOffer): OfferVersion['frozen'] => ({
  offer, grants: [...grants], instalments: [...instalments], matchTiers: [...matchTiers], perks: [...perks], promises: [...promises],
})

/** A version as an offer to be valued and compared. */
export const versionAsOffer = ({ offerId, frozen }: OfferVersion): FullOffer => ({ ...frozen, offer: { ...frozen.offer, id: offerId }, contingencies: [], questions: [] })

/** The versions of an offer in the order in which they were frozen. */
export const versionsInOrder = (versions: readonly OfferVersion[]): OfferVersion[] => [...versions].sort((a, b) => a.on.localeCompare(b.on) || a.place - b.place)

/** The stage a new version most likely has: the first one, then a counter. Final is the person's own word. */
export const nextStage = (versions: readonly OfferVersion[]): Stage => (versions.length === 0 ? 'first' : 'counter')
