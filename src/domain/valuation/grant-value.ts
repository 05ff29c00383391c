import type { Grant } from './grant.ts'
import { vestingEvents } from './vesting-events.ts'

/** A grant on one footing: so many units, each at a price, less a strike. A value is one unit at that price. */
export interface PricedUnits {
  readonly units: number
  readonly price: number
  /** null where nothing is paid for the units, or the strike is not known. */
  readonly strike: number | null
}

/** Money that a grant brings in one month of work, before tax. */
export interface GrantPayment {
  readonly month: number
  readonly fraction: number
  /** The price of one unit at the event. */
  readonly price: number
  readonly amount: number
}

/** Kinds that cost nothing to receive: a strike written beside them is not taken off. */
const givenKinds = new Set(['rsu', 'rsus', 'shares', 'stock', 'restricted-stock', 'restricted stock', 'phantom', 'psu', 'psus'])

/** The footing of a grant, or null when a figure is missing, which is not the same as worth nothing. */
export const pricedUnits = (grant: Grant): PricedUnits | null => {
  const { shares, sharePrice, strikePrice, value, percent, companyValue } = grant
  const strike = strikePrice ?? null
  if (shares !== undefined && sharePrice !== undefined) {
    return { units: shares, price: sharePrice, strike: givenKinds.has(grant.kind) ? null : strike }
  }
  if (value !== undefined) return { units: 1, price: value, strike: null }
  if (percent === undefined || companyValue === undefined) return null
  return shareOfCompany(grant, (percent / 100) * companyValue, strike)
}

/** Percent x company value; a strike per share needs the price of a share, else it is read as a strike for the whole company. */
const shareOfCompany = (grant: Grant, worth: number, strike: number | null): PricedUnits => {
  const { shares, sharePrice, fullyDilutedShares, percent = 0, companyValue = 0 } = grant
  const price = sharePrice ?? (fullyDilutedShares ? companyValue / fullyDilutedShares : shares ? worth / shares : companyValue)
  if (price === 0) return { units: percent / 100, price: companyValue, strike }
  return { units: worth / price, price, strike }
}

const known = new WeakMap<Grant, readonly GrantPayment[]>()

/**
 * What the grant pays at each of its events: units x fraction x max(0, price - strike) x (1 - risk discount).
 * The price follows the yearly growth to the event's month; a later grant stated as a value grows from the day it is made.
 * Grants are never changed in place, so each is worked out once.
 */
export const grantPayments = (grant: Grant): readonly GrantPayment[] => {
  const before = known.get(grant)
  if (before) return before
  const payments = workOut(grant)
  known.set(grant, payments)
  return payments
}

const workOut = (grant: Grant): GrantPayment[] => {
  const held = pricedUnits(grant)
  if (!held) return []
  const statedAsValue = grant.shares === undefined && grant.percent === undefined
  return vestingEvents(grant.vesting).map(({ month, fraction }) => {
    const monthOfWork = month + grant.startsAfterMonths
    const price = held.price * growthFactor(grant.annualGrowthPercent, statedAsValue ? month : monthOfWork)
    const gain = held.strike === null ? price : Math.max(0, price - held.strike)
    return { month: monthOfWork, fraction, price, amount: held.units * fraction * gain * (1 - grant.riskDiscountPercent / 100) }
  })
}

/** How much a price has grown after so many months at a yearly rate. */
const growthFactor = (annualPercent: number, months: number): number => (1 + annualPercent / 100) ** (months / 12)
