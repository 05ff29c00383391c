import { addDays, addWorkingDays, calendarDate, dateParts, daysBetween, daysInMonth, weekday } from './calendar-date.ts'
import type { CalendarDate } from './calendar-date.ts'
import { dateWords, monthNames, shortDateWords, weekdayNames } from './day-words.ts'
import { monthOf, weekdayOf } from './read-names.ts'
import { plainDigits } from './plain-digits.ts'

export type DateOrder = 'day-month' | 'month-day'

/** A day as a person typed it. `meant` are the days it could have been, for buttons; the problem is one sentence or two. */
export type DateRead =
  | { readonly ok: true; readonly date: CalendarDate; readonly understood: string }
  | { readonly ok: false; readonly problem: string; readonly meant?: readonly CalendarDate[] }

interface Asked { readonly today: CalendarDate; readonly order: DateOrder | undefined; readonly ahead: boolean }
type Reader = (text: string, asked: Asked) => DateRead | undefined

/**
 * Reads a day the way people type it: "Fri 27 Nov", "27/11", "next Friday", "in 4 days", "tomorrow", "2026-11-27".
 * "ahead": a day that has passed is a problem. "any": a day without a year is the nearest one, before or after today.
 * "Next Friday" is the Friday of the week after this one; weeks begin on Monday.
 */
export const readDate = (typed: string, today: CalendarDate, order?: DateOrder, direction: 'ahead' | 'any' = 'ahead'): DateRead => {
  const text = tidy(typed)
  if (text === '') return { ok: false, problem: 'No day is typed here yet.' }
  const asked = { today, order, ahead: direction === 'ahead' }
  for (const read of [relative, weekdays, numeric, named]) {
    const found = read(text, asked)
    if (found) return found
  }
  return { ok: false, problem: `“${typed.trim().slice(0, 40)}” could not be read as a day. Type it like Fri 27 Nov.` }
}

/** Lower case, plain digits, and without the words and the hour that often stand around a day. */
const tidy = (typed: string): string =>
  plainDigits(typed).toLowerCase()
    .replace(/\b(?:at |by )?(?:\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b\.?|\d{1,2}:\d{2}(?:h\b)?|noon|midnight|eod|cob|end of (?:the )?(?:business )?day|close of business)/g, ' ')
    .replace(/\b(?:by|on|before|until|till|latest|due|no later than)\b/g, ' ')
    .replace(/[,;!?]+/g, ' ').replace(/\s+/g, ' ').trim()

const found = (date: CalendarDate, { today, ahead }: Asked): DateRead => {
  if (!ahead || date >= today) return { ok: true, date, understood: dateWords(date, today) }
  return passed(date, today)
}

const passed = (date: CalendarDate, today: CalendarDate): DateRead => {
  const { month, day } = dateParts(date)
  const next = [0, 1, 2, 3, 4].map((more) => calendarDate(dateParts(today).year + more, month, day)).find((each) => each !== undefined && each >= today)
  return { ok: false, problem: `That day has passed.${next ? ` Did you mean ${shortDateWords(next)}?` : ''}`, ...(next ? { meant: [next] } : {}) }
}

const counts: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, couple: 2, 'a couple of': 2, 'a few': 3 }
const monday = (today: CalendarDate): CalendarDate => addDays(today, 1 - weekday(today))
const addMonths = (date: CalendarDate, count: number): CalendarDate => {
  const { year, month, day } = dateParts(date)
  const at = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1]
  return calendarDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))!
}

const relative: Reader = (text, asked) => {
  const { today } = asked
  const span = /^(?:in |within |another )?(\d{1,3}|a couple of|a few|an?|[a-z]+) ?(working |business |work )?(day|week|wk|fortnight|month)s?(?: (?:from (?:now|today)|left|to decide|away|time))?$/.exec(text)
  const count = span ? (counts[span[1] ?? ''] ?? Number(span[1])) : Number.NaN
  if (span && Number.isFinite(count)) return found(after(today, count, span[3] ?? 'day', span[2] !== undefined), asked)
  if (/^(?:today|tonight|now|same day)$/.test(text)) return found(today, asked)
  if (/^(?:the )?day after tom+or+ow$/.test(text)) return found(addDays(today, 2), asked)
  if (/^(?:tom+or+ow|tmrw|tmr|tomoz)(?: (?:morning|afternoon|evening|night))?$/.test(text)) return found(addDays(today, 1), asked)
  if (text === 'yesterday') return found(addDays(today, -1), asked)
  return endOf(text, asked)
}

