import { z } from 'zod'

export const FilingStatus = z.enum(['single', 'joint', 'separate', 'head-of-household'])
export type FilingStatus = z.infer<typeof FilingStatus>

const byStatus = <T extends z.ZodType>(value: T) => z.record(FilingStatus, value)

/** Federal tax of one year, as data: brackets (`upTo` null is the last), the standard deduction and the payroll taxes. */
export const FederalTaxTable = z.object({
  year: z.int(),
  source: z.string().min(1),
  currency: z.string().length(3),
  standardDeduction: byStatus(z.number().positive()),
  brackets: byStatus(z.array(z.object({ percent: z.number().positive(), upTo: z.number().positive().nullable() })).min(1)),
  socialSecurity: z.object({ percent: z.number().positive(), upTo: z.number().positive() }),
  medicare: z.object({ percent: z.number().positive(), additionalPercent: z.number().positive(), additionalAbove: byStatus(z.number().positive()) }),
})
export type FederalTaxTable = z.infer<typeof FederalTaxTable>

/** One earner's year. Amounts in dollars. */
export interface YearOfWages {
  readonly wages: number
  readonly status: FilingStatus
  /** Paid into a retirement plan before tax: lowers income tax, not the payroll taxes. */
  readonly preTaxRetirement?: number | undefined
  /** Health premiums taken before tax: lower both. */
  readonly preTaxPremiums?: number | undefined
  /** The person's own effective state and local rate, percent of wages. */
  readonly statePercent?: number | undefined
}

/**
 * What is left of wages after US federal income tax, payroll taxes, the person's state rate and what they pay in.
 * Left out on purpose: credits, itemising, dependants, the minimum tax and the temporary deductions for overtime and tips.
 */
export const takeHomeUs = (year: YearOfWages, table: FederalTaxTable) => {
  const { wages, status, preTaxRetirement = 0, preTaxPremiums = 0, statePercent = 0 } = year
  const taxable = Math.max(0, wages - preTaxRetirement - preTaxPremiums - table.standardDeduction[status])
  const payroll = payrollTaxes(wages - preTaxPremiums, status, table)
  const incomeTax = taxFromBrackets(taxable, table.brackets[status])
  const stateTax = ((wages - preTaxRetirement - preTaxPremiums) * statePercent) / 100
  const net = wages - preTaxRetirement - preTaxPremiums - incomeTax - payroll - stateTax
  return { taxable, incomeTax, payroll, stateTax, net }
}

const taxFromBrackets = (taxable: number, brackets: FederalTaxTable['brackets'][FilingStatus]): number => {
  let [tax, from] = [0, 0]
  for (const { percent, upTo } of brackets) {
    tax += (Math.max(0, Math.min(taxable, upTo ?? taxable) - from) * percent) / 100
    from = upTo ?? taxable
  }
  return tax
}

const payrollTaxes = (wages: number, status: FilingStatus, { socialSecurity, medicare }: FederalTaxTable): number =>
  (Math.min(wages, socialSecurity.upTo) * socialSecurity.percent) / 100 +
  (wages * medicare.percent) / 100 +
  (Math.max(0, wages - medicare.additionalAbove[status]) * medicare.additionalPercent) / 100
