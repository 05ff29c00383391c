import { describe, expect, it } from 'vitest'
import { federalTaxUs, priceLevelsUs, retirementLimits, stateTaxRatesUs } from '#content/valuation/dated-tables.ts'
import { splitCostToCompany } from '#domain/valuation/cost-to-company.ts'
import { firstYearFraction } from '#domain/valuation/first-year-fraction.ts'
import { asTaxedPay, healthPlanCost } from '#domain/valuation/health-plan-cost.ts'
import { leaveDayWorth, payPerDayWorked } from '#domain/valuation/leave-day.ts'
import { receivedWhenLeaving } from '#domain/valuation/leaving.ts'
import { matchByPayDate } from '#domain/valuation/match-by-pay-date.ts'
import { expectedOptionGain, optionGainAtExit, ownershipPercent } from '#domain/valuation/option-exit.ts'
import { payPerPeriod } from '#domain/valuation/pay-period-word.ts'
import { positionInRange } from '#domain/valuation/pay-range.ts'
import { presentValue } from '#domain/valuation/present-value.ts'
import type { PricedOfferInput } from '#domain/valuation/priced-offer.ts'
import { buyStock } from '#domain/valuation/stock-purchase-plan.ts'
import { takeHomeUs } from '#domain/valuation/take-home-us.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'

const cents = (amount: number | undefined) => Math.round(((amount ?? Number.NaN) + 1e-9) * 100) / 100
const yearly = (offer: PricedOfferInput, part: 'bonus' | 'equity' | 'retirement' | 'total' = 'total', years = 4) =>
  valueOffer(offer, { years }).years.map((year) => cents(year[part]))

