import { money } from '#domain/values/money.ts'
import type { Told } from '#domain/values/told.ts'
import type { FastAsked, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import type { FastPhrases } from './fast-phrases.ts'
import { blank, boundaries, clauseAt, findAmounts, findKeywords, without } from './fast-line.ts'
import type { FoundAmount, Keyword, Line, Span } from './fast-line.ts'
import { amountFits, toldOfAmount } from './fast-amounts.ts'
import type { Offer } from './offer.ts'
import { termSpec } from './terms.ts'
import type { TermId } from './terms.ts'

/** Pairs the words of the round's phrases with the amounts, texts and denials that belong to them. */
export const readTerms = (line: Line, asked: FastAsked): Reading => {
  const keywords = findKeywords(line, asked.phrases.rounds[asked.round])
  const texts = keywords.filter(({ phrase }) => phrase.value === 'rest').flatMap((keyword) => restOf(line, keyword, keywords))
  const rest = without(line, texts)
  const open = keywords.filter(({ start, end }) => !texts.some((each) => each.start < end && each.end > start))
  const denials = open.flatMap((keyword) => denialOf(rest, keyword, asked))
  const denied = denials.map(({ entry }) => entry)
  const said = open.filter((keyword) => !denials.some((each) => each.keyword === keyword))
  const words = said.flatMap(({ start, end, phrase }): FastFound[] => (typeof phrase.value === 'object' ? [{ start, end, kind: 'term', term: phrase.term, told: { sure: 'said', value: phrase.value.is } }] : []))
  const wanting = said.filter(({ phrase }) => phrase.value === 'beside')
  const amounts = findAmounts(without(rest, [...open, ...denied]))
  const paired = pair(rest, wanting, amounts).map(({ keyword, amount }) => ({ keyword, amount, ...corrected(rest, amount, amounts, asked.phrases) }))
  const read = paired.map((each) => entryOf(each, line, asked))
  const dropped = amounts.filter((amount) => !paired.some((each) => each.amount === amount || each.last === amount) && isTakenBack(rest, amount, amounts, asked.phrases))
  return {
    found: [...texts, ...denied, ...words, ...read.filter((each) => 'kind' in each)],
    unsure: read.filter((each) => 'candidates' in each),
    used: dropped,
  }
}

const textEntry = (span: Span, term: TermId, value: string): FastFound => ({ ...span, kind: 'term', term, told: { sure: 'said', value } })

/** The rest of the clause after the words, else what stands before them. */
const restOf = (line: Line, keyword: Keyword, keywords: readonly Keyword[]): FastFound[] => {
  const clause = clauseAt(line, keyword)
  const next = keywords.find((each) => each.start >= keyword.end && each.start < clause.end)
  const last = keywords.findLast((each) => each.end <= keyword.start && each.end > clause.start)
  const after = tidy(line, { start: keyword.end, end: next?.start ?? clause.end })
  const before = tidy(line, { start: last?.end ?? clause.start, end: keyword.start })
  if (/^(?:no|without)$/i.test(before?.text ?? '')) return [textEntry({ start: before!.start, end: keyword.end }, keyword.phrase.term, 'None')]
  if (after) return [textEntry({ start: keyword.start, end: after.end }, keyword.phrase.term, after.text)]
  return before ? [textEntry({ start: before.start, end: keyword.end }, keyword.phrase.term, before.text)] : []
}

/** Trims the joining words around a text; undefined where nothing is left. */
const tidy = ({ raw, text }: Line, { start, end }: Span): (Span & { text: string }) | undefined => {
  if (text.slice(start, end).includes(blank)) return undefined
  const piece = raw.slice(start, end)
  const lead = /^(?:[\s:=-]|\b(?:is|are|was|will be|starts?|starting|in|on|from|of|the|a|an|my|at)\b(?=\s))*/i.exec(piece)?.[0].length ?? 0
  const trimmed = piece.slice(lead).trimEnd()
  return trimmed === '' || !/[\p{L}\d]/u.test(trimmed) ? undefined : { start: start + lead, end: start + lead + trimmed.length, text: trimmed }
}

/** "No bonus" is told and is nothing; "bonus not mentioned" was left open. */
const denialOf = (line: Line, keyword: Keyword, { phrases, offer }: FastAsked): { keyword: Keyword; entry: FastFound }[] => {
  const clause = clauseAt(line, keyword)
  const before = /(?<!\p{L})(?:no|without|zero|none|not an?)\s+(?:\p{L}+\s+)?$/u.exec(line.text.slice(clause.start, keyword.start))
  const around = line.text.slice(clause.start, clause.end)
  const open = phrases.leftOpen.some((words) => new RegExp(`(?<!\\p{L})${words.replace(/'/g, "['’]?")}(?!\\p{L})`, 'u').test(around)) || /nothing (?:said )?(?:about|on)/.test(around)
  const entry = (start: number, end: number, told: Told<unknown>) => [{ keyword, entry: { start, end, kind: 'term' as const, term: keyword.phrase.term, told } }]
  if (open && !/\d/.test(around)) return entry(clause.start + around.length - around.trimStart().length, clause.start + around.trimEnd().length, { sure: 'not-said' })
  const told = before ? nothing(keyword, offer) : undefined
  return before && told ? entry(clause.start + before.index, keyword.end, told) : []
}

const nothing = ({ phrase }: Keyword, offer: Offer): Told<unknown> | undefined => {
  const { kind } = termSpec(phrase.term)
  if (kind === 'yes-no') return { sure: 'said', value: false }
  if (phrase.term === 'baseSalary' || kind === 'choice') return undefined
  return { sure: 'said', value: kind === 'money' ? money(0, offer.currency) : 0 }
}

interface Pair {
  readonly keyword: Keyword
  readonly amount: FoundAmount
}

/** Each word with its nearest amount that fits it; other thoughts in between make them strangers. */
const pair = (line: Line, keywords: readonly Keyword[], amounts: readonly FoundAmount[]): Pair[] => {
  const cuts = boundaries(line.text)
  const between = (items: readonly Span[], from: number, to: number) => items.filter(({ start, end }) => start >= from && end <= to).length
  const all = keywords.flatMap((keyword) => amounts.filter((amount) => amountFits(keyword.phrase.term, amount)).map((amount) => {
    const [from, to] = keyword.end <= amount.start ? [keyword.end, amount.start] : [amount.end, keyword.start]
    return { keyword, amount, far: to - from + 25 * between(cuts, from, to) + 30 * (between(keywords, from, to) + between(amounts, from, to)), at: Math.min(keyword.start, amount.start) }
  }))
  const chosen: Pair[] = []
  for (const each of all.filter(({ far }) => far <= 40).sort((a, b) => a.far - b.far || a.at - b.at)) {
    if (!chosen.some(({ keyword, amount }) => keyword === each.keyword || amount === each.amount)) chosen.push(each)
  }
  return chosen
}

const takesBack = (line: Line, from: number, to: number, { corrections }: FastPhrases): boolean => {
  const gap = line.text.slice(from, to).replace(/[^\p{L}'\s]/gu, ' ').replace(/\s+/g, ' ').trim()
  return gap !== '' && corrections.some((words) => gap === words || gap.endsWith(` ${words}`) || gap.startsWith(`${words} `))
}

/** The amount that corrects another: "142 base, no, 145". */
const corrected = (line: Line, amount: FoundAmount, amounts: readonly FoundAmount[], phrases: FastPhrases): { last: FoundAmount } => {
  const next = amounts.find(({ start }) => start >= amount.end)
  if (!next || next.read.percent !== amount.read.percent) return { last: amount }
  const gap = line.text.slice(amount.end, next.start)
  return takesBack(line, amount.end + Math.max(0, gap.search(/[,;.]/)), next.start, phrases) ? { last: next } : { last: amount }
}

const isTakenBack = (line: Line, amount: FoundAmount, amounts: readonly FoundAmount[], phrases: FastPhrases): boolean => {
  const next = amounts.find(({ start }) => start >= amount.end)
  return next !== undefined && takesBack(line, amount.end, next.start, phrases)
}

const entryOf = ({ keyword, amount, last }: Pair & { last: FoundAmount }, line: Line, { offer }: FastAsked): FastFound | FastUnsure => {
  const near = Math.min(Math.abs(keyword.start - last.end), Math.abs(last.start - keyword.end)) <= 14
  const spans = near || last !== amount ? [keyword, amount, last] : [amount]
  const start = Math.min(...spans.map((each) => each.start))
  const end = Math.max(...spans.map((each) => each.end))
  const read = toldOfAmount(keyword.phrase.term, last, offer)
  if (!Array.isArray(read)) return { start, end, kind: 'term', ...read }
  return { start, end, text: line.raw.slice(start, end), candidates: read.map((each) => ({ kind: 'term', ...each })) }
}
