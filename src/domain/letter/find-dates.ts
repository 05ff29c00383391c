import { addBusinessDays, addMonths, calendarDay, dayNumber, endOfMonth, isDay, nextSuchDay, nextWeekday, weekdayOf } from './calendar.ts'
import { parseCount } from './parse-number.ts'

/** A date in the text. `day` is null where the words are known to be a date but not which one. `span` is a length of time ("within ten days"). */
export type FoundDate = { start: number; end: number; day: number | null; relative: boolean; weekOf: boolean; span: boolean }
export type DateFrame = { reference: number; letterDay: number | null; dayFirst: boolean | null }

const month = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const before = `(?:(?:${weekday.replace('(', '(?:')})\\.?,? ?(?:the )?)?`
const count = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty(?:[ -]one)?|thirty|forty[ -]eight|seventy[ -]two)(?: ?\\(\\d{1,2}\\))?'
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const monthNumber = (word = '') => months.indexOf(word.slice(0, 3).toLowerCase()) + 1
const weekdayNumber = (word = '') => weekdays.indexOf(word.slice(0, 3).toLowerCase())
const fullYear = (word: string | undefined) => (word === undefined ? undefined : word.length === 2 ? 2000 + Number(word) : Number(word))

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first']

type Reader = { pattern: RegExp; relative: boolean; read: (match: RegExpExecArray, frame: DateFrame, base: number) => number | null | undefined }

const exact = (frame: DateFrame, monthOf: number, day: number, year: number | undefined): number | null | undefined => {
  if (monthOf < 1 || monthOf > 12 || day < 1 || day > 31) return undefined
  if (year !== undefined) return isDay({ year, month: monthOf, day }) ? dayNumber({ year, month: monthOf, day }) : undefined
  return nextSuchDay(monthOf, day, frame.reference)
}

const numeric = (frame: DateFrame, first: number, second: number, year: number | undefined): number | null | undefined => {
  if (first > 12 && second > 12) return undefined
  if (first === second) return exact(frame, first, second, year)
  if (first > 12) return exact(frame, second, first, year)
  if (second > 12) return exact(frame, first, second, year)
  if (frame.dayFirst === null) return null
  return frame.dayFirst ? exact(frame, second, first, year) : exact(frame, first, second, year)
}

/** "Wed 01/04/2026": the weekday says which number is the month. */
const onWeekday = (frame: DateFrame, named: number, first: number, second: number, yearOf: number | undefined): number | null | undefined => {
  const fitting = [exact(frame, first, second, yearOf), exact(frame, second, first, yearOf)].filter((day) => typeof day === 'number' && weekdayOf(day) === named)
  return fitting.length === 1 ? fitting[0] : numeric(frame, first, second, yearOf)
}

const after = (base: number, amount: number, unit: string, business: boolean): number => {
  if (/^h/i.test(unit)) return base + Math.ceil(amount / 24)
  if (/^w/i.test(unit)) return base + amount * 7
  if (/^m/i.test(unit)) return addMonths(base, amount)
  if (/^f/i.test(unit)) return base + amount * 14
  return business ? addBusinessDays(base, amount) : base + amount
}

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu')

