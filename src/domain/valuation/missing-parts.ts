import { pricedUnits } from './grant-value.ts'
import { readPricedOffer } from './priced-offer.ts'
import type { PricedOfferInput } from './priced-offer.ts'
import type { YearPart } from './value-offer.ts'

/**
 * The parts that count as nothing only because their figures have not been told. Unknown is not zero: show them as unknown.
 * A part that is told only in half (a bonus without target, a grant without price) is among them.
 */
export const missingParts = (offer: PricedOfferInput): YearPart[] => {
  const { pay, equity, benefits } = readPricedOffer(offer)
  const isMissing: Record<YearPart, boolean> = {
    base: pay.base === undefined,
    bonus: pay.bonus === undefined || (pay.bonus.targetAmount === undefined && pay.bonus.targetPercent === undefined),
    commission: false,
    signOn: false,
    equity: equity.some((grant) => pricedUnits(grant) === null),
    retirement: benefits.retirement === undefined,
    otherBenefits: false,
    premiums: benefits.premiumPerMonth === undefined,
  }
  return (Object.keys(isMissing) as YearPart[]).filter((part) => isMissing[part])
}