/** Worked examples of the field, each worked out beforehand and apart from this code. */
describe('worked examples', () => {
  it('pay: 120,000 a year in each pay period', () => {
    const periods = ['month', 'semimonth', 'fortnight', 'week', 'hour'] as const
    expect(periods.map((period) => cents(payPerPeriod(120_000, period)))).toEqual([10_000, 5000, 4615.38, 2307.69, 57.69])
  })

  it('bonus: at target, at 80 % payout, and started on 1 July', () => {
    const bonus = (rest: object) => yearly({ pay: { base: 120_000, bonus: { targetPercent: 15, ...rest } } }, 'bonus')[0]
    expect([bonus({}), bonus({ payoutPercent: 80 })]).toEqual([18_000, 14_400])
    const fraction = firstYearFraction(CalendarDate.parse('2026-07-01'))
    expect(fraction).toBe(184 / 365)
    expect(bonus({ payoutPercent: 80, firstYearFraction: fraction })).toBe(7259.18)
    expect([firstYearFraction(CalendarDate.parse('2027-01-01')), firstYearFraction(CalendarDate.parse('2028-12-31'))]).toEqual([1, 1 / 366])
  })

  it('sign-on: what goes back after ten months', () => {
    const back = (repayment: string, repayWithinMonths: number) => 30_000 - receivedWhenLeaving({ pay: { signOn: [{ amount: 30_000, repayment, repayWithinMonths }] } }, 10)
    expect([back('prorated', 24), back('full', 12)]).toEqual([17_500, 30_000])
  })

  it.each([
    [[25, 25, 25, 25], [50_000, 50_000, 50_000, 50_000]],
    [[5, 15, 40, 40], [10_000, 30_000, 80_000, 80_000]],
    [[38, 32, 20, 10], [76_000, 64_000, 40_000, 20_000]],
    [[40, 30, 20, 10], [80_000, 60_000, 40_000, 20_000]],
    [[35, 30, 20, 15], [70_000, 60_000, 40_000, 30_000]],
    [[50, 33, 17], [100_000, 66_000, 34_000, 0]],
    [[50, 50], [100_000, 100_000, 0, 0]],
    [[100], [200_000, 0, 0, 0]],
  ])('stock: 200,000 vesting %j', (yearlyPercents, expected) => {
    for (const everyMonths of [1, 3, 12]) expect(yearly({ equity: [{ value: 200_000, vesting: { everyMonths, yearlyPercents } }] }, 'equity')).toEqual(expected)
  })

  it('stock: the cliff, and none', () => {
    const after = (months: number, cliffMonths: number) =>
      cents(receivedWhenLeaving({ equity: [{ value: 200_000, vesting: { years: 4, cliffMonths, everyMonths: 3 } }] }, months))
    expect([after(11, 12), after(12, 12), after(18, 12), after(9, 0)]).toEqual([0, 50_000, 75_000, 37_500])
  })

  it('stock: the price rises or falls', () => {
    const grown = (annualGrowthPercent: number) => yearly({ equity: [{ value: 200_000, vesting: { years: 4, everyMonths: 12 }, annualGrowthPercent }] }, 'equity')
    expect(grown(10)).toEqual([55_000, 60_500, 66_550, 73_205])
    expect(grown(-20)).toEqual([40_000, 32_000, 25_600, 20_480])
  })

  it('refreshers: 40,000 a year over four years, from the second year on', () => {
    const equity = [12, 24, 36, 48, 60].map((startsAfterMonths) => ({ value: 40_000, vesting: { years: 4, everyMonths: 12 }, startsAfterMonths }))
    expect(yearly({ equity }, 'equity', 6)).toEqual([0, 10_000, 20_000, 30_000, 40_000, 40_000])
  })

  it('options at a sale of the company', () => {
    const held = { options: 10_000, strike: 2, fullyDiluted: 20_000_000, dilutionPercent: 25, preferredPercent: 40, preference: 60_000_000 }
    expect([ownershipPercent({ ...held, dilutionPercent: 0 }), ownershipPercent(held)].map((share) => Number(share.toFixed(6)))).toEqual([0.05, 0.0375])
    expect([400e6, 100e6, 50e6].map((price) => cents(optionGainAtExit(held, price)))).toEqual([130_000, 5000, 0])
    const expected = expectedOptionGain(held, [{ salePrice: 400e6, chancePercent: 20 }, { salePrice: 100e6, chancePercent: 10 }])
    expect(cents(expected)).toBe(26_500)
  })

  it('stock purchase plan: 15 % off the lower of two prices', () => {
    const gain = (contributed: number, endPrice: number) => cents(buyStock({ contributed, discountPercent: 15, startPrice: 100, endPrice, lookback: true }).gain)
    expect([gain(6000, 120), gain(6000, 100), gain(6000, 80), gain(12_000, 100)]).toEqual([2470.59, 1058.82, 1058.82, 2117.65])
    expect(buyStock({ contributed: 6000, discountPercent: 15, startPrice: 100, endPrice: 120, lookback: false }).price).toBe(102)
  })

  it('retirement match: tiers, the pay cap, and paying in too fast', () => {
    const match = (base: number, retirement: object) => yearly({ pay: { base }, benefits: { retirement } }, 'retirement')[0]
    const tiers = (second: number) => [{ matchPercent: 100, upToPercent: 3 }, { matchPercent: 50, upToPercent: second }]
    const half = { matchPercent: 50, upToPercent: 6 }
    expect(match(120_000, half)).toBe(3600)
    expect([5, 4].map((employeePercent) => match(120_000, { tiers: tiers(5), employeePercent }))).toEqual([4800, 4200])
    expect(match(120_000, { tiers: tiers(6), employeePercent: 6 })).toBe(5400)
    const { payCap, employeeCapPerYear } = retirementLimits['us-401k']
    expect(match(400_000, { ...half, payCap, employeeCapPerYear })).toBe(10_800)
    const fast = { yearlyBase: 240_000, payDates: 24, employeePercent: 35, employeeCap: 24_500, ...half }
    expect([false, true].map((trueUp) => cents(matchByPayDate(fast, trueUp)))).toEqual([2100, 7200])
  })

  it('health: two plans for 2,000 of bills, and untaxed money in pay', () => {
    const high = { premiumPerMonth: 150, deductible: 3400, coinsurancePercent: 0, employerAccount: 1000 }
    const low = { premiumPerMonth: 320, deductible: 500, coinsurancePercent: 20, employerAccount: 0 }
    expect([healthPlanCost(high, 2000), healthPlanCost(low, 2000)]).toEqual([2800, 4640])
    expect(healthPlanCost({ ...low, outOfPocketMax: 600 }, 2000)).toBe(3840 + 600)
    expect(cents(asTaxedPay(1000, [22, 7.65]))).toBe(1421.46)
  })

  it('leave: five days more, and pay for each day worked', () => {
    expect([leaveDayWorth(130_000), leaveDayWorth(130_000, 5)]).toEqual([500, 2500])
    expect([26, 31].map((off) => cents(payPerDayWorked(130_000, off)))).toEqual([555.56, 567.69])
  })

  it('present value of four years at 5 %', () => {
    expect(cents(presentValue([150_000, 160_000, 170_000, 180_000]))).toBe(582_920.7)
  })

  it('a whole offer: year one and the average', () => {
    const total = yearly({
      pay: { base: 150_000, bonus: { targetPercent: 15, payoutPercent: 90 }, signOn: [{ amount: 25_000 }] },
      equity: [{ value: 160_000, vesting: { years: 4, everyMonths: 3 } }],
      benefits: { retirement: { matchPercent: 50, upToPercent: 6 }, hsaPerYear: 1000 },
    })
    expect(total[0]).toBe(240_750)
    expect(total.reduce((sum, each) => sum + each, 0) / 4).toBe(222_000)
  })

  it('place in a pay range', () => {
    const place = positionInRange(104_000, 95_000, 120_000)
    expect(place?.penetrationPercent).toBeCloseTo(36, 9)
    expect(place?.compaRatio).toBeCloseTo(0.967, 3)
    expect(positionInRange(1, 5, 5)).toBeNull()
  })

  it('United Kingdom: minimum pension on the qualifying earnings of 60,000', () => {
    const { payFloor, payCap } = retirementLimits['uk-auto-enrolment']
    expect(yearly({ pay: { base: 60_000 }, benefits: { retirement: { nonElectivePercent: 3, payFloor, payCap } } }, 'retirement')[0]).toBe(1320.9)
  })

  it('India: a cost to company of 2,000,000, provident fund in full or at the cap', () => {
    const letter = { ctc: 2_000_000, basicPercent: 50, providentPercent: 12 }
    expect(cents(splitCostToCompany(letter).gross)).toBe(1_831_923.08)
    expect(cents(splitCostToCompany(letter).perMonth)).toBe(142_660.26)
    expect(cents(splitCostToCompany({ ...letter, providentCap: 21_600 }).perMonth)).toBe(159_060.26)
  })
})