const readers: Reader[] = [
  { pattern: pattern('(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})'), relative: false, read: (m, frame) => exact(frame, Number(m[2]), Number(m[3]), Number(m[1])) },
  { pattern: pattern(`${before}(\\d{1,2})[- ]?${month}[-, ]+'?(20\\d\\d|\\d\\d(?=$|[.,;)\\s]))`), relative: false, read: (m, frame) => exact(frame, monthNumber(m[2]), Number(m[1]), fullYear(m[3])) },
  { pattern: pattern(`${before}(\\d{1,2}) ?(?:st|nd|rd|th)?(?: day)?(?: of)?[- ]${month}(?:,? (?:of )?(20\\d\\d))?`), relative: false, read: (m, frame) => exact(frame, monthNumber(m[2]), Number(m[1]), fullYear(m[3])) },
  { pattern: pattern(`${before}${month}[ -](?:the )?(\\d{1,2}) ?(?:st|nd|rd|th)?(?:,? ?(20\\d\\d)|, ?'(\\d\\d)| '(\\d\\d))?(?!(?:[.,]\\d|%| ?(?:days|weeks|hours|percent)))`), relative: false, read: (m, frame) => exact(frame, monthNumber(m[1]), Number(m[2]), fullYear(m[3] ?? m[4] ?? m[5])) },
  { pattern: pattern(`${month} (?:the )?(${ordinals.toReversed().join('|').replaceAll('-', '[ -]')})(?:,? (20\\d\\d))?`), relative: false, read: (m, frame) => exact(frame, monthNumber(m[1]), ordinals.indexOf((m[2] ?? '').toLowerCase().replace(' ', '-')) + 1, fullYear(m[3])) },
  { pattern: pattern(`(?:the )?(${ordinals.join('|')}) (?:day )?of ${month}(?:,? (?:in )?(20\\d\\d))?`), relative: false, read: (m, frame) => exact(frame, monthNumber(m[2]), ordinals.indexOf((m[1] ?? '').toLowerCase().replace(' ', '-')) + 1, fullYear(m[3])) },
  { pattern: pattern(`${weekday},? (\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?(?!/)`), relative: false, read: (m, frame) => onWeekday(frame, weekdayNumber(m[1]), Number(m[2]), Number(m[3]), fullYear(m[4])) },
  { pattern: pattern('(\\d{1,2})/(\\d{1,2})/(20\\d\\d|\\d\\d)(?!/)'), relative: false, read: (m, frame) => numeric(frame, Number(m[1]), Number(m[2]), fullYear(m[3])) },
  { pattern: pattern('(\\d{1,2})([.-])(\\d{1,2})\\2(20\\d\\d|\\d\\d)(?![.-]?\\d)'), relative: false, read: (m, frame) => numeric(m[2] === '.' ? { ...frame, dayFirst: true } : frame, Number(m[1]), Number(m[3]), fullYear(m[4])) },
  { pattern: pattern(`(?<=(?:\\b(?:by|on|before|(?:moved|changed|pushed|shifted|now|goes) to|start|starts|starting|date|until|til|till|thru|through|from|due|or|doj|joining|join|reply|answer|ans|begin|begins|commence|day|deadline|expires|w/c|is|be|day|shift|${weekday.replace('(', '(?:')}),?:? (?:is )?))(\\d{1,2})/(\\d{1,2})(?![/\\d]|th)`), relative: false, read: (m, frame) => numeric(frame, Number(m[m.length - 2]), Number(m[m.length - 1]), undefined) },
  { pattern: pattern('(?<=\\b(?:by|on|until|till|bis|am|from|date|start|is|be|mo|di|mi|do|fr) )(\\d{1,2})\\.(\\d{1,2})\\.'), relative: false, read: (m, frame) => exact(frame, Number(m[2]), Number(m[1]), undefined) },
  { pattern: pattern(`(?:mid|early|late|beginning of|start of|middle of|first half of|second half of|(?:first|second|third|last) week (?:of|in)|sometime in|some time in)[- ](?:to[- ]\\w+[- ])?(?:${month}|next month|the month|(?:the )?(?:spring|summer|fall|autumn|winter)|next year)(?: 20\\d\\d)?`), relative: true, read: () => null },
  { pattern: pattern(`(first|second|third|last|1st|2nd|3rd) ${weekday} (?:of|in) ${month}(?: (20\\d\\d))?`), relative: false, read: (m, frame) => weekdayInMonth(frame, m[1] ?? '', weekdayNumber(m[2]), monthNumber(m[3]), fullYear(m[4])) },
  { pattern: pattern(`(?:the )?end of ${month}(?: (20\\d\\d))?`), relative: false, read: (m, frame) => { const first = exact(frame, monthNumber(m[1]), 28, fullYear(m[2])); return typeof first === 'number' ? endOfMonth(first) : first } },
  { pattern: pattern('(?:the )?(?:end|last day) of (?:the|this) month|month end|eom|end of month'), relative: true, read: (_, __, base) => endOfMonth(base) },
  { pattern: pattern('(?:the )?end of next month'), relative: true, read: (_, __, base) => endOfMonth(addMonths(base, 1)) },
  { pattern: pattern('(?:the )?(?:1st|first) (?:day )?of (?:the )?(?:next|following|coming) month'), relative: true, read: (_, __, base) => endOfMonth(base) + 1 },
  { pattern: pattern('(?:the )?end of (?:the|this|the current) (?:work(?:ing)? )?week|eow|end of week|close of (?:the|this) week'), relative: true, read: (_, __, base) => (weekdayOf(base) === 5 ? base : nextWeekday(5, base)) },
  { pattern: pattern('(?:the )?end of next week'), relative: true, read: (_, __, base) => nextWeekday(5, base - ((weekdayOf(base) + 6) % 7) + 6) },
  { pattern: pattern(`(?:a |one )?week (?:on|from|after|this|next) ${weekday}|${weekday} (?:week|wk)`), relative: true, read: (m, _, base) => nextWeekday(weekdayNumber(m[1] ?? m[2]), base) + 7 },
  { pattern: pattern(`${weekday} (?:of )?next week`), relative: true, read: (m, _, base) => nextWeekday(weekdayNumber(m[1]), base - ((weekdayOf(base) + 6) % 7) + 6) },
  { pattern: pattern(`two weeks (?:from|on|after) ${weekday}`), relative: true, read: (m, _, base) => nextWeekday(weekdayNumber(m[1]), base) + 14 },
  { pattern: pattern(`(?:${weekday},? )?(?:the |on the )(\\d{1,2})(?:st|nd|rd|th)(?! (?:of|anniversary|floor|month|year|day|century|street|st|ave|${month}))`), relative: true, read: (m, frame) => nextDayOfMonth(frame.reference, Number(m[2])) },
  { pattern: pattern(`${weekday},? (\\d{1,2})(?:st|nd|rd|th)`), relative: true, read: (m, frame) => nextDayOfMonth(frame.reference, Number(m[2])) },
  { pattern: pattern('(?:the )?day after tomorrow'), relative: true, read: (_, __, base) => base + 2 },
  { pattern: pattern('tomorrow|tmrw|tmr'), relative: true, read: (_, __, base) => base + 1 },
  { pattern: pattern('(?<!(?:week|fortnight|month|days|weeks) (?:from )?)today|tonight|(?:by |the )?end of (?:the |this )?day(?! ?,? ?(?:on|tomorrow|mon|tue|wed|thu|fri|\\d|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?<!(?:day|\\b(?:mon|tues?|wed|thu|thurs?|fri|tomorrow|tmrw)|\\d(?:st|nd|rd|th)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|uary|ember|ober|march|april|august)[.,]{0,2} (?:by |at )?)(?:eod|cob|close of (?:business|play))(?!,? (?:on|this|next|coming|tomorrow|mon|tue|wed|thu|fri|\\d|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))'), relative: true, read: (_, __, base) => base },
  { pattern: pattern(`(?:with)?in (?:the next )?${count}[ -]?(?:full |consecutive |calendar |(business|working|work|week) ?)?(days?|hours?|hrs?|h|weeks?|wks?|months?|fortnights?)('? time)?(?: (?:of|from|after|following) (?:(?:the )?(?:date|day) (?:of|on|above)(?: this| the| your)?(?: offer)?(?: letter| offer| email| e-mail)?(?: above)?|(?:this|the|its|today'?s)(?: offer| date)?(?: letter| e?-?mail| message| date)?|today|now|(receipt|receiving|your receipt|signing|acceptance|accepting|your start|your first|starting|hire|employment|joining|commencement|the start|your)))?`), relative: true, read: (m, frame, base) => fromNow(m, base, frame) },
  { pattern: pattern(`${count}[ -](?:calendar |(business|working) )?(days?|weeks?|hours?|months?)()(?: (?:from|after|following)) (?:today|now|(?:the )?(?:date|day) (?:of|on)(?: this| the)?(?: offer)?(?: letter| email| offer)|(?:this|its|the) (?:letter|e-?mail|offer|date)|the (?:above date|date above))()`), relative: true, read: (m, frame, base) => fromNow(m, base, frame) },
  { pattern: pattern(`(?<=\\b(?:good|open|valid|stands?|holds?|available|kept|runs) )for (?:the next )?${count}[ -](?:calendar |(business|working) )?(days?|weeks?|hours?|hrs)()()`), relative: true, read: (m, frame, base) => fromNow(m, base, frame) },
  { pattern: pattern(`(?:a )?fortnight (?:from )?(?:today|now)|(?:a|one) week (?:from )?(?:today|now)|this time next week`), relative: true, read: (m, _, base) => base + (/fortnight/i.test(m[0]) ? 14 : 7) },
  { pattern: pattern(`(next|this|this coming|coming|following) ${weekday}`), relative: true, read: (m, _, base) => (/next/i.test(m[1] ?? '') ? nextNamed(weekdayNumber(m[2]), base) : nextWeekday(weekdayNumber(m[2]), base)) },
  { pattern: pattern(`${weekday}\\.?`), relative: true, read: (m, _, base) => nextWeekday(weekdayNumber(m[1]), base) },
  { pattern: pattern(`${month} (20\\d\\d)`), relative: false, read: () => null },
]

