import { knownValue } from '#domain/values/told.ts'
import type { FastAsked, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import { leaveElsewhere } from './fast-leave.ts'
import { clauseAt, without } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'
import { findNames } from './fast-names.ts'
import { datesAs } from './fast-when.ts'

const home = /(\d|one|two|three|four|five)\s+days?\s+(?:a\s+week\s+|per\s+week\s+)?(?:remote|from\s+home|at\s+home|wfh|working\s+from\s+home)/u
const counts: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 }

/** Days at home make days on site; the day of a start; a place with a capital after "in", "at" or "near". */
export const readPlace = (line: Line, asked: FastAsked): Reading => {
  const starts = [...line.text.matchAll(/(?<!\p{L})(?:start(?:s|ing)?(?:\s+(?:date|day|on|is))*|first\s+day(?:\s+is)?|begin(?:s|ning)?(?:\s+on)?)(?!\p{L})/gu)].map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
  const all = datesAs('startDate', line, asked)
  const days = { found: all.found.filter((each) => isStart(each, starts)), unsure: all.unsure.filter((each) => isStart(each, starts)) }
  const atHome = homeDays(line, knownValue(asked.offer.daysPerWeek) ?? 5)
  const used = [...days.found, ...days.unsure, ...atHome, ...starts]
  const place = findNames(without(line, used)).filter(({ start }) => /(?<!\p{L})(?:in|at|near|based\s+in)\s+(?:the\s+)?$/iu.test(line.raw.slice(0, start))).slice(0, 1)
  const leave = leaveElsewhere(line)
  const onSite = bareOnSite(without(line, leave))
  const sites = place.length > 0 ? [] : siteOf(without(line, used))
  return {
    found: [...days.found.map((each) => withWord(each, starts)), ...atHome, ...place.map(({ name, ...span }): FastFound => ({ ...span, kind: 'term', term: 'location', told: { sure: 'said', value: name } })), ...onSite],
    unsure: [...days.unsure, ...shiftsOf(line), ...weekOf(line), ...leave, ...sites],
    used: starts.filter((word) => days.found.some((day) => day.start - word.end <= 10 && day.end >= word.start)),
  }
}

const shift = /(?<![\d.,])([1-7]|three|four|five)(?:\s?[x×]\s?|\s)(\d{1,2}(?:\.\d+)?)(?:['’]?s|\s?(?:h|hrs?|hours?)(?:\s?shifts?)?)?(?![\p{L}\d])/gu

/** "3x12h shifts", "4 10s": the hours they come to, breaks not counted, or the days of a week. It is asked which is meant. */
const shiftsOf = ({ raw, text }: Line): FastUnsure[] =>
  [...text.matchAll(shift)].flatMap((match): FastUnsure[] => {
    const [days, hours] = [counts[match[1] ?? ''] ?? Number(match[1]), Number(match[2])]
    if (hours < 4 || hours > 14 || !/[x×s]/.test(match[0].replace(/hrs|hours|shifts/g, ''))) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ ...span, text: raw.slice(span.start, span.end), candidates: [{ kind: 'term', term: 'hoursPerWeek', told: { sure: 'roughly', value: days * hours } }, { kind: 'term', term: 'daysPerWeek', told: { sure: 'said', value: days } }] }]
  })

const names = String.raw`(mon|tue|wed|thu|fri|sat|sun)[a-z]*`
const week = new RegExp(String.raw`(?<!\p{L})${names}\s?(?:-|to|till|through|thru)\s?${names}(?!\p{L})`, 'gu')

/** "Mon-thu" is four days of a week. */
const weekOf = ({ raw, text }: Line): FastUnsure[] =>
  [...text.matchAll(week)].map((match) => {
    const [from = 0, to = 0] = [match[1], match[2]].map((name) => 'mon tue wed thu fri sat sun'.indexOf(name ?? '') / 4)
    const span = { start: match.index, end: match.index + match[0].length }
    return { ...span, text: raw.slice(span.start, span.end), candidates: [{ kind: 'term', term: 'daysPerWeek', told: { sure: 'said', value: ((to - from + 7) % 7) + 1 } }] }
  })

/** Only a day that is said to be the start is one: "mon-thu" and "Friday from home" are not. */
const isStart = ({ start, end }: Span, words: readonly Span[]): boolean => words.some((word) => (word.end <= start && start - word.end <= 10) || (word.start >= end && word.start - end <= 2))

/** "Start 11 January" is marked as one. */
const withWord = (found: FastFound, words: readonly Span[]): FastFound => {
  const word = words.find(({ end }) => end <= found.start && found.start - end <= 10)
  return word ? { ...found, start: word.start } : found
}

const homeDays = ({ text }: Line, workingDays: number): FastFound[] => {
  const match = home.exec(text)
  if (!match) return []
  const span = { start: match.index, end: match.index + match[0].length }
  const atHome = Math.min(workingDays, counts[match[1] ?? ''] ?? Number(match[1]))
  return [
    { ...span, kind: 'term', term: 'workplace', told: { sure: 'said', value: atHome === workingDays ? 'remote' : 'hybrid' } },
    { ...span, kind: 'term', term: 'officeDays', told: { sure: 'said', value: workingDays - atHome } },
  ]
}

const siteWord = /^\s+(?:unit|site|office|depot|branch|plant|yard|hospital|warehouse|campus|store|centre|center|shop|factory|clinic|works|hub|lab)$/u

/** "Wakefield unit" as a clause of its own could be the place. */
const siteOf = (line: Line): FastUnsure[] =>
  findNames(line).flatMap(({ start, end }): FastUnsure[] => {
    const clause = clauseAt(line, { start, end })
    const text = line.raw.slice(start, clause.end).trimEnd()
    if (line.raw.slice(clause.start, start).trim() !== '' || !siteWord.test(text.slice(end - start).toLowerCase())) return []
    return [{ start, end: start + text.length, text, candidates: [{ kind: 'term', term: 'location', told: { sure: 'said', value: text } }] }]
  }).slice(0, 1)

/** "On site" without a number of days and without "hybrid" is where all the work is; ten days or more are no days of a week. */
const bareOnSite = ({ text }: Line): FastFound[] => {
  const match = /(?<!\p{L})(?:on[\s-]?site|in the office|in[\s-]office|in person)(?!\p{L})/u.exec(text)
  if (!match || /hybrid|remote|home|\bdays?\b/.test(text.replace(/(?<!\d)\d{2,}\s?days?/gu, ' '))) return []
  return [{ start: match.index, end: match.index + match[0].length, kind: 'term', term: 'workplace', told: { sure: 'said', value: 'onsite' } }]
}
