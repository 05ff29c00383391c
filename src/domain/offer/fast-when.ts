import { readDate } from '#domain/values/read-date.ts'
import type { FastAsked, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import { blank, clauseAt, without } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'
import { findNames, namesBeforeRole } from './fast-names.ts'
import { hoursIn, zoneIn } from './when-words.ts'
import type { TermId } from './terms.ts'

const weekdayWord = String.raw`(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|firday|fridya|frday|wensday|wendesday|thrusday|thursady|tusday|teusday|modnay`
const monthWord = String.raw`(?:jan(?:uary|uray)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember|emebr)?|dec(?:ember)?)\.?`
const th = String.raw`(?:st|nd|rd|th)?`
const dates = new RegExp([
  String.raw`(?:(?:${weekdayWord}),?\s+)?(?:the\s+)?\d{1,2}${th}\s+(?:of\s+)?${monthWord}(?!\p{L})(?:,?\s*\d{4})?`,
  String.raw`(?:(?:${weekdayWord}),?\s+)?${monthWord}\s+(?:the\s+)?\d{1,2}${th}(?!\d|[:.]\d|\s?[ap]m)(?:,?\s*\d{4})?`,
  String.raw`\d{4}-\d{1,2}-\d{1,2}`,
  String.raw`(?:(?:${weekdayWord}),?\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\d/%]|\s?[ap]\.?m)`,
  String.raw`(?:this|next|coming)\s+(?:${weekdayWord})(?!\p{L})|(?:${weekdayWord})\s+(?:next\s+)?week(?!\p{L})|(?:${weekdayWord})\s+(?:the\s+)?\d{1,2}${th}(?![\d:.]|\s?[ap]\.?m)|(?:${weekdayWord})(?!\p{L})`,
  String.raw`(?:the\s+)?day\s+after\s+tom+or+ow|today|tonight|tom+or+ow|tmrw|in\s+(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten)\s+(?:working\s+|business\s+)?(?:days?|weeks?|months?)|end\s+of\s+(?:the\s+|this\s+|next\s+)?(?:week|month)|next\s+week|(?:the\s+|(?<=(?:by|till|until|before)\s))\d{1,2}(?:st|nd|rd|th)`,
].map((each) => `(?:${each})`).join('|'), 'gu')
const ways: [RegExp, string][] = [
  [/(?<!\p{L})(?:(?:by|on|over|via)\s+(?:the\s+)?(?:phone|telephone)|(?:on|in)\s+(?:a|the|our)\s+call|phone\s?call|phoned|called|rang|phone)(?!\p{L})/u, 'phone'],
  [/(?<!\p{L})(?:(?:by|on|over|via)\s+)?(?:a\s+)?(?:video(?:\s+call)?|zoom|teams|google meet)(?!\p{L})/u, 'video'],
  [/(?<!\p{L})(?:(?:by|in|via)\s+)?(?:an?\s+)?(?:e-?mail|emailed|e-mailed)(?!\p{L})/u, 'email'],
  [/(?<!\p{L})(?:(?:by|in)\s+)?(?:the\s+)?letter(?!\p{L})/u, 'letter'],
  [/(?<!\p{L})(?:in\s+person|face\s+to\s+face)(?!\p{L})/u, 'in-person'],
]

const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length })

/** Every day named in a line, as the value of a term; one that could be two days, or has passed, is asked about. */
export const datesAs = (term: TermId, line: Line, { today }: FastAsked): Reading => {
  const found: FastFound[] = []
  const unsure: FastUnsure[] = []
  for (const match of line.text.matchAll(dates)) {
    const span = spanOf(match)
    const read = readDate(match[0].replace(/\bweds\b/, 'wed').replace(/^(?=\d{1,2}(?:st|nd|rd|th)$)/, 'the '), today)
    const about = /(?:around|about|roughly)\s+$/.test(line.text.slice(0, span.start))
    if (read.ok) found.push({ ...span, kind: 'term', term, told: { sure: about ? 'roughly' : 'said', value: read.date } })
    else if (read.meant?.length) unsure.push({ ...span, text: line.raw.slice(span.start, span.end), candidates: read.meant.map((value) => ({ kind: 'term', term, told: { sure: 'said', value } })) })
  }
  return { found, unsure }
}

