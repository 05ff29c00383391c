import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakEvenBase, breakEvenSignOn } from '#domain/valuation/break-even.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { anyOffer } from './any-offer.ts'
import { asInput } from './slow-reference.ts'

const worth = (offer: Parameters<typeof valueOffer>[0], years = 4) => valueOffer(offer, { years }).years.reduce((sum, year) => sum + year.total, 0)

describe('the base at which an offer is worth a target', () => {
  it('counts the bonus that rises with it', () => {
    expect(breakEvenBase({ pay: { base: 140_000, bonus: { targetPercent: 10 } } }, 4 * 170_000)).toBeCloseTo(154_545.45, 2)
  })

  it('counts the match that rises with it too', () => {
    const offer = {
      pay: { base: 150_000, bonus: { targetPercent: 15, payoutPercent: 90 }, signOn: [{ amount: 25_000 }] },
      equity: [{ value: 160_000, vesting: { years: 4, everyMonths: 12 } }],
      benefits: { retirement: { matchPercent: 50, upToPercent: 6 }, hsaPerYear: 1000 },
    }
    expect(worth(offer) / 4).toBe(222_000)
    expect(breakEvenBase(offer, 4 * 230_000)).toBeCloseTo(156_866.95, 2)
  })

  it('is exact where a cap bends the line', () => {
    const offer = { pay: { base: 300_000 }, benefits: { retirement: { matchPercent: 100, upToPercent: 5, payCap: 360_000 } } }
    expect(breakEvenBase(offer, 4 * 418_000)).toBeCloseTo(400_000, 6)
  })

  it('does not exist when the rest alone is worth more', () => {
    expect(breakEvenBase({ pay: { base: 1, signOn: [{ amount: 50_000 }] } }, 49_999)).toBeNull()
  })

  it('put into the offer brings exactly the target', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 0, max: 3_000_000 }), (offer, more) => {
        const target = worth(asInput({ ...offer, pay: { ...offer.pay, base: { amount: 0, period: 'year' } } })) + more
        const amount = breakEvenBase(asInput(offer), target)
        expect(amount).not.toBeNull()
        expect(worth({ ...asInput(offer), pay: { ...asInput(offer).pay, base: { amount: amount ?? 0, period: 'year' } } })).toBeCloseTo(target, 2)
      }),
    )
  })
})

describe('the sign-on at which an offer is worth a target', () => {
  it('replaces the ones offered', () => {
    expect(breakEvenSignOn({ pay: { base: 100_000, signOn: [{ amount: 5000 }] } }, 412_000)).toBe(12_000)
    expect(breakEvenSignOn({ pay: { base: 100_000 } }, 399_999)).toBeNull()
  })
})
