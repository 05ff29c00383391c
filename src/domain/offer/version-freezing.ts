import type { FullOffer } from './offer-parts.ts'
import type { OfferVersion, Stage } from './version.ts'

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
