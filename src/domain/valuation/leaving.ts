import { grantPayments } from './grant-value.ts'
import { readPricedOffer } from './priced-offer.ts'
import type { PricedOffer, PricedOfferInput } from './priced-offer.ts'
import { retirementMoneySoFar } from './retirement-money.ts'
import { baseOfYear, bonusOfYear, commissionPerYear, otherBenefitsPerYear, totalOf } from './value-offer.ts'
import type { YearPart } from './value-offer.ts'

/** One sign-on payment with its repayment rule. */
export type SignOn = PricedOffer['pay']['signOn'][number]

/**
 * What the offer has paid, repayments taken off, when one leaves after so many full months of work. Currency units, before tax.
 * @param months 0 and up, beyond the horizon too; a begun month does not count
 * @throws ZodError when the offer makes no sense, RangeError when the months do not
 */
export const receivedWhenLeaving = (offer: PricedOfferInput, months: number): number => totalOf(partsWhenLeaving(offer, months))

/** The same, part by part: what each has paid by then. The parts, premiums taken off, are what has been received. */
export const partsWhenLeaving = (offer: PricedOfferInput, months: number): Readonly<Record<YearPart, number>> => {
  const read = readPricedOffer(offer)
  const worked = fullMonths(months)
  return { ...monthByMonth(read, worked), bonus: bonusesReceived(read, worked), equity: vestedBy(read, worked), signOn: signOnKept(read, worked) }
}

/** What has been received when leaving after 0, 1, ... `months` months: `months + 1` figures, the index is the month. */
export const leaveCurve = (offer: PricedOfferInput, months: number): number[] => {
  const read = readPricedOffer(offer)
  return Array.from({ length: fullMonths(months) + 1 }, (_, month) => receivedWhenLeaving(read, month))
}

/** What is kept of a sign-on payment when leaving after so many months: nothing of it before its month was begun. */
export const keptOfSignOn = (signOn: SignOn, months: number): number => {
  if (months < signOn.month) return 0
  const worked = months - (signOn.month - 1)
  if (signOn.repayment === 'none' || worked >= signOn.repayWithinMonths) return signOn.amount
  return signOn.repayment === 'full' ? 0 : (signOn.amount * worked) / signOn.repayWithinMonths
}

/** Base, commission, retirement money, other benefits and premiums come evenly through each year. */
const monthByMonth = (offer: PricedOffer, months: number) => {
  const received = { base: 0, commission: 0, otherBenefits: 0, premiums: 0, retirement: 0 }
  for (let year = 1; 12 * (year - 1) < months; year++) {
    const inYear = Math.min(12, months - 12 * (year - 1))
    const base = baseOfYear(offer, year)
    received.base += (base * inYear) / 12
    received.commission += (commissionPerYear(offer) * inYear) / 12
    received.otherBenefits += (otherBenefitsPerYear(offer) * inYear) / 12
    received.premiums += (offer.benefits.premiumPerMonth ?? 0) * inYear
    received.retirement += retirementMoneySoFar(offer.benefits.retirement, base, year, inYear)
  }
  return received
}

const bonusesReceived = (offer: PricedOffer, months: number): number => {
  let received = 0
  for (let year = 1; 12 * year <= months; year++) received += bonusOfYear(offer, year)
  return received
}

const vestedBy = (offer: PricedOffer, months: number): number =>
  offer.equity.flatMap(grantPayments).reduce((vested, event) => (event.month <= months ? vested + event.amount : vested), 0)

const signOnKept = (offer: PricedOffer, months: number): number => offer.pay.signOn.reduce((kept, each) => kept + keptOfSignOn(each, months), 0)

const fullMonths = (months: number): number => {
  if (!Number.isFinite(months) || months < 0 || months > 1200) throw new RangeError('Months of work are counted from 0 to 1,200.')
  return Math.floor(months)
}
