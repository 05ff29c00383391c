import type { PricedOfferInput } from '#domain/valuation/priced-offer.ts'

/*
 * The conventions once more, told month by month as slowly and plainly as possible and without any code of the product:
 * a life of so many months is lived through, and every payment is written into a book with its month.
 */


/** An offer of the exchange shape in which every figure that the slow reckoning reads is spelled out. */
export interface SpelledOffer {
  pay: {
    currency: string
    base: { amount: number; period: string }
    hoursPerWeek: number
    daysPerWeek: number
    annualRaisePercent: number
    bonus: { targetPercent?: number; targetAmount?: number; payoutPercent: number; firstYearFraction: number }
    commission: { targetAmount: number; attainmentPercent: number }
    signOn: { amount: number; month: number; repayWithinMonths: number; repayment: 'full' | 'prorated' }[]
  }
  equity: SpelledGrant[]
  benefits: {
    retirement: { tiers: { matchPercent: number; upToPercent: number }[]; employeePercent?: number; eligibleAfterMonths: number }
    hsaPerYear: number
    premiumPerMonth: number
    otherPerYear: { label: string; amount: number }[]
  }
  time: { ptoDays: number; holidays: number }
  place: { officeDaysPerWeek: number; commuteMinutesOneWay: number }
}

export interface SpelledGrant {
  kind: string
  shares?: number
  sharePrice?: number
  strikePrice?: number
  value?: number
  percent?: number
  companyValue?: number
  vesting: { years: number; cliffMonths: number; everyMonths: number; yearlyPercents?: number[] }
  annualGrowthPercent: number
  riskDiscountPercent: number
}

const grown = (start: number, percentPerYear: number, times: number) => {
  let amount = start
  for (let time = 0; time < times; time++) amount += (amount * percentPerYear) / 100
  return amount
}

const yearlyBase = (offer: SpelledOffer, year: number) => {
  const { amount, period } = offer.pay.base
  let first = Number.NaN
  if (period === 'year') first = amount
  if (period === 'month') first = amount * 12
  if (period === 'semimonth' || period === 'semi-monthly') first = amount * 24
  if (period === 'fortnight' || period === 'biweekly') first = amount * 26
  if (period === 'week') first = amount * 52
  if (period === 'day') first = amount * offer.pay.daysPerWeek * 52
  if (period === 'hour') first = amount * offer.pay.hoursPerWeek * 52
  return grown(first, offer.pay.annualRaisePercent, year - 1)
}

const bonusAtYearEnd = (offer: SpelledOffer, year: number) => {
  const { bonus } = offer.pay
  const target = bonus.targetAmount ?? (yearlyBase(offer, year) / 100) * (bonus.targetPercent ?? 0)
  const expected = (target / 100) * bonus.payoutPercent
  return year === 1 ? expected * bonus.firstYearFraction : expected
}

/** Each percent of pay is looked at alone, in slices of a hundredth. */
const matchShare = (offer: SpelledOffer) => {
  const { tiers, employeePercent } = offer.benefits.retirement
  let share = 0
  let pays = 0
  for (const tier of tiers) pays = Math.max(pays, tier.upToPercent)
  if (employeePercent !== undefined) pays = employeePercent
  for (let slice = 0; slice < Math.round(pays * 100); slice++) {
    const tier = tiers.find((each) => slice < Math.round(each.upToPercent * 100))
    if (tier) share += (0.0001 * tier.matchPercent) / 100
  }
  return share
}

const sharePriceFactor = (grant: SpelledGrant, month: number) => Math.exp(Math.log(1 + grant.annualGrowthPercent / 100) * (month / 12))

/** What one whole grant would bring at the prices of a month. */
const wholeGrantAt = (grant: SpelledGrant, month: number) => {
  const risen = sharePriceFactor(grant, month)
  const kept = 1 - grant.riskDiscountPercent / 100
  if (grant.value !== undefined) return grant.value * risen * kept
  if (grant.percent !== undefined) return (grant.percent / 100) * (grant.companyValue ?? 0) * risen * kept
  const price = (grant.sharePrice ?? 0) * risen
  if (grant.kind === 'rsu') return (grant.shares ?? 0) * price * kept
  return price > (grant.strikePrice ?? 0) ? (grant.shares ?? 0) * (price - (grant.strikePrice ?? 0)) * kept : 0
}

