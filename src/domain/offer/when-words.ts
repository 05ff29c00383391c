import type { FastFound } from './fast-entry.ts'
import { blank } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'
import { readTime } from './read-time.ts'

const times = /(?<![\d/.-])(?:\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?!\d)|noon\b|midday\b|midnight\b|eod\b|cob\b|(?:the )?end of (?:the )?(?:business |working )?day\b|close of (?:business|play)\b|cop\b)/gu
const zones = /(?<!\p{L})(?:(?:their|my|your|our|local)\s+time|(?:uk|us|indian?|irish|london|dublin|leeds|new\s+york|toronto|vancouver|chicago|california|texas|ohio|german|berlin|paris|european|singapore|sydney|melbourne|tokyo|dubai|hong\s+kong|eastern|pacific|central|mountain|atlantic)\s+time|(?:eastern|pacific|central|mountain)|(?:[ecmp][sd]t|[an]st|adt|gmt|bst|wet|cet|cest|eet|eest|ist|utc|aest|aedt|acst|awst|nzst|nzdt|sgt|hkt|jst|sast|gst|pht|msk|wat|eat)(?:[+-]\d{1,2})?)(?!\p{L})/gu
const shortZones = /(?<!\p{L})(?:ET|PT|CT|MT)(?!\p{L})/gu
/** "5 pm Lagos time", "17:00 UK": right behind an hour any place is a zone. */
const behindHour = /^,?\s*(?:in\s+)?(?!(?:part|full|some|any|in|on|of|the|by|this|that|next|last)\s)((?:\p{L}+\s){1,2}time(?!\p{L})|(?:UK|US|EU|NZ|ROI|IRL|IN|CA|AU|DE)(?!\p{L}))/u

const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length })

/** Hours of the day, as the time the answer is due. */
export const hoursIn = ({ text }: Line): FastFound[] =>
  [...text.matchAll(times)].flatMap((match): FastFound[] => {
    const read = readTime(match[0].replace(/close of play|cop/, 'close of business'))
    return read.ok ? [{ ...spanOf(match), kind: 'term', term: 'answerTime', told: { sure: 'said', value: read.time } }] : []
  })

/** Whose hour it is, in the person's own words; the first that is named. */
export const zoneIn = (line: Line, hours: readonly Span[]): FastFound[] => {
  const behind = hours.flatMap(({ end }): Span[] => {
    const match = behindHour.exec(line.raw.slice(end))
    return match?.[1] ? [{ start: end + match[0].length - match[1].length, end: end + match[0].length }] : []
  })
  return [...behind, ...[...line.text.matchAll(zones), ...line.raw.matchAll(shortZones)].map(spanOf)]
    .filter(({ start, end }) => !line.text.slice(start, end).includes(blank))
    .slice(0, 1)
    .map(({ start, end }): FastFound => ({ start, end, kind: 'term', term: 'answerZone', told: { sure: 'said', value: line.raw.slice(start, end) } }))
}
