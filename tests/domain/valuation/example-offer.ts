import type { PricedOfferInput } from '#domain/valuation/priced-offer.ts'

/** A made-up offer with something of everything, and its figures worked out by hand. */
export const exampleOffer: PricedOfferInput = {
  pay: {
    currency: 'USD',
    base: { amount: 5416.67, period: 'semimonth' },
    hoursPerWeek: 40,
    daysPerWeek: 5,
    annualRaisePercent: 3,
    bonus: { targetPercent: 10, payoutPercent: 90, firstYearFraction: 0.5 },
    commission: { targetAmount: 8000, attainmentPercent: 75 },
    signOn: [
      { amount: 12000, month: 1, repayWithinMonths: 12, repayment: 'full' },
      { amount: 6000, month: 13, repayWithinMonths: 12, repayment: 'prorated' },
    ],
  },
  equity: [
    { kind: 'rsu', value: 60000, vesting: { years: 4, cliffMonths: 12, everyMonths: 3 }, annualGrowthPercent: 5 },
    {
      kind: 'options',
      shares: 10000,
      sharePrice: 2.5,
      strikePrice: 2,
      vesting: { years: 4, cliffMonths: 12, everyMonths: 1 },
      annualGrowthPercent: 0,
      riskDiscountPercent: 50,
    },
    { kind: 'rsu', shares: 100, sharePrice: 80, vesting: { years: 4, cliffMonths: 0, everyMonths: 12, yearlyPercents: [10, 20, 30, 40] } },
  ],
  benefits: {
    retirement: {
      tiers: [
        { matchPercent: 100, upToPercent: 3 },
        { matchPercent: 50, upToPercent: 5 },
      ],
      employeePercent: 4,
      eligibleAfterMonths: 3,
    },
    hsaPerYear: 750,
    premiumPerMonth: 120,
    otherPerYear: [{ label: 'learning budget', amount: 1000 }],
  },
  time: { ptoDays: 18, holidays: 10 },
  place: { officeDaysPerWeek: 3, commuteMinutesOneWay: 40 },
}

export const exampleYears = [
  { base: 130000.08, bonus: 5850.0036, commission: 6000, signOn: 12000, equity: 17175, retirement: 3412.5021, otherBenefits: 1750, premiums: 1440, total: 174747.5857 },
  { base: 133900.0824, bonus: 12051.0074, commission: 6000, signOn: 6000, equity: 18464.1859, retirement: 4686.5029, otherBenefits: 1750, premiums: 1440, total: 181411.7786 },
  { base: 137917.0849, bonus: 12412.5376, commission: 6000, signOn: 0, equity: 20076.1452, retirement: 4827.098, otherBenefits: 1750, premiums: 1440, total: 181542.8657 },
  { base: 142054.5974, bonus: 12784.9138, commission: 6000, signOn: 0, equity: 21728.7024, retirement: 4971.9109, otherBenefits: 1750, premiums: 1440, total: 187850.1245 },
] as const

export const exampleLeaving = [
  { afterMonths: 6, received: 69292.5407 },
  { afterMonths: 12, received: 174747.5857 },
  { afterMonths: 18, received: 258528.9371 },
  { afterMonths: 48, received: 725552.3545 },
] as const
