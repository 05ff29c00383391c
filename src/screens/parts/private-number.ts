import { breakEvenBase } from '#domain/valuation/break-even.ts'
import type { Assumptions } from '#domain/valuation/assumptions.ts'
import { priceOffer, supposeFor } from '#domain/valuation/price-offer.ts'
import { usualAssumptions } from '#domain/valuation/price-offer.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { OfferTables } from '#domain/offer/offer-parts.ts'
import type { Offer, OfferId } from '#domain/offer/offer.ts'
import { knownValue } from '#domain/values/told.ts'
import { paperTarget, privateExtras, valueForYou } from '#domain/weighing/private-costs.ts'
import type { PrivateCost, PrivateFacts } from '#domain/weighing/private-facts.ts'

/** The rows that a private number is worked out of. */
export interface PrivateNumberRows extends OfferTables {
  readonly privateFacts: Readonly<Record<string, PrivateFacts>>
  readonly privateCosts: Readonly<Record<string, PrivateCost>>
  readonly assumptions: Readonly<Record<string, Assumptions>>
}

/** The yearly base at which an offer is worth as much to the person as the best of the others. To be known and never said. */
export interface BreakEven {
  /** Units of the offer's currency, unrounded. */
  readonly base: number
  readonly against: Offer
  /** True where the offer as it stands is below it. */
  readonly isAbove: boolean
}

/** Undefined where there is nothing to compare with, a base is unknown, or the figures do not fit together. Offers in another currency are left out. */
export const breakEvenOf = (rows: PrivateNumberRows, offerId: string): BreakEven | undefined => {
  const own = rows.offers[offerId]
  if (!own) return undefined
  const years = rows.assumptions['all']?.years ?? usualAssumptions.years
  try {
    const mine = read(rows, own)
    if (!mine) return undefined
    const others = Object.values(rows.offers).filter((other) => other.id !== offerId && !other.aside && other.answer === 'open' && other.currency === own.currency)
    const worths = others.flatMap((other) => {
      const theirs = read(rows, other)
      return theirs ? [{ other, worth: valueForYou(theirs.priced, theirs.extras, years).total }] : []
    })
    const best = worths.sort((a, b) => b.worth - a.worth)[0]
    const base = best && breakEvenBase(mine.priced, paperTarget(mine.priced, mine.extras, best.worth, years), years)
    return best && base != null ? { base, against: best.other, isAbove: valueForYou(mine.priced, mine.extras, years).total < best.worth } : undefined
  } catch {
    // Figures that no year can hold have no break-even; the comparison says what is wrong with them.
    return undefined
  }
}

const read = (rows: PrivateNumberRows, offer: Offer) => {
  const full = gatherOffer(rows, offer.id as OfferId)
  if (!full || knownValue(offer.baseSalary) === undefined) return undefined
  const { priced } = priceOffer(full, supposeFor(rows.assumptions, offer.id))
  return { priced, extras: privateExtras(rows.privateFacts[offer.id], Object.values(rows.privateCosts).filter((cost) => cost.offerId === offer.id)) }
}
