import { periodsPerYear } from '#domain/values/pay-period.ts'
import { explainGrant } from './explain-grant.ts'
import { explainRetirement } from './explain-retirement.ts'
import { count, factor, money, percent, product } from './expression.ts'
import type { ExplainedStep } from './expression.ts'
import { readPricedOffer } from './priced-offer.ts'
import type { PricedOffer, PricedOfferInput } from './priced-offer.ts'
import { baseOfYear, bonusOfYear, commissionPerYear, raiseFactor } from './value-offer.ts'
import type { YearPart } from './value-offer.ts'

/** How each part of a year's value came about. A part with no steps is not in the offer. */
export type ExplainedYear = Readonly<Record<YearPart, readonly ExplainedStep[]>>

/**
 * "How we got this" for the k-th year of work: for each part the steps whose amounts add up to it.
 * Premiums are shown as what they cost, a positive amount, as in the year's value.
 */
export const explainYear = (offer: PricedOfferInput, year: number): ExplainedYear => {
  const read = readPricedOffer(offer)
  return {
    base: explainBase(read, year),
    bonus: explainBonus(read, year),
    commission: explainCommission(read),
    signOn: explainSignOn(read, year),
    equity: read.equity.flatMap((grant, index) => explainGrant(grant, index + 1, year)),
    retirement: explainRetirement(read, year),
    otherBenefits: explainBenefits(read),
    premiums: explainPremiums(read),
  }
}

const explainBase = (offer: PricedOffer, year: number): ExplainedStep[] => {
  const { base, annualRaisePercent } = offer.pay
  if (!base) return []
  const payments = base.paymentsPerYear ?? periodsPerYear(base.period, offer.pay)
  const raised = raiseFactor(annualRaisePercent, year)
  return [
    {
      label: raised === 1 ? 'Base salary' : `Base salary with a raise of ${annualRaisePercent}% each year`,
      expression: product(money(base.amount), unlessOne(count(payments)), unlessOne(factor(raised))),
      amount: baseOfYear(offer, year),
    },
  ]
}

const explainBonus = (offer: PricedOffer, year: number): ExplainedStep[] => {
  const { bonus } = offer.pay
  if (!bonus) return []
  if (bonus.targetAmount === undefined && bonus.targetPercent === undefined) return [notTold('Bonus: the target is not told')]
  const target = bonus.targetAmount === undefined ? [money(baseOfYear(offer, year)), percent(bonus.targetPercent ?? 0)] : [money(bonus.targetAmount)]
  const fraction = year === 1 && bonus.firstYearFraction !== 1
  return [
    {
      label: fraction ? 'Bonus at target, expected payout, part of the first year' : 'Bonus at target, expected payout',
      expression: product(...target, percent(bonus.payoutPercent), fraction ? factor(bonus.firstYearFraction) : null),
      amount: bonusOfYear(offer, year),
    },
  ]
}

const explainCommission = (offer: PricedOffer): ExplainedStep[] => {
  const { commission } = offer.pay
  if (!commission) return []
  const expression = product(money(commission.targetAmount), percent(commission.attainmentPercent))
  return [{ label: 'Commission at target, expected attainment', expression, amount: commissionPerYear(offer) }]
}

const explainSignOn = ({ pay }: PricedOffer, year: number): ExplainedStep[] =>
  pay.signOn
    .filter((each) => Math.ceil(each.month / 12) === year)
    .map((each) => ({ label: `Sign-on paid in month ${each.month}`, expression: [money(each.amount)], amount: each.amount }))

const explainBenefits = ({ benefits }: PricedOffer): ExplainedStep[] => {
  const account = benefits.hsaPerYear ? [{ label: 'Health account, from the employer', amount: benefits.hsaPerYear }] : []
  return [...account, ...benefits.otherPerYear].map(({ label, amount }) => ({ label, expression: [money(amount)], amount }))
}

const explainPremiums = ({ benefits }: PricedOffer): ExplainedStep[] => {
  const perMonth = benefits.premiumPerMonth
  return perMonth === undefined
    ? []
    : [{ label: 'Health cover paid by you', expression: product(count(12), money(perMonth)), amount: 12 * perMonth }]
}

/** A step for a figure nobody has told yet: it adds nothing and says so. */
const notTold = (label: string): ExplainedStep => ({ label, expression: [], amount: 0 })

const unlessOne = <T extends { readonly value: number }>(figure: T): T | null => (figure.value === 1 ? null : figure)
