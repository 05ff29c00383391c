import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Assumptions } from '#domain/valuation/assumptions.ts'
import type { Triangle } from '#domain/valuation/draws.ts'
import { partsWhenLeaving } from '#domain/valuation/leaving.ts'
import { valueOffer, yearParts } from '#domain/valuation/value-offer.ts'
import type { YearPart } from '#domain/valuation/value-offer.ts'
import { toUnits } from '#domain/values/money.ts'
import type { Told } from '#domain/values/told.ts'
import type { Contender } from './contender.ts'
import type { OfferRanges, OwnRanges, Portions, UncertainOffer } from './chances.ts'
import { costsOfOffer } from './private-costs.ts'
import type { CostLine } from './private-costs.ts'
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
export const usualOwnPercent = { hourLowPercent: 50, hourHighPercent: 150, onCallLowPercent: 30, onCallHighPercent: 170 } as const

/** The person's own ranges: as noted in the assumptions for all offers, else the usual ones; staying less than the horizon only where said. */
export const ownRanges = (all: Assumptions | undefined, years: number): OwnRanges => {
  const percent = { ...usualOwnPercent, ...setIn(all) }
  return {
    hour: around(percent.hourLowPercent, 100, percent.hourHighPercent),
    onCall: around(percent.onCallLowPercent, 100, percent.onCallHighPercent),
    stay: stayOf(all, years),
  }
}

/** How far an offer's figures may turn out, in the units a person changes them in; undefined where the offer has no such figure. */
export interface RangePercents {
  readonly bonus: { readonly low: number; readonly high: number } | undefined
  readonly commission: { readonly low: number; readonly high: number } | undefined
  /** Half of the draws lie within so many percent of the price counted. */
  readonly stockSwing: number | undefined
  /** Undefined where the shares are listed. */
  readonly worthless: number | undefined
}

/** What the person noted of one offer's ranges, else the usual ones. Listed shares are never supposed to be worth nothing. */
export const rangePercents = ({ priced, supposed }: Contender, { grants }: FullOffer): RangePercents => {
  const payout = priced.pay.bonus?.payoutPercent ?? 100
  const unlisted = grants.some(({ listed }) => listed === false)
  return {
    bonus: priced.pay.bonus && { low: supposed.bonusLowPercent ?? Math.max(0, payout - bonusPointsBelow), high: supposed.bonusHighPercent ?? Math.max(payout, payout === 0 ? 0 : bonusUsuallyAtMost) },
    commission: priced.pay.commission && { low: supposed.commissionLowPercent ?? priced.pay.commission.attainmentPercent / 2, high: supposed.commissionHighPercent ?? priced.pay.commission.attainmentPercent * 1.2 },
    stockSwing: grants.length === 0 ? undefined : (supposed.stockSwingPercent ?? Math.round(swingOf(unlisted ? unlistedSpread : listedSpread))),
    worthless: unlisted ? (supposed.worthlessPercent ?? 0) : undefined,
  }
}

/** Cuts an offer over its horizon into what moves together, and says how far each may move. With `leaving`, month by month too. */
export const uncertainOffer = (contender: Contender, full: FullOffer, years: number, leaving = false): UncertainOffer => {
  const { priced, extras, rate } = contender
  const yearly = costsOfOffer(priced, extras).costs
  const paid = (parts: Readonly<Record<YearPart, number>>, ofYears: number) => portionsOf(parts, yearly, { rate, ofYears })
  const months = (count: number) => Array.from({ length: count }, (_, month) => paid(partsWhenLeaving(priced, month), month / 12))
  const levels = extras.priceLevels
  return {
    id: contender.id,
    ...paid(partsOverYears(contender, years), years),
    bonusFollowsBase: priced.pay.bonus?.targetAmount === undefined,
    scale: levels ? levels.home / levels.there : 1,
    ranges: rangesOf(contender, full),
    // Whoever stays the whole horizon has not left: nothing is paid back then.
    ...(leaving ? { leaving: months(12 * years) } : {}),
  }
}

const partsOverYears = ({ priced }: Contender, years: number): Record<YearPart, number> => {
  const all = valueOffer(priced, { years }).years
  return Object.fromEntries(yearParts.map((part) => [part, all.reduce((sum, year) => sum + year[part], 0)])) as Record<YearPart, number>
}

const portionsOf = (parts: Readonly<Record<YearPart, number>>, yearly: readonly CostLine[], { rate, ofYears }: { rate: number; ofYears: number }): Portions => {
  const costs = (which: (line: CostLine) => boolean) => yearly.filter(which).reduce((total, { amount }) => total + amount, 0) * ofYears * rate
  return {
    withBase: (parts.base + parts.retirement) * rate,
    bonus: parts.bonus * rate,
    commission: parts.commission * rate,
    equity: parts.equity * rate,
    fixed: (parts.signOn + parts.otherBenefits - parts.premiums) * rate - costs((line) => !isHours(line) && !isOnCall(line)),
    hours: costs(isHours),
    onCall: costs(isOnCall),
  }
}

const isHours = ({ kind }: CostLine) => kind === 'commute-time'
const isOnCall = ({ kind, label }: CostLine) => kind === 'yearly' && label === onCallLabel

/** Half of the draws of a share price with this deviation lie within so many percent above it. */
const swingOf = (spread: number): number => 100 * (Math.exp(halfWithin * spread) - 1)
const spreadOf = (swing: number): number => Math.log(1 + swing / 100) / halfWithin
/** Half of a normal distribution lies within this many deviations. */
const halfWithin = 0.6745

const stayOf = (all: Assumptions | undefined, years: number): Triangle | undefined => {
  if (all?.stayLowYears === undefined && all?.stayHighYears === undefined) return undefined
  const high = Math.min(years, all.stayHighYears ?? years)
  const low = Math.min(high, all.stayLowYears ?? high)
  return low >= years ? undefined : { low, likely: (low + high) / 2, high }
}

const around = (low: number, likely: number, high: number): Triangle => ({ low: Math.min(low, likely) / likely, likely: 1, high: Math.max(high, likely) / likely })

const rangesOf = (contender: Contender, full: FullOffer): OfferRanges => {
  const { offer, grants } = full
  const { pay } = contender.priced
  const told = offer.bonusAmount ? rangeOf(offer.bonusAmount, toUnits) : rangeOf(offer.bonusTarget, Number)
  const { bonus, commission, worthless = 0 } = rangePercents(contender, full)
  const swing = contender.supposed.stockSwingPercent
  const usualSpread = grants.some(({ listed }) => listed === false) ? unlistedSpread : listedSpread
  return {
    base: rangeOf(offer.baseSalary, ({ amount }) => toUnits(amount)),
    bonus: bonus && pay.bonus && pay.bonus.payoutPercent > 0 ? widest(around(bonus.low, pay.bonus.payoutPercent, bonus.high), told) : sure,
    commission: commission && pay.commission && pay.commission.attainmentPercent > 0 ? around(commission.low, pay.commission.attainmentPercent, commission.high) : sure,
    stockSpread: grants.length === 0 ? 0 : swing === undefined ? usualSpread : spreadOf(swing),
    worthless: worthless / 100,
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

const setIn = (row: Assumptions | undefined): Partial<typeof usualOwnPercent> =>
  Object.fromEntries((Object.keys(usualOwnPercent) as (keyof typeof usualOwnPercent)[]).flatMap((key) => (row?.[key] === undefined ? [] : [[key, row[key]]])))