const after = (today: CalendarDate, count: number, unit: string, working: boolean): CalendarDate => {
  if (unit === 'month') return addMonths(today, count)
  if (unit === 'day') return working ? addWorkingDays(today, count) : addDays(today, count)
  return addDays(today, count * (unit === 'fortnight' ? 14 : 7))
}

const endOf: Reader = (text, asked) => {
  const { today } = asked
  const first = monday(today)
  if (/^(?:the )?end of (?:the |this )?week$|^eow$|^this week$/.test(text)) return found(addDays(first, weekday(today) > 5 ? 11 : 4), asked)
  if (/^(?:the )?end of next week$/.test(text)) return found(addDays(first, 11), asked)
  if (text === 'next week') return { ok: false, problem: 'Which day next week?', meant: [7, 8, 9, 10, 11].map((days) => addDays(first, days)) }
  if (/^(?:the )?end of (?:the |this )?month$|^month end$|^eom$/.test(text)) {
    const { year, month } = dateParts(today)
    return found(calendarDate(year, month, daysInMonth(year, month))!, asked)
  }
  return undefined
}

const weekdays: Reader = (text, asked) => {
  const said = /^(?:(this|next|coming|this coming|a week from|a week) )?([a-z]+)(?: (week|next week|this week))?$/.exec(text)
  const day = weekdayOf(said?.[2] ?? '')
  if (!said || day === undefined) return undefined
  const first = monday(asked.today)
  if (said[1] === 'next' || said[3] === 'next week') return found(addDays(first, 6 + day), asked)
  if (said[3] === 'this week') return found(addDays(first, day - 1), asked)
  const coming = addDays(asked.today, (day - weekday(asked.today) + 7) % 7)
  return found(said[1]?.startsWith('a week') || said[3] === 'week' ? addDays(coming, 7) : coming, asked)
}

const numeric: Reader = (text, asked) => {
  const iso = /^(\d{4})[-/. ]?(\d{2}|\d(?=[-/. ]))[-/. ]?(\d{1,2})$/.exec(text)
  if (iso) return settled({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, asked)
  const short = /^(?:([a-z]+)\.? )?(\d{1,2})(?: ?([./-]) ?| )(\d{1,2})(?:(?: ?[./-] ?| )(\d{4}|\d{2}))?\.?$/.exec(text)
  if (!short) return undefined
  const on = short[1] === undefined ? undefined : weekdayOf(short[1])
  if (short[1] !== undefined && on === undefined) return undefined
  return eitherOrder([Number(short[2]), Number(short[4])], fullYear(short[5]), on, short[3] === '.' ? { ...asked, order: asked.order ?? 'day-month' } : asked)
}

const fullYear = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : digits.length === 2 ? 2000 + Number(digits) : Number(digits))

const eitherOrder = ([first, second]: [number, number], year: number | undefined, on: number | undefined, asked: Asked): DateRead => {
  const readings = [{ day: first, month: second, year, on, order: 'day-month' }, { day: second, month: first, year, on, order: 'month-day' }].filter(({ month }) => month >= 1 && month <= 12)
  const [one, other] = readings
  if (!one) return { ok: false, problem: `There is no month ${Math.min(first, second)}.` }
  if (!other || first === second) return settled(one, asked)
  if (asked.order) return settled(readings.find(({ order }) => order === asked.order) ?? one, asked)
  const both = readings.map((each) => settled(each, asked))
  const sure = both.filter((each) => each.ok)
  if (on !== undefined && sure.length === 1) return sure[0]!
  const meant = both.flatMap((each) => (each.ok ? [each.date] : (each.meant ?? [])))
  const name = ({ day, month }: { day: number; month: number }) => `${day} ${monthNames[month - 1]}`
  return { ok: false, problem: `That can be ${name(one)} or ${name(other)}. Which one?`, meant }
}

