import { splitCertainty } from './certainty.ts'
import type { Certainty } from './certainty.ts'
import type { PricedOfferInput } from './priced-offer.ts'
import { readPricedOffer } from './priced-offer.ts'
import { totalOf, valueOffer, yearParts } from './value-offer.ts'
import type { YearPart, YearValue } from './value-offer.ts'

/** An offer with the name it goes by in the comparison. */
export interface NamedOffer {
  readonly id: string
  readonly offer: PricedOfferInput
}

/** The rates the person gave: one unit of a currency is worth so much of the currency compared in. */
export interface GivenRates {
  readonly to: string
  readonly rates: Readonly<Record<string, number>>
}

/** One offer on paper, in the currency of the comparison. */
export interface ComparedOffer {
  readonly id: string
  readonly years: readonly YearValue[]
  readonly sums: YearValue
  readonly total: number
  readonly yearlyAverage: number
  readonly certainty: Certainty
}

/** One part over the whole horizon, side by side. Among premiums the lowest is best. */
export interface ComparedRow {
  readonly part: YearPart | 'total'
  readonly amounts: Readonly<Record<string, number>>
  readonly differs: boolean
  /** All that share the best figure; empty where nothing differs. */
  readonly best: readonly string[]
}

export type Comparison =
  | {
      readonly comparable: true
      readonly currency: string | null
      readonly offers: readonly ComparedOffer[]
      /** Two or more when they are level to the cent. */
      readonly leaders: readonly string[]
      /** How far the leader is ahead of the next; 0 when level or alone. */
      readonly lead: number
      readonly rows: readonly ComparedRow[]
    }
  | { readonly comparable: false; readonly currency: string; readonly missingRates: readonly string[] }

/**
 * Sets offers side by side on paper over a horizon of whole years. Offers in several currencies are compared only
 * through rates the person gave; without them the answer is that they cannot be compared. The order changes nothing.
 */
export const compareOffers = (named: readonly NamedOffer[], years = 4, given?: GivenRates): Comparison => {
  const currencies = new Set(named.flatMap(({ offer }) => readPricedOffer(offer).pay.currency ?? []))
  const to = given?.to ?? [...currencies].toSorted()[0] ?? null
  const missingRates = [...currencies].filter((currency) => currency !== to && !isRate(given?.rates[currency])).toSorted()
  if (to !== null && missingRates.length > 0) return { comparable: false, currency: to, missingRates }
  const offers = named.map(({ id, offer }) => comparedOffer(id, offer, years, rateOf(offer, to, given)))
  const { leaders, lead } = leadOf(offers)
  return { comparable: true, currency: to, offers, leaders, lead, rows: [...yearParts, 'total' as const].map((part) => comparedRow(part, offers)) }
}

const comparedOffer = (id: string, offer: PricedOfferInput, horizon: number, rate: number): ComparedOffer => {
  const years = valueOffer(offer, { years: horizon }).years.map((year) => scaled(year, rate))
  const sums = summed(years)
  return { id, years, sums, total: sums.total, yearlyAverage: sums.total / horizon, certainty: splitCertainty(sums) }
}

const fromParts = (amountOf: (part: YearPart) => number): YearValue => {
  const parts = Object.fromEntries(yearParts.map((part) => [part, amountOf(part)])) as Record<YearPart, number>
  return { ...parts, total: totalOf(parts) }
}

const scaled = (year: YearValue, rate: number): YearValue => fromParts((part) => year[part] * rate)

const summed = (years: readonly YearValue[]): YearValue => fromParts((part) => years.reduce((sum, year) => sum + year[part], 0))

const isRate = (rate: number | undefined): rate is number => rate !== undefined && Number.isFinite(rate) && rate > 0

/** An offer that names no currency is taken to be in the currency compared in. */
const rateOf = (offer: PricedOfferInput, to: string | null, given: GivenRates | undefined): number => {
  const { currency } = readPricedOffer(offer).pay
  return currency === undefined || currency === to ? 1 : (given?.rates[currency] ?? 1)
}

const leadOf = (offers: readonly ComparedOffer[]) => {
  const [best, ...others] = offers.toSorted((one, other) => other.total - one.total)
  if (!best) return { leaders: [], lead: 0 }
  const leaders = offers.filter((offer) => isLevel(offer.total, best.total)).map((offer) => offer.id).toSorted()
  return { leaders, lead: leaders.length > 1 || !others[0] ? 0 : best.total - others[0].total }
}

const comparedRow = (part: YearPart | 'total', offers: readonly ComparedOffer[]): ComparedRow => {
  const amounts = offers.map(({ id, sums }) => ({ id, amount: sums[part] }))
  const all = amounts.map(({ amount }) => amount)
  const best = part === 'premiums' ? Math.min(...all) : Math.max(...all)
  const differs = all.some((amount) => !isLevel(amount, best))
  return {
    part,
    amounts: Object.fromEntries(amounts.map(({ id, amount }) => [id, amount])),
    differs,
    best: differs ? amounts.filter(({ amount }) => isLevel(amount, best)).map(({ id }) => id).toSorted() : [],
  }
}

/** Level to the cent. */
const isLevel = (one: number, other: number): boolean => Math.abs(one - other) < 0.005
