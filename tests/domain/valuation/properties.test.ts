import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCertainty } from '#domain/valuation/certainty.ts'
import { compareOffers } from '#domain/valuation/compare-offers.ts'
import { explainYear } from '#domain/valuation/explain-year.ts'
import { leaveCurve } from '#domain/valuation/leaving.ts'
import { roundToSum } from '#domain/valuation/round-to-sum.ts'
import { totalOf, valueOffer, yearParts } from '#domain/valuation/value-offer.ts'
import { anyGrant, anyOffer } from './any-offer.ts'
import { asInput } from './slow-reference.ts'
import type { SpelledOffer } from './slow-reference.ts'

const total = (offer: SpelledOffer, years = 4) => valueOffer(asInput(offer), { years }).years.reduce((sum, year) => sum + year.total, 0)
const percent = fc.integer({ min: 0, max: 50 })

describe('what always holds', () => {
  it('the parts of a year add up to its total, and so do certain, variable and at risk', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        for (const year of valueOffer(asInput(offer)).years) {
          const { certain, variable, atRisk } = splitCertainty(year)
          expect(year.total).toBe(totalOf(year))
          expect(certain + variable + atRisk).toBeCloseTo(year.total, 4)
        }
      }),
    )
  })

  it('every part is explained by steps that add up to it', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 6 }), (offer, year) => {
        const value = valueOffer(asInput(offer), { years: year }).years[year - 1]
        const explained = explainYear(asInput(offer), year)
        for (const part of yearParts) {
          const sum = explained[part].reduce((all, step) => all + step.amount, 0)
          expect(Math.abs(sum - (value?.[part] ?? Number.NaN)), part).toBeLessThan(0.0001)
        }
      }),
    )
  })

  it('more base, more match or more equity never lowers the value, nor what is received when leaving', () => {
    fc.assert(
      fc.property(anyOffer, anyGrant, percent, (offer, grant, more) => {
        const { pay, benefits, equity } = offer
        const tiers = benefits.retirement.tiers.map((tier) => ({ ...tier, matchPercent: tier.matchPercent + more }))
        const better: SpelledOffer[] = [
          { ...offer, pay: { ...pay, base: { ...pay.base, amount: pay.base.amount * (1 + more / 100) } } },
          { ...offer, benefits: { ...benefits, retirement: { ...benefits.retirement, tiers } } },
          { ...offer, equity: [...equity, grant] },
          { ...offer, pay: { ...pay, signOn: [...pay.signOn, { amount: more, month: 1, repayWithinMonths: 12, repayment: 'full' }] } },
        ]
        const curve = leaveCurve(asInput(offer), 30)
        for (const each of better) {
          expect(total(each)).toBeGreaterThanOrEqual(total(offer) - 1e-6)
          for (const [month, received] of leaveCurve(asInput(each), 30).entries()) expect(received).toBeGreaterThanOrEqual((curve[month] ?? 0) - 1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('a grant brings exactly itself over its vesting when the price stands still', () => {
    fc.assert(
      fc.property(anyGrant, (grant) => {
        const flat = { ...grant, value: 12_345.67, annualGrowthPercent: 0, riskDiscountPercent: 0 }
        const equity = valueOffer({ equity: [flat] }, { years: 8 }).years.reduce((sum, year) => sum + year.equity, 0)
        const own = flat.shares === undefined ? 12_345.67 : flat.shares * Math.max(0, (flat.sharePrice ?? 0) - (flat.kind === 'rsu' ? 0 : (flat.strikePrice ?? 0)))
        expect(equity).toBeCloseTo(own, 4)
      }),
    )
  })

  it('the order of the offers changes neither the leader nor the lead nor any row', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { minLength: 2, maxLength: 5 }), (offers) => {
        const named = offers.map((offer, index) => ({ id: `offer ${index}`, offer: asInput(offer) }))
        const [forth, back] = [compareOffers(named), compareOffers(named.toReversed())]
        if (!forth.comparable || !back.comparable) throw new Error('one currency is always comparable')
        expect(back.leaders).toEqual(forth.leaders)
        expect(back.lead).toBe(forth.lead)
        expect(back.rows).toEqual(forth.rows)
      }),
      { numRuns: 50 },
    )
  })

  it('shown parts add up to the shown total', () => {
    fc.assert(
      fc.property(anyOffer, fc.constantFrom(0, 2), (offer, decimals) => {
        const [year] = valueOffer(asInput(offer)).years
        if (!year) throw new Error('a horizon has a first year')
        const parts = yearParts.map((part) => (part === 'premiums' ? -year[part] : year[part]))
        const shown = roundToSum(parts, decimals)
        const scale = 10 ** decimals
        const sum = shown.reduce((all, part) => all + Math.round(part * scale), 0)
        expect(Math.abs(sum - year.total * scale)).toBeLessThanOrEqual(0.51)
        for (const [index, part] of shown.entries()) expect(Math.abs(part - (parts[index] ?? 0)) * scale).toBeLessThan(1)
      }),
    )
  })
})
