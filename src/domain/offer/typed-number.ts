import { toUnits } from '#domain/values/money.ts'
import { amountPer, readAmount } from '#domain/values/read-amount.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Offer } from './offer.ts'
import { baseAsYear } from './base-as-year.ts'
import { payDatesOf } from './pay-dates.ts'
import type { TermId } from './terms.ts'
import { spaced, toldFrom } from './typed-money.ts'
import type { TypedTerm } from './typed-term.ts'
import { isUnusual } from './usual-range.ts'
import { workingTimeOf } from './working-time.ts'

export type CountUnit = 'month' | 'week' | 'day' | 'hour'

/** What a counted term counts; left out: things that have no other unit. */
export const countUnit: Partial<Record<TermId, CountUnit>> = {
  signOnRepayMonths: 'month', retirementEligibleAfter: 'month', probationMonths: 'month', parentalLeaveWeeks: 'week', noticeWeeks: 'week', severanceWeeks: 'week',
  ptoDays: 'day', holidays: 'day', sickDays: 'day', officeDays: 'day', daysPerWeek: 'day', hoursPerWeek: 'hour',
}

const words: Record<string, number> = { none: 0, no: 0, zero: 0, nothing: 0, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, half: 0.5 }
const unusualLine = 'This looks unusual, check it.'

/** "One year" as "1 year", so that it can be read as a number. */
export const numberWords = (text: string): string => text.replace(/^(\s*)(none|no|zero|nothing|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)(?=\s|-|$)/i, (_, space: string, word: string) => `${space}${words[word.toLowerCase()]}`)

/**
 * How many of the wanted unit one of the typed unit is; undefined where they cannot be turned into each other.
 * A week of leave is as many days as a working week has.
 */
export const unitFactor = (text: string, wanted: CountUnit | undefined, daysPerWeek = 5): number | undefined => {
  const unit = /\d\s*(years?|yrs?|y|months?|mths?|mos?|weeks?|wks?|w|days?|d|hours?|hrs?|h)\b/i.exec(numberWords(text).replace(/-/g, ' '))?.[1]?.[0]?.toLowerCase()
  if (unit === undefined || wanted === undefined) return 1
  const inDays: Record<string, number> = { d: 1, w: daysPerWeek, m: (daysPerWeek * 52) / 12, y: daysPerWeek * 52 }
  if (wanted === 'hour') return unit === 'h' ? 1 : undefined
  if (unit === 'h') return undefined
  const inMonths: Record<string, number> = { d: 12 / 365, w: 12 / 52, m: 1, y: 12 }
  return wanted === 'day' ? inDays[unit] : wanted === 'month' ? inMonths[unit] : inMonths[unit]! * (52 / 12)
}

/** Reads a count: months, weeks, days, people. Another unit of time is turned into the term's own. */
export const typedNumber = (term: TermId, typed: string, offer: Offer): TypedTerm => {
  if (term === 'ptoDays' && /\bunlimited\b/i.test(typed)) return { problem: 'Unlimited leave has a line of its own, under the rarer ones.' }
  const dates = term === 'paymentsPerYear' ? payDatesOf(typed) : undefined
  if (dates) return { told: { sure: 'said', value: dates } }
  const text = numberWords(spaced(typed))
  const read = readAmount(text)
  if (!read.ok) return { problem: read.problem.replace('such as 120k or 120,000', 'such as 12') }
  if (read.percent || read.currency) return { problem: read.percent ? 'This one is a number, not a share.' : 'This one is a number, not an amount of money.' }
  const factor = unitFactor(text, countUnit[term], knownValue(offer.daysPerWeek) ?? 5)
  if (factor === undefined) return { problem: `This one is counted in ${countUnit[term] ?? 'unit'}s.` }
  const make = (count: number): number => Math.round(count * factor * 10) / 10
  return { told: toldFrom(read, typed, make), ...(isUnusual(term, make(read.amount)) ? { check: unusualLine } : {}) }
}

/** Shares of pay that are told as a sum, too. */
const sharesOfPay = new Set<TermId>(['bonusTarget', 'retirementFlat'])

/** Reads a share: 10 means 10 %. An amount of money is offered as a share of the base where that is known. */
export const typedPercent = (term: TermId, typed: string, offer: Offer): TypedTerm => {
  const read = readAmount(numberWords(typed.trim()))
  if (!read.ok) return { problem: read.problem.replace('such as 120k or 120,000', 'such as 10%') }
  if (read.currency || (!read.percent && (read.amount > 1000 || read.period !== undefined))) {
    const base = baseAsYear(offer)
    const problem = 'This one is a share, not an amount.'
    if (!base || !sharesOfPay.has(term) || base.minor === 0) return { problem: `${problem} Type it like 10%.` }
    return { problem, meant: [toldFrom(read, typed, (units) => Math.round((amountPer('year', { ...read, amount: units }, workingTimeOf(offer)) / toUnits(base)) * 1000) / 10)] }
  }
  const told = toldFrom(read, typed, (share) => share)
  return { told, ...(isUnusual(term, read.amount) ? { check: unusualLine } : {}) }
}
