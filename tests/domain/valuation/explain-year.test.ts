import { describe, expect, it } from 'vitest'
import { explainYear } from '#domain/valuation/explain-year.ts'
import { expressionText } from '#domain/valuation/expression.ts'
import { roundToSum } from '#domain/valuation/round-to-sum.ts'
import type { YearPart } from '#domain/valuation/value-offer.ts'
import { exampleOffer } from './example-offer.ts'

const lines = (part: YearPart, year: number) => explainYear(exampleOffer, year)[part].map((step) => `${step.label}: ${expressionText(step.expression)}`)

describe('how a figure came about', () => {
  it('shows the pay period and the raise', () => {
    expect(lines('base', 1)).toEqual(['Base salary: 5,416.67 × 24'])
    expect(lines('base', 3)).toEqual(['Base salary with a raise of 3% each year: 5,416.67 × 24 × 1.0609'])
  })

  it('shows target, payout and the part of the first year', () => {
    expect(lines('bonus', 1)).toEqual(['Bonus at target, expected payout, part of the first year: 130,000.08 × 10% × 90% × 0.5'])
    expect(lines('bonus', 2)).toEqual(['Bonus at target, expected payout: 133,900.08 × 10% × 90%'])
  })

  it('shows every vesting event with its price, alike events on one line', () => {
    expect(lines('equity', 1)).toEqual([
      'Grant 1 vests in month 12: 63,000 × 25%',
      'Grant 2 vests in month 12, price less strike: 10,000 × ( 2.50 − 2 ) × 25% × 0.5',
      'Grant 3 vests in month 12: 100 × 80 × 10%',
    ])
    expect(lines('equity', 2)).toContain('Grant 2 vests in months 13 to 24, price less strike: 12 × 10,000 × ( 2.50 − 2 ) × 2.0833% × 0.5')
  })

  it('shows each tier of the match and the months one had to wait', () => {
    expect(lines('retirement', 1)).toEqual([
      'Employer adds 100% of what you pay in, 9 of 12 months: 130,000.08 × 3% × 100% × 0.75',
      'Employer adds 50% of what you pay in, 9 of 12 months: 130,000.08 × 1% × 50% × 0.75',
    ])
  })

  it('shows sign-on, benefits and what is paid for cover', () => {
    expect(lines('signOn', 2)).toEqual(['Sign-on paid in month 13: 6,000'])
    expect(lines('otherBenefits', 1)).toEqual(['Health account, from the employer: 750', 'learning budget: 1,000'])
    expect(lines('premiums', 1)).toEqual(['Health cover paid by you: 12 × 120'])
  })

  it('says what is not told and what is worth nothing', () => {
    const offer = {
      pay: { bonus: {} },
      equity: [
        { kind: 'options', shares: 1000, strikePrice: 2 },
        { kind: 'options', shares: 1000, sharePrice: 2, strikePrice: 3, vesting: { years: 1 } },
        { kind: 'options', shares: 1000, sharePrice: 2, vesting: { years: 1 } },
      ],
    }
    const { bonus, equity } = explainYear(offer, 1)
    expect(bonus.map((step) => step.label)).toEqual(['Bonus: the target is not told'])
    expect(equity.map((step) => step.label)).toEqual([
      'Grant 1: number or price not told',
      'Grant 2 vests in month 12, worth nothing while the price is not above the strike',
      'Grant 3 vests in month 12, strike not told, so nothing is taken off for it',
    ])
  })
})

describe('rounding for display', () => {
  it('keeps the sum', () => {
    expect(roundToSum([33.4, 33.4, 33.2])).toEqual([34, 33, 33])
    expect(roundToSum([0.335, 0.335, 0.33], 2)).toEqual([0.34, 0.33, 0.33])
    expect(roundToSum([100.4, -20.4])).toEqual([100, -20])
  })

  it('does not take binary noise for money', () => {
    expect(roundToSum([0.1, 0.2], 1)).toEqual([0.1, 0.2])
    expect(roundToSum([])).toEqual([])
  })
})