describe('US federal tax of 2026', () => {
  it.each([
    [{ wages: 50_000, status: 'single' }, 33_900, 3820, 3825, 42_355],
    [{ wages: 100_000, status: 'single' }, 83_900, 13_170, 7650, 79_180],
    [{ wages: 100_000, status: 'single', preTaxRetirement: 10_000 }, 73_900, 10_970, 7650, 71_380],
    [{ wages: 120_000, status: 'single' }, 103_900, 17_570, 9180, 93_250],
    [{ wages: 250_000, status: 'single' }, 233_900, 51_304, 15_514, 183_182],
    [{ wages: 150_000, status: 'joint' }, 117_800, 15_340, 11_475, 123_185],
    [{ wages: 80_000, status: 'head-of-household' }, 55_850, 6348, 6120, 67_532],
    [{ wages: 700_000, status: 'single' }, 683_900, 209_000.25, 26_089, 464_910.75],
  ] as const)('%j', (year, taxable, incomeTax, payroll, net) => {
    const result = takeHomeUs(year, federalTaxUs)
    expect([result.taxable, result.incomeTax, result.payroll, result.net].map(cents)).toEqual([taxable, incomeTax, payroll, net])
  })

  it('leaves 20,541 of a sign-on of 30,000 on top of 120,000', () => {
    const net = (wages: number) => takeHomeUs({ wages, status: 'single' }, federalTaxUs).net
    expect(cents(net(150_000) - net(120_000))).toBe(20_541)
  })

  it('takes the state rate off too, and nothing from no wages', () => {
    expect(takeHomeUs({ wages: 100_000, status: 'single', statePercent: 5 }, federalTaxUs).net).toBeCloseTo(74_180, 6)
    expect(takeHomeUs({ wages: 0, status: 'joint' }, federalTaxUs).net).toBe(0)
  })
})

describe('dated tables', () => {
  it('know every state, with year and source', () => {
    expect(Object.keys(priceLevelsUs.places)).toHaveLength(52)
    expect(Object.keys(stateTaxRatesUs.percentByState)).toHaveLength(51)
    expect([priceLevelsUs.places['TX']?.level, priceLevelsUs.places['CA']?.level]).toEqual([97.057, 110.72])
    for (const table of [priceLevelsUs, stateTaxRatesUs, federalTaxUs, ...Object.values(retirementLimits)]) {
      expect(table.year).toBeGreaterThan(2023)
      expect(table.source.length).toBeGreaterThan(10)
    }
  })
})
