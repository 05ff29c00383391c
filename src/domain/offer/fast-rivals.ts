import { amountFits } from './fast-amounts.ts'
import type { FastAsked, FastEntry, FastUnsure } from './fast-entry.ts'
import type { WithCare } from './fast-care.ts'
import { findAmounts, findKeywords } from './fast-line.ts'
import type { Keyword, Line, Span } from './fast-line.ts'
import type { TermId } from './terms.ts'

/**
 * "42 LPA CTC, 31 fixed": two figures could be the pay, and the one that is quoted as more than the base is not. Its words are kept
 * and asked about; the other is the pay only where it says so by itself.
 */
export const withoutRivals = ({ found, unsure }: WithCare, line: Line, { round, phrases }: FastAsked): WithCare => {
  if (round !== 'pay') return { found, unsure }
  const figures = figuresOf(line, findKeywords(line, phrases.rounds.pay))
  const quoted = figures.filter(({ term }) => term === 'payQuote')
  const named = figures.filter(({ term }) => term === 'baseSalary')
  if (quoted.length === 0 || named.length === 0) return { found, unsure }
  const isQuoted = (each: Span) => quoted.some((figure) => overlap(each, figure))
  const left = unsure.filter((each) => !isQuoted(each)).map((each) => (named.some((figure) => overlap(each, figure)) ? { ...each, rival: true } : each))
  const kept = quoted.map(({ start, end }): FastUnsure => ({ start, end, text: line.raw.slice(start, end), candidates: [], rival: true }))
  return { found: found.filter((each) => !(isQuoted(each) && isPay(each))), unsure: [...left, ...kept] }
}

const isPay = (entry: FastEntry): boolean => entry.kind === 'term' && (entry.term === 'baseSalary' || entry.term === 'payQuote')
const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

/** Each amount that could be a pay, with the word beside it that says which one: the word behind it wins over the one before. */
const figuresOf = (line: Line, keywords: readonly Keyword[]): (Span & { term: TermId })[] => {
  const amounts = findAmounts(line).filter((amount) => amountFits('baseSalary', amount))
  return amounts.flatMap((amount) => {
    const far = ({ start, end }: Keyword): number => (start >= amount.end ? start - amount.end : amount.start - end + 0.5)
    const [word] = keywords.filter((keyword) => far(keyword) <= 12 && !/[,;]/.test(line.text.slice(Math.min(amount.end, keyword.end), Math.max(amount.start, keyword.start)))).sort((a, b) => far(a) - far(b))
    return word ? [{ term: word.phrase.term, start: Math.min(word.start, amount.start), end: Math.max(word.end, amount.end) }] : []
  })
}
