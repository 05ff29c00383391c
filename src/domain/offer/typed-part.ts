import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { readAmount } from '#domain/values/read-amount.ts'
import { readDate } from '#domain/values/read-date.ts'
import { readFound } from './fast-line.ts'
import { spaced } from './typed-money.ts'
import { numberWords, unitFactor } from './typed-number.ts'
import type { CountUnit } from './typed-number.ts'

/** What was typed into a field of a part: its value, undefined for a blank, or why it could not be read. */
export type TypedPart<Value> = { readonly told: Value | undefined; readonly check?: string } | { readonly problem: string; readonly meant?: readonly Value[] }

const isBlank = (typed: string): boolean => typed.trim() === ''

/** An amount of money; billions too, which only companies are worth. */
export const typedPartMoney = (typed: string, currency: Currency): TypedPart<Money> => {
  if (isBlank(typed)) return { told: undefined }
  const read = readFound(typed.toLowerCase())
  if (!read) return { problem: problemOf(typed) }
  if (read.percent) return { problem: 'This one is an amount, not a share.' }
  return { told: money(read.amount, read.currency ?? currency), ...(read.doubt ? { check: read.doubt } : {}) }
}

const problemOf = (typed: string): string => {
  const read = readAmount(numberWords(spaced(typed)))
  return read.ok ? 'That could not be read as an amount.' : read.problem
}

export interface CountLimits {
  readonly unit?: CountUnit | undefined
  readonly max: number
  readonly whole?: boolean
}

/** A count, such as shares or months; "1 year" where months are wanted is 12. */
export const typedPartCount = (typed: string, { unit, max, whole = false }: CountLimits): TypedPart<number> => {
  if (isBlank(typed)) return { told: undefined }
  const text = numberWords(spaced(typed))
  const read = readAmount(text)
  if (!read.ok) return { problem: read.problem }
  if (read.currency || read.percent) return { problem: read.percent ? 'This one is a number, not a share.' : 'This one is a number, not an amount of money.' }
  const factor = unitFactor(text, unit)
  if (factor === undefined) return { problem: `This one is counted in ${unit}s.` }
  const count = Math.round(read.amount * factor * 1e6) / 1e6
  if (count > max) return { problem: `Up to ${withCommas(max)} fits here.` }
  return { told: whole ? Math.round(count) : count }
}

/** A share in percent, 0 to 1000. */
export const typedPartPercent = (typed: string): TypedPart<number> => typedPartCount(typed.replace(/%|per ?cent/gi, ''), { max: 1000 })

/** Years of vesting: "4", "4 years", "48 months". */
export const typedPartYears = (typed: string): TypedPart<number> => {
  const months = /months?|mos?\b/i.test(typed) ? typedPartCount(typed, { unit: 'month', max: 240 }) : undefined
  if (months && 'told' in months && months.told !== undefined) return { told: Math.round((months.told / 12) * 100) / 100 }
  return typedPartCount(typed, { max: 20 })
}

/** The percents of a grant that vest in each year: "5/15/40/40". They have to make 100. */
export const typedPercents = (typed: string): TypedPart<number[]> => {
  if (isBlank(typed)) return { told: undefined }
  const percents = (typed.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  if (percents.length === 0) return { problem: 'Type the percent of each year, such as 5/15/40/40.' }
  if (percents.length > 20) return { problem: 'Up to 20 years fit here.' }
  const sum = Math.round(percents.reduce((total, each) => total + each, 0) * 100) / 100
  return Math.abs(sum - 100) < 0.1 ? { told: percents } : { problem: `These add up to ${sum}. They have to make 100.` }
}

/** A day that may lie in the past. */
export const typedPartDay = (typed: string, today: CalendarDate, direction: 'ahead' | 'any' = 'any'): TypedPart<CalendarDate> => {
  if (isBlank(typed)) return { told: undefined }
  const read = readDate(typed, today, undefined, direction)
  return read.ok ? { told: read.date } : { problem: read.problem, ...(read.meant ? { meant: read.meant } : {}) }
}

const withCommas = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
