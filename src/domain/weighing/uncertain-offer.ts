import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Triangle } from '#domain/valuation/draws.ts'
import { toUnits } from '#domain/values/money.ts'
import type { Told } from '#domain/values/told.ts'
import { contenderYears } from './contender.ts'
import type { Contender } from './contender.ts'
import type { OfferRanges, OwnRanges, UncertainOffer } from './chances.ts'
import { onCallLabel } from './what-if.ts'

/** How far a bonus usually lands from what is counted, in points of the target; more than 120 % is rare. Assumption. */
const bonusPointsBelow = 40
const bonusUsuallyAtMost = 120
/** Deviation of the logarithm of a share price over the years: listed, and a company whose shares nobody can sell. Assumption. */
const listedSpread = 0.35
const unlistedSpread = 0.8
/** "Roughly" without a range is read as a tenth either way. */
const roughlyWithin = 0.1

/** What an hour and an on-call week are really worth to the person: as noted, give or take. Assumption. */
export const usualOwnRanges: OwnRanges = {
  hour: { low: 0.5, likely: 1, high: 1.5 },
  onCall: { low: 0.3, likely: 1, high: 1.7 },
}

/** Cuts an offer over its horizon into what moves together, and says how far each may move. */
export const uncertainOffer = (contender: Contender, full: FullOffer, years: number): UncertainOffer => {
  const all = contenderYears(contender, years)
  const sum = (amountOf: (year: (typeof all)[number]) => number) => all.reduce((total, year) => total + amountOf(year), 0)
  const costs = (which: (line: { kind: string; label: string }) => boolean) => sum((year) => year.costs.filter(which).reduce((total, { amount }) => total + amount, 0))
  const bonusFollowsBase = contender.priced.pay.bonus?.targetAmount === undefined
  const isHours = ({ kind }: { kind: string }) => kind === 'commute-time'
  const isOnCall = ({ kind, label }: { kind: string; label: string }) => kind === 'yearly' && label === onCallLabel
  const levels = contender.extras.priceLevels
  return {
    id: contender.id,
    withBase: sum(({ paper }) => paper.base + paper.retirement),
    bonus: sum(({ paper }) => paper.bonus),
    bonusFollowsBase,
    commission: sum(({ paper }) => paper.commission),
    equity: sum(({ paper }) => paper.equity),
    fixed: sum(({ paper }) => paper.signOn + paper.otherBenefits - paper.premiums) - costs((line) => !isHours(line) && !isOnCall(line)),
    hours: costs(isHours),
    onCall: costs(isOnCall),
    scale: levels ? levels.home / levels.there : 1,
    ranges: rangesOf(contender, full),
  }
}

const rangesOf = ({ priced, supposed }: Contender, { offer, grants }: FullOffer): OfferRanges => {
  const payout = priced.pay.bonus?.payoutPercent ?? supposed.bonusPayoutPercent ?? 100
  const told = offer.bonusAmount ? rangeOf(offer.bonusAmount, toUnits) : rangeOf(offer.bonusTarget, Number)
  const guess = grants.some((grant) => grant.listed === false)
  return {
    base: rangeOf(offer.baseSalary, ({ amount }) => toUnits(amount)),
    bonus: payout === 0 ? sure : widest({ low: Math.max(0, payout - bonusPointsBelow) / payout, likely: 1, high: Math.max(payout, bonusUsuallyAtMost) / payout }, told),
    commission: offer.commissionTarget ? { low: 0.5, likely: 1, high: 1.2 } : sure,
    stockSpread: grants.length === 0 ? 0 : guess ? unlistedSpread : listedSpread,
  }
}

const sure: Triangle = { low: 1, likely: 1, high: 1 }

/** A told figure as multiples of itself. */
const rangeOf = <Value>(told: Told<Value> | undefined, unitsOf: (value: Value) => number): Triangle => {
  if (told?.sure !== 'roughly') return sure
  const value = unitsOf(told.value)
  if (!(value > 0)) return sure
  const low = told.low === undefined ? 1 - roughlyWithin : unitsOf(told.low) / value
  const high = told.high === undefined ? 1 + roughlyWithin : unitsOf(told.high) / value
  return { low: Math.min(low, 1), likely: 1, high: Math.max(high, 1) }
}

/** Two doubts about one figure: the target itself, and how much of it is paid. */
const widest = (one: Triangle, other: Triangle): Triangle => ({ low: one.low * other.low, likely: 1, high: one.high * other.high })
