import { describe, expect, it } from 'vitest'
import { holidaysOf } from '#content/negotiation/holidays.ts'
import { holidaysBetween } from '#domain/timeline/holidays.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'

const datesOf = (currency: string, year: number) =>
  holidaysBetween(holidaysOf(currency), CalendarDate.parse(`${year}-01-01`), CalendarDate.parse(`${year}-12-31`)).map(({ date, name }) => `${date} ${name}`)

describe('holidays', () => {
  it('are the federal ones of the United States, Thanksgiving on the fourth Thursday', () => {
    expect(datesOf('USD', 2026)).toEqual([
      "2026-01-01 New Year's Day", '2026-01-19 Martin Luther King Jr. Day', "2026-02-16 Presidents' Day", '2026-05-25 Memorial Day', '2026-06-19 Juneteenth',
      '2026-07-03 Independence Day', '2026-09-07 Labor Day', '2026-10-12 Columbus Day', '2026-11-11 Veterans Day', '2026-11-26 Thanksgiving', '2026-12-25 Christmas Day',
    ])
  })

  it('are kept on the last day of the year where New Year falls on a Saturday', () => {
    expect(datesOf('USD', 2027)).toContain("2027-12-31 New Year's Day")
  })

  it('follow Easter and move to the next free day in the United Kingdom', () => {
    expect(datesOf('GBP', 2026)).toEqual([
      "2026-01-01 New Year's Day", '2026-04-03 Good Friday', '2026-04-06 Easter Monday', '2026-05-04 Early May bank holiday', '2026-05-25 Spring bank holiday',
      '2026-08-31 Summer bank holiday', '2026-12-25 Christmas Day', '2026-12-28 Boxing Day',
    ])
    expect(datesOf('GBP', 2022).slice(-2)).toEqual(['2022-12-26 Boxing Day', '2022-12-27 Christmas Day'])
    expect(datesOf('GBP', 2021).slice(-2)).toEqual(['2021-12-27 Christmas Day', '2021-12-28 Boxing Day'])
  })

  it.each([[2024, '2024-03-29'], [2025, '2025-04-18'], [2027, '2027-03-26'], [2038, '2038-04-23']])('find Good Friday of %i', (year, date) => {
    expect(datesOf('GBP', year)).toContain(`${date} Good Friday`)
  })

  it('know Victoria Day as the Monday before 25 May in Canada', () => {
    expect(datesOf('CAD', 2026)).toContain('2026-05-18 Victoria Day')
    expect(datesOf('CAD', 2027)).toContain('2027-05-24 Victoria Day')
  })

  it('are unknown where no country pays in the currency', () => {
    expect(datesOf('CHF', 2026)).toEqual([])
  })
})
