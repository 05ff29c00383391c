import { grantPayments } from './grant-value.ts'
import { keptOfSignOn } from './leaving.ts'
import { readPricedOffer } from './priced-offer.ts'
import type { PricedOffer, PricedOfferInput } from './priced-offer.ts'
import { bonusOfYear } from './value-offer.ts'

/** Why the leaving curve jumps in a month: it is finished work of that month that brings the amount. */
export interface LeaveEvent {
  readonly month: number
  /** `sign-on` is what becomes one's own in that month: at once, when the repayment time ends, or bit by bit. */
  readonly kind: 'bonus' | 'equity' | 'sign-on'
  readonly amount: number
}

/** Every jump of the leaving curve up to a month, in order; between them it grows evenly within each year. */
export const leaveEvents = (offer: PricedOfferInput, months: number): LeaveEvent[] => {
  const read = readPricedOffer(offer)
  const events = [...bonusEvents(read, months), ...equityEvents(read), ...signOnEvents(read, months)]
  return events.filter((event) => event.month <= months && event.amount !== 0).toSorted((one, other) => one.month - other.month)
}

const bonusEvents = (offer: PricedOffer, months: number): LeaveEvent[] =>
  Array.from({ length: Math.floor(months / 12) }, (_, index) => ({ month: 12 * (index + 1), kind: 'bonus', amount: bonusOfYear(offer, index + 1) }))

const equityEvents = (offer: PricedOffer): LeaveEvent[] => {
  const byMonth = new Map<number, number>()
  for (const { month, amount } of offer.equity.flatMap(grantPayments)) byMonth.set(month, (byMonth.get(month) ?? 0) + amount)
  return [...byMonth].map(([month, amount]) => ({ month, kind: 'equity', amount }))
}

const signOnEvents = (offer: PricedOffer, months: number): LeaveEvent[] =>
  offer.pay.signOn.flatMap((signOn) =>
    Array.from({ length: Math.floor(months) }, (_, index) => ({
      month: index + 1,
      kind: 'sign-on' as const,
      amount: keptOfSignOn(signOn, index + 1) - keptOfSignOn(signOn, index),
    })),
  )
