import { calendarDate, dateParts, daysBetween, isLeapYear } from '#domain/values/calendar-date.ts'
import { toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import type { FullOffer, Grant } from '#domain/offer/offer-parts.ts'
import type { Assumptions } from './assumptions.ts'
import { hasWorth, inOwnCurrency, rateBetween } from './own-currency.ts'
import type { ConvertedAmount, ForeignAmount } from './own-currency.ts'
import { officeDaysOf } from './office-days.ts'
import type { PricedOfferInput } from './priced-offer.ts'

/** What money cannot be worked out of, because it was not told. */
export type Gap = 'other-currency' | 'base' | 'bonus' | 'grant-worth' | 'grant-vesting' | 'equity' | 'premium' | 'match'

/** The money of an offer as far as it is known, and what is missing. What is missing adds nothing and is said: it is never zero. */
export interface PricedAsTold {
  readonly priced: PricedOfferInput
  readonly missing: readonly Gap[]
  /** Amounts in another currency than the offer's: counted at the person's rate, or waiting for one. */
  readonly converted: readonly ConvertedAmount[]
  readonly waiting: readonly ForeignAmount[]
}

/** What one unit of each currency is worth in one of them. */
type Rates = Readonly<Record<string, number>>

export type Supposed = Omit<Assumptions, 'id'>

/** The defaults of the valuation's conventions: every one is visible and can be changed. */
export const usualAssumptions = {
  years: 4,
  annualRaisePercent: 0,
  bonusPayoutPercent: 100,
  commissionAttainmentPercent: 100,
  stockGrowthPercent: 0,
  privateStockDiscountPercent: 0,
  hoursPerWeek: 40,
  daysPerWeek: 5,
  ctcBasicPercent: 50,
  ctcProvidentPercent: 12,
} as const satisfies Supposed

/** Assumptions for one offer: its own row over the one for all, over the defaults. */
export const supposeFor = (rows: Readonly<Record<string, Assumptions>>, offerId: string): Supposed & typeof usualAssumptions =>
  ({ ...usualAssumptions, ...withoutBlanks(rows['all']), ...withoutBlanks(rows[offerId]) }) as Supposed & typeof usualAssumptions

const withoutBlanks = (row: Assumptions | undefined) => Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== undefined))

/**
 * Turns an offer as told into the exchange shape that is valued, in the offer's own currency. What was told in another one comes in at
 * the person's rate: one of `rates` (what a unit of each is worth in one of them), else of those supposed.
 */
export const priceOffer = (told: FullOffer, supposed: Supposed, rates: Rates = {}): PricedAsTold => {
  const given = ratesSupposed(supposed)
  const { full, converted, waiting } = inOwnCurrency(told, (from, to) => rateBetween(from, to, rates) ?? rateBetween(from, to, given))
  const { offer } = full
  const base = knownValue(offer.baseSalary)
  const bonusPercent = knownValue(offer.bonusTarget)
  const bonusAmount = knownValue(offer.bonusAmount)
  const priced: PricedOfferInput = {
    pay: {
      currency: offer.currency,
      ...(base ? { base: { amount: toUnits(base.amount), period: base.period, ...paymentsOf(full) } } : {}),
      hoursPerWeek: knownValue(offer.hoursPerWeek) || supposed.hoursPerWeek || usualAssumptions.hoursPerWeek,
      daysPerWeek: Math.min(7, knownValue(offer.daysPerWeek) || supposed.daysPerWeek || usualAssumptions.daysPerWeek),
      annualRaisePercent: supposed.annualRaisePercent ?? 0,
      ...(bonusPercent !== undefined || bonusAmount ? { bonus: { ...(bonusAmount ? { targetAmount: toUnits(bonusAmount) } : { targetPercent: bonusPercent }), payoutPercent: supposed.bonusPayoutPercent ?? 100, firstYearFraction: firstYearFraction(full) } } : {}),
      ...units('commission', knownValue(offer.commissionTarget), (targetAmount) => ({ targetAmount, attainmentPercent: supposed.commissionAttainmentPercent ?? 100 })),
      signOn: signOnsOf(full),
    },
    equity: full.grants.flatMap((grant) => priceGrant(grant, supposed)),
    benefits: benefitsOf(full),
    time: { ptoDays: Math.min(250, knownValue(offer.ptoDays) ?? 0), holidays: Math.min(60, knownValue(offer.holidays) ?? 0) },
    place: { officeDaysPerWeek: Math.min(7, officeDaysOf(offer) ?? 0) },
  }
  const withoutBase = waiting.some(({ part }) => part === 'base') ? (['base'] as const) : []
  return { priced, missing: [...(waiting.length > 0 ? (['other-currency'] as const) : []), ...withoutBase, ...gapsOf(told)], converted, waiting }
}

/** The person's rates, as they are supposed: each in the currency they were given in. */
const ratesSupposed = ({ compareIn, rates = {} }: Supposed): Rates => (compareIn ? { ...Object.fromEntries(Object.entries(rates).map(([currency, { rate }]) => [currency, rate])), [compareIn]: 1 } : {})

const units = <Key extends string, Value>(key: Key, amount: Money | undefined, make: (units: number) => Value): { [K in Key]?: Value } =>
  (amount ? { [key]: make(toUnits(amount)) } : {}) as { [K in Key]?: Value }

