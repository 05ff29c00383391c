import { z } from 'zod'
import { Money, money, toUnits } from '#domain/values/money.ts'
import { officeDaysOf } from '#domain/valuation/office-days.ts'
import { knownValue } from '#domain/values/told.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'

/** What money can be traded against by one plain question: days of leave, and days at home a week. */
export const TradedGood = z.enum(['leave-days', 'home-day'])
export type TradedGood = z.infer<typeof TradedGood>

/**
 * What the person has said of one trade: they would rather have the good than `low` a year, and rather `high` than the good.
 * The row's id is the good. Weighed in private; a number here is never said.
 */
export const Trade = z.object({
  id: TradedGood,
  low: Money.optional(),
  high: Money.optional(),
  /** The amount in the question that stands open. */
  asked: Money,
})
export type Trade = z.infer<typeof Trade>

export type TradeAnswer = 'good' | 'money' | 'same'

/** How many of the good stand in one question: five days of leave, one day a week at home. */
export const inOneQuestion: Readonly<Record<TradedGood, number>> = { 'leave-days': 5, 'home-day': 1 }

/** The first amount: five days' pay for five days of leave, a fiftieth of the base for a day at home a week. Convention, to start somewhere. */
export const firstAmount = (good: TradedGood, baseOfYear: number): number => roundTrade(good === 'leave-days' ? (baseOfYear / 260) * 5 : baseOfYear / 50)

/** The trade after an answer, with the next amount to ask about. Money is in the currency of the question. */
export const answerTrade = ({ id, low, high, asked }: Trade, answer: TradeAnswer): Trade => {
  if (answer === 'same') return { id, low: asked, high: asked, asked }
  const next = answer === 'good' ? { low: asked, high } : { low, high: asked }
  const [least, most] = [next.low ? toUnits(next.low) : 0, next.high ? toUnits(next.high) : undefined]
  return { id, ...next, asked: money(roundTrade(most === undefined ? least * 2 : (least + most) / 2), asked.currency) }
}

/** Whether another question would tell little: the two ends lie within a fifth of each other. */
export const isSettled = ({ low, high }: Trade): boolean => low !== undefined && high !== undefined && toUnits(high) - toUnits(low) <= 0.2 * toUnits(high)

/** What one of the good is worth to the person in a year: the middle of what was said; null until both ends are known. */
export const worthOfOne = (trade: Trade | undefined): Money | null => {
  if (!trade?.high) return null
  const low = trade.low ? toUnits(trade.low) : 0
  return money((low + toUnits(trade.high)) / 2 / inOneQuestion[trade.id], trade.high.currency)
}

/** Amounts that a person can think about: two leading digits. */
const roundTrade = (units: number): number => {
  if (units <= 0) return 1
  const step = 10 ** Math.max(0, Math.floor(Math.log10(units)) - 1)
  return Math.max(1, Math.round(units / step) * step)
}

/** What an offer gives a year of something that the person priced by trades. */
export interface TradedGain {
  readonly label: string
  readonly times: number
  readonly each: Money
}

export const tradedLabels: Readonly<Record<TradedGood, string>> = { 'leave-days': 'Days of leave, to you', 'home-day': 'Days at home a week, to you' }

/** How much of the good an offer gives, as told; undefined where it is not said. */
export const amountOfGood = (good: TradedGood, { offer }: FullOffer): number | undefined => {
  if (good === 'leave-days') return knownValue(offer.ptoDays)
  const office = officeDaysOf(offer)
  return office === undefined ? undefined : Math.max(0, (knownValue(offer.daysPerWeek) ?? 5) - office)
}

/** By offer, what is gained by the goods that have a price. A good counts at all of the offers or at none: one that does not say it would lose by it. */
export const tradedGains = (offers: readonly FullOffer[], trades: Readonly<Record<string, Trade>>): Record<string, TradedGain[]> => {
  const priced = TradedGood.options.flatMap((good) => {
    const each = worthOfOne(trades[good])
    return each && offers.every((full) => amountOfGood(good, full) !== undefined) ? [{ good, each }] : []
  })
  return Object.fromEntries(offers.map((full) => [full.offer.id, priced.map(({ good, each }) => ({ label: tradedLabels[good], times: amountOfGood(good, full) ?? 0, each }))]))
}