const fromNow = (m: RegExpExecArray, base: number, frame?: DateFrame): number | null => {
  const amount = /^an?$/i.test(m[1] ?? '') ? 1 : parseCount(m[1] ?? '')
  // "Within three days of that": of what is not known.
  const since = /^ (?:of|from|after|following) (?=\S)/i.exec(m.input.slice(m.index + m[0].length, m.index + m[0].length + 12))
  const [named] = since && frame ? findDates(m.input.slice(m.index + m[0].length + since[0].length, m.index + m[0].length + since[0].length + 30), frame) : []
  if (named?.start === 0 && named.day !== null && amount !== null) return after(named.day, amount, m[3] ?? 'd', m[2] !== undefined)
  if (amount === null || m[5] || /^ (?:of|from|after|following|before|prior)\b/i.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 12))) return null
  return after(base, amount, m[3] ?? 'd', m[2] !== undefined)
}

/** "Next Friday" is one of two; it is only certain when both readings agree. */
const nextNamed = (weekday: number, base: number): number | null => {
  const first = nextWeekday(weekday, base)
  const mondayNextWeek = base - ((weekdayOf(base) + 6) % 7) + 7
  return first >= mondayNextWeek ? first : null
}

const nextDayOfMonth = (from: number, day: number): number | null => {
  if (day < 1 || day > 31) return null
  for (let number = from; number < from + 62; number += 1) if (calendarDay(number).day === day) return number
  return null
}

