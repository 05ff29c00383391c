import { readPricedOffer } from './priced-offer.ts'
import type { PricedOffer, PricedOfferInput } from './priced-offer.ts'
import { valueOffer } from './value-offer.ts'

/**
 * The yearly base in year 1 at which the offer is worth `target` on paper over the horizon, everything that hangs on the
 * base (raises, bonus percent, match, caps) moving with it. Private: a number to know, not to say.
 * @param target total over the horizon, currency units
 * @returns null when no base reaches it, because the rest alone is worth more
 */
export const breakEvenBase = (offer: PricedOfferInput, target: number, years = 4): number | null => {
  const read = readPricedOffer(offer)
  const worth = (base: number) => total(withBase(read, base), years)
  const atNothing = worth(0)
  if (target < atNothing) return null
  // Every unit of base brings at least itself in the first year, so the answer lies below this bound.
  return solveRising(worth, target, 0, target - atNothing)
}

/** The sign-on payment on the first day, instead of the ones offered, at which the offer is worth `target`; null when none reaches it. */
export const breakEvenSignOn = (offer: PricedOfferInput, target: number, years = 4): number | null => {
  const read = readPricedOffer(offer)
  const needed = target - total({ ...read, pay: { ...read.pay, signOn: [] } }, years)
  return needed < 0 ? null : needed
}

const total = (offer: PricedOffer, years: number): number => valueOffer(offer, { years }).years.reduce((sum, year) => sum + year.total, 0)

const withBase = (offer: PricedOffer, base: number): PricedOffer => ({
  ...offer,
  pay: { ...offer.pay, base: { amount: base, period: 'year', paymentsPerYear: undefined } },
})

/**
 * The value rises in straight pieces (caps bend it), so halving finds the piece and one straight line on it the exact point.
 */
const solveRising = (worth: (x: number) => number, target: number, from: number, to: number): number => {
  let [low, high] = [from, to]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (worth(middle) < target) low = middle
    else high = middle
  }
  const [below, above] = [worth(low), worth(high)]
  return above === below ? high : low + ((target - below) * (high - low)) / (above - below)
}
