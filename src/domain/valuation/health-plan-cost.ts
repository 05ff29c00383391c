/** A health plan as the employee pays it. Amounts per year but for the premium. */
export interface HealthPlan {
  readonly premiumPerMonth: number
  readonly deductible: number
  /** Percent of the bills above the deductible that the person pays. */
  readonly coinsurancePercent: number
  /** Absent: no limit told. */
  readonly outOfPocketMax?: number | undefined
  readonly employerAccount: number
}

/** What a year of health costs the person whose bills come to `spend`: premiums and own share, less money from the employer. */
export const healthPlanCost = (plan: HealthPlan, spend: number): number => {
  const own = Math.min(spend, plan.deductible) + (plan.coinsurancePercent / 100) * Math.max(0, spend - plan.deductible)
  return 12 * plan.premiumPerMonth + Math.min(own, plan.outOfPocketMax ?? own) - plan.employerAccount
}

/** The taxed pay that leaves as much as an untaxed amount, at the rates that the next unit of pay meets. */
export const asTaxedPay = (untaxed: number, marginalPercents: readonly number[]): number =>
  untaxed / (1 - marginalPercents.reduce((sum, each) => sum + each, 0) / 100)
