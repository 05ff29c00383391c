import { describe, expect, it } from 'vitest'
import { fastPhrases } from '#content/fast-entry.ts'
import { readFastEntry } from '#domain/offer/fast-entry.ts'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import { tellingWords } from '#domain/offer/fast-words.ts'
import { toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import type { Told } from '#domain/values/told.ts'
import { day, offer } from '../../make.ts'
import { fastLines } from './fast-lines.ts'

/** Monday. */
const today = day('2026-11-23')

const amountOf = (value: unknown): string | number => {
  if (typeof value === 'object' && value !== null && 'minor' in value) return toUnits(value as Money)
  return typeof value === 'object' && value !== null && 'amount' in value ? toUnits(value.amount as Money) : String(value)
}
const unitOf = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'minor' in value) return ` ${(value as Money).currency}`
  return typeof value === 'object' && value !== null && 'amount' in value ? ` ${(value.amount as Money).currency}/${(value as unknown as { period: string }).period}` : ''
}
const toldText = (told: Told<unknown>): string => {
  if (told.sure === 'not-said') return '!'
  const range = told.sure === 'roughly' && told.low !== undefined ? `(${amountOf(told.low)}-${amountOf(told.high)})` : ''
  return `${told.sure === 'said' ? '=' : '~'}${amountOf(told.value)}${range}${unitOf(told.value)}`
}
const entryText = (entry: FastEntry): string => {
  if (entry.kind === 'term') return `${entry.term}${toldText(entry.told)}`
  if (entry.kind === 'tiers') return 'tiers'
  return `${entry.index}.${entry.field}${entry.roughly ? '~' : '='}${amountOf(entry.value)}${unitOf(entry.value)}`
}
const sorted = (words: readonly string[]) => [...words].sort()
const partsOf = (fills: string) => sorted(fills.split(/ (?=[\w.]+[=~!])/).filter((each) => each !== ''))

describe('a line noted down after a call', () => {
  it.each(fastLines)('%s, %s: “%s”', (round, currency, line, fills) => {
    expect(sorted(readFastEntry(line, round, offer({ currency }), today, fastPhrases).found.map(entryText))).toEqual(partsOf(fills))
  })

  it('loses none of its words: what is not filled in is shown and asked about', () => {
    // What was taken back ("sorry") is meant to go.
    for (const [round, currency, line] of fastLines.filter(([, , line]) => !line.includes('sorry'))) {
      const { found, unsure } = readFastEntry(line, round, offer({ currency }), today, fastPhrases)
      const left = [...line].map((sign, at) => ([...found, ...unsure].some(({ start, end }) => at >= start && at < end) ? ' ' : sign)).join('')
      expect(tellingWords(left.toLowerCase(), fastPhrases).filter((word) => word.length > 2), line).toEqual([])
      expect(left, line).not.toMatch(/\d/)
    }
  })

  it('asks about shifts and working days instead of counting wrong', () => {
    const asked = (line: string) => readFastEntry(line, 'time-and-place', offer(), today, fastPhrases).unsure.map(({ text, candidates }) => `${text}: ${candidates.map(entryText).join(' ')}`)
    expect(asked('3x12h shifts')).toEqual(['3x12h shifts: hoursPerWeek~36 daysPerWeek=3'])
    expect(asked('4 10s, mon-thu')).toEqual(['4 10s: hoursPerWeek~40 daysPerWeek=4', 'mon-thu: daysPerWeek=4'])
    expect(asked('three 12s')).toEqual(['three 12s: hoursPerWeek~36 daysPerWeek=3'])
    expect(asked('Mon to Fri')).toEqual(['Mon to Fri: daysPerWeek=5'])
  })

  it('asks who somebody is where the line does not say', () => {
    const { unsure } = readFastEntry("Grace O'Malley on ward 9, big team", 'what-was-said', offer(), today, fastPhrases)
    expect(unsure.map(({ text, candidates }) => `${text}: ${candidates.map(entryText).join(' ')}`)).toEqual(["Grace O'Malley: recruiter=Grace O'Malley manager=Grace O'Malley", 'ward 9: ', 'big team: '])
  })
})