/** A month by name with its day, or a day of the month alone: "27 nov", "November 27th, 2026", "Fri 27", "the 27th". */
const named: Reader = (text, asked) => {
  const words = text.replace(/\b(?:the|of|this|coming)\b/g, ' ').replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').split(/[\s./-]+/).filter((word) => word !== '')
  const said: { day?: number; month?: number; year?: number; on?: number } = {}
  for (const word of words) {
    const number = /^'?\d+$/.test(word) ? Number(word.replace("'", '')) : undefined
    const [month, on] = number === undefined ? [monthOf(word), weekdayOf(word)] : []
    if (number !== undefined && number > 31) said.year = number < 100 ? 2000 + number : number
    else if (number !== undefined && said.day === undefined) said.day = number
    else if (number !== undefined && said.year === undefined) said.year = 2000 + number
    else if (month !== undefined && said.month === undefined) said.month = month
    else if (on !== undefined && said.on === undefined) said.on = on
    else return undefined
  }
  const { day, month } = said
  if (day === undefined) return month === undefined ? undefined : { ok: false, problem: `Which day of ${monthNames[month - 1]}?` }
  if (month !== undefined) return settled({ ...said, day, month }, asked)
  if (said.on === undefined && !/\d(?:st|nd|rd|th)\b|\bthe\b/.test(text)) return { ok: false, problem: `The ${day} of which month?` }
  return dayOfMonth(day, said.on, asked)
}

const dayOfMonth = (day: number, on: number | undefined, asked: Asked): DateRead => {
  const { today } = asked
  const days = Array.from({ length: 93 }, (_, days) => addDays(today, days)).filter((date) => dateParts(date).day === day)
  const fits = days.find((date) => on === undefined || weekday(date) === on)
  if (fits) return found(fits, asked)
  const [soon] = days
  return soon && on !== undefined ? otherWeekday(soon, on, asked) : { ok: false, problem: `There is no day ${day} in a month.` }
}

interface Named { readonly day: number; readonly month: number; readonly year?: number | undefined; readonly on?: number | undefined }

const settled = ({ day, month, year, on }: Named, asked: Asked): DateRead => {
  const name = monthNames[month - 1]
  if (name === undefined) return { ok: false, problem: `There is no month ${month}.` }
  if (day < 1 || day > daysInMonth(2024, month)) return { ok: false, problem: `${day} ${name} does not exist. ${name} has ${daysInMonth(2023, month)} days.` }
  const date = year === undefined ? nearest(day, month, asked) : calendarDate(year, month, day)
  if (!date) return { ok: false, problem: `${day} ${name} does not exist in ${year ?? dateParts(asked.today).year + 1}.` }
  if (on !== undefined && weekday(date) !== on) return otherWeekday(date, on, asked)
  return found(date, asked)
}

/** Without a year: the next such day, but one that has just passed stays passed, so that it is asked about. */
const nearest = (day: number, month: number, { today, ahead }: Asked): CalendarDate | undefined => {
  const { year } = dateParts(today)
  const [before, here, next] = [year - 1, year, year + 1].map((each) => calendarDate(each, month, day))
  const distance = (date: CalendarDate) => Math.abs(daysBetween(today, date))
  if (!ahead) return [before, here, next].filter((date) => date !== undefined).sort((a, b) => distance(a) - distance(b))[0]
  if (here !== undefined && here >= today) return here
  const last = here ?? before
  return last !== undefined && daysBetween(last, today) <= 120 ? last : next
}

const otherWeekday = (date: CalendarDate, on: number, { today, ahead }: Asked): DateRead => {
  const wanted = [-3, -2, -1, 1, 2, 3].map((days) => addDays(date, days)).find((each) => weekday(each) === on)
  const meant = [date, ...(wanted ? [wanted] : [])].filter((each) => !ahead || each >= today).sort((a, b) => a.localeCompare(b))
  return { ok: false, problem: `${shortDateWords(date)} is a ${weekdayNames[weekday(date) - 1]}, not a ${weekdayNames[on - 1]}. Which one?`, meant }
}
