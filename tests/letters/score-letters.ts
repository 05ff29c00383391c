import type { LetterPhrases } from '#domain/letter/letter-phrases.ts'
import { offerFields } from '#domain/letter/offer-field.ts'
import type { OfferField } from '#domain/letter/offer-field.ts'
import { readOfferText } from '#domain/letter/read-offer-text.ts'
import type { SampleLetter } from './letter-corpus.ts'

export type Verdict = 'right' | 'wrong' | 'missing' | 'empty'
export type FieldScore = { letter: SampleLetter; field: OfferField; verdict: Verdict; shown: unknown; expected: unknown; words: string }
export type Score = { letters: number; right: number; wrong: number; missing: number; precision: number; recall: number; wrongShare: number; cleanLetters: number }

/** Reads every letter and holds each field against what a careful person would have read. */
export const scoreLetters = (letters: readonly SampleLetter[], phrases: LetterPhrases): FieldScore[] =>
  letters.flatMap((letter) => {
    const { fields } = readOfferText(letter.text, letter.referenceDate, phrases)
    return offerFields.map((field): FieldScore => {
      const finding = fields[field]
      const shown = finding?.value
      const expected = letter.expected[field]
      const words = finding ? letter.text.slice(Math.max(0, finding.start - 50), finding.end + 30) : ''
      return { letter, field, shown, expected, words, verdict: verdictOf(field, shown, expected, letter.accept?.[field] ?? []) }
    })
  })

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const verdictOf = (field: OfferField, shown: unknown, expected: unknown, accepted: readonly unknown[]): Verdict => {
  if (isEmpty(shown) || (field === 'ptoUnlimited' && shown === false)) return isEmpty(expected) || expected === false && field === 'ptoUnlimited' || accepted.some(isEmpty) ? 'empty' : 'missing'
  return [expected, ...accepted].some((value) => alike(field, shown, value)) ? 'right' : 'wrong'
}

const alike = (field: OfferField, shown: unknown, expected: unknown): boolean => {
  if (isEmpty(expected)) return false
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) < (field === 'severanceWeeks' ? 0.1 : 0.011)
  if (Array.isArray(shown) && Array.isArray(expected)) return sorted(field, shown) === sorted(field, expected)
  if (typeof shown === 'string' && typeof expected === 'string') return plain(field, shown) === plain(field, expected)
  return shown === expected
}

const sorted = (field: OfferField, list: readonly unknown[]): string => JSON.stringify(field === 'contingencies' ? [...list].map(String).sort() : list)

const legalSuffix = /[,. ]+(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|corporation|llp|lp|pty|pvt|private|dac|se|bv|sa|co|incorporated|ulc|kg)\b\.?/g

const plain = (field: OfferField, words: string): string => {
  let result = words.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, ' ').trim()
  if (field === 'company') result = result.replace(legalSuffix, '').replace(/^the /, '')
  if (field === 'location') result = result.split(',')[0] ?? result
  return result.replace(/[.,;:]+$/, '').trim()
}

export const summarise = (scores: readonly FieldScore[]): Score => {
  const count = (verdict: Verdict) => scores.filter((score) => score.verdict === verdict).length
  const letters = new Set(scores.map(({ letter }) => letter))
  const spoiled = new Set(scores.filter(({ verdict }) => verdict === 'wrong').map(({ letter }) => letter))
  const [right, wrong, missing] = [count('right'), count('wrong'), count('missing')]
  return { letters: letters.size, right, wrong, missing, precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, right + missing + scores.filter(({ verdict, expected }) => verdict === 'wrong' && !isEmpty(expected)).length), wrongShare: wrong / Math.max(1, right + wrong), cleanLetters: letters.size - spoiled.size }
}
