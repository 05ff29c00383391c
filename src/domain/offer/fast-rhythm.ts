import type { FastFound, FastUnsure, Reading } from './fast-entry.ts'
import type { Line } from './fast-line.ts'
import { extraMonthsIn, payDatesIn, payDatesOf } from './pay-dates.ts'

const overtime = /(?<!\p{L})(?:(?:time|1)\s*(?:and|&|\+|n)\s*(?:a\s+)?half|double\s+time)(?:\s+(?:pay|rate))?(?:\s+(?:over|after|past|above|beyond)\s+\d{1,2}(?:\s*(?:hours?|hrs?|h))?(?:\s+(?:a|per)\s+week)?)?(?!\p{L})/u

/** "£1,500 4 weekly" is a sum for four weeks: no period of a field, so its words are kept and never taken for a year's pay. */
const amountByWeeks = /(?<![\d.,\p{L}])[£$€₹]?\s?\d[\d.,]*\s?k?\s+(?:(?:every|each|per)\s+(?:four|4)\s+(?:weeks|wks)|(?:four|two|4|2)[\s-]?weekly)(?!\p{L})/gu

/** How often one is paid, and overtime that is paid with more. */
export const readRhythm = ({ raw, text }: Line): Reading => {
  const byWeeks = [...text.matchAll(amountByWeeks)].map((match): FastUnsure => ({ start: match.index, end: match.index + match[0].length, text: raw.slice(match.index, match.index + match[0].length), candidates: [] }))
  const dates = byWeeks.length > 0 ? undefined : payDatesIn(text) ?? extraMonthsIn(text)
  const alone = dates ? undefined : payDatesOf(text)
  const more = overtime.exec(text)
  const found: FastFound[] = []
  if (dates) found.push({ start: dates.start, end: dates.end, kind: 'term', term: 'paymentsPerYear', told: { sure: 'said', value: dates.dates } })
  if (alone) found.push({ start: 0, end: raw.length, kind: 'term', term: 'paymentsPerYear', told: { sure: 'said', value: alone } })
  if (more) found.push({ start: more.index, end: more.index + more[0].length, kind: 'term', term: 'overtime', told: { sure: 'said', value: 'paid', quote: raw.slice(more.index, more.index + more[0].length) } })
  return { found, unsure: byWeeks }
}
