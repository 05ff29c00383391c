import { money, toUnits } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import type { TradedGain } from './even-swap.ts'
import { privateExtras } from './private-costs.ts'
import type { PrivateExtras } from './private-costs.ts'
import type { PrivateCost, PrivateFacts } from './private-facts.ts'
import type { PrivateRows } from './contender.ts'

/** What one unit of each currency is worth in the currency compared in; that one itself is 1. */
export type Rates = Readonly<Record<string, number>>

/** What the person noted, in the offer's own currency: an hour may be worth dollars while the offer is in pounds. */
export const extrasIn = (currency: Currency, facts: PrivateFacts | undefined, costs: readonly PrivateCost[], rates: Rates, gains: readonly TradedGain[] = []): PrivateExtras => {
  const own = (amount: Money) => converted(amount, currency, rates)
  const turned = facts && {
    ...facts,
    ...(facts.hourWorth ? { hourWorth: own(facts.hourWorth) } : {}),
    ...(facts.commuteCostPerDay ? { commuteCostPerDay: own(facts.commuteCostPerDay) } : {}),
    ...(facts.onCallWeekWorth ? { onCallWeekWorth: own(facts.onCallWeekWorth) } : {}),
  }
  const extras = privateExtras(turned, costs.map((cost) => ({ ...cost, perYear: own(cost.perYear) })))
  return { ...extras, yearly: [...(extras.yearly ?? []), ...gains.map(({ label, times, each }) => ({ label, times, amount: -toUnits(own(each)) }))] }
}

/** The currencies of everything private that has an amount. */
export const privateCurrencies = ({ facts, costs, gains = [] }: PrivateRows): Currency[] =>
  [facts?.hourWorth, facts?.commuteCostPerDay, facts?.onCallWeekWorth, ...costs.map(({ perYear }) => perYear), ...gains.map(({ each }) => each)].flatMap((amount) => (amount ? [amount.currency] : []))

const converted = (amount: Money, to: Currency, rates: Rates): Money =>
  amount.currency === to ? amount : money((toUnits(amount) * (rates[amount.currency] ?? 1)) / (rates[to] ?? 1), to)