/** 1 unless the first year's bonus counts from the start date: then the share of the calendar year that is left. */
const firstYearFraction = ({ offer }: FullOffer): number => {
  const start = knownValue(offer.startDate)
  if (knownValue(offer.bonusFirstYear) !== 'by-start-date' || !start) return 1
  const { year } = dateParts(start)
  const daysLeft = daysBetween(start, calendarDate(year, 12, 31) ?? start) + 1
  return daysLeft / (isLeapYear(year) ? 366 : 365)
}

/** 13 or 14 monthly salaries count as such; for any other period the number of payments changes the slices only. */
const paymentsOf = ({ offer }: FullOffer) => {
  const payments = knownValue(offer.paymentsPerYear)
  return payments && payments >= 12 && payments <= 16 && knownValue(offer.baseSalary)?.period === 'month' ? { paymentsPerYear: payments } : {}
}

const signOnsOf = ({ offer, instalments }: FullOffer) => {
  if (instalments.length > 0) {
    return instalments.map(({ amount, month, repayWithinMonths, repayment }) => ({ amount: toUnits(amount), month, repayWithinMonths: repayWithinMonths ?? 0, repayment: repayment ?? ('full' as const) }))
  }
  const once = knownValue(offer.signOn)
  if (!once) return []
  return [{ amount: toUnits(once), month: 1, repayWithinMonths: Math.round(knownValue(offer.signOnRepayMonths) ?? 0), repayment: knownValue(offer.signOnRepayHow) === 'prorated' ? ('prorated' as const) : ('full' as const) }]
}

const priceGrant = (grant: Grant, supposed: Supposed) => {
  if (!hasWorth(grant)) return []
  return [{
    kind: grant.kind,
    ...(grant.shares !== undefined ? { shares: grant.shares } : {}),
    ...units('sharePrice', grant.sharePrice, (price) => price),
    ...(grant.fullyDilutedShares ? { fullyDilutedShares: grant.fullyDilutedShares } : {}),
    ...units('strikePrice', grant.strikePrice, (price) => price),
    ...units('value', grant.value, (value) => value),
    ...(grant.percent !== undefined ? { percent: grant.percent } : {}),
    ...units('companyValue', grant.companyValue, (value) => value),
    vesting: {
      years: grant.vestingYears || grant.yearlyPercents?.length || 4,
      cliffMonths: grant.cliffMonths ?? 0,
      everyMonths: grant.everyMonths ?? 12,
      ...(grant.yearlyPercents?.length ? { yearlyPercents: grant.yearlyPercents } : {}),
    },
    annualGrowthPercent: supposed.stockGrowthPercent ?? 0,
    riskDiscountPercent: grant.listed === false ? (supposed.privateStockDiscountPercent ?? 0) : 0,
  }]
}

/** What the employer pays into a fund is in such a figure already; it does not come on top. */
const isInside = ({ payQuote }: FullOffer['offer']): boolean => ['ctc', 'total-package'].includes(knownValue(payQuote) ?? '')

const benefitsOf = ({ offer, matchTiers, perks }: FullOffer) => {
  const match = knownValue(offer.retirementMatch)
  const tiers = matchTiers.length > 0 ? matchTiers.map(({ matchPercent, upToPercent }) => ({ matchPercent, upToPercent: Math.min(100, upToPercent) })) : match ? [{ matchPercent: match, upToPercent: Math.min(100, knownValue(offer.retirementMatchUpTo) ?? 0) }] : []
  const flat = knownValue(offer.retirementFlat)
  const yearly = [
    ...perks.flatMap((perk) => (perk.perYear ? [{ label: perk.label, amount: toUnits(perk.perYear) }] : [])),
    ...[{ label: 'learning budget', value: knownValue(offer.educationBudget) }, { label: 'allowances', value: knownValue(offer.allowances) }].flatMap(({ label, value }) => (value ? [{ label, amount: toUnits(value) }] : [])),
  ]
  return {
    ...(!isInside(offer) && (tiers.length > 0 || flat) ? { retirement: { tiers, nonElectivePercent: flat ?? 0, eligibleAfterMonths: Math.round(knownValue(offer.retirementEligibleAfter) ?? 0) } } : {}),
    ...units('hsaPerYear', knownValue(offer.healthAccount), (amount) => amount),
    ...units('premiumPerMonth', knownValue(offer.healthPremium), (amount) => amount),
    otherPerYear: yearly,
  }
}

const gapsOf = ({ offer, grants, matchTiers }: FullOffer): Gap[] => {
  const gaps: [Gap, boolean][] = [
    ['base', knownValue(offer.baseSalary) === undefined],
    ['bonus', knownValue(offer.bonusTarget) === undefined && knownValue(offer.bonusAmount) === undefined],
    ['equity', grants.length === 0 && knownValue(offer.equityOffered) !== false],
    ['grant-worth', grants.some((grant) => !hasWorth(grant))],
    ['grant-vesting', grants.some((grant) => hasWorth(grant) && !grant.vestingYears && !grant.yearlyPercents?.length)],
    ['premium', knownValue(offer.healthPremium) === undefined],
    ['match', matchTiers.length === 0 && (knownValue(offer.retirementMatch) === undefined || (knownValue(offer.retirementMatch) !== 0 && knownValue(offer.retirementMatchUpTo) === undefined)) && knownValue(offer.retirementFlat) === undefined],
  ]
  return gaps.flatMap(([gap, open]) => (open ? [gap] : []))
}
