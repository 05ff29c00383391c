import { hoursIn, zoneIn } from '#domain/offer/when-words.ts'
import type { Candidate, Reading } from './reading.ts'
import { statementAt } from './reading.ts'

export type DeadlineHour = { time: Candidate<string> | null; zone: Candidate<string> | null }

/**
 * The hour by which the answer is due, as HH:MM, and whose hour it is, in the letter's words ("UK time"): said within a few
 * words of the day. "Close of business" and "end of day" are 17:00.
 */
export const readDeadlineHour = (reading: Reading, answer: Candidate<number> | null): DeadlineHour => {
  const none = { time: null, zone: null }
  const statement = answer ? statementAt(reading, answer.start) : undefined
  if (!answer || !statement) return none
  const start = Math.max(statement.start, answer.start - 45)
  // "17.30" is an hour here; a date beside it keeps its points.
  const raw = reading.text.slice(start, Math.min(statement.end, answer.end + 45)).replace(/(?<![\d.])([01]?\d|2[0-3])\.([0-5]\d)(?=\s?[ap]\.?m|(?! ?%)[^\d.%]|$)/gi, '$1:$2')
  const line = { text: raw.toLowerCase(), raw }
  const hours = hoursIn(line)
  const near = hours.map((hour) => ({ hour, far: Math.min(Math.abs(start + hour.end - answer.start), Math.abs(start + hour.start - answer.end)) })).sort((a, b) => a.far - b.far)[0]?.hour
  const between = near ? raw.slice(Math.min(near.end, answer.end - start), Math.max(near.start, answer.start - start)) : ''
  if (between.length > 24 || near?.kind !== 'term' || near.told.sure !== 'said') return none
  const [zone] = zoneIn(line, [near])
  const place = (span: { start: number; end: number }) => ({ start: start + span.start, end: start + span.end, strength: 8, correction: false })
  return { time: { value: String(near.told.value), ...place(near) }, zone: zone && zone.start >= near.end && zone.start - near.end < 30 ? { value: raw.slice(zone.start, zone.end), ...place(zone) } : null }
}
