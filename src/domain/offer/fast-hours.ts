import { knownValue } from '#domain/values/told.ts'
import type { FastAsked, FastEntry, Reading } from './fast-entry.ts'
import type { Line } from './fast-line.ts'

const hours = /(?<=^|[,;+&]\s*|(?<!\p{L})(?:and|plus|an\s+hour|per\s+hour|ph|hourly)\s+|\/\s?(?:hour|hr|h)\s+)(\d{2}(?:\.\d{1,2})?)\s?(?:h|hrs?|hours?)(\s?(?:a|per|\/)\s?(?:week|wk)|\s?pw|\s+weekly)?(?=\s*(?:$|[,;+&.]|(?:and|plus)(?!\p{L})))/gu
const byTheHour = /\d\s?(?:\/|an?\s|per\s|each\s)\s?(?:hour|hr|h)(?!\p{L})|\d\s?(?:ph|hourly)(?!\p{L})/u
const otherHours = /(?<!\p{L})(?:over\s?time|on[\s-]?call|training|travel|shifts?|trial|extra|nights?|rota)(?!\p{L})/u
const [least, most] = [16, 60]

/** "19.50 an hour, 39 hrs": hours beside a pay by the hour are those of a week. Beside other hours, or other pay, it is asked about. */
export const readPayHours = ({ raw, text }: Line, { offer }: FastAsked): Reading => {
  const all = [...text.matchAll(hours)].filter(({ 1: count }) => Number(count) >= least && Number(count) <= most)
  const [only, ...others] = all
  if (!only || others.length > 0) return { found: [], unsure: [] }
  const span = { start: only.index, end: only.index + only[0].length }
  const entry: FastEntry = { kind: 'term', term: 'hoursPerWeek', told: { sure: 'said', value: Number(only[1]) } }
  const isHourly = byTheHour.test(text) || knownValue(offer.baseSalary)?.period === 'hour'
  if ((isHourly || only[2] !== undefined) && !otherHours.test(text)) return { found: [{ ...span, ...entry }], unsure: [] }
  return { found: [], unsure: [{ ...span, text: raw.slice(span.start, span.end), candidates: [entry] }] }
}
