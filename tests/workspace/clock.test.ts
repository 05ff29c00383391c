import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStamp, openClock, writerOf } from '#workspace/clock.ts'

const noon = Date.UTC(2026, 10, 25, 12)
const day = 24 * 60 * 60 * 1000

describe('a stamp', () => {
  it('is short and names its writer', () => {
    const stamp = openClock(() => noon, 'tab01').stamp()
    expect(stamp).toHaveLength(15)
    expect(isStamp(stamp)).toBe(true)
    expect(writerOf(stamp)).toBe('tab01')
  })

  it('is later than every stamp before, though the wall clock goes back by hours and whatever was seen', () => {
    const jump = fc.integer({ min: -day / 60, max: day / 2 })
    fc.assert(fc.property(fc.array(fc.tuple(jump, fc.boolean()), { maxLength: 50 }), (jumps) => {
      let now = noon
      const clock = openClock(() => now, 'tab01')
      const other = openClock(() => now, 'tab02')
      let last = ''
      for (const [by, heard] of jumps) {
        now += by
        const next = heard ? other.stamp() : clock.stamp()
        if (heard) clock.see(next)
        else expect(next > last).toBe(true)
        if (next > last) last = next
      }
    }))
  })

  it('follows a wall clock that was set back by more than a day', () => {
    let now = noon + 400 * day
    const clock = openClock(() => now, 'tab01')
    const wrong = clock.stamp()
    now = noon
    const right = clock.stamp()
    expect([clock.isFarAhead(wrong), clock.isFarAhead(right)]).toEqual([true, false])
    expect(clock.stamp() > right).toBe(true)
  })

  it('stays in order through ten thousand edits of one moment', () => {
    const clock = openClock(() => noon, 'tab01')
    const stamps = Array.from({ length: 10_000 }, () => clock.stamp())
    expect([...stamps].sort()).toEqual(stamps)
    expect(new Set(stamps).size).toBe(stamps.length)
    expect(stamps.every(isStamp)).toBe(true)
  })

  it('keeps its width with a wall clock of 1970 or 2100', () => {
    for (const now of [0, Date.UTC(2100, 0, 1), 8.64e15]) expect(isStamp(openClock(() => now, 'tab01').stamp())).toBe(true)
  })

  it('is not believed when it lies more than a day ahead', () => {
    let now = noon
    const clock = openClock(() => now, 'tab01')
    const stampAt = (time: number) => openClock(() => time, 'tab02').stamp()
    expect(clock.isFarAhead(stampAt(noon + day))).toBe(false)
    expect(clock.isFarAhead(stampAt(noon + day + 1))).toBe(true)
    expect(clock.isFarAhead(stampAt(noon - 900 * day))).toBe(false)
    now += 1
    expect(clock.isFarAhead(stampAt(noon + day + 1))).toBe(false)
  })
})
