import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { CalendarDate, addDays } from '#domain/values/calendar-date.ts'
import { shortDateWords } from '#domain/values/day-words.ts'
import { readDate } from '#domain/values/read-date.ts'
import type { DateOrder } from '#domain/values/read-date.ts'

/** Monday. */
const today = CalendarDate.parse('2026-11-23')
const dayOf = (typed: string, order?: DateOrder) => {
  const read = readDate(typed, today, order)
  return read.ok ? read.date : read.problem
}
const meantBy = (typed: string) => {
  const read = readDate(typed, today)
  return read.ok ? [] : (read.meant ?? [])
}

describe('a day, as people type it', () => {
  it.each([
    ['Fri 27 Nov', '2026-11-27'], ['Friday, 27 November', '2026-11-27'], ['27 nov', '2026-11-27'], ['Nov 27th', '2026-11-27'], ['november 27, 2026', '2026-11-27'],
    ['27th of November 2026', '2026-11-27'], ['27/11', '2026-11-27'], ['11/27', '2026-11-27'], ['27.11.', '2026-11-27'], ['27-11-26', '2026-11-27'], ['2026-11-27', '2026-11-27'],
    ['2026/11/27', '2026-11-27'], ['20261127', '2026-11-27'], ['fri 27', '2026-11-27'], ['the 27th', '2026-11-27'], ['Fri 27/11', '2026-11-27'], ['٢٧/١١', '2026-11-27'],
    ['friday', '2026-11-27'], ['this Friday', '2026-11-27'], ['by Friday 5 pm', '2026-11-27'], ['Friday, end of day', '2026-11-27'], ['next Friday', '2026-12-04'], ['Friday next week', '2026-12-04'],
    ['Friday week', '2026-12-04'], ['tomorrow', '2026-11-24'], ['tommorow', '2026-11-24'], ['day after tomorrow', '2026-11-25'], ['today', '2026-11-23'], ['in 4 days', '2026-11-27'],
    ['4 days', '2026-11-27'], ['in a week', '2026-11-30'], ['two weeks', '2026-12-07'], ['in 4 working days', '2026-11-27'], ['in a month', '2026-12-23'], ['end of the week', '2026-11-27'],
    ['end of next week', '2026-12-04'], ['end of the month', '2026-11-30'], ['firday', '2026-11-27'], ['27 Novemebr', '2026-11-27'], ['11 January', '2027-01-11'], ['Jan 11', '2027-01-11'],
  ])('reads %s', (typed, date) => {
    expect(dayOf(typed)).toBe(date)
  })

  it('says in words which day that is', () => {
    expect(readDate('27/11', today)).toMatchObject({ understood: 'Friday 27 November' })
    expect(readDate('11 January', today)).toMatchObject({ understood: 'Monday 11 January 2027' })
  })

  it('says that a day has passed, and which one it could have been', () => {
    expect(dayOf('27 Nov 2025')).toBe('That day has passed. Did you mean 27 Nov 2026?')
    expect(dayOf('20 November')).toBe('That day has passed. Did you mean 20 Nov 2027?')
    expect(dayOf('yesterday')).toContain('That day has passed.')
    expect(meantBy('20 November')).toEqual(['2027-11-20'])
  })

  it('takes a past day where the past is what is asked for', () => {
    expect(readDate('20 November', today, undefined, 'any')).toMatchObject({ ok: true, date: '2026-11-20' })
    expect(readDate('yesterday', today, undefined, 'any')).toMatchObject({ ok: true, date: '2026-11-22' })
  })

  it('says that a day does not exist', () => {
    expect(dayOf('30 February')).toBe('30 February does not exist. February has 28 days.')
    expect(dayOf('31/11')).toBe('31 November does not exist. November has 30 days.')
    expect(dayOf('29 February 2027')).toBe('29 February does not exist in 2027.')
    expect(dayOf('2026-13-01')).toBe('There is no month 13.')
    expect(dayOf('29 Feb 2028')).toBe('2028-02-29')
  })

  it('asks which one where day and month could be swapped, unless the order is known', () => {
    expect(dayOf('04/06')).toBe('That can be 4 June or 6 April. Which one?')
    expect(meantBy('04/06')).toEqual(['2027-06-04', '2027-04-06'])
    expect(dayOf('04/06', 'day-month')).toBe('2027-06-04')
    expect(dayOf('04/06', 'month-day')).toBe('2027-04-06')
    expect(dayOf('04.06.')).toBe('2027-06-04')
    expect(dayOf('12/12')).toBe('2026-12-12')
  })

  it('asks where weekday and date do not agree', () => {
    expect(dayOf('Thursday 27 November')).toBe('27 Nov 2026 is a Friday, not a Thursday. Which one?')
    expect(meantBy('Thursday 27 November')).toEqual(['2026-11-26', '2026-11-27'])
  })

  it('asks for what is missing', () => {
    expect(dayOf('November')).toBe('Which day of November?')
    expect(dayOf('27')).toBe('The 27 of which month?')
    expect(dayOf('next week')).toBe('Which day next week?')
    expect(dayOf('soon')).toContain('could not be read as a day')
    expect(dayOf('')).toContain('No day')
  })

  it('reads back every day it can write', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
      const date = addDays(today, days)
      expect(dayOf(shortDateWords(date))).toBe(date)
      expect(dayOf(date)).toBe(date)
    }))
  })

  it('never throws and never gives a day that has passed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 30, unit: 'grapheme' }), fc.stringMatching(/^[0-9]{1,4}[/. -][0-9]{1,2}[/. -]?[0-9]{0,4}$/)), (typed) => {
      const read = readDate(typed, today)
      if (read.ok) expect(read.date >= today).toBe(true)
      else expect(read.problem.length).toBeGreaterThan(10)
    }))
  })
})
