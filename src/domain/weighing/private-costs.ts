import { commuteHours, weeksWorked } from '#domain/valuation/hours.ts'
import { readPricedOffer } from '#domain/valuation/priced-offer.ts'
import type { PricedOfferInput } from '#domain/valuation/priced-offer.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { toUnits } from '#domain/values/money.ts'
import type { PrivateCost, PrivateFacts } from './private-facts.ts'

/** How often and how far the way to work is. Both may be left out. */
export interface WayToWork {
  readonly officeDaysPerWeek?: number | undefined
  readonly commuteMinutesOneWay?: number | undefined
}

/** What only the person can say about living with the offer. Amounts in units of the offer's currency. */
export interface PrivateExtras extends WayToWork {
  /** Weeks worked in a year; left out, 52 less the offer's days off. */
  readonly weeksWorked?: number | undefined
  /** What an hour on the road is worth to the person. */
  readonly valueOfHour?: number | undefined
  readonly costPerOfficeDay?: number | undefined
  /** Other things the job costs in a year: so many times, so much each (on-call weeks, nights away). */
  readonly yearly?: readonly YearlyCost[] | undefined
  /** Price levels on one scale (US = 100, or the person's own index). */
  readonly priceLevels?: { readonly home: number; readonly there: number } | undefined
  /** Hours a week that will really be worked; left out, the contracted ones. */
  readonly hoursReallyWorked?: number | undefined
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
export const privateCosts = (way: WayToWork, extras: PrivateExtras & { readonly weeksWorked: number }): PrivateCosts => {
  const weeks = within(extras.weeksWorked, 53, 'Weeks worked')
  const days = within(way.officeDaysPerWeek ?? 0, 7, 'Office days per week')
  const minutes = within(way.commuteMinutesOneWay ?? 0, 1440, 'Minutes one way')
  const hours = commuteHours({ officeDaysPerWeek: days, commuteMinutesOneWay: minutes }, weeks)
  const costs = [
    cost('commute-time', 'Hours on the way', hours, extras.valueOfHour ?? 0),
    cost('commute-money', 'Days at the office', days * weeks, extras.costPerOfficeDay ?? 0),
    ...(extras.yearly ?? []).map((each) => cost('yearly', each.label, each.times, each.amount)),
  ].filter((each) => each.amount !== 0)
  return { commuteHours: hours, officeDays: days * weeks, costs, total: costs.reduce((sum, each) => sum + each.amount, 0) }
}

/**
 * What an offer is worth to the person, year by year: (on paper - private costs) x price level at home / price level there.
 * Private weighing, never an argument.
 */
export const valueForYou = (offer: PricedOfferInput, extras: PrivateExtras, years = 4): { years: YearForYou[]; total: number } => {
  const yearly = costsOfOffer(offer, extras).total
  const scale = priceScale(extras)
  const forYou = valueOffer(offer, { years }).years.map(({ total }) => ({ onPaper: total, privateCosts: yearly, forYou: (total - yearly) * scale }))
  return { years: forYou, total: forYou.reduce((sum, year) => sum + year.forYou, 0) }
}

/** What is left per hour given to the job, hours really worked and the way included, in the k-th year. */
export const valuePerHourForYou = (offer: PricedOfferInput, extras: PrivateExtras, year = 1): number => {
  const read = readPricedOffer(offer)
  const weeks = extras.weeksWorked ?? weeksWorked(read)
  const hours = (extras.hoursReallyWorked ?? read.pay.hoursPerWeek) * weeks + costsOfOffer(read, extras).commuteHours
  return (valueForYou(read, extras, year).years[year - 1]?.forYou ?? 0) / hours
}

/** What the offer must be worth on paper over the horizon, to be worth `target` to the person. Feeds the break-even. */
export const paperTarget = (offer: PricedOfferInput, extras: PrivateExtras, target: number, years = 4): number =>
  target / priceScale(extras) + costsOfOffer(offer, extras).total * years

/** What the person has noted about an offer, as the extras of a year. Amounts are taken in the currency they were noted in. */
export const privateExtras = (facts: PrivateFacts | undefined, costs: readonly PrivateCost[] = []): PrivateExtras => ({
  officeDaysPerWeek: facts?.commuteDaysPerWeek,
  commuteMinutesOneWay: facts?.commuteMinutesOneWay,
  weeksWorked: facts?.commuteWeeksPerYear,
  valueOfHour: facts?.hourWorth && toUnits(facts.hourWorth),
  costPerOfficeDay: facts?.commuteCostPerDay && toUnits(facts.commuteCostPerDay),
  yearly: [
    ...(facts?.onCallWeeks && facts.onCallWeekWorth ? [{ label: 'On-call weeks', times: facts.onCallWeeks, amount: toUnits(facts.onCallWeekWorth) }] : []),
    ...costs.map(({ label, perYear }) => ({ label, times: 1, amount: toUnits(perYear) })),
  ],
  priceLevels: facts?.priceLevelHome && facts.priceLevelThere ? { home: facts.priceLevelHome, there: facts.priceLevelThere } : undefined,
  hoursReallyWorked: facts?.hoursReallyWorked,
})

/** The private costs of one year of an offer: its place and days off, unless the person knows better. */
export const costsOfOffer = (offer: PricedOfferInput, extras: PrivateExtras): PrivateCosts => {
  const read = readPricedOffer(offer)
  const way = {
    officeDaysPerWeek: extras.officeDaysPerWeek ?? read.place.officeDaysPerWeek,
    commuteMinutesOneWay: extras.commuteMinutesOneWay ?? read.place.commuteMinutesOneWay,
  }
  return privateCosts(way, { ...extras, weeksWorked: extras.weeksWorked ?? weeksWorked(read) })
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