const weekdayInMonth = (frame: DateFrame, which: string, weekday: number, monthOf: number, yearOf: number | undefined): number | null | undefined => {
  const first = exact({ ...frame }, monthOf, 1, yearOf ?? calendarDay(frame.reference).year)
  if (typeof first !== 'number') return first
  if (/last/i.test(which)) {
    const last = endOfMonth(first)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const step = /first|1st/i.test(which) ? 0 : /second|2nd/i.test(which) ? 1 : 2
  const found = nextWeekday(weekday, first - 1) + step * 7
  return yearOf === undefined && found < frame.reference ? null : found
}

/** All dates of a text in order; where two readings overlap, the earlier reader of the list (the more exact one) wins. */
export const findDates = (text: string, frame: DateFrame): FoundDate[] => {
  const found: FoundDate[] = []
  const base = frame.letterDay ?? frame.reference
  for (const reader of readers) {
    reader.pattern.lastIndex = 0
    for (const match of text.matchAll(reader.pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const day = reader.read(match, frame, base)
      if (day === undefined) continue
      const weekOf = /\b(?:the )?(?:week|w\/?c|wk)(?: (?:of|commencing|beginning|starting))?:? (?:\w{3,9},? )?$/i.test(text.slice(Math.max(0, start - 34), start))
      found.push({ start, end, day, relative: reader.relative, weekOf, span: reader.relative && /\d|day|week|month|hour|year/i.test(match[0]) && !/^(?:mon|tue|wed|thu|fri|sat|sun|the \d|end|the end)/i.test(match[0]) })
    }
  }
  const ordered = found.sort((a, b) => a.start - b.start)
  // "Monday 02/03/26": the weekday only says again which day it is.
  return ordered.filter((date, index) => {
    const next = ordered[index + 1]
    const previous = ordered[index - 1]
    const bareWeekday = date.relative && /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?$/iu.test(text.slice(date.start, date.end))
    return !bareWeekday || !((next && /^(?: before| after)?[ ,(]{1,3}(?:the )?$/.test(text.slice(date.end, next.start))) || (previous && !previous.relative && /^[ ,(]{1,3}$/.test(text.slice(previous.end, date.start))))
  })
}
