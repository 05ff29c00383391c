import { describe, expect, it } from 'vitest'
import { axisTicks, axisUnit } from '#ui/bar-groups.ts'

describe('an axis', () => {
  it('stands on round figures, four lines at most, zero among them', () => {
    expect(axisTicks(180_460)).toEqual([0, 50_000, 100_000, 150_000])
    expect(axisTicks(90_000)).toEqual([0, 25_000, 50_000, 75_000])
    expect(axisTicks(4_760_000)).toEqual([0, 2_000_000, 4_000_000])
    expect(axisTicks(0)).toEqual([0])
  })

  it('writes thousands, and millions where there are any', () => {
    expect(axisUnit(180_000).letter).toBe('k')
    expect(axisUnit(4_000_000).letter).toBe('m')
  })
})
