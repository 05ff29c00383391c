import { describe, expect, it } from 'vitest'
import { dayStrip } from '#domain/timeline/day-strip.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'

const day = (text: string) => CalendarDate.parse(text)
const thanksgiving = [{ date: day('2026-11-26'), name: 'Thanksgiving' }]
const monday = day('2026-11-23')

describe('the strip of days', () => {
  it('names each day by what it is for', () => {
    const cells = dayStrip(monday, day('2026-11-27'), day('2026-11-24'), thanksgiving)
    expect(cells.map(({ date, role, label, note }) => [date.slice(8), role, label, note])).toEqual([
      ['23', 'today', 'Today', 'Open questions'],
      ['24', 'ask', 'Ask by', 'Last good day'],
      ['25', 'approval', 'Wed', 'They get approval'],
      ['26', 'holiday', 'Thu', 'Holiday'],
      ['27', 'due', 'Due', 'Your answer'],
    ])
  })

  it('shows weekends and the days before the ask as days for nothing', () => {
    const cells = dayStrip(day('2026-11-27'), day('2026-12-03'), day('2026-12-01'), [])
    expect(cells.map(({ role }) => role)).toEqual(['today', 'weekend', 'weekend', 'plain', 'ask', 'approval', 'due'])
  })

  it('says so where the last good day or the answer is today', () => {
    expect(dayStrip(monday, day('2026-11-25'), monday, []).at(0)).toMatchObject({ role: 'ask', label: 'Ask today' })
    expect(dayStrip(monday, monday, monday, [])).toMatchObject([{ role: 'due', label: 'Due today' }])
  })

  it('turns into weeks when the answer is more than ten days away', () => {
    expect(dayStrip(monday, day('2026-12-03'), day('2026-12-01'), thanksgiving)).toHaveLength(11)
    const weeks = dayStrip(monday, day('2026-12-11'), day('2026-12-09'), thanksgiving)
    expect(weeks.map(({ date, until, role, label, note }) => [date, until, role, label, note])).toEqual([
      ['2026-11-23', '2026-11-29', 'today', 'This week', 'Holiday Thu 26 November'],
      ['2026-11-30', '2026-12-06', 'plain', 'Week of 30 November', ''],
      ['2026-12-07', '2026-12-11', 'due', 'Week of 7 December', 'Ask by Wed 9 December. Your answer Fri 11 December'],
    ])
  })

  it('is empty where the answer date is past', () => {
    expect(dayStrip(monday, day('2026-11-20'), monday, [])).toEqual([])
  })
})
