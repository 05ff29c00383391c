import { factor, money, percent, product } from './expression.ts'
import type { ExplainedStep } from './expression.ts'
import type { PricedOffer } from './priced-offer.ts'
import { countedPay, eligibleMonths, moneyBeforeCap, retirementMoney, tierShares } from './retirement-money.ts'
import { baseOfYear } from './value-offer.ts'

/** Employer retirement money of the k-th year, tier by tier; what a yearly cap cuts off is a step of its own, below zero. */
export const explainRetirement = (offer: PricedOffer, year: number): ExplainedStep[] => {
  const { retirement } = offer.benefits
  if (!retirement) return []
  const base = baseOfYear(offer, year)
  const counted = countedPay(retirement, base)
  const months = eligibleMonths(retirement.eligibleAfterMonths, year)
  const eligible = months === 12 ? null : factor(months / 12)
  const when = months === 12 ? '' : `, ${months} of 12 months`
  const steps = tierShares(retirement, counted).map(({ insidePercent, matchPercent }) => ({
    label: `Employer adds ${matchPercent}% of what you pay in${when}`,
    expression: product(money(counted), percent(insidePercent), percent(matchPercent), eligible),
    amount: (counted * insidePercent * matchPercent * months) / 120_000,
  }))
  const always = retirement.nonElectivePercent
  if (always > 0) {
    const expression = product(money(counted), percent(always), eligible)
    steps.push({ label: `Employer pays in by itself${when}`, expression, amount: (counted * always * months) / 1200 })
  }
  const cutOff = moneyBeforeCap(retirement, base, year) - retirementMoney(retirement, base, year)
  return cutOff > 0 ? [...steps, { label: 'Above the yearly cap', expression: [money(-cutOff)], amount: -cutOff }] : steps
}
