import type { Offer } from '#domain/offer/offer.ts'
import { knownValue } from '#domain/values/told.ts'

/** The open offers by answer date; those without a date come last, in the order of entering. */
export const openOffers = (offers: Readonly<Record<string, Offer>>): Offer[] =>
  Object.values(offers)
    .filter((offer) => !offer.aside)
    .sort((a, b) => due(a).localeCompare(due(b)) || a.place - b.place)

const due = (offer: Offer): string => (offer.kind === 'stay' || offer.answer !== 'open' ? 'z' : (knownValue(offer.answerBy) ?? 'y'))

/** What the offer is called on the screen, also before it has a name. */
export const offerName = (offer: Offer): string => offer.company.trim() || (offer.kind === 'stay' ? 'Where I am' : 'Unnamed offer')

/** The short name for a table head: the first word. */
export const shortName = (offer: Offer): string => offerName(offer).split(/\s+/)[0] ?? ''
