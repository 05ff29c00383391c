import { describe, expect, it } from 'vitest'
import { drawChances, totalAs, asCounted } from '#domain/weighing/chances.ts'
import { totalForYou } from '#domain/weighing/contender.ts'
import { swingsOf } from '#domain/weighing/swings.ts'
import { ownRanges, uncertainOffer } from '#domain/weighing/uncertain-offer.ts'
import type { Contender } from '#domain/weighing/contender.ts'
import { contender, fullOffer } from './example-contenders.ts'

const supposing = (name: string, supposed: Partial<Contender['supposed']>): Contender => ({ ...contender(name), supposed: { ...contender(name).supposed, ...supposed } })
const cut = (name: string, supposed: Partial<Contender['supposed']> = {}, leaving = false) => uncertainOffer(supposing(name, supposed), fullOffer(name), 4, leaving)
const own = ownRanges(undefined, 4)

describe('what matters most between two offers', () => {
  it('moves one figure at a time, the widest first, and counts each bar from the totals', () => {
    const swings = swingsOf(cut('fennimore'), cut('larkspur'), own)
    const widths = swings.map(({ leadAtLow, leadAtHigh }) => Math.abs(leadAtHigh - leadAtLow))
    expect(widths).toEqual(widths.toSorted((one, other) => other - one))
    const bonus = swings.find(({ figure, offerId }) => figure === 'bonus' && offerId === 'example-larkspur')
    // Larkspur's bonus, 8 % of 149,000 a year over four years, from 60 % to 120 % of the target.
    expect((bonus?.leadAtLow ?? 0) - (bonus?.leadAtHigh ?? 0)).toBeCloseTo(4 * 11_920 * 0.6, 0)
  })

  it('leaves out what moves nothing', () => {
    expect(swingsOf(cut('larkspur'), cut('larkspur'), { ...own, hour: { low: 1, likely: 1, high: 1 } }).filter(({ figure }) => figure === 'stock')).toEqual([])
  })
})

describe('ranges that the person changed', () => {
  it('narrow the chances of a bonus', () => {
    const narrow = cut('larkspur', { bonusLowPercent: 100, bonusHighPercent: 100 })
    expect(narrow.ranges.bonus).toEqual({ low: 1, likely: 1, high: 1 })
    expect(cut('larkspur', { bonusLowPercent: 0 }).ranges.bonus.low).toBe(0)
  })

  it('count shares that come to nothing as often as the person says', () => {
    const oxbow = cut('oxbow', { worthlessPercent: 100 })
    const { spans } = drawChances([oxbow], own, { draws: 500, seed: 3 })
    const without = totalAs({ ...oxbow, equity: 0 }, asCounted)
    expect(spans['example-oxbow']?.high).toBeLessThanOrEqual(without * 1.0001 + 1)
    expect(cut('larkspur', { worthlessPercent: 50 }).ranges.worthless).toBe(0)
  })

  it('let the person leave early: everybody has then received what leaving pays', () => {
    const { stay } = ownRanges({ id: 'all', stayLowYears: 1, stayHighYears: 1 }, 4)
    expect(stay).toEqual({ low: 1, likely: 1, high: 1 })
    const offer = cut('fennimore', {}, true)
    const { spans } = drawChances([{ ...offer, ranges: { base: sure, bonus: sure, commission: sure, stockSpread: 0, worthless: 0 } }], { hour: sure, onCall: sure, stay }, { draws: 10, seed: 1 })
    expect(spans['example-fennimore']?.middle).toBeCloseTo(totalForYou(contender('fennimore'), 1), 6)
  })

  it('are the whole horizon where nothing was said of leaving', () => {
    expect(ownRanges(undefined, 4).stay).toBeUndefined()
    expect(ownRanges({ id: 'all', stayLowYears: 4 }, 4).stay).toBeUndefined()
    expect(cut('fennimore').leaving).toBeUndefined()
    expect(cut('fennimore', {}, true).leaving).toHaveLength(48)
  })
})

const sure = { low: 1, likely: 1, high: 1 }
