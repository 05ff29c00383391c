import { splitCertainty } from '#domain/valuation/certainty.ts'
import type { Certainty } from '#domain/valuation/certainty.ts'
import { roundToSum } from '#domain/valuation/round-to-sum.ts'
import { yearParts } from '#domain/valuation/value-offer.ts'
import type { YearPart } from '#domain/valuation/value-offer.ts'
import type { ContenderYear } from '#domain/weighing/contender.ts'
import type { CostLine } from '#domain/weighing/private-costs.ts'
import { onCallLabel } from '#domain/weighing/what-if.ts'

/** Private costs by the row they stand in: the way to work, being on call, each other one by its name, the price level. */
export type PrivateKey = 'commute' | 'on-call' | 'price-level' | `other:${string}`

/** One year of one offer in whole units, rounded so that each column adds up as it is shown. Premiums and costs are below zero. */
export interface Column {
  readonly parts: Readonly<Record<YearPart, number>>
  readonly paper: number
  readonly certainty: Certainty
  readonly yours: ReadonlyMap<PrivateKey, number>
  readonly forYou: number
}

export const columnOf = ({ paper, costs, priceLevel }: ContenderYear): Column => {
  const parts = Object.fromEntries(zip(yearParts, roundToSum(yearParts.map((part) => (part === 'premiums' ? -paper.premiums : paper[part]))))) as Record<YearPart, number>
  const onPaper = Object.values(parts).reduce(add, 0)
  const exact = exactPrivate(costs, priceLevel)
  const yours = new Map(zip([...exact.keys()], roundToSum([...exact.values()])))
  return { parts, paper: onPaper, certainty: splitCertainty({ ...parts, premiums: -parts.premiums, total: onPaper }), yours, forYou: [...yours.values()].reduce(add, onPaper) }
}

/** The row a cost stands in. */
export const keyOfCost = ({ kind, label }: CostLine): PrivateKey => (kind !== 'yearly' ? 'commute' : label === onCallLabel ? 'on-call' : `other:${label.trim().toLowerCase()}`)

const exactPrivate = (costs: readonly CostLine[], priceLevel: number): Map<PrivateKey, number> => {
  const sums = new Map<PrivateKey, number>()
  for (const line of costs) sums.set(keyOfCost(line), (sums.get(keyOfCost(line)) ?? 0) - line.amount)
  if (priceLevel !== 0) sums.set('price-level', priceLevel)
  return sums
}

const zip = <Key, Value>(keys: readonly Key[], values: readonly Value[]): [Key, Value][] => keys.map((key, index) => [key, values[index] as Value])

const add = (one: number, other: number): number => one + other
