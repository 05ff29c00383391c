import { amountFits } from './fast-amounts.ts'
import { boundaries } from './fast-line.ts'
import type { FoundAmount, Keyword, Line, Span } from './fast-line.ts'
import type { FastPhrases } from './fast-phrases.ts'
import { isPlain } from './fast-words.ts'
import { termSpec } from './terms.ts'

export interface Pair {
  readonly keyword: Keyword
  readonly amount: FoundAmount
}

/** Each word with the nearest amount that fits it, where nothing but joining words stands between them. */
export const pairUp = (line: Line, keywords: readonly Keyword[], amounts: readonly FoundAmount[], words: readonly Span[], phrases: FastPhrases): Pair[] => {
  const cuts = boundaries(line.text).filter((cut) => !amounts.some(({ start, end }) => cut.start < end && cut.end > start))
  const all = keywords.flatMap((keyword) => amounts.flatMap((amount) => {
    const [from, to] = keyword.end <= amount.start ? [keyword.end, amount.start] : [amount.end, keyword.start]
    const meet = !cuts.some(({ start, end }) => start >= from && end <= to) && isPlain(line.text.slice(from, to), phrases)
    return meet && to - from <= 40 && amountFits(keyword.phrase.term, amount) && (isTold(keyword, amount) || countsNothingElse(line, amount, words, phrases)) ? [{ keyword, amount, far: to - from, at: Math.min(keyword.start, amount.start) }] : []
  }))
  const chosen: Pair[] = []
  for (const each of all.sort((a, b) => a.far - b.far || a.at - b.at)) {
    if (!chosen.some(({ keyword, amount }) => keyword === each.keyword || amount === each.amount)) chosen.push(each)
  }
  return chosen
}

/** "Base pay 61,400 step 3": a sum right behind its word is that sum, whatever follows. */
const isTold = ({ end, phrase }: Keyword, { start, read }: FoundAmount): boolean => ['pay', 'money'].includes(termSpec(phrase.term).kind) && end <= start && start - end <= 4 && read.amount >= 10_000

/** A bare number belongs to the word right behind it: "47 min commute", "4 tens". Letters that stick to it are its own, too. */
export const countsNothingElse = (line: Line, { end, read, unit, text }: FoundAmount, words: readonly Span[], phrases: FastPhrases): boolean => {
  const next = line.text.slice(end)
  const named = words.some(({ start }) => start >= end && start - end <= 1)
  if (named) return true
  if (/^\p{L}/u.test(next)) return false
  const clear = read.currency !== undefined || read.percent || read.period !== undefined || unit !== undefined || /\d\s?(?:k|m|l|cr|thousand|grand|million|lakhs?)$/.test(text)
  if (clear) return true
  const word = /^[\s-]+([\p{L}'’]+)/u.exec(next)?.[1]
  return !/^\s+\d/.test(next) && (word === undefined || isPlain(word, phrases))
}
