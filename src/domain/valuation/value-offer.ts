import { periodsPerYear } from '#domain/values/pay-period.ts'
import { grantPayments } from './grant-value.ts'
import { readPricedOffer } from './priced-offer.ts'
import type { PricedOffer, PricedOfferInput } from './priced-offer.ts'
import { retirementMoney } from './retirement-money.ts'

/** The parts of a year's value; premiums are what the employee pays, so they are taken off. */
export const yearParts = ['base', 'bonus', 'commission', 'signOn', 'equity', 'retirement', 'otherBenefits', 'premiums'] as const
export type YearPart = (typeof yearParts)[number]

/** What one year of work is worth, in currency units, before tax and unrounded. `total` = all parts less premiums. */
export type YearValue = Readonly<Record<YearPart, number>> & { readonly total: number }

export interface OfferValue {
  readonly years: readonly YearValue[]
}

/**
 * The value of an offer year by year, before tax, in its own currency, unrounded.
 * @param options.years horizon in whole years, 4 unless told
 * @throws ZodError when the offer makes no sense, RangeError when the horizon does not
 */
export const valueOffer = (offer: PricedOfferInput, options: { readonly years?: number | undefined } = {}): OfferValue => {
  const read = readPricedOffer(offer)
  const years = wholeYears(options.years ?? 4)
  return { years: Array.from({ length: years }, (_, index) => yearValue(read, index + 1)) }
}

/** The value of the k-th year of work (1, 2, ...) of an offer already read. */
export const yearValue = (offer: PricedOffer, year: number): YearValue => {
  const base = baseOfYear(offer, year)
  const parts = {
    base,
    bonus: bonusOfYear(offer, year),
    commission: commissionPerYear(offer),
    signOn: sum(offer.pay.signOn.filter((each) => Math.ceil(each.month / 12) === year).map((each) => each.amount)),
    equity: equityOfYear(offer, year),
    retirement: retirementMoney(offer.benefits.retirement, base, year),
    otherBenefits: otherBenefitsPerYear(offer),
    premiums: 12 * (offer.benefits.premiumPerMonth ?? 0),
  }
  return { ...parts, total: totalOf(parts) }
}

/** All parts together, premiums taken off. */
export const totalOf = (parts: Readonly<Record<YearPart, number>>): number =>
  parts.base + parts.bonus + parts.commission + parts.signOn + parts.equity + parts.retirement + parts.otherBenefits - parts.premiums

/** Yearly base in year k, raised at each anniversary. */
export const baseOfYear = ({ pay }: PricedOffer, year: number): number =>
  pay.base ? pay.base.amount * (pay.base.paymentsPerYear ?? periodsPerYear(pay.base.period, pay)) * raiseFactor(pay.annualRaisePercent, year) : 0

/** What the raises have made of one unit of base by year k. */
export const raiseFactor = (annualPercent: number, year: number): number => (1 + annualPercent / 100) ** (year - 1)

/** Expected bonus of year k, paid when the year is finished. */
export const bonusOfYear = (offer: PricedOffer, year: number): number => {
  const { bonus } = offer.pay
  if (!bonus) return 0
  const target = bonus.targetAmount ?? (baseOfYear(offer, year) * (bonus.targetPercent ?? 0)) / 100
  return ((target * bonus.payoutPercent) / 100) * (year === 1 ? bonus.firstYearFraction : 1)
}

/** Expected commission of any year. */
export const commissionPerYear = ({ pay }: PricedOffer): number =>
  pay.commission ? (pay.commission.targetAmount * pay.commission.attainmentPercent) / 100 : 0

/** Health-account money and other yearly benefits. */
export const otherBenefitsPerYear = ({ benefits }: PricedOffer): number =>
  (benefits.hsaPerYear ?? 0) + sum(benefits.otherPerYear.map((each) => each.amount))

const equityOfYear = (offer: PricedOffer, year: number): number =>
  sum(
    offer.equity.flatMap(grantPayments).flatMap((payment) => (Math.ceil(payment.month / 12) === year ? [payment.amount] : [])),
  )

const wholeYears = (years: number): number => {
  if (!Number.isInteger(years) || years < 1 || years > 60) throw new RangeError('The horizon is a whole number of years from 1 to 60.')
  return years
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
