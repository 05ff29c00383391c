import { readDate } from '#domain/values/read-date.ts'
import type { FastAsked, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import { without } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'
import { findNames } from './fast-names.ts'
import { readTime } from './read-time.ts'
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
  String.raw`(?:the\s+)?day\s+after\s+tom+or+ow|today|tonight|tom+or+ow|tmrw|in\s+(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten)\s+(?:working\s+|business\s+)?(?:days?|weeks?|months?)|end\s+of\s+(?:the\s+|this\s+|next\s+)?(?:week|month)|next\s+week|the\s+\d{1,2}(?:st|nd|rd|th)`,
].map((each) => `(?:${each})`).join('|'), 'gu')
const times = /(?<![\d/.-])(?:\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?!\d)|noon\b|midday\b|midnight\b|eod\b|cob\b|(?:the )?end of (?:the )?(?:business |working )?day\b|close of business\b)/gu
const zones = /(?<!\p{L})(?:(?:their|my|your|our|local)\s+time|(?:eastern|pacific|central|mountain)(?:\s+time)?|(?:est|edt|pst|pdt|cst|cdt|mst|mdt|gmt|bst|cet|cest|ist|utc)(?!\p{L}))/gu
const shortZones = /(?<!\p{L})(?:ET|PT|CT|MT)(?!\p{L})/gu
const ways: [RegExp, string][] = [
  [/(?<!\p{L})(?:(?:by|on|over|via)\s+(?:the\s+)?(?:phone|telephone)|(?:on|in)\s+(?:a|the|our)\s+call|phone\s?call|phoned|called|phone)(?!\p{L})/u, 'phone'],
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
    const read = readDate(match[0], today)
    const about = /(?:around|about|roughly)\s+$/.test(line.text.slice(0, span.start))
    if (read.ok) found.push({ ...span, kind: 'term', term, told: { sure: about ? 'roughly' : 'said', value: read.date } })
    else if (read.meant?.length) unsure.push({ ...span, text: line.raw.slice(span.start, span.end), candidates: read.meant.map((value) => ({ kind: 'term', term, told: { sure: 'said', value } })) })
  }
  return { found, unsure }
}

/** "Friday 27 November, 5 pm their time, Priya by phone": the day, the hour, whose hour, who and how. */
export const readWhen = (line: Line, asked: FastAsked): Reading => {
  const open = /(?<!\p{L})(?:they|she|he)?\s*(?:didn['’]?t|did not)\s+say(?: when)?|no (?:date|deadline)(?: yet)?|not said/u.exec(line.text)
  const hours = [...line.text.matchAll(times)].flatMap((match): FastFound[] => {
    const read = readTime(match[0])
    return read.ok ? [{ ...spanOf(match), kind: 'term', term: 'answerTime', told: { sure: 'said', value: read.time } }] : []
  })
  const days = datesAs('answerBy', without(line, hours), asked)
  const zone = [...line.text.matchAll(zones), ...line.raw.matchAll(shortZones)].slice(0, 1).map((match): FastFound => ({ ...spanOf(match), kind: 'term', term: 'answerZone', told: { sure: 'said', value: line.raw.slice(spanOf(match).start, spanOf(match).end) } }))
  const way = ways.flatMap(([words, value]): FastFound[] => {
    const match = words.exec(line.text)
    return match ? [{ ...spanOf(match), kind: 'term', term: 'answerHow', told: { sure: 'said', value } }] : []
  }).slice(0, 1)
  const taken = [...hours, ...days.found, ...days.unsure, ...zone, ...way]
  const names = findNames(without(line, taken), way[0]).slice(0, 1).map(({ name, ...span }): FastFound => ({ ...span, kind: 'term', term: 'answerToldBy', told: { sure: 'said', value: name } }))
  const notSaid: FastFound[] = open && days.found.length === 0 ? [{ ...spanOf(open), kind: 'term', term: 'answerBy', told: { sure: 'not-said' } }] : []
  return { found: [...hours, ...days.found, ...zone, ...way, ...names, ...notSaid], unsure: days.unsure }
}
