import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { gainOf } from '#domain/negotiation/log-gain.ts'
import { usualAssumptions } from '#domain/valuation/price-offer.ts'
import { fullOffer, grant, notSaid, pay, roughly, said, usd } from '../../make.ts'

const base = (units: number) => ({ baseSalary: said(pay(units)) })
const gain = (before: ReturnType<typeof fullOffer>, after: ReturnType<typeof fullOffer>, asked: Parameters<typeof gainOf>[3] = ['base-salary']) => {
  const found = gainOf(before, after, usualAssumptions, asked)
  if (!found.known) throw new Error(found.because)
  return found
}

describe('what a negotiation gained', () => {
  it('is the higher base with the bonus that hangs on it, a year and over the horizon', () => {
    const bonus = { bonusTarget: said(10) }
    expect(gain(fullOffer({ ...base(142_000), ...bonus }), fullOffer({ ...base(150_000), ...bonus }))).toMatchObject({ yearOne: expect.closeTo(8800, 6), aYearLater: expect.closeTo(8800, 6), overHorizon: expect.closeTo(35_200, 6), years: 4 })
  })

  it('counts a signing bonus I asked for, once', () => {
    const found = gain(fullOffer(base(142_000)), fullOffer({ ...base(142_000), signOn: said(usd(10_000)) }), ['sign-on'])
    expect(found).toMatchObject({ yearOne: 10_000, aYearLater: 0, overHorizon: 10_000, toldSince: [] })
  })

  it('does not count what was there all along and was only told later', () => {
    const after = fullOffer({ ...base(145_000), bonusTarget: said(10), signOn: said(usd(10_000)) }, { grants: [grant({ value: usd(40_000) })] })
    const found = gain(fullOffer({ ...base(142_000), bonusTarget: notSaid }), after)
    expect(found.overHorizon).toBeCloseTo(4 * 3300)
    expect(found.toldSince.map((change) => ('term' in change ? change.term : change.part))).toEqual(['bonusTarget', 'signOn', 'grants'])
  })

  it('can be less than nothing', () => {
    expect(gain(fullOffer(base(142_000)), fullOffer(base(140_000))).yearOne).toBe(-2000)
  })

  it('is not known without a base on both sides, nor across currencies', () => {
    expect(gainOf(fullOffer(), fullOffer(base(142_000)), usualAssumptions, [])).toEqual({ known: false, because: 'no-base' })
    expect(gainOf(fullOffer(base(142_000)), fullOffer({ currency: 'EUR', baseSalary: said(pay(142_000, 'year', 'EUR')) }), usualAssumptions, [])).toEqual({ known: false, because: 'other-currency' })
  })

  it('is nothing between an offer and itself, and turns its sign with the direction', () => {
    const anyOffer = fc.record({ base: fc.integer({ min: 20_000, max: 400_000 }), bonus: fc.integer({ min: 0, max: 40 }), sign: fc.integer({ min: 0, max: 50_000 }) }).map(({ base: units, bonus, sign }) => fullOffer({ ...base(units), bonusTarget: roughly(bonus), signOn: said(usd(sign)) }))
    fc.assert(fc.property(anyOffer, anyOffer, (one, other) => {
      expect(gain(one, one).overHorizon).toBe(0)
      expect(gain(one, other).overHorizon).toBeCloseTo(-gain(other, one).overHorizon, 4)
    }))
  })
})
