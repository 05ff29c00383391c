import type { PricedOffer } from './priced-offer.ts'

export type Retirement = NonNullable<PricedOffer['benefits']['retirement']>

/** The employee's contribution that falls inside one tier, and what the employer adds to it. Percent of pay. */
export interface TierShare {
  readonly insidePercent: number
  readonly matchPercent: number
}

/** Employer retirement money of one year of work for that year's base, statutory caps applied where the offer carries them. */
export const retirementMoney = (retirement: Retirement | undefined, base: number, year: number): number => {
  if (!retirement) return 0
  const money = moneyBeforeCap(retirement, base, year)
  return Math.min(money, retirement.employerCapPerYear ?? money)
}

/** The same before the employer's yearly cap. */
export const moneyBeforeCap = (retirement: Retirement, base: number, year: number): number => {
  const counted = countedPay(retirement, base)
  const matched = tierShares(retirement, counted).reduce((sum, tier) => sum + (tier.insidePercent * tier.matchPercent) / 100, 0)
  return (counted * (matched + retirement.nonElectivePercent) * eligibleMonths(retirement.eligibleAfterMonths, year)) / 1200
}

/** The pay of a year that counts for retirement: between floor and cap where the country's table has them. */
export const countedPay = (retirement: Retirement, base: number): number =>
  Math.max(0, Math.min(base, retirement.payCap ?? base) - retirement.payFloor)

/** Tier by tier from the lowest up. Unless told, the employee pays in just enough for the full match, within their own cap. */
export const tierShares = (retirement: Retirement, counted: number): TierShare[] => {
  const employeePercent = Math.min(retirement.employeePercent ?? Infinity, mostTheEmployeeMay(retirement, counted))
  let from = 0
  return tiersFromLowest(retirement).map(({ matchPercent, upToPercent }) => {
    const insidePercent = Math.max(0, Math.min(employeePercent, upToPercent) - from)
    from = Math.max(from, upToPercent)
    return { insidePercent, matchPercent }
  })
}

/** Months of the year (0 to 12) in which the employee is eligible. */
export const eligibleMonths = (eligibleAfterMonths: number, year: number): number => Math.min(12, Math.max(0, 12 * year - eligibleAfterMonths))

/** Of a year's employer money, the part that has come after so many months of that year (0 to 12). */
export const retirementMoneySoFar = (retirement: Retirement | undefined, base: number, year: number, months: number): number => {
  if (!retirement) return 0
  const inYear = eligibleMonths(retirement.eligibleAfterMonths, year)
  if (inYear === 0) return 0
  return (retirementMoney(retirement, base, year) * Math.max(0, inYear - (12 - months))) / inYear
}

const tiersFromLowest = ({ tiers, matchPercent, upToPercent }: Retirement) => {
  const all = tiers.length > 0 ? tiers : matchPercent === undefined ? [] : [{ matchPercent, upToPercent: upToPercent ?? 100 }]
  return all.toSorted((one, other) => one.upToPercent - other.upToPercent)
}

const mostTheEmployeeMay = ({ employeeCapPerYear }: Retirement, counted: number): number =>
  employeeCapPerYear === undefined || counted === 0 ? Infinity : (employeeCapPerYear / counted) * 100
