import { drawLognormal, drawTriangular, seededDraws } from '#domain/valuation/draws.ts'
import type { Draw, Triangle } from '#domain/valuation/draws.ts'

/** What an offer has paid by some day, cut into what moves together. */
export interface Portions {
  /** Moves with the base: base and employer retirement money. */
  readonly withBase: number
  readonly bonus: number
  readonly commission: number
  readonly equity: number
  /** Everything that is as it is, what the person pays taken off. */
  readonly fixed: number
  /** Costs at the value of an hour, and of an on-call week, as noted. */
  readonly hours: number
  readonly onCall: number
}

/** An offer over the horizon, in one currency. Plain data, so that it can be handed to a worker. */
export interface UncertainOffer extends Portions {
  readonly id: string
  readonly bonusFollowsBase: boolean
  /** Price level at home by price level there. */
  readonly scale: number
  readonly ranges: OfferRanges
  /** The same when leaving after so many full months, by month from 0; absent where the person stays the whole horizon. */
  readonly leaving?: readonly Portions[] | undefined
}

/** How far each figure may turn out from what is counted, as multiples of it (1 is as counted). */
export interface OfferRanges {
  readonly base: Triangle
  readonly bonus: Triangle
  readonly commission: Triangle
  /** Deviation of the logarithm of the share price; 0 is sure. */
  readonly stockSpread: number
  /** The chance, from 0 to 1, that the shares turn out to be worth nothing. */
  readonly worthless: number
}

/** What only the person can say, the same for every offer: one hour is worth as much on either road. */
export interface OwnRanges {
  readonly hour: Triangle
  readonly onCall: Triangle
  /** Years one stays at whichever job it is; absent is the whole horizon. */
  readonly stay?: Triangle | undefined
}

/** Half a dozen sentences in figures: how often the one comes out ahead, and within what each total lies nine times in ten. */
export interface Chances {
  readonly draws: number
  /** In how many of the draws each offer was the best. */
  readonly best: Readonly<Record<string, number>>
  /** In how many the first offer was ahead of the second. */
  readonly firstAhead: number
  readonly spans: Readonly<Record<string, { readonly low: number; readonly middle: number; readonly high: number }>>
}

/** Draws all offers together so many times. The same seed gives the same answer. The first two offers are set against each other. */
export const drawChances = (offers: readonly UncertainOffer[], own: OwnRanges, options: { readonly draws: number; readonly seed: number }): Chances => {
  const draw = seededDraws(options.seed)
  const best = offers.map(() => 0)
  const totals = offers.map(() => new Float64Array(options.draws))
  let firstAhead = 0
  // One outcome is filled anew for each draw: making a new one each time would take longer than the drawing.
  const outcome = { ...asCounted }
  const now = new Float64Array(offers.length)
  for (let turn = 0; turn < options.draws; turn++) {
    drawOwn(draw, own, outcome)
    let top = 0
    for (const [index, offer] of offers.entries()) {
      drawOffer(draw, offer.ranges, outcome)
      const total = totalAs(offer, outcome)
      now[index] = total
      ;(totals[index] as Float64Array)[turn] = total
      if (total > (now[top] ?? 0)) top = index
    }
    best[top] = (best[top] ?? 0) + 1
    if ((now[0] ?? 0) > (now[1] ?? 0)) firstAhead++
  }
  return {
    draws: options.draws,
    best: Object.fromEntries(offers.map(({ id }, index) => [id, best[index] ?? 0])),
    firstAhead,
    spans: Object.fromEntries(offers.map(({ id }, index) => [id, spanOf(totals[index] as Float64Array)])),
  }
}

/** How one draw turned out: multiples of what is counted, and after how many months one left. */
export interface Outcome {
  base: number
  bonus: number
  commission: number
  stock: number
  hour: number
  onCall: number
  months?: number | undefined
}

/** As counted: what the totals say. */
export const asCounted: Readonly<Outcome> = { base: 1, bonus: 1, commission: 1, stock: 1, hour: 1, onCall: 1 }

/** What an offer is worth to the person when figures turn out so. */
export const totalAs = (offer: UncertainOffer, { base, bonus, commission, stock, hour, onCall, months }: Readonly<Outcome>): number => {
  const paid: Portions = (months === undefined ? undefined : offer.leaving?.[months]) ?? offer
  return (paid.withBase * base + paid.bonus * bonus * (offer.bonusFollowsBase ? base : 1) + paid.commission * commission + paid.equity * stock + paid.fixed - paid.hours * hour - paid.onCall * onCall) * offer.scale
}

const drawOwn = (draw: Draw, { hour, onCall, stay }: OwnRanges, into: Outcome): void => {
  into.hour = drawTriangular(draw, hour)
  into.onCall = drawTriangular(draw, onCall)
  if (stay) into.months = Math.round(12 * drawTriangular(draw, stay))
}

const drawOffer = (draw: Draw, ranges: OfferRanges, into: Outcome): void => {
  into.base = drawTriangular(draw, ranges.base)
  into.bonus = drawTriangular(draw, ranges.bonus)
  into.commission = drawTriangular(draw, ranges.commission)
  into.stock = drawLognormal(draw, ranges.stockSpread)
  if (ranges.worthless > 0 && draw() < ranges.worthless) into.stock = 0
}

const spanOf = (totals: Float64Array) => {
  const sorted = totals.toSorted()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { low: at(0.05), middle: at(0.5), high: at(0.95) }
}