/** "Friday 27 November, 5 pm their time, Priya by phone": the day, the hour, whose hour, who and how. */
export const readWhen = (line: Line, asked: FastAsked): Reading => {
  const open = /(?<!\p{L})(?:they|she|he)?\s*(?:didn['’]?t|did not)\s+say(?: when)?|no (?:date|deadline)(?: yet)?|not said/u.exec(line.text)
  const hours = hoursIn(line)
  const zone = zoneIn(line, hours)
  const all = datesAs('answerBy', without(line, [...hours, ...zone]), asked)
  const days = { found: dueOnly(line, all.found), unsure: all.unsure }
  const way = ways.flatMap(([words, value]): FastFound[] => {
    const match = words.exec(line.text)
    return match ? [{ ...spanOf(match), kind: 'term', term: 'answerHow', told: { sure: 'said', value } }] : []
  }).slice(0, 1)
  const taken = [...hours, ...all.found, ...days.unsure, ...zone, ...way]
  const free = without(line, taken)
  const names = [...namesBeforeRole(free), ...findNames(free, way[0]).filter((name) => isTeller(line, name, way[0]))].slice(0, 1).map(({ name, ...span }): FastFound => ({ ...span, kind: 'term', term: 'answerToldBy', told: { sure: 'said', value: name } }))
  const notSaid: FastFound[] = open && all.found.length === 0 ? [{ ...spanOf(open), kind: 'term', term: 'answerBy', told: { sure: 'not-said' } }] : []
  return { found: [...hours, ...days.found, ...zone, ...way, ...names, ...notSaid], unsure: days.unsure, used: names.length > 0 ? [...line.text.matchAll(/(?<!\p{L})(?:said|says|told|wrote)(?!\p{L})/gu)].map(spanOf) : [] }
}

const dueBefore = /(?:by|before|until|till|latest|due|deadline|answer|decide|decision|reply|later than|know|back)(?:\s+(?:is|on|of|by|to|them|the|end))*\s*$/
const otherBefore = /(?:rang|rung|called|calls?|spoke|phoned|emailed|wrote|met|interview(?:ed)?|offered|told|said|mentioned|offer(?: made| came)?|start(?:s|ing|ed)?|starting date|start date|dated|since|got|heard|holiday|away|trip)\s+(?:\p{L}+\s+){0,2}$/u
const otherAfter = /^\s*(?:she|he|they|priya|we)?\s*(?:rang|called|phoned|emailed|start)/

/** Of several days, those that are said to be the end; the day of the call or of the start is not one. */
const dueOnly = ({ text }: Line, days: readonly FastFound[]): FastFound[] => {
  const named = days.filter(({ start }) => dueBefore.test(text.slice(0, start)))
  if (named.length > 0) return named
  return days.filter(({ start, end }) => !otherBefore.test(text.slice(0, start)) && !otherAfter.test(text.slice(end)))
}

const tells = /(?<!\p{L})(?:said|says|told|rang|called|phoned|emailed|wrote|mailed|from|recruiter|hr|agency|manager|spoke|asked|wants?|needs?|to|with|by)(?!\p{L})/u

/** A name that stands alone between commas, beside the way it was said, or beside a word of telling. */
const isTeller = (line: Line, { start, end }: Span, way: Span | undefined): boolean => {
  const clause = clauseAt(line, { start, end })
  const rest = `${line.text.slice(clause.start, start)} ${line.text.slice(end, clause.end)}`.replaceAll(blank, ' ').trim()
  return rest === '' || tells.test(rest) || (way !== undefined && way.start >= clause.start && way.end <= clause.end)
}
