import { describe, expect, it } from 'vitest'
import { receivedWhenLeaving } from '#domain/valuation/leaving.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'

const offer = (base: number, retirement: object) => ({ pay: { base }, benefits: { retirement } }) as never
const match = (base: number, retirement: object) => valueOffer(offer(base, retirement)).years.map((year) => Math.round(year.retirement * 100) / 100)
const safeHarbour = [
  { matchPercent: 100, upToPercent: 3 },
  { matchPercent: 50, upToPercent: 5 },
]

describe('money from the employer for retirement', () => {
  it('is the full match unless told what the person pays in', () => {
    expect(match(100_000, { tiers: safeHarbour })[0]).toBe(4000)
    expect(match(100_000, { tiers: safeHarbour, employeePercent: 30 })[0]).toBe(4000)
    expect(match(100_000, { tiers: safeHarbour, employeePercent: 2 })[0]).toBe(2000)
    expect(match(100_000, { tiers: safeHarbour, employeePercent: 0 })[0]).toBe(0)
  })

  it('is the same whatever the order of the tiers', () => {
    expect(match(100_000, { tiers: safeHarbour.toReversed() })[0]).toBe(4000)
  })

  it('starts when one is eligible, also in a later year', () => {
    expect(match(120_000, { tiers: safeHarbour, eligibleAfterMonths: 3 })).toEqual([3600, 4800, 4800, 4800])
    expect(match(120_000, { tiers: safeHarbour, eligibleAfterMonths: 12 })).toEqual([0, 4800, 4800, 4800])
    expect(match(120_000, { tiers: safeHarbour, eligibleAfterMonths: 15 })).toEqual([0, 3600, 4800, 4800])
  })

  it('has brought nothing when leaving before one was eligible', () => {
    const waiting = offer(120_000, { tiers: safeHarbour, eligibleAfterMonths: 15 })
    expect(receivedWhenLeaving(waiting, 15)).toBeCloseTo(150_000, 6)
    expect(receivedWhenLeaving(waiting, 16)).toBeCloseTo(160_400, 6)
  })

  it('comes without any tier where the employer pays in by itself', () => {
    expect(match(100_000, { nonElectivePercent: 3 })[0]).toBe(3000)
    expect(match(100_000, { matchPercent: 50, upToPercent: 6, nonElectivePercent: 1 })[0]).toBe(4000)
  })

  it('keeps the caps that the country has', () => {
    expect(match(400_000, { matchPercent: 50, upToPercent: 6, payCap: 360_000 })[0]).toBe(10_800)
    expect(match(400_000, { matchPercent: 50, upToPercent: 6, employerCapPerYear: 9000 })[0]).toBe(9000)
    expect(match(400_000, { matchPercent: 100, upToPercent: 10, employeeCapPerYear: 24_500 })[0]).toBe(24_500)
    expect(match(60_000, { nonElectivePercent: 3, payFloor: 6240, payCap: 50_270 })[0]).toBe(1320.9)
  })
})
