import { isOneSlip } from '#domain/values/read-names.ts'
import { plainDigits } from '#domain/values/plain-digits.ts'
import { readAmount } from '#domain/values/read-amount.ts'
import type { FastPhrase } from './fast-phrases.ts'
import { figuresThatAreNoAmounts } from './fast-mask.ts'
import { numberWords } from './typed-number.ts'
import { spaced } from './typed-money.ts'
import type { Amount } from './typed-money.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** One line as typed, and the same in lower case and plain digits with what was understood blanked out; positions agree. */
export interface Line {
  readonly raw: string
  readonly text: string
}

/** A line as typed, with nothing understood yet. */
export const lineOf = (typed: string): Line => ({ raw: typed, text: lowered(plainDigits(typed)) })

/** Lower case, letter by letter, so that positions hold where a capital has a longer small form. */
const lowered = (text: string): string => [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('')

/** The line without what has been understood: blanked with a sign that is no letter, no digit and no separator. */
export const without = (line: Line, spans: readonly Span[]): Line => ({
  raw: line.raw,
  text: spans.reduce((text, { start, end }) => text.slice(0, start) + blank.repeat(end - start) + text.slice(end), line.text),
})
export const blank = '\u0001'

export interface Keyword extends Span {
  readonly phrase: FastPhrase
}

export interface FoundAmount extends Span {
  readonly text: string
  readonly read: Amount
  /** "12 months": the unit it is counted in. */
  readonly unit: string | undefined
  /** Spelt out, such as "three": counts only beside a word that wants it. */
  readonly spelt: boolean
}

const patterns = new Map<string, RegExp>()
const patternOf = (word: string): RegExp => {
  const known = patterns.get(word) ?? new RegExp(`(?<!\\p{L})${escape(word)}(?!\\p{L})`, 'gu')
  patterns.set(word, known)
  return known
}
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s-]*').replace(/'/g, "['’]?")

