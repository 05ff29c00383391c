import { describe, expect, it } from 'vitest'
import { PricedOffer, readPricedOffer } from '#domain/valuation/priced-offer.ts'
import { receivedWhenLeaving } from '#domain/valuation/leaving.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'

const firstBase = (base: unknown, rest: object = {}) => valueOffer({ pay: { base, ...rest } } as never).years[0]?.base
const problem = (offer: unknown) => PricedOffer.safeParse(offer).error?.issues[0]?.message

describe('reading an offer', () => {
  it.each([
    ['year', 90_000, 90_000],
    ['annual', 90_000, 90_000],
    ['month', 5000, 60_000],
    ['semimonth', 5000, 120_000],
    ['semi-monthly', 5000, 120_000],
    ['fortnight', 5000, 130_000],
    ['bi-weekly', 5000, 130_000],
    ['Every two weeks', 5000, 130_000],
    ['week', 1000, 52_000],
    ['day', 400, 104_000],
    ['hour', 45, 93_600],
    ['hourly', 45, 93_600],
  ])('%s: %d is %d a year', (period, amount, yearly) => {
    expect(firstBase({ amount, period })).toBeCloseTo(yearly, 9)
  })

  it('counts hours and days of this job, not of a usual one', () => {
    expect(firstBase({ amount: 45, period: 'hour' }, { hoursPerWeek: 37.5 })).toBeCloseTo(87_750, 9)
    expect(firstBase({ amount: 400, period: 'day' }, { daysPerWeek: 4 })).toBeCloseTo(83_200, 9)
  })

  it('counts fourteen monthly salaries where the contract has fourteen', () => {
    expect(firstBase({ amount: 3200, period: 'month', paymentsPerYear: 14 })).toBe(44_800)
  })

  it('takes an offer of which nothing is known yet as worth nothing yet', () => {
    for (const offer of [{}, { pay: {} }, { pay: { bonus: null, signOn: null }, equity: null, benefits: { retirement: null } }]) {
      expect(valueOffer(offer as never).years.map((year) => year.total)).toEqual([0, 0, 0, 0])
      expect(receivedWhenLeaving(offer as never, 17)).toBe(0)
    }
  })

  it('is the same read twice, and costs one reading', () => {
    const once = readPricedOffer({ pay: { base: { amount: 10, period: 'hourly' } }, equity: [{ value: 100 }] })
    expect(PricedOffer.parse(once)).toEqual(once)
    expect(readPricedOffer(once)).toBe(once)
  })

  it.each([
    ['a salary below zero', { pay: { base: { amount: -1, period: 'year' } } }, 'below zero'],
    ['a period nobody knows', { pay: { base: { amount: 1, period: 'moon' } } }, '"moon" is not a pay period'],
    ['an eighth working day', { pay: { daysPerWeek: 8 } }, 'A week has seven days'],
    ['a sign-on in month zero', { pay: { signOn: [{ amount: 1, month: 0 }] } }, 'The first month of work is month 1'],
    ['vesting without end', { equity: [{ value: 1, vesting: { years: 0 } }] }, 'more than zero years'],
    ['a risk above everything', { equity: [{ value: 1, riskDiscountPercent: 120 }] }, '100 % at most'],
    ['a year of days off', { time: { ptoDays: 250, holidays: 20 } }, 'fill the whole year'],
  ])('says what is wrong with %s', (_, offer, sentence) => {
    expect(problem(offer)).toContain(sentence)
  })

  it('refuses a horizon or a leaving date that is none', () => {
    for (const years of [0, -1, 1.5, Number.NaN]) expect(() => valueOffer({}, { years })).toThrow('horizon')
    for (const months of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => receivedWhenLeaving({}, months)).toThrow('Months of work')
  })
})
