import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { CalendarDate, addDays, addWorkingDays, calendarDate, dateOfDayNumber, dayNumber, daysBetween, weekday } from '#domain/values/calendar-date.ts'

const on = (text: string) => CalendarDate.parse(text)
const anyDate = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => on(date.toISOString().slice(0, 10)))

describe('a calendar date', () => {
  it('refuses days that do not exist', () => {
    expect(CalendarDate.safeParse('2026-02-30').success).toBe(false)
    expect(CalendarDate.safeParse('2026-13-01').success).toBe(false)
    expect(CalendarDate.safeParse('2028-02-29').success).toBe(true)
    expect(calendarDate(2026, 2, 29)).toBeUndefined()
  })

  it('knows the weekday', () => {
    expect(weekday(on('2026-11-23'))).toBe(1)
    expect(weekday(on('2026-11-29'))).toBe(7)
    fc.assert(fc.property(anyDate, (date) => {
      expect(weekday(date) % 7).toBe(new Date(`${date}T00:00Z`).getUTCDay())
    }))
  })

  it('counts days as the calendar does', () => {
    expect(daysBetween(on('2026-11-23'), on('2026-11-27'))).toBe(4)
    fc.assert(fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      expect(addDays(date, days)).toBe(new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10))
      expect(dateOfDayNumber(dayNumber(date))).toBe(date)
    }))
  })

  it('steps over weekends and holidays', () => {
    expect(addWorkingDays(on('2026-11-27'), -2, [on('2026-11-26')])).toBe('2026-11-24')
    expect(addWorkingDays(on('2026-11-20'), 1)).toBe('2026-11-23')
  })
})