/** Every word of the phrases that stands in the line, longer ones first, with one slip of the finger allowed in longer words. */
export const findKeywords = (line: Line, phrases: readonly FastPhrase[]): Keyword[] => {
  const all = phrases.flatMap((phrase) => phrase.words.map((word) => ({ phrase, word }))).sort((a, b) => b.word.length - a.word.length)
  const found: Keyword[] = []
  const isFree = ({ start, end }: Span) => !found.some((each) => start < each.end && end > each.start) && !line.text.slice(start, end).includes(blank)
  for (const { phrase, word } of all) {
    for (const match of line.text.matchAll(patternOf(word))) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (isFree(span)) found.push({ ...span, phrase })
    }
  }
  // A slip is believed only where an amount has to stand beside the word, and never in a name: "Grace" is no grade.
  const single = all.filter(({ word, phrase }) => word.length >= 5 && !word.includes(' ') && phrase.value === 'beside')
  for (const match of line.text.matchAll(/(?<![\p{L}\d])\p{L}{5,}(?!\p{L})/gu)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const near = single.find(({ word }) => isOneSlip(match[0], word) && (word.length > 5 || match[0].length !== 5 || isSwap(match[0], word)))
    if (near && isFree(span) && !/^\p{Lu}/u.test(line.raw.slice(span.start))) found.push({ ...span, phrase: near.phrase })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Two neighbours are swapped: the same letters, which two real words seldom are. */
const isSwap = (typed: string, word: string): boolean => [...typed].sort().join('') === [...word].sort().join('')

const lead = String.raw`(?:(?:(?:somewhere|something|maybe|say) )*(?:between|around|about|roughly|approx(?:imately)?\.?|circa|up to|as much as|at most|like|nearly|almost|in the region of|~|≈)\s*)*`
const currency = String.raw`(?:(?:us|usd|ca|cad|au|aud|nz|nzd|sgd|hk|gbp|eur|inr|chf|jpy|zar|rs\.?)\s?|[cas](?=\$)|r(?=\d))?[$£€₹¥]?\s?`
const number = String.raw`(?:\d{1,3}(?: \d{3})+(?!\d)|\d(?:[\d.,']*\d)?)`
const suffix = String.raw`(?:\s?(?:k|thousand|grand|mn|mio|million|m|bn|billion|b|lakhs?|lacs?|lpa|l|cr|crores?)(?![\p{L}]))?`
const share = String.raw`(?:\s?(?:%|percent\b|per cent\b|pct\b))?`
const tailCurrency = String.raw`(?:\s?(?:usd|gbp|eur|inr|cad|aud|chf|dollars?|pounds?|euros?|rupees?|bucks?|quid)\b)?`
const period = String.raw`(?:\s?(?:(?:\/|per\b|an?\b|each\b|every\b)\s?(?:hour|hr|h|day|week|wk|month|mo|mth|year|yr|y|annum|fortnight|(?:two|2|other) weeks?)\b|(?:hourly|monthly|weekly|bi-?weekly|fortnightly|semi-?monthly|yearly|annually|p\.a\.|pa\b|p\.?m\b|pcm\b|ph\b|pw\b)))?`
const unit = String.raw`(?:[\s-]?(years?|yrs?|months?|mths?|mos?|weeks?|wks?|days?|hours?|hrs?)\b)?`
const spelt = String.raw`(?<![\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}])`
const one = `${currency}${number}${suffix}${share}`
/** An amount with everything that belongs to it: "around", currency, number, "k", "%", a range, a period or a unit of time. */
export const amountPattern = String.raw`${lead}(?<![\p{L}\d.,/'])${one}(?:\s*(?:-|to|or|up to)\s*${one}|(?<=between.*)\s+and\s+${one})?${tailCurrency}(?:\s?ish\b| or so\b| give or take\b)?${period}${unit}`
const amounts = new RegExp(`(?:${amountPattern})|(${spelt})${unit}`, 'gu')

/** Reads an amount; billions too, which only companies are worth, and lakh and crore, which are said of rupees. */
export const readFound = (text: string): Amount | undefined => {
  const plain = text.replace(/(\d)\s?(?:bn|billion|b)\b/g, '$1000m').replace(/(\d)\.(\d)000m/, '$1$200m').replace(/(\d)\s?l(?![\p{L}])/gu, '$1 lakh').replace(/(\d)\s?cr(?![\p{L}])/gu, '$1 crore').replace(/(?<!\p{L})r(?=\d)/gu, 'ZAR ')
  const read = readAmount(numberWords(spaced(plain)))
  return read.ok ? read : undefined
}

/** Every amount in what is left of the line, without the figures that are none. */
export const findAmounts = (line: Line): FoundAmount[] => {
  const figures = figuresThatAreNoAmounts(line)
  return amountsIn(line).filter(({ start, end }) => !figures.some((each) => start < each.end && end > each.start))
}

const amountsIn = (line: Line): FoundAmount[] =>
  [...line.text.matchAll(amounts)].flatMap((match) => {
    const text = match[0].trimEnd()
    const read = readFound(text)
    const start = match.index + (match[0].length - match[0].trimStart().length)
    return read ? [{ start, end: match.index + text.length, text: text.trimStart(), read, unit: match[1] ?? match[3], spelt: match[2] !== undefined }] : []
  })

/** Where one thought ends and another begins: commas, semicolons, plus signs, "and", "plus". A point inside a number is none. */
export const boundaries = (text: string): Span[] =>
  [...text.matchAll(/,(?!\d)|;|\n|\+|&|\.(?=\s|$)|(?<!\p{L})(?:and|plus|then|but)(?!\p{L})/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** The clause around a position, between the nearest boundaries. */
export const clauseAt = (line: Line, at: Span): Span => {
  const cuts = boundaries(line.text)
  return {
    start: Math.max(0, ...cuts.filter(({ end }) => end <= at.start).map(({ end }) => end)),
    end: Math.min(line.text.length, ...cuts.filter(({ start }) => start >= at.end).map(({ start }) => start)),
  }
}