const scheduledInMonth = (grant: SpelledGrant, month: number) => {
  const { years, everyMonths, yearlyPercents } = grant.vesting
  if (month % everyMonths !== 0 || month > 12 * years) return 0
  if (!yearlyPercents) return everyMonths / (12 * years)
  return ((yearlyPercents[Math.ceil(month / 12) - 1] ?? 0) / 100) * (everyMonths / 12)
}

const equityInMonth = (grant: SpelledGrant, month: number) => {
  let vests = 0
  if (month === grant.vesting.cliffMonths) for (let before = 1; before < month; before++) vests += scheduledInMonth(grant, before)
  if (month >= grant.vesting.cliffMonths) vests += scheduledInMonth(grant, month)
  return vests * wholeGrantAt(grant, month)
}

/** Year k of the horizon, added up month by month. */
export const slowYear = (offer: SpelledOffer, year: number) => {
  const sums = { base: 0, bonus: 0, commission: 0, signOn: 0, equity: 0, retirement: 0, otherBenefits: 0, premiums: 0 }
  for (let month = 12 * (year - 1) + 1; month <= 12 * year; month++) {
    sums.base += yearlyBase(offer, year) / 12
    sums.commission += ((offer.pay.commission.targetAmount / 100) * offer.pay.commission.attainmentPercent) / 12
    for (const signOn of offer.pay.signOn) if (signOn.month === month) sums.signOn += signOn.amount
    for (const grant of offer.equity) sums.equity += equityInMonth(grant, month)
    if (month > offer.benefits.retirement.eligibleAfterMonths) sums.retirement += (yearlyBase(offer, year) / 12) * matchShare(offer)
    sums.otherBenefits += offer.benefits.hsaPerYear / 12
    for (const other of offer.benefits.otherPerYear) sums.otherBenefits += other.amount / 12
    sums.premiums += offer.benefits.premiumPerMonth
    if (month === 12 * year) sums.bonus += bonusAtYearEnd(offer, year)
  }
  const { premiums, ...gains } = sums
  return { ...sums, total: Object.values(gains).reduce((sum, each) => sum + each, 0) - premiums }
}

/** What has come in, repayments taken off, when the last day is the end of month `leaves`. */
export const slowReceived = (offer: SpelledOffer, leaves: number) => {
  let received = 0
  const months = matchShare(offer)
  for (let month = 1; month <= leaves; month++) {
    const year = Math.ceil(month / 12)
    const base = yearlyBase(offer, year) / 12
    received += base + ((offer.pay.commission.targetAmount / 100) * offer.pay.commission.attainmentPercent) / 12
    if (month > offer.benefits.retirement.eligibleAfterMonths) received += base * months
    received += offer.benefits.hsaPerYear / 12 - offer.benefits.premiumPerMonth
    for (const other of offer.benefits.otherPerYear) received += other.amount / 12
    if (month === 12 * year) received += bonusAtYearEnd(offer, year)
    for (const grant of offer.equity) received += equityInMonth(grant, month)
  }
  for (const signOn of offer.pay.signOn) {
    if (leaves < signOn.month) continue
    received += signOn.amount
    const worked = leaves - (signOn.month - 1)
    if (worked >= signOn.repayWithinMonths) continue
    received -= signOn.repayment === 'full' ? signOn.amount : signOn.amount - (signOn.amount * worked) / signOn.repayWithinMonths
  }
  return received
}

/** Value per hour, week by week. */
export const slowPerHour = (offer: SpelledOffer) => {
  const daysOff = offer.time.ptoDays + offer.time.holidays
  const weeks = 52 - daysOff / offer.pay.daysPerWeek
  const work = offer.pay.hoursPerWeek * weeks
  const road = ((offer.place.commuteMinutesOneWay * 2) / 60) * offer.place.officeDaysPerWeek * weeks
  return slowYear(offer, 1).total / (work + road)
}

/** The slow reckoning speaks the exchange shape: an offer it can read, the product can read. */
export const asInput = (offer: SpelledOffer): PricedOfferInput => offer
