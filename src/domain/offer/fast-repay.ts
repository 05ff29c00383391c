import { knownValue } from '#domain/values/told.ts'
import type { FastAsked, FastEntry, Reading } from './fast-entry.ts'
import type { Line } from './fast-line.ts'

const back = String.raw`(?:repay(?:able|ment)?|pay\s*back|pay\s+it\s+back|claw\s*back)(?:\s+(?:it|all|in\s+full))?`
const leaving = String.raw`if\s+(?:i\s+|you\s+)?(?:leave|left|leaving|quit|go)`
const time = String.raw`(?:in(?:side)?|within|before|during|under)\s+(?:the\s+|my\s+)?(?:first\s+(?=\d|two|three))?(?:(first|1st|a|one|1|two|three|\d{1,2})\s+)?(yr|year|months?|mths?|yrs|years)`
const condition = new RegExp(String.raw`(?<!\p{L})${back}\s+${leaving}\s+${time}(?!\p{L})`, 'u')
const signing = /(?<!\p{L})(?:sign(?:ing)?(?:[\s-]?(?:on|up))?|(?:joining|welcome|starting)\s+bonus|golden\s+hello|jb)(?!\p{L})/u
const otherSums = /(?<!\p{L})(?:relo(?:cation)?|moving|training|course|retention|loan|visa|tuition|equipment|tools?)(?!\p{L})/u
const counts: Record<string, number> = { first: 1, '1st': 1, a: 1, one: 1, two: 2, three: 3 }

/**
 * "Payback if leave in yr": a signing bonus is repaid on leaving within so many months. Told roughly, since it does not say whether
 * all of it goes back. With no signing bonus in sight it is asked about; of another sum alone the words are kept.
 */
export const readRepay = ({ raw, text }: Line, { offer }: FastAsked): Reading => {
  const match = condition.exec(text)
  if (!match) return { found: [], unsure: [] }
  const span = { start: match.index, end: match.index + match[0].length }
  const count = match[1] === undefined ? 1 : counts[match[1]] ?? Number(match[1])
  const months = match[2]?.startsWith('y') ? count * 12 : match[1] === undefined ? 0 : count
  const entry: FastEntry = { kind: 'term', term: 'signOnRepayMonths', told: { sure: 'roughly', value: months } }
  const isOther = otherSums.test(text)
  const isSigning = signing.test(text) || knownValue(offer.signOn) !== undefined
  if (isSigning && !isOther && months > 0) return { found: [{ ...span, ...entry }], unsure: [] }
  return { found: [], unsure: [{ ...span, text: raw.slice(span.start, span.end), candidates: months === 0 || (isOther && !isSigning) ? [] : [entry] }] }
}
