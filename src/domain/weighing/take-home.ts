import type { Supposed } from '#domain/valuation/price-offer.ts'
import { takeHomeUs } from '#domain/valuation/take-home-us.ts'
import type { FederalTaxTable } from '#domain/valuation/take-home-us.ts'
import { yearValue } from '#domain/valuation/value-offer.ts'
import type { Contender } from './contender.ts'

/** One line from pay to what arrives on the account; what is taken is below zero. */
export interface TakeHomeLine {
  readonly kind: 'pay' | 'premiums' | 'income-tax' | 'payroll' | 'state' | 'own-rate'
  /** In the currency compared in, unrounded. The lines add up to the take-home. */
  readonly amount: number
  /** The percent it was taken at, where it is one rate. */
  readonly percent?: number | undefined
}

/**
 * What is left of one year's cash pay (base, bonus, commission, sign-on) after tax, as far as the person has said how they are taxed:
 * by their own rate where they gave one, else by US federal tax for their filing status with their own state rate. Shares are left
 * out: when and how they are taxed differs by kind. Null where the person has said nothing, or the country has no table here.
 */
export const takeHomeOfYear = (contender: Contender, year: number, table: FederalTaxTable): TakeHomeLine[] | null => {
  const { priced, supposed, rate } = contender
  const { base, bonus, commission, signOn, premiums } = yearValue(priced, year)
  const pay = base + bonus + commission + signOn
  const taken = supposed.takeHomePercent === undefined ? usTaxes({ pay, premiums }, { priced, supposed }, table) : [{ kind: 'own-rate', amount: -pay * (1 - supposed.takeHomePercent / 100), percent: supposed.takeHomePercent } as const]
  if (!taken) return null
  const lines: TakeHomeLine[] = [{ kind: 'pay', amount: pay }, { kind: 'premiums', amount: -premiums }, ...taken]
  return lines.filter(({ kind, amount }) => kind === 'pay' || amount !== 0).map((line) => ({ ...line, amount: line.amount * rate }))
}

const usTaxes = ({ pay, premiums }: { pay: number; premiums: number }, { priced, supposed }: { priced: Contender['priced']; supposed: Supposed }, table: FederalTaxTable): TakeHomeLine[] | null => {
  const { filingStatus: status, stateTaxPercent = 0 } = supposed
  if (status === undefined || priced.pay.currency !== table.currency) return null
  const { incomeTax, payroll, stateTax } = takeHomeUs({ wages: pay, status, preTaxPremiums: Math.min(premiums, pay), statePercent: stateTaxPercent }, table)
  return [{ kind: 'income-tax', amount: -incomeTax }, { kind: 'payroll', amount: -payroll }, { kind: 'state', amount: -stateTax, percent: stateTaxPercent }]
}
