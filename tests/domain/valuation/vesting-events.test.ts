import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Grant } from '#domain/valuation/grant.ts'
import { vestingEvents } from '#domain/valuation/vesting-events.ts'
import { anyGrant } from './any-offer.ts'

const events = (vesting: object) =>
  vestingEvents(Grant.parse({ vesting }).vesting).map(({ month, fraction }) => [month, Math.round(fraction * 1e6) / 1e6])

describe('vesting', () => {
  it('comes in equal parts at the end of every interval', () => {
    expect(events({ years: 1, everyMonths: 3 })).toEqual([[3, 0.25], [6, 0.25], [9, 0.25], [12, 0.25]])
  })

  it('waits for the cliff and then brings what was due before', () => {
    expect(events({ years: 2, cliffMonths: 12, everyMonths: 6 })).toEqual([[12, 0.5], [18, 0.25], [24, 0.25]])
  })

  it('brings what was due before a cliff between two events in the cliff month itself', () => {
    expect(events({ years: 2, cliffMonths: 14, everyMonths: 3 })).toEqual([[14, 0.5], [15, 0.125], [18, 0.125], [21, 0.125], [24, 0.125]])
  })

  it('is not moved by a cliff that ends before the first event', () => {
    expect(events({ years: 2, cliffMonths: 6, everyMonths: 12 })).toEqual([[12, 0.5], [24, 0.5]])
  })

  it('comes all at once when the cliff outlasts the vesting', () => {
    expect(events({ years: 1, cliffMonths: 18, everyMonths: 3 })).toEqual([[18, 1]])
  })

  it('spreads the percentage of each year over the events of that year, the cliff still holding', () => {
    expect(events({ years: 2, cliffMonths: 9, everyMonths: 6, yearlyPercents: [20, 80] })).toEqual([[9, 0.1], [12, 0.1], [18, 0.4], [24, 0.4]])
  })

  it('brings the rest at the end when the last interval is a short one', () => {
    expect(events({ years: 2.5, everyMonths: 12 })).toEqual([[12, 0.4], [24, 0.4], [30, 0.2]])
  })

  it('brings the whole grant, no more and no less', () => {
    fc.assert(
      fc.property(anyGrant, ({ vesting }) => {
        const all = vestingEvents(Grant.parse({ vesting }).vesting)
        expect(all.reduce((sum, event) => sum + event.fraction, 0)).toBeCloseTo(1, 9)
        expect(all.every((event) => event.month >= vesting.cliffMonths)).toBe(true)
      }),
    )
  })

  it('refuses yearly percentages that add up to more than the grant', () => {
    expect(() => events({ yearlyPercents: [60, 60] })).toThrow('more than 100')
  })
})
