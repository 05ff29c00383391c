/** A plan that matches at each pay date, and an employee who pays in fast. */
export interface PayDateMatch {
  readonly yearlyBase: number
  readonly payDates: number
  readonly employeePercent: number
  /** Most the employee may pay in a year. */
  readonly employeeCap: number
  readonly matchPercent: number
  readonly upToPercent: number
}

/**
 * The match of one year, pay date by pay date: once the cap is reached nothing is paid in and nothing matched, unless the plan
 * trues up at the year's end.
 */
export const matchByPayDate = (plan: PayDateMatch, trueUp: boolean): number => {
  const pay = plan.yearlyBase / plan.payDates
  let [paidIn, matched] = [0, 0]
  for (let date = 1; date <= plan.payDates; date++) {
    const now = Math.min((pay * plan.employeePercent) / 100, plan.employeeCap - paidIn)
    paidIn += now
    matched += (Math.min(now, (pay * plan.upToPercent) / 100) * plan.matchPercent) / 100
  }
  const overYear = (Math.min(paidIn, (plan.yearlyBase * plan.upToPercent) / 100) * plan.matchPercent) / 100
  return trueUp ? Math.max(matched, overYear) : matched
}
