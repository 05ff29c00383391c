import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holidaysOf } from '#content/negotiation/holidays.ts'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { askBy } from '#domain/timeline/ask-by.ts'
import { employerSize, employerSizes } from '#domain/timeline/employer-size.ts'
import { holidaysBetween } from '#domain/timeline/holidays.ts'
import { addDays, CalendarDate, isWeekend } from '#domain/values/calendar-date.ts'

const day = (text: string) => CalendarDate.parse(text)
const calendar = { recastDays: negotiability.recastDays.days, holidays: holidaysBetween(holidaysOf('USD'), day('2026-01-01'), day('2028-12-31')) }
const monday = day('2026-11-23')

describe('the last good day to ask', () => {
  it('leaves a large company its days for approval and counts no holiday', () => {
    const found = askBy(day('2026-11-27'), employerSize(11_400), calendar, monday)
    expect(found).toMatchObject({ date: '2026-11-24', workingDays: 2, late: false, reason: { holidays: [{ date: '2026-11-26', name: 'Thanksgiving' }] } })
    expect(found?.reason.sentence).toBe('A company this size may need a few working days to change an approved offer, and Thursday is a holiday. If you want more, ask by tomorrow.')
  })

  it('is later in a small firm than in a public office', () => {
    const of = (size: 'S' | 'G') => askBy(day('2026-12-11'), size, calendar, monday)?.date
    expect(of('S')).toBe('2026-12-10')
    expect(of('G')).toBe('2026-12-08')
  })

  it('skips the weekend', () => {
    expect(askBy(day('2026-12-07'), 'L', calendar, monday)?.date).toBe('2026-12-03')
  })

  it('is today, and says that little time is left, where the good day is over', () => {
    const found = askBy(day('2026-11-24'), 'G', calendar, monday)
    expect(found).toMatchObject({ date: '2026-11-23', late: true })
    expect(found?.reason.sentence).toContain('ask for a later answer date')
  })

  it('is the next day that somebody is at work where today is a Saturday', () => {
    expect(askBy(day('2026-11-30'), 'L', calendar, day('2026-11-28'))).toMatchObject({ date: '2026-11-30', late: true })
  })

  it('is not there where the answer date is past', () => {
    expect(askBy(day('2026-11-20'), 'S', calendar, monday)).toBeUndefined()
  })

  it('never lies outside today and the answer date, nor on a free day while there is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom(...employerSizes, 'unknown' as const), (start, length, size) => {
        const today = addDays(monday, start)
        const due = addDays(today, length)
        const found = askBy(due, size, calendar, today)!
        expect(found.date >= today && found.date <= due).toBe(true)
        if (length >= 5) expect(isWeekend(found.date)).toBe(false)
        expect(found.reason.sentence).not.toMatch(/undefined| {2}|\.\./)
      }),
    )
  })
})

describe('the size of an employer', () => {
  it.each([[31, undefined, 'S'], [49, undefined, 'S'], [50, undefined, 'M'], [420, undefined, 'M'], [1000, 'private', 'M'], [1001, undefined, 'L'], [11_400, 'public-or-union', 'G'], [undefined, undefined, 'unknown'], [0, undefined, 'unknown']] as const)(
    'with %s people, %s, is %s', (people, kind, size) => expect(employerSize(people, kind)).toBe(size),
  )
})
