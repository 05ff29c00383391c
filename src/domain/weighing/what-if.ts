import { readPricedOffer } from '#domain/valuation/priced-offer.ts'
import type { PricedOffer } from '#domain/valuation/priced-offer.ts'
import { tradedLabels } from './even-swap.ts'
import type { PrivateExtras } from './private-costs.ts'

/** What the person tries out at one offer. Nothing of it is kept; amounts are units of the offer's currency. */
export interface WhatIf {
  /** A year's base. */
  readonly base?: number | undefined
  readonly bonusPayoutPercent?: number | undefined
  /** One payment on the first day instead of the sign-on offered. */
  readonly signOn?: number | undefined
  readonly officeDaysPerWeek?: number | undefined
  readonly onCallWeeks?: number | undefined
  readonly valueOfHour?: number | undefined
  /** Days of leave, where the person has said what one is worth to them. */
  readonly leaveDays?: number | undefined
  /** Share prices as a multiple of what is supposed; 1 is as supposed. */
  readonly stock?: number | undefined
  /** A raise at each anniversary, and what share prices grow by in a year, in percent: suppositions, the same for every offer. */
  readonly raisePercent?: number | undefined
  readonly stockGrowthPercent?: number | undefined
}
export type Lever = keyof WhatIf

/** The label that private costs give to on-call weeks. */
export const onCallLabel = 'On-call weeks'

interface Sides {
  readonly priced: PricedOffer
  readonly extras: PrivateExtras
}

/** The same offer with what is tried out in the place of what was told. */
export const applyWhatIf = <Offer extends Sides>(offer: Offer, whatIf: WhatIf): Offer => ({
  ...offer,
  // Read once here, so that the many valuations of a search do not each read it again.
  priced: readPricedOffer(pricedWith(offer.priced, whatIf)),
  extras: extrasWith(offer.extras, whatIf),
})

/** How many weeks on call a year are counted in the private costs. */
export const onCallWeeks = ({ yearly }: PrivateExtras): number => yearly?.find(({ label }) => label === onCallLabel)?.times ?? 0

/** What a week on call is counted at, in the offer's currency; 0 where none is. */
export const onCallWeekCost = ({ yearly }: PrivateExtras): number => yearly?.find(({ label }) => label === onCallLabel)?.amount ?? 0

/** The days of leave that have a price to the person; undefined where they have none. */
export const pricedLeaveDays = ({ yearly }: PrivateExtras): number | undefined => yearly?.find(({ label }) => label === tradedLabels['leave-days'])?.times

const pricedWith = (priced: PricedOffer, { base, bonusPayoutPercent, signOn, stock, raisePercent, stockGrowthPercent }: WhatIf): PricedOffer => {
  if ([base, bonusPayoutPercent, signOn, stock, raisePercent, stockGrowthPercent].every((each) => each === undefined)) return priced
  const pay = {
    ...priced.pay,
    ...(raisePercent === undefined ? {} : { annualRaisePercent: raisePercent }),
    ...(base === undefined ? {} : { base: { amount: base, period: 'year' as const, paymentsPerYear: undefined } }),
    ...(bonusPayoutPercent === undefined || !priced.pay.bonus ? {} : { bonus: { ...priced.pay.bonus, payoutPercent: bonusPayoutPercent } }),
    ...(signOn === undefined ? {} : { signOn: signOn === 0 ? [] : [{ ...(priced.pay.signOn[0] ?? noRepayment), amount: signOn, month: 1 }] }),
  }
  const equity = stockGrowthPercent === undefined ? priced.equity : priced.equity.map((grant) => ({ ...grant, annualGrowthPercent: stockGrowthPercent }))
  return { ...priced, pay, equity: stock === undefined ? equity : equity.map((grant) => atPrice(grant, stock)) }
}

const noRepayment = { repayWithinMonths: 0, repayment: 'full' as const }

const atPrice = (grant: PricedOffer['equity'][number], stock: number): PricedOffer['equity'][number] => ({
  ...grant,
  ...(grant.sharePrice === undefined ? {} : { sharePrice: grant.sharePrice * stock }),
  ...(grant.value === undefined ? {} : { value: grant.value * stock }),
  ...(grant.companyValue === undefined ? {} : { companyValue: grant.companyValue * stock }),
})

const extrasWith = (extras: PrivateExtras, { officeDaysPerWeek, onCallWeeks: weeks, valueOfHour, leaveDays }: WhatIf): PrivateExtras => ({
  ...extras,
  ...(officeDaysPerWeek === undefined ? {} : { officeDaysPerWeek }),
  ...(valueOfHour === undefined ? {} : { valueOfHour }),
  ...(weeks === undefined && leaveDays === undefined ? {} : { yearly: (extras.yearly ?? []).map((each) => ({ ...each, times: (each.label === onCallLabel ? weeks : each.label === tradedLabels['leave-days'] ? leaveDays : undefined) ?? each.times })) }),
})
