import { drawLognormal, drawTriangular, seededDraws } from '#domain/valuation/draws.ts'
import type { Draw, Triangle } from '#domain/valuation/draws.ts'

/** An offer over the horizon, cut into what moves together, in one currency. Plain data, so that it can be handed to a worker. */
export interface UncertainOffer {
  readonly id: string
  /** Moves with the base: base and employer retirement money. */
  readonly withBase: number
  readonly bonus: number
  readonly bonusFollowsBase: boolean
  readonly commission: number
  readonly equity: number
  /** Everything that is as it is, what the person pays taken off. */
  readonly fixed: number
  /** Costs at the value of an hour, and of an on-call week, as noted. */
  readonly hours: number
  readonly onCall: number
  /** Price level at home by price level there. */
  readonly scale: number
  readonly ranges: OfferRanges
}

/** How far each figure may turn out from what is counted, as multiples of it (1 is as counted). */
export interface OfferRanges {
  readonly base: Triangle
  readonly bonus: Triangle
  readonly commission: Triangle
  /** Deviation of the logarithm of the share price; 0 is sure. */
  readonly stockSpread: number
}

/** What only the person can say, the same for every offer: one hour is worth as much on either road. */
export interface OwnRanges {
  readonly hour: Triangle
  readonly onCall: Triangle
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
  for (let turn = 0; turn < options.draws; turn++) {
    const [hour, onCall] = [drawTriangular(draw, own.hour), drawTriangular(draw, own.onCall)]
    const now = offers.map((offer) => drawTotal(draw, offer, hour, onCall))
    const top = now.indexOf(Math.max(...now))
    best[top] = (best[top] ?? 0) + 1
    if ((now[0] ?? 0) > (now[1] ?? 0)) firstAhead++
    for (const [index, total] of now.entries()) (totals[index] as Float64Array)[turn] = total
  }
  return {
    draws: options.draws,
    best: Object.fromEntries(offers.map(({ id }, index) => [id, best[index] ?? 0])),
    firstAhead,
    spans: Object.fromEntries(offers.map(({ id }, index) => [id, spanOf(totals[index] as Float64Array)])),
  }
}

const drawTotal = (draw: Draw, { withBase, bonus, bonusFollowsBase, commission, equity, fixed, hours, onCall, scale, ranges }: UncertainOffer, hour: number, week: number): number => {
  const base = drawTriangular(draw, ranges.base)
  const pays = drawTriangular(draw, ranges.bonus)
  const sells = drawTriangular(draw, ranges.commission)
  const stock = drawLognormal(draw, ranges.stockSpread)
  return (withBase * base + bonus * pays * (bonusFollowsBase ? base : 1) + commission * sells + equity * stock + fixed - hours * hour - onCall * week) * scale
}

const spanOf = (totals: Float64Array) => {
  const sorted = totals.toSorted()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { low: at(0.05), middle: at(0.5), high: at(0.95) }
}
