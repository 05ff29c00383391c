import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Assumptions } from '#domain/valuation/assumptions.ts'
import { foreignCurrencies } from '#domain/valuation/own-currency.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Currency } from '#domain/values/money.ts'
import type { PrivateRows } from './contender.ts'
import { privateCurrencies } from './private-money.ts'
import type { Rates } from './private-money.ts'

/** A rate the person gave, with the day it is of. */
export interface GivenRate {
  readonly currency: Currency
  readonly rate: number
  readonly on: CalendarDate
}

/**
 * The currency the rates were given in, while an offer is in it; else the one that most of the offers are in, the first told where there
 * are as many.
 */
export const currencyCompared = (offers: readonly FullOffer[], all: Assumptions | undefined): Currency => {
  if (all?.compareIn && offers.some(({ offer }) => offer.currency === all.compareIn)) return all.compareIn
  const counts = new Map<Currency, number>()
  for (const { offer } of offers.toSorted((one, other) => one.offer.place - other.offer.place)) counts.set(offer.currency, (counts.get(offer.currency) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'USD'
}

/**
 * The rates that this comparison needs: those given in its currency, and the currencies without which nothing can be compared. An amount
 * in a further currency inside one offer uses a rate where there is one; without it that amount alone is left out.
 */
export const givenRates = (offers: readonly FullOffer[], owns: readonly PrivateRows[], to: Currency, all: Assumptions | undefined): { rates: Rates; missing: Currency[]; used: GivenRate[] } => {
  const needed = new Set([...offers.map(({ offer }) => offer.currency), ...owns.flatMap(privateCurrencies)])
  needed.delete(to)
  const wanted = new Set([...needed, ...offers.flatMap(foreignCurrencies)])
  wanted.delete(to)
  const given = [...wanted].map((currency) => ({ currency, ...ratesIn(to, all)[currency] }))
  const used = given.flatMap(({ currency, rate, on }) => (rate !== undefined && on !== undefined ? [{ currency, rate, on }] : []))
  return {
    rates: { [to]: 1, ...Object.fromEntries(used.map(({ currency, rate }) => [currency, rate])) },
    missing: given.filter(({ currency, rate }) => rate === undefined && needed.has(currency)).map(({ currency }) => currency).toSorted(),
    used,
  }
}

/** The rates the person gave in a currency. Given in another one, they say nothing about this. */
export const ratesIn = (to: Currency, all: Assumptions | undefined): NonNullable<Assumptions['rates']> => (all?.compareIn === undefined || all.compareIn === to ? (all?.rates ?? {}) : {})
