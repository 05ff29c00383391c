import { applyWhatIf } from './what-if.ts'
import { totalForYou } from './contender.ts'
import type { Contender } from './contender.ts'

/** What a package brings over the offer as it stands. Units of the offer's currency. */
export interface PackageGains {
  /** A year's base, where it changes. */
  readonly base?: number | undefined
  /** The whole payment on the first day, where it changes. */
  readonly signOn?: number | undefined
  /** What the rest is worth to the person in a year, as they put it. */
  readonly perYear?: number | undefined
  /** Other sums that are paid once. */
  readonly once?: number | undefined
}

/** The worth to the person over the years, beyond the offer as it stands, in the offer's currency. Private. */
export const packageWorth = (contender: Contender, { base, signOn, perYear = 0, once = 0 }: PackageGains, years: number): number => {
  const changed = applyWhatIf(contender, { base, signOn })
  return (totalForYou(changed, years) - totalForYou(contender, years)) / contender.rate + perYear * years + once
}

/**
 * The payment on the first day at which a package is worth as much as the target; rounded to the step, so that the worth comes within half
 * a step of it where money is not scaled by price levels. Undefined where the package is worth more without any.
 */
export const evenSignOn = (contender: Contender, gains: PackageGains, target: number, years: number, step: number): number | undefined => {
  const worthAt = (signOn: number) => packageWorth(contender, { ...gains, signOn }, years)
  const without = worthAt(0)
  const ofOne = (worthAt(step * 100) - without) / (step * 100)
  if (!(ofOne > 0)) return undefined
  const sum = Math.round((target - without) / ofOne / step) * step
  return sum < 0 ? undefined : sum
}
