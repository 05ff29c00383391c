import type { Told } from '#domain/values/told.ts'
import type { Offer } from './offer.ts'
import type { TermId } from './terms.ts'

/** A term as told, whatever its kind: for code that asks only whether and how surely it is known. */
export const toldTerm = (offer: Offer, term: TermId): Told<unknown> | undefined => offer[term]
