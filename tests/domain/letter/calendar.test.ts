import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessDays, addMonths, calendarDay, dayNumber, endOfMonth, isoDate, nextSuchDay, nextWeekday, parseIsoDate, weekdayOf } from '#domain/letter/calendar.ts'

describe('the small calendar of the letter reader', () => {
  it('turns days into numbers and back', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => { expect(dayNumber(calendarDay(number))).toBe(number) }))
    expect(isoDate(parseIsoDate('2024-02-29'))).toBe('2024-02-29')
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
  })

  it('knows the weekdays', () => {
    expect(weekdayOf(parseIsoDate('2026-05-06'))).toBe(3)
    expect(isoDate(nextWeekday(5, parseIsoDate('2026-05-06')))).toBe('2026-05-08')
    expect(isoDate(nextWeekday(3, parseIsoDate('2026-05-06')))).toBe('2026-05-13')
  })

  it('counts business days from Monday to Friday', () => {
    expect(isoDate(addBusinessDays(parseIsoDate('2026-05-01'), 10))).toBe('2026-05-15')
    expect(isoDate(addBusinessDays(parseIsoDate('2026-05-02'), 1))).toBe('2026-05-04')
  })

  it('finds month ends and the next such day', () => {
    expect(isoDate(endOfMonth(parseIsoDate('2028-02-03')))).toBe('2028-02-29')
    expect(isoDate(addMonths(parseIsoDate('2026-01-31'), 1))).toBe('2026-02-28')
    expect(isoDate(nextSuchDay(1, 11, parseIsoDate('2026-12-03')) ?? 0)).toBe('2027-01-11')
    expect(nextSuchDay(2, 30, parseIsoDate('2026-01-01'))).toBeNull()
  })
})
