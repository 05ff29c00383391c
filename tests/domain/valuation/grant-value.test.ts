import { describe, expect, it } from 'vitest'
import { valueOffer } from '#domain/valuation/value-offer.ts'

const equity = (grant: object, years = 4) => valueOffer({ equity: [grant] } as never, { years }).years.map((year) => Math.round(year.equity * 100) / 100)
const evenly = { years: 4, cliffMonths: 12, everyMonths: 12 }

describe('what a grant brings', () => {
  it('takes the price of the cliff month for what waited for the cliff', () => {
    const [first] = equity({ value: 48_000, vesting: { years: 4, cliffMonths: 12, everyMonths: 1 }, annualGrowthPercent: 10 })
    expect(first).toBe(13_200)
  })

  it('takes the price of a cliff month between two events', () => {
    const [first, second] = equity({ value: 80_000, vesting: { years: 2, cliffMonths: 14, everyMonths: 12 }, annualGrowthPercent: 44 })
    expect(first).toBe(0)
    expect(second).toBeCloseTo(40_000 * 1.44 ** (14 / 12) + 40_000 * 1.44 ** 2, 2)
  })

  it('counts options under water as nothing, and as something once the price has passed the strike', () => {
    const grant = { kind: 'options', shares: 1000, sharePrice: 10, strikePrice: 11, vesting: evenly, annualGrowthPercent: 10 }
    expect(equity({ ...grant, annualGrowthPercent: 0 })).toEqual([0, 0, 0, 0])
    expect(equity(grant)).toEqual([0, 275, 577.5, 910.25])
  })

  it('never takes a strike off shares that are given', () => {
    expect(equity({ kind: 'rsu', shares: 100, sharePrice: 80, strikePrice: 30, vesting: evenly })).toEqual([2000, 2000, 2000, 2000])
  })

  it('takes the risk discount off', () => {
    expect(equity({ value: 40_000, vesting: evenly, riskDiscountPercent: 75 })).toEqual([2500, 2500, 2500, 2500])
  })

  it('values a share of the company in percent like shares', () => {
    expect(equity({ kind: 'shares-percent', percent: 0.5, companyValue: 8_000_000, vesting: evenly })).toEqual([10_000, 10_000, 10_000, 10_000])
  })

  it('takes a known strike off a share of the company, per share or for the whole', () => {
    const grant = { kind: 'options', percent: 0.5, companyValue: 8_000_000, vesting: evenly }
    expect(equity({ ...grant, sharePrice: 4, strikePrice: 1 })).toEqual([7500, 7500, 7500, 7500])
    expect(equity({ ...grant, fullyDilutedShares: 2_000_000, strikePrice: 1 })).toEqual([7500, 7500, 7500, 7500])
    expect(equity({ ...grant, strikePrice: 2_000_000 })).toEqual([7500, 7500, 7500, 7500])
  })

  it('goes on beyond the horizon and stops when all has vested', () => {
    expect(equity({ value: 60_000, vesting: { years: 6, everyMonths: 12 } })).toEqual([10_000, 10_000, 10_000, 10_000])
    expect(equity({ value: 60_000, vesting: { years: 2, everyMonths: 3 } })).toEqual([30_000, 30_000, 0, 0])
  })

  it('adds nothing while the price is not known', () => {
    expect(equity({ kind: 'options', shares: 1000, strikePrice: 1, vesting: evenly })).toEqual([0, 0, 0, 0])
  })
})
