/** An Indian cost-to-company figure and how it is made up. Percentages as in the letter; every one can be overridden. */
export interface CostToCompany {
  readonly ctc: number
  /** Basic pay, percent of the CTC (assumption, 50). */
  readonly basicPercent: number
  /** Provident fund, percent of basic, from each side. */
  readonly providentPercent: number
  /** Most that each side pays to the fund in a year where the statutory cap is used; absent: on the whole basic. */
  readonly providentCap?: number | undefined
}

/** Gratuity: 15 of 26 working days' basic pay for each year, so 15/26 of a month. */
const gratuityShare = 15 / 26 / 12

/** What is left of the CTC as gross pay, and each month before tax after the employee's own fund payment. */
export const splitCostToCompany = ({ ctc, basicPercent, providentPercent, providentCap }: CostToCompany) => {
  const basic = (ctc * basicPercent) / 100
  const full = (basic * providentPercent) / 100
  const provident = Math.min(full, providentCap ?? full)
  const gratuity = basic * gratuityShare
  const gross = ctc - provident - gratuity
  return { basic, provident, gratuity, gross, perMonth: (gross - provident) / 12 }
}
