import { currencyCompared, givenRates } from '#domain/weighing/rates.ts'
import type { Currency } from '#domain/values/money.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { supposeFor, usualAssumptions } from '#domain/valuation/price-offer.ts'
import { contenderYears, hasTotal, readContender } from '#domain/weighing/contender.ts'
import type { Contender, ContenderYear, PrivateRows } from '#domain/weighing/contender.ts'
import { costsOfOffer } from '#domain/weighing/private-costs.ts'
import { privateCurrencies } from '#domain/weighing/private-money.ts'
import type { Rates } from '#domain/weighing/private-money.ts'
import { dealBreakers } from '#domain/weighing/weigh-offer.ts'
import { tradedGains } from '#domain/weighing/even-swap.ts'
import { standingOf } from '#domain/weighing/standing.ts'
import type { Standing } from '#domain/weighing/standing.ts'
import type { WhatIf } from '#domain/weighing/what-if.ts'
import { offerName, openOffers, shortName } from '#screens/parts/offer-order.ts'
import type { AppState } from '#workspace/react.tsx'

/** The tables this screen reads. */
export type CompareTables = Pick<AppState, 'offers' | 'grants' | 'instalments' | 'matchTiers' | 'perks' | 'promises' | 'contingencies' | 'questions' | 'privateFacts' | 'privateCosts' | 'assumptions' | 'asks' | 'drafts' | 'factors' | 'trades'>

/** What is tried out, by offer. */
export type WhatIfs = Readonly<Record<string, WhatIf>>

/** One offer of the comparison, ready to be shown. */
export interface ComparedOffer {
  readonly id: string
  readonly offer: Offer
  readonly full: FullOffer
  /** As short as it can be without two offers being called the same. */
  readonly name: string
  readonly own: PrivateRows
  readonly contender: Contender | null
  /** What the person said rules it out: no total hides it. */
  readonly ruledOutBy: readonly string[]
  /** Why its money cannot be worked out at all. */
  readonly problem: string | null
  /** One entry for each year of the horizon, in the currency compared in; empty where there is no total. */
  readonly years: readonly ContenderYear[]
}

export interface Compared {
  readonly offers: readonly ComparedOffer[]
  readonly years: number
  readonly currency: Currency
  /** Currencies without a rate: what is in them has no total until they have one, and the sentences wait with it. */
  readonly missingRates: readonly Currency[]
  /** Currencies without which an amount inside an offer is not counted; the rest is. */
  readonly waitingRates: readonly Currency[]
  readonly usedRates: readonly { readonly currency: Currency; readonly rate: number; readonly on: CalendarDate }[]
  readonly paper: Standing
  readonly forYou: Standing
  readonly paperTotals: Readonly<Record<string, number>>
  readonly ownTotals: Readonly<Record<string, number>>
  /** Whether anything private is counted at any offer, and whether it is noted and only waits for a rate. */
  readonly anythingPrivate: boolean
  readonly privateWaits: boolean
}

/** Everything this screen says is worked out from here. */
export const compare = (tables: CompareTables, whatIfs: WhatIfs = {}): Compared => {
  const open = openOffers(tables.offers).filter(({ answer }) => answer === 'open' || answer === 'accepted')
  const fulls = open.flatMap((offer) => gatherOffer(tables, offer.id) ?? [])
  const { years } = { ...usualAssumptions, ...supposeFor(tables.assumptions, 'all') }
  const gains = tradedGains(fulls, tables.trades)
  const owns = new Map(fulls.map(({ offer }) => [offer.id as string, { ...ownOf(tables, offer.id), gains: gains[offer.id] }]))
  const all = tables.assumptions['all']
  const currency = currencyCompared(fulls, all)
  const { rates, missing, used } = givenRates(fulls, [...owns.values()], currency, all)
  const offers = fulls.map((full) => {
    const own = owns.get(full.offer.id) ?? { facts: undefined, costs: [] }
    const read = readContender(full, own, tables.assumptions, rates, whatIfs[full.offer.id])
    const contender = read.ok ? read.contender : null
    const counted = contender !== null && hasTotal(contender) && isIn(rates, full.offer.currency, own)
    return { id: full.offer.id, offer: full.offer, full, name: nameAmong(full.offer, open), own, contender, ruledOutBy: dealBreakers(Object.values(tables.factors).filter(({ offerId }) => offerId === full.offer.id)), problem: read.ok ? null : read.problem, years: counted ? contenderYears(contender, years) : [] }
  })
  const paperTotals = totals(offers, ({ paper }) => paper.total)
  const ownTotals = totals(offers, ({ forYou }) => forYou)
  return {
    offers, years, currency, missingRates: missing, waitingRates: waitingRates(offers, new Set([...Object.keys(rates), ...missing])), usedRates: used, paperTotals, ownTotals,
    paper: standingOf(paperTotals),
    forYou: standingOf(ownTotals),
    anythingPrivate: offers.some((offer) => offer.years.some((year) => year.costs.length > 0 || year.priceLevel !== 0)),
    privateWaits: offers.some(({ contender, years: counted }) => contender !== null && hasTotal(contender) && counted.length === 0 && costsOfOffer(contender.priced, contender.extras).costs.length > 0),
  }
}

/** Whether an offer and what is noted at it can be told in the currency compared in. */
const isIn = (rates: Rates, currency: Currency, own: PrivateRows): boolean => [currency, ...privateCurrencies(own)].every((each) => each in rates)

/** An amount inside an offer needs the rate of its own currency, or of the offer's, in the one compared in. */
const waitingRates = (offers: readonly ComparedOffer[], known: ReadonlySet<Currency>): Currency[] => {
  const needed = new Set(offers.flatMap(({ contender, offer }) => (contender?.waiting ?? []).flatMap(({ amount }) => [amount.currency, offer.currency])))
  return [...needed].filter((currency) => !known.has(currency)).toSorted()
}

/** The offers that have a total. */
export const countedOffers = ({ offers }: Compared): ComparedOffer[] => offers.filter((offer) => offer.years.length > 0)

const ownOf = ({ privateFacts, privateCosts }: CompareTables, id: string): PrivateRows => ({
  facts: privateFacts[id],
  costs: Object.values(privateCosts).filter(({ offerId }) => offerId === id),
})

const totals = (offers: readonly ComparedOffer[], amountOf: (year: ContenderYear) => number): Record<string, number> =>
  Object.fromEntries(offers.filter(({ years }) => years.length > 0).map(({ id, years }) => [id, years.reduce((sum, year) => sum + amountOf(year), 0)]))

const nameAmong = (offer: Offer, all: readonly Offer[]): string => {
  if (offer.kind === 'stay' && offer.company.trim() === '') return 'Staying'
  const short = shortName(offer)
  return offer.company.trim() !== '' && all.filter((other) => shortName(other) === short).length === 1 ? short : offerName(offer)
}
