import { describe, expect, it } from 'vitest'
import { drawLognormal, drawTriangular, seededDraws } from '#domain/valuation/draws.ts'
import { drawChances } from '#domain/weighing/chances.ts'
import { totalForYou } from '#domain/weighing/contender.ts'
import { ownRanges, uncertainOffer } from '#domain/weighing/uncertain-offer.ts'
import { contender, fullOffer } from './example-contenders.ts'

const uncertain = (name: string, base?: number) => uncertainOffer(contender(name, base === undefined ? {} : { base }), fullOffer(name), 4)
const chances = (base?: number) => drawChances([uncertain('fennimore', base), uncertain('larkspur'), uncertain('oxbow')], ownRanges(undefined, 4), { draws: 10_000, seed: 7 })
const average = (draws: readonly number[]) => draws.reduce((sum, each) => sum + each, 0) / draws.length

describe('the draws', () => {
  it('are the same for the same seed, and spread evenly', () => {
    const [one, two] = [seededDraws(1), seededDraws(1)]
    const draws = Array.from({ length: 10_000 }, one)
    expect(Array.from({ length: 10_000 }, two)).toEqual(draws)
    expect(average(draws)).toBeCloseTo(0.5, 1)
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...draws)).toBeLessThan(1)
  })

  it('keep within low and high, with the average of a triangle', () => {
    const draw = seededDraws(2)
    const draws = Array.from({ length: 20_000 }, () => drawTriangular(draw, { low: 50, likely: 90, high: 120 }))
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(50)
    expect(Math.max(...draws)).toBeLessThanOrEqual(120)
    expect(average(draws)).toBeCloseTo((50 + 90 + 120) / 3, 0)
    expect(drawTriangular(draw, { low: 1, likely: 1, high: 1 })).toBe(1)
  })

  it('leave a share price where it is on average', () => {
    const draw = seededDraws(3)
    expect(average(Array.from({ length: 40_000 }, () => drawLognormal(draw, 0.35)))).toBeCloseTo(1, 1)
    expect(drawLognormal(draw, 0)).toBe(1)
  })
})

describe('how often Fennimore comes out ahead of Larkspur', () => {
  it('cuts an offer into parts that add up to its total', () => {
    for (const name of ['fennimore', 'larkspur', 'oxbow']) {
      const { withBase, bonus, commission, equity, fixed, hours, onCall, scale } = uncertain(name)
      expect((withBase + bonus + commission + equity + fixed - hours - onCall) * scale).toBeCloseTo(totalForYou(contender(name), 4), 6)
    }
  })

  it('is about one in five as offered, even at the break-even, and four in five at the ask', () => {
    const inHundred = (base?: number) => (100 * chances(base).firstAhead) / 10_000
    expect(inHundred()).toBeGreaterThan(14)
    expect(inHundred()).toBeLessThan(25)
    expect(inHundred(146_190.5)).toBeGreaterThan(44)
    expect(inHundred(146_190.5)).toBeLessThan(54)
    expect(inHundred(150_000)).toBeGreaterThan(70)
    expect(inHundred(150_000)).toBeLessThan(86)
  })

  it('gives every draw to one offer, and the same answer each time', () => {
    const { best } = chances()
    expect(Object.values(best).reduce((sum, each) => sum + each, 0)).toBe(10_000)
    expect(chances()).toEqual(chances())
  })

  it('puts the middle of the draws near what is counted', () => {
    const { spans } = chances()
    expect(spans['example-larkspur']?.low).toBeLessThan(650_713)
    expect(spans['example-larkspur']?.high).toBeGreaterThan(640_000)
  })

  it('draws five offers ten thousand times in a blink', () => {
    const five = ['fennimore', 'larkspur', 'oxbow', 'larkspur', 'oxbow'].map((name) => uncertain(name))
    const before = performance.now()
    drawChances(five, ownRanges(undefined, 4), { draws: 10_000, seed: 1 })
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
