import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Assumptions } from '#domain/valuation/assumptions.ts'
import type { ConvertedAmount, ForeignAmount } from '#domain/valuation/own-currency.ts'
import { priceOffer, supposeFor } from '#domain/valuation/price-offer.ts'
import type { Gap, Supposed } from '#domain/valuation/price-offer.ts'
import { readPricedOffer } from '#domain/valuation/priced-offer.ts'
import type { PricedOffer } from '#domain/valuation/priced-offer.ts'
import { yearParts, valueOffer } from '#domain/valuation/value-offer.ts'
import type { YearValue } from '#domain/valuation/value-offer.ts'
import { knownValue } from '#domain/values/told.ts'
import { applyWhatIf } from './what-if.ts'
import type { WhatIf } from './what-if.ts'
import { costsOfOffer, valueForYou } from './private-costs.ts'
import type { CostLine, PrivateExtras } from './private-costs.ts'
import type { PrivateCost, PrivateFacts } from './private-facts.ts'
import type { TradedGain } from './even-swap.ts'
import { extrasIn } from './private-money.ts'
import type { Rates } from './private-money.ts'

/** An offer in the comparison: its money as told and what it costs the person, in its own currency, and the rate to the common one. */
export interface Contender {
  readonly id: string
  readonly priced: PricedOffer
  readonly extras: PrivateExtras
  readonly supposed: Supposed
  /** What the money cannot be worked out of; without the base an offer has no total. */
  readonly missing: readonly (Gap | 'sign-on')[]
  /** Amounts in another currency than the offer's: counted at the person's rate, or waiting for one. */
  readonly converted: readonly ConvertedAmount[]
  readonly waiting: readonly ForeignAmount[]
  /** What one unit of the offer's currency is worth in the currency compared in. */
  readonly rate: number
}

/** Offers whose terms contradict each other have no value; the sentence says why. */
export type ContenderRead = { readonly ok: true; readonly contender: Contender } | { readonly ok: false; readonly id: string; readonly problem: string }

/** What belongs to an offer on the private side. */
export interface PrivateRows {
  readonly facts: PrivateFacts | undefined
  readonly costs: readonly PrivateCost[]
  /** What the person priced by trades: days of leave, days at home. */
  readonly gains?: readonly TradedGain[] | undefined
}

/** Joins an offer as told, what is supposed of it and what only the person knows. `rates` turn every currency into the one compared in. */
export const readContender = (full: FullOffer, own: PrivateRows, assumptions: Readonly<Record<string, Assumptions>>, rates: Rates, whatIf: WhatIf = {}): ContenderRead => {
  const supposed = supposeFor(assumptions, full.offer.id)
  const { priced, missing, converted, waiting } = priceOffer(full, supposed, rates)
  try {
    const signOnOpen = full.offer.kind === 'offer' && full.instalments.length === 0 && knownValue(full.offer.signOn) === undefined
    const contender: Contender = {
      id: full.offer.id,
      priced: readPricedOffer(priced),
      extras: extrasIn(full.offer.currency, own.facts, own.costs, rates, own.gains),
      supposed,
      missing: [...missing, ...(signOnOpen ? (['sign-on'] as const) : [])],
      converted,
      waiting,
      rate: rates[full.offer.currency] ?? 1,
    }
    const changed = applyWhatIf(contender, whatIf)
    // What the private costs cannot hold is found here and not in the middle of a chart.
    valueForYou(changed.priced, changed.extras, 1)
    return { ok: true, contender: changed }
  } catch (error) {
    return { ok: false, id: full.offer.id, problem: sentenceOf(error) }
  }
}

/** One year of work on both sides, in the currency compared in, unrounded. `forYou` = on paper - costs + priceLevel. */
export interface ContenderYear {
  readonly paper: YearValue
  readonly costs: readonly CostLine[]
  /** What another price level makes of what is left: below zero where life is dearer there. */
  readonly priceLevel: number
  readonly forYou: number
}

/** Year by year over a horizon of whole years. */
export const contenderYears = ({ priced, extras, rate }: Contender, years: number): ContenderYear[] => {
  const costs = costsOfOffer(priced, extras).costs.map((line) => ({ ...line, each: line.each * rate, amount: line.amount * rate }))
  const forYou = valueForYou(priced, extras, years).years
  return valueOffer(priced, { years }).years.map((paper, index) => {
    const yours = forYou[index] ?? { onPaper: 0, privateCosts: 0, forYou: 0 }
    return { paper: scaled(paper, rate), costs, priceLevel: (yours.forYou - (yours.onPaper - yours.privateCosts)) * rate, forYou: yours.forYou * rate }
  })
}

/** The total over the horizon, on paper or as it is for the person, in the currency compared in. */
export const totalOnPaper = ({ priced, rate }: Contender, years: number): number => sum(valueOffer(priced, { years }).years.map(({ total }) => total)) * rate
export const totalForYou = ({ priced, extras, rate }: Contender, years: number): number => valueForYou(priced, extras, years).total * rate

/** Whether the offer has a total at all: without the base there is none. */
export const hasTotal = ({ missing }: Contender): boolean => !missing.includes('base')

const scaled = (year: YearValue, rate: number): YearValue => ({
  ...(Object.fromEntries(yearParts.map((part) => [part, year[part] * rate])) as Omit<YearValue, 'total'>),
  total: year.total * rate,
})

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0)

const sentenceOf = (error: unknown): string => {
  const issues = (error as { issues?: { message: string }[] }).issues
  return issues?.[0]?.message ?? (error instanceof Error ? error.message : 'These terms do not fit together.')
}
