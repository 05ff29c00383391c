import type { PricedOffer } from './priced-offer.ts'

type Retirement = NonNullable<PricedOffer['benefits']['retirement']>

/** The tiers from the lowest up, the single-tier way of writing included. */
export const matchTiers = ({ tiers, matchPercent, upToPercent }: Retirement) => {
  const all = tiers.length > 0 ? tiers : matchPercent === undefined ? [] : [{ matchPercent, upToPercent: upToPercent ?? 100 }]
  return all.toSorted((one, other) => one.upToPercent - other.upToPercent)
}

/** Percent of pay that the employer adds when the employee pays in so many percent (default: just enough for the full match). */
export const matchedPercent = (retirement: Retirement, employeePercent = retirement.employeePercent ?? Infinity): number => {
  let from = 0
  let matched = 0
  for (const tier of matchTiers(retirement)) {
    matched += (Math.max(0, Math.min(employeePercent, tier.upToPercent) - from) * tier.matchPercent) / 100
    from = Math.max(from, tier.upToPercent)
  }
  return matched
}

/** Months of the year (0 to 12) in which the employee is eligible. */
export const eligibleMonths = (eligibleAfterMonths: number, year: number): number => Math.min(12, Math.max(0, 12 * year - eligibleAfterMonths))

/** The pay of a year that counts for retirement: between floor and cap where the country's table has them. */
export const countedPay = (retirement: Retirement, base: number): number =>
  Math.max(0, Math.min(base, retirement.payCap ?? base) - retirement.payFloor)

/** Employer retirement money of one year of work for that year's base, statutory caps applied where the offer carries them. */
export const retirementMoney = (retirement: Retirement | undefined, base: number, year: number): number => {
  if (!retirement) return 0
  const counted = countedPay(retirement, base)
  const percent = matchedPercent(retirement, employeePercentWithinCap(retirement, counted)) + retirement.nonElectivePercent
  const money = (counted * percent * eligibleMonths(retirement.eligibleAfterMonths, year)) / 1200
  return Math.min(money, retirement.employerCapPerYear ?? money)
}

const employeePercentWithinCap = (retirement: Retirement, counted: number): number => {
  const wished = retirement.employeePercent ?? Infinity
  if (retirement.employeeCapPerYear === undefined || counted === 0) return wished
  return Math.min(wished, (retirement.employeeCapPerYear / counted) * 100)
}

/** Of a year's employer money, the part that has come after so many months of that year (0 to 12). */
export const retirementMoneySoFar = (retirement: Retirement | undefined, base: number, year: number, months: number): number => {
  if (!retirement) return 0
  const inYear = eligibleMonths(retirement.eligibleAfterMonths, year)
  if (inYear === 0) return 0
  const soFar = Math.max(0, Math.min(inYear, inYear - (12 - months)))
  return (retirementMoney(retirement, base, year) * soFar) / inYear
}
