import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { readAmount } from '#domain/values/read-amount.ts'

const read = (text: string) => {
  const result = readAmount(text)
  if (!result.ok) throw new Error(result.problem)
  return result
}
const problemOf = (text: string) => {
  const result = readAmount(text)
  return result.ok ? '' : result.problem
}

describe('an amount, as people say pay', () => {
  it.each([
    ['120k', 120_000], ['1.2m', 1_200_000], ['85,5', 85.5], ['85.5k', 85_500], ['120,000', 120_000], ['120,000.00', 120_000], ['1.234.567', 1_234_567],
    ['1.234,56', 1234.56], ['12,34,567', 1_234_567], ["98'500", 98_500], ['62 500', 62_500], ['USD 120000', 120_000], ['٨٥٠٠٠', 85_000], ['१२०००', 12_000], ['７５k', 75_000], ['0.5', 0.5], ['.5', 0.5],
  ])('reads %s', (text, amount) => {
    expect(read(text).amount).toBe(amount)
  })

  it('reads currency and period with it', () => {
    expect(read('£62,500')).toMatchObject({ amount: 62_500, currency: 'GBP' })
    expect(read('$41.50/h')).toMatchObject({ amount: 41.5, currency: 'USD', period: 'hour' })
    expect(read('12 LPA')).toMatchObject({ amount: 1_200_000, currency: 'INR', period: 'year' })
    expect(read('C$95k a year')).toMatchObject({ amount: 95_000, currency: 'CAD', period: 'year' })
    expect(read('3.200 € monthly')).toMatchObject({ amount: 3200, currency: 'EUR', period: 'month' })
    expect(read('2,400 every two weeks')).toMatchObject({ amount: 2400, period: 'fortnight' })
    expect(read('R650000')).toMatchObject({ amount: 650_000, currency: 'ZAR' })
  })

  it('hears "around" and ranges', () => {
    expect(read('around 10%')).toMatchObject({ amount: 10, roughly: true, percent: true })
    expect(read('120-130k')).toMatchObject({ low: 120_000, high: 130_000, amount: 125_000, roughly: true })
    expect(read('120k to 130k')).toMatchObject({ low: 120_000, high: 130_000 })
    expect(read('142k')).toMatchObject({ roughly: false })
  })

  it('says when a point could be a comma', () => {
    expect(read('120.000').doubt).toContain('120,000')
    expect(read('120,000').doubt).toBeUndefined()
    expect(read('₹310.000').doubt).toContain('3,10,000')
  })

  it('says in a sentence what it cannot read', () => {
    expect(problemOf('')).toContain('Nothing')
    expect(problemOf('lots')).toContain('no number')
    expect(problemOf('12o')).toContain('120')
    expect(problemOf('-5000')).toContain('below zero')
    expect(problemOf('−5000')).toContain('below zero')
    expect(problemOf('9999999999999999')).toContain('zeros')
    expect(problemOf('120k 130k')).toContain('more than one')
    expect(problemOf('1,2,3')).toContain('commas')
  })

  it('never throws and never invents a number from none', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
      const result = readAmount(text)
      if (result.ok) expect(Number.isFinite(result.amount)).toBe(true)
      else expect(result.problem.length).toBeGreaterThan(10)
    }))
  })

  it('reads back every whole amount it could have written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (amount) => {
      expect(read(String(amount)).amount).toBe(amount)
      expect(read(String(amount).replace(/\B(?=(\d{3})+$)/g, ',')).amount).toBe(amount)
    }))
  })
})
