import type { YearValue } from './value-offer.ts'

/** A year's total by how sure it is. The three add up to the total. */
export interface Certainty {
  /** Base, sign-on, employer money and benefits, less premiums. */
  readonly certain: number
  /** Bonus and commission. */
  readonly variable: number
  /** Equity. */
  readonly atRisk: number
}

/** Splits a year's total into what is certain, what varies and what is at risk. */
export const splitCertainty = (year: YearValue): Certainty => ({
  certain: year.base + year.signOn + year.retirement + year.otherBenefits - year.premiums,
  variable: year.bonus + year.commission,
  atRisk: year.equity,
})
