import { asCounted, totalAs } from './chances.ts'
import type { Outcome, OfferRanges, OwnRanges, UncertainOffer } from './chances.ts'

/** Which uncertain figure it is; at whose offer, or the person's own. */
export type SwingFigure = 'base' | 'bonus' | 'commission' | 'stock' | 'worthless' | 'hour' | 'onCall' | 'stay'

/** How far the lead of the first offer over the second moves when one figure goes through its range and all others stay as counted. */
export interface Swing {
  readonly figure: SwingFigure
  /** The offer's id; null for what moves at both. */
  readonly offerId: string | null
  /** The ends of the range: multiples of what is counted, months for how long one stays. */
  readonly low: number
  readonly high: number
  readonly leadAtLow: number
  readonly leadAtHigh: number
}

/** Nine draws of a share price in ten lie within so many deviations. */
const nineInTen = 1.645

/** What matters most first. What moves nothing between these two is left out. */
export const swingsOf = (subject: UncertainOffer, rival: UncertainOffer, own: OwnRanges): Swing[] => {
  const lead = (ofSubject: Partial<Outcome>, ofRival: Partial<Outcome>) => totalAs(subject, { ...asCounted, ...ofSubject }) - totalAs(rival, { ...asCounted, ...ofRival })
  const atBoth = ownSwings(own).map(([figure, low, high]) => swing({ figure, offerId: null, low, high }, (at) => lead(outcome(figure, at), outcome(figure, at))))
  const each = [subject, rival].flatMap((offer) => offerSwings(offer.ranges).map(([figure, low, high]) =>
    swing({ figure, offerId: offer.id, low, high }, (at) => (offer === subject ? lead(outcome(figure, at), {}) : lead({}, outcome(figure, at))))))
  return [...atBoth, ...each].filter((found) => width(found) > 0.5).toSorted((one, other) => width(other) - width(one))
}

type Ends = readonly [SwingFigure, number, number]

const ownSwings = ({ hour, onCall, stay }: OwnRanges): Ends[] => [
  ['hour', hour.low, hour.high], ['onCall', onCall.low, onCall.high],
  ...(stay ? [['stay', Math.round(12 * stay.low), Math.round(12 * stay.high)] as const] : []),
]

const offerSwings = ({ base, bonus, commission, stockSpread, worthless }: OfferRanges): Ends[] => {
  const price = (deviations: number) => Math.exp(deviations * stockSpread - (stockSpread * stockSpread) / 2)
  return [
    ['base', base.low, base.high], ['bonus', bonus.low, bonus.high], ['commission', commission.low, commission.high],
    ['stock', price(-nineInTen), price(nineInTen)],
    ...(worthless > 0 ? [['worthless', 0, 1] as const] : []),
  ]
}

const outcome = (figure: SwingFigure, at: number): Partial<Outcome> =>
  figure === 'stay' ? { months: at } : figure === 'worthless' ? { stock: at } : { [figure]: at }

const swing = (range: Pick<Swing, 'figure' | 'offerId' | 'low' | 'high'>, leadAt: (at: number) => number): Swing => ({ ...range, leadAtLow: leadAt(range.low), leadAtHigh: leadAt(range.high) })

const width = ({ leadAtLow, leadAtHigh }: Swing): number => Math.abs(leadAtHigh - leadAtLow)
