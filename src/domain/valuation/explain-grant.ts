import { count, difference, factor, money, percent, product } from './expression.ts'
import type { ExplainedStep } from './expression.ts'
import type { Grant } from './grant.ts'
import { grantPayments, pricedUnits } from './grant-value.ts'
import type { GrantPayment, PricedUnits } from './grant-value.ts'

/** The vesting events of one grant that fall in a year; alike events in a row share a line. */
export const explainGrant = (grant: Grant, number: number, year: number): ExplainedStep[] => {
  const held = pricedUnits(grant)
  if (!held) return year === 1 ? [{ label: `Grant ${number}: number or price not told`, expression: [], amount: 0 }] : []
  const payments = grantPayments(grant).filter((payment) => Math.ceil(payment.month / 12) === year)
  return alikeInARow(payments).map((run) => explainRun(grant, held, number, run))
}

/** Events in a row that pay the same; never empty. */
type Run = [GrantPayment, ...GrantPayment[]]

const explainRun = (grant: Grant, held: PricedUnits, number: number, run: Run): ExplainedStep => {
  const [first] = run
  const last = run.at(-1) ?? first
  const price = money(first.price)
  const underWater = held.strike !== null && first.price <= held.strike
  const discount = grant.riskDiscountPercent
  return {
    label: `Grant ${number} vests in ${first === last ? 'month' : `months ${first.month} to`} ${last.month}${remark(grant, held, underWater)}`,
    expression: product(
      run.length === 1 ? null : count(run.length),
      held.units === 1 ? null : count(held.units),
      underWater ? money(0) : held.strike === null ? price : difference(price, money(held.strike)),
      percent(first.fraction * 100),
      discount === 0 ? null : factor(1 - discount / 100),
    ),
    amount: run.reduce((sum, payment) => sum + payment.amount, 0),
  }
}

const remark = (grant: Grant, held: PricedUnits, underWater: boolean): string => {
  if (underWater) return ', worth nothing while the price is not above the strike'
  if (held.strike !== null) return ', price less strike'
  return isOption(grant) && grant.value === undefined ? ', strike not told, so nothing is taken off for it' : ''
}

const isOption = ({ kind }: Grant): boolean => kind.includes('option') || kind === 'iso' || kind === 'nso'

const alikeInARow = (payments: readonly GrantPayment[]): Run[] => {
  const runs: Run[] = []
  for (const payment of payments) {
    const run = runs.at(-1)
    if (run && run[0].amount === payment.amount && run[0].price === payment.price) run.push(payment)
    else runs.push([payment])
  }
  return runs
}
