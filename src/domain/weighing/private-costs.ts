import { commuteHours, weeksWorked } from '#domain/valuation/hours.ts'
import { readPricedOffer } from '#domain/valuation/priced-offer.ts'
import type { PricedOfferInput } from '#domain/valuation/priced-offer.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'

/** Where the work is and how far away. Both may be left out. */
export interface WayToWork {
  readonly officeDaysPerWeek?: number | undefined
  readonly commuteMinutesOneWay?: number | undefined
}

/** What only the person can say about living with the offer. Amounts in currency units. */
export interface PrivateExtras {
  /** Weeks worked in a year; left out, 52 less the offer's days off. */
  readonly weeksWorked?: number | undefined
  /** What an hour on the road is worth to the person. */
  readonly valueOfHour?: number | undefined
  readonly costPerOfficeDay?: number | undefined
  /** Other things the job costs in a year: so many times, so much each (on-call weeks, nights away). */
  readonly yearly?: readonly YearlyCost[] | undefined
  /** Price levels on one scale (US = 100, or the person's own index). */
  readonly priceLevels?: { readonly home: number; readonly there: number } | undefined
}

export interface YearlyCost {
  readonly label: string
  readonly times: number
  readonly amount: number
}

/** One private cost of a year: `times` x `each` = `amount`. */
export interface CostLine {
  readonly kind: 'commute-time' | 'commute-money' | 'yearly'
  readonly label: string
  readonly times: number
  readonly each: number
  readonly amount: number
}

export interface PrivateCosts {
  readonly commuteHours: number
  readonly officeDays: number
  readonly costs: readonly CostLine[]
  readonly total: number
}

/** A year as it is for the person: on paper, less the private costs, at the price level of home. */
export interface YearForYou {
  readonly onPaper: number
  readonly privateCosts: number
  readonly forYou: number
}

/** The private costs of one year of this job. @throws RangeError for figures that no year can hold */
export const privateCosts = (way: WayToWork, facts: PrivateExtras & { readonly weeksWorked: number }): PrivateCosts => {
  const weeks = within(facts.weeksWorked, 52, 'Weeks worked')
  const days = within(way.officeDaysPerWeek ?? 0, 7, 'Office days per week')
  const minutes = within(way.commuteMinutesOneWay ?? 0, 1440, 'Minutes one way')
  const hours = commuteHours({ officeDaysPerWeek: days, commuteMinutesOneWay: minutes }, weeks)
  const costs = [
    cost('commute-time', 'Hours on the way', hours, facts.valueOfHour ?? 0),
    cost('commute-money', 'Days at the office', days * weeks, facts.costPerOfficeDay ?? 0),
    ...(facts.yearly ?? []).map((each) => cost('yearly', each.label, each.times, each.amount)),
  ].filter((each) => each.amount !== 0)
  return { commuteHours: hours, officeDays: days * weeks, costs, total: costs.reduce((sum, each) => sum + each.amount, 0) }
}

/**
 * What an offer is worth to the person, year by year: (on paper - private costs) x price level at home / price level there.
 * Private weighing, never an argument.
 */
export const valueForYou = (offer: PricedOfferInput, facts: PrivateExtras, years = 4): { years: YearForYou[]; total: number } => {
  const read = readPricedOffer(offer)
  const costs = privateCosts(read.place, { ...facts, weeksWorked: facts.weeksWorked ?? weeksWorked(read) })
  const scale = priceScale(facts)
  const forYou = valueOffer(read, { years }).years.map(({ total }) => ({
    onPaper: total,
    privateCosts: costs.total,
    forYou: (total - costs.total) * scale,
  }))
  return { years: forYou, total: forYou.reduce((sum, year) => sum + year.forYou, 0) }
}

/** What the offer must be worth on paper over the horizon, to be worth `target` to the person. Feeds the break-even. */
export const paperTarget = (offer: PricedOfferInput, facts: PrivateExtras, target: number, years = 4): number => {
  const read = readPricedOffer(offer)
  const costs = privateCosts(read.place, { ...facts, weeksWorked: facts.weeksWorked ?? weeksWorked(read) })
  return target / priceScale(facts) + costs.total * years
}

/** An hour on the way, as a share of the hourly base. Half is the US DOT guidance for local personal travel (plausible 35-60 %). */
export const usualValueOfHour = (yearlyBase: number, hoursPerWeek = 40, sharePercent = 50): number =>
  ((yearlyBase / (hoursPerWeek * 52)) * sharePercent) / 100

const priceScale = ({ priceLevels }: PrivateExtras): number => {
  if (!priceLevels) return 1
  if (!(priceLevels.home > 0) || !(priceLevels.there > 0)) throw new RangeError('A price level is above zero.')
  return priceLevels.home / priceLevels.there
}

const cost = (kind: CostLine['kind'], label: string, times: number, each: number): CostLine => ({ kind, label, times, each, amount: times * each })

const within = (value: number, most: number, what: string): number => {
  if (!(value >= 0 && value <= most)) throw new RangeError(`${what}: between 0 and ${most}.`)
  return value
}
