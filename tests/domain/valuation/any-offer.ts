import fc from 'fast-check'
import type { SpelledGrant, SpelledOffer } from './slow-reference.ts'

const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((amount) => amount / 100)
const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((amount) => amount / 10)
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)

const base = fc.oneof(
  fc.record({ amount: cents(400_000), period: fc.constant('year') }),
  fc.record({ amount: cents(30_000), period: fc.constant('month') }),
  fc.record({ amount: cents(12_000), period: oneOf('semimonth', 'semi-monthly', 'fortnight', 'biweekly') }),
  fc.record({ amount: cents(6000), period: fc.constant('week') }),
  fc.record({ amount: cents(1500), period: fc.constant('day') }),
  fc.record({ amount: cents(200), period: fc.constant('hour') }),
)

const bonusRest = { payoutPercent: tenths(150), firstYearFraction: oneOf(1, 0.5, 0.25, 1 / 3, 0) }
const bonus = fc.oneof(
  fc.record({ targetPercent: tenths(60), ...bonusRest }),
  fc.record({ targetAmount: cents(60_000), ...bonusRest }),
)

const signOn = fc.record({
  amount: cents(60_000),
  month: fc.integer({ min: 1, max: 30 }),
  repayWithinMonths: oneOf(0, 6, 12, 18, 24),
  repayment: oneOf<'full' | 'prorated'>('full', 'prorated'),
})

const straight = fc.record({ years: fc.integer({ min: 1, max: 6 }), cliffMonths: oneOf(0, 3, 5, 6, 12, 14, 18, 24), everyMonths: oneOf(1, 3, 6, 12) })
const percents = oneOf([25, 25, 25, 25], [5, 15, 40, 40], [10, 20, 30, 40], [38, 32, 20, 10], [50, 33, 17], [100], [20, 20, 20, 20, 20])
const byYear = fc
  .tuple(percents, oneOf(0, 3, 6, 7, 12, 18), oneOf(1, 3, 6, 12))
  .map(([yearlyPercents, cliffMonths, everyMonths]) => ({ years: yearlyPercents.length, cliffMonths, everyMonths, yearlyPercents }))

const grantRest = {
  vesting: fc.oneof(straight, byYear),
  annualGrowthPercent: oneOf(-40, -20, -5, 0, 0, 3.5, 5, 10, 60),
  riskDiscountPercent: oneOf(0, 0, 25, 50, 90, 100),
}

export const anyGrant: fc.Arbitrary<SpelledGrant> = fc.oneof(
  fc.record({ kind: fc.constant('rsu'), value: cents(500_000), ...grantRest }),
  fc.record({ kind: fc.constant('rsu'), shares: fc.integer({ min: 0, max: 20_000 }), sharePrice: cents(300), ...grantRest }),
  fc.record({ kind: oneOf('options', 'iso', 'nso'), shares: fc.integer({ min: 0, max: 90_000 }), sharePrice: cents(20), strikePrice: cents(20), ...grantRest }),
  fc.record({ kind: oneOf('shares-percent', 'rsu'), percent: tenths(2), companyValue: cents(90_000_000), ...grantRest }),
)

const tiers = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }), fc.array(oneOf(100, 50, 25, 75), { minLength: 3, maxLength: 3 }))
  .map(([widths, percents]) =>
    widths.map((_, index) => ({ matchPercent: percents[index] ?? 50, upToPercent: widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0) })),
  )

const retirementRest = { tiers, eligibleAfterMonths: oneOf(0, 1, 3, 6, 12, 15, 24) }
const retirement = fc.oneof(fc.record(retirementRest), fc.record({ ...retirementRest, employeePercent: oneOf(0, 2, 3.5, 4, 6, 30) }))

/** Any offer a person could be made, and some that nobody is. */
export const anyOffer: fc.Arbitrary<SpelledOffer> = fc.record({
  pay: fc.record({
    currency: fc.constant('USD'),
    base,
    hoursPerWeek: oneOf(40, 37.5, 35, 20),
    daysPerWeek: oneOf(5, 4, 2.5),
    annualRaisePercent: oneOf(0, 2.5, 3, 10),
    bonus,
    commission: fc.record({ targetAmount: cents(90_000), attainmentPercent: tenths(130) }),
    signOn: fc.array(signOn, { maxLength: 3 }),
  }),
  equity: fc.array(anyGrant, { maxLength: 3 }),
  benefits: fc.record({
    retirement,
    hsaPerYear: cents(2000),
    premiumPerMonth: cents(900),
    otherPerYear: fc.array(fc.record({ label: oneOf('learning', 'meals', 'gym'), amount: cents(6000) }), { maxLength: 3 }),
  }),
  time: fc.record({ ptoDays: fc.integer({ min: 0, max: 35 }), holidays: fc.integer({ min: 0, max: 15 }) }),
  place: fc.record({ officeDaysPerWeek: oneOf(0, 1, 2.5, 3, 5), commuteMinutesOneWay: fc.integer({ min: 0, max: 120 }) }),
})
