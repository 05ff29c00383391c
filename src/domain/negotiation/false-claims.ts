import type { OtherOffers } from './preparation.ts'
import { findNumbers } from './spoken-numbers.ts'

/** Words that claim what nobody has noted, or a place of a form that nobody filled in. */
export interface FalseClaim {
  readonly kind: 'other-offer' | 'written-offer' | 'placeholder'
  readonly start: number
  readonly end: number
}

/** What there is to claim with. */
export interface Known {
  readonly otherOffers: OtherOffers
  readonly company?: string | undefined
}

const otherOffer = /\b(?:other|another|competing|second|rival)\s+(?:job\s+|written\s+|signed\s+|firm\s+)*offers?\b|\b(?:i|we|i['’]ve)\s+(?:also\s+|already\s+|now\s+)?(?:have|hold|got|received|was\s+given|am\s+holding)\s+(?:an?|two|three|several|multiple)\s+(?:[\p{L}-]+\s+){0,2}offers?\b|\boffers?\s+(?:elsewhere|from\s+(?:another|a\s+different|a\s+competing|one\s+of\s+your)\b)/giu
const written = /\b(?:written|in\s+writing|signed|letter)\b/i
const placeholder = /\[[^\]\n]{0,60}\]|\{[^}\n]{0,60}\}|<(?:your|name|company|role|number|date|amount)[^>\n]{0,40}>|\bX{3,}\b|_{3,}/g

/**
 * What a text claims and the workspace does not know: another offer where none is noted, a written one where none is marked so, and
 * places that wait to be filled.
 */
export const falseClaims = (text: string, { otherOffers, company }: Known): FalseClaim[] => {
  const offers = [...text.matchAll(otherOffer)].filter((found) => !isOfThisCompany(text, found.index + found[0].length, company)).flatMap(({ 0: words, index }): FalseClaim[] => {
    const place = { start: index, end: index + words.length }
    if (otherOffers === 'none') return [{ kind: 'other-offer', ...place }]
    return otherOffers === 'spoken' && written.test(sentenceAround(text, place)) ? [{ kind: 'written-offer', ...place }] : []
  })
  const places = [...text.matchAll(placeholder)].map(({ 0: words, index }): FalseClaim => ({ kind: 'placeholder', start: index, end: index + words.length }))
  return [...offers, ...places].sort((a, b) => a.start - b.start)
}

/** "I have an offer from Fennimore" is no other offer in a talk with Fennimore. */
const isOfThisCompany = (text: string, from: number, company: string | undefined): boolean =>
  company !== undefined && company !== '' && text.slice(from).trimStart().toLowerCase().startsWith(`from ${company.toLowerCase()}`)

const sentenceAround = (text: string, { start, end }: { start: number; end: number }): string => {
  const before = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)))
  const after = /[.!?\n]|$/.exec(text.slice(end))
  return text.slice(before + 1, end + (after?.index ?? 0))
}

const smallestSum = 1000

/** Sums of a text that were neither told, asked for nor written among the reasons: perhaps a number that has changed since. Years are none. */
export const unknownSums = (text: string, said: readonly string[]): string[] => {
  const known = new Set(said.flatMap(findNumbers).map(({ value }) => value))
  const found = findNumbers(text).filter(({ value, start, end }) => value >= smallestSum && !isYear(text.slice(start, end)) && ![...known].some((each) => Math.abs(each - value) < 0.01))
  return [...new Set(found.map(({ start, end }) => `${/[$£€₹¥]\s?$/.exec(text.slice(0, start))?.[0] ?? ''}${text.slice(start, end)}`))]
}

const isYear = (figure: string): boolean => /^(?:19|20)\d\d$/.test(figure)
