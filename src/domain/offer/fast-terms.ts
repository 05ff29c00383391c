import { money } from '#domain/values/money.ts'
import type { Told } from '#domain/values/told.ts'
import type { FastAsked, FastEntry, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import type { FastPhrases } from './fast-phrases.ts'
import { blank, clauseAt, findAmounts, findKeywords, without } from './fast-line.ts'
import type { FoundAmount, Keyword, Line, Span } from './fast-line.ts'
import { toldOfAmount } from './fast-amounts.ts'
import { isOutside } from './fast-outside.ts'
import type { Offer } from './offer.ts'
import { pairUp } from './fast-pairs.ts'
import type { Pair } from './fast-pairs.ts'
import { isPlain } from './fast-words.ts'
import { termSpec } from './terms.ts'
import type { TermId } from './terms.ts'

/** Pairs the words of the round's phrases with the amounts, texts and denials that belong to them. */
export const readTerms = (line: Line, asked: FastAsked): Reading => {
  const keywords = findKeywords(line, asked.phrases.rounds[asked.round])
  const spoken = keywords.flatMap((keyword) => (keyword.phrase.value === 'rest' ? restOf(line, keyword, keywords) : keyword.phrase.value === 'code' ? codeOf(line, keyword) : []))
  const texts = spoken.filter((each) => 'kind' in each)
  const rest = without(line, spoken)
  const open = keywords.filter(({ start, end }) => !spoken.some((each) => each.start < end && each.end > start))
  const denials = open.flatMap((keyword) => denialOf(rest, keyword, asked))
  const denied = denials.map(({ entry }) => entry)
  const said = open.filter((keyword) => !denials.some((each) => each.keyword === keyword) && !(typeof keyword.phrase.value === 'object' && deniedBefore(rest, keyword)))
  const words = said.filter((keyword) => isAboutSignOn(keyword, keywords, asked.offer)).flatMap(({ start, end, phrase }): FastFound[] => (typeof phrase.value === 'object' ? [{ start, end, kind: 'term', term: phrase.term, told: { sure: 'said', value: phrase.value.is } }] : []))
  const wanting = said.filter(({ phrase }) => phrase.value === 'beside')
  const amounts = findAmounts(without(rest, [...open, ...denied]))
  const paired = pairUp(rest, wanting, amounts, open, asked.phrases).map(({ keyword, amount }) => ({ keyword, amount, ...corrected(rest, amount, amounts, asked.phrases) }))
  const known = [...open, ...amounts, ...findKeywords(rest, Object.values(asked.phrases.rounds).flat())]
  const read = paired.map((each) => entryOf(each, { line, rest, known, asked }))
  const dropped = amounts.filter((amount) => !paired.some((each) => each.amount === amount || each.last === amount) && isTakenBack(rest, amount, amounts, asked.phrases))
  return {
    found: [...texts, ...denied, ...words, ...read.filter((each) => 'kind' in each)],
    unsure: [...spoken.filter((each) => 'candidates' in each), ...read.filter((each) => 'candidates' in each)],
    used: dropped,
  }
}

/** "Pro rata" says how a signing bonus is repaid only where one is spoken of; else it is about hours. */
const isAboutSignOn = ({ phrase }: Keyword, all: readonly Keyword[], offer: Offer): boolean =>
  phrase.term !== 'signOnRepayHow' || offer.signOn !== undefined || all.some((each) => each.phrase.term === 'signOn' || each.phrase.term === 'signOnRepayMonths')

const textEntry = (span: Span, term: TermId, value: string): FastFound => ({ ...span, kind: 'term', term, told: { sure: 'said', value } })

/** Texts that an amount before the words belongs to: "900 profit share at christmas". */
const withSum = new Set<TermId>(['profitShare', 'onCallPay'])
const outside = ({ start, end }: Span, { text }: Line): Span[] => [{ start: 0, end: start }, { start: end, end: text.length }]

/** The rest of the clause after the words; what stands before them is only asked about ("big team"). */
const restOf = (line: Line, keyword: Keyword, keywords: readonly Keyword[]): (FastFound | FastUnsure)[] => {
  const clause = clauseAt(line, keyword)
  const next = keywords.find((each) => each.start >= keyword.end && each.start < clause.end)
  const last = keywords.findLast((each) => each.end <= keyword.start && each.end > clause.start)
  const after = tidy(line, { start: keyword.end, end: next?.start ?? clause.end })
  const before = tidy(line, { start: last?.end ?? clause.start, end: keyword.start })
  if (/^(?:no|without)$/i.test(before?.text ?? '')) return [textEntry({ start: before!.start, end: keyword.end }, keyword.phrase.term, 'None')]
  const sum = before && withSum.has(keyword.phrase.term) && findAmounts(without(line, outside(before, line))).length === 1 ? before : undefined
  if (sum) return [textEntry({ start: sum.start, end: after?.end ?? keyword.end }, keyword.phrase.term, `${sum.text}${line.raw.slice(keyword.end, after?.end ?? keyword.end)}`)]
  if (after) return [textEntry({ start: keyword.start, end: after.end }, keyword.phrase.term, after.text)]
  if (!before) return []
  const { start, end, ...entry } = textEntry({ start: before.start, end: keyword.end }, keyword.phrase.term, before.text)
  return [{ start, end, text: line.raw.slice(start, end), candidates: [entry] }]
}

/** "Grade 6a", "level: IC4": the code and, where it says more than the label, its word. */
const codeOf = ({ raw, text }: Line, keyword: Keyword): FastFound[] => {
  const code = /^\s*(?:is|:|=)?\s*(\p{L}{0,3}-?\d{1,2}[a-d]?|[ivx]{1,4})(?![\p{L}\d%]|[.,]\d)/iu.exec(raw.slice(keyword.end))
  if (!code?.[1] || text.slice(keyword.end, keyword.end + code[0].length).includes(blank)) return []
  const end = keyword.end + code[0].length
  return [textEntry({ start: keyword.start, end }, keyword.phrase.term, text.startsWith('level', keyword.start) ? code[1] : raw.slice(keyword.start, end))]
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
  const before = deniedBefore(line, keyword)
  const around = line.text.slice(clause.start, clause.end)
  const open = phrases.leftOpen.some((words) => new RegExp(`(?<!\\p{L})${words.replace(/'/g, "['’]?")}(?!\\p{L})`, 'u').test(around)) || /nothing (?:said )?(?:about|on)/.test(around)
  const entry = (start: number, end: number, told: Told<unknown>) => [{ keyword, entry: { start, end, kind: 'term' as const, term: keyword.phrase.term, told } }]
  if (open && !/\d/.test(around)) return entry(clause.start + around.length - around.trimStart().length, clause.start + around.trimEnd().length, { sure: 'not-said' })
  const after = /^\s*(?::|=|is|was|are)?\s*(?:none|nil|zero)(?!\p{L})/u.exec(line.text.slice(keyword.end))
  const told = before || after ? nothing(keyword, offer) : undefined
  if (!told) return []
  return before ? entry(clause.start + before.index, keyword.end, told) : entry(keyword.start, keyword.end + (after?.[0].length ?? 0), told)
}

/** "No bonus", "not remote": undefined where nothing denies the words. */
const deniedBefore = (line: Line, keyword: Keyword): RegExpExecArray | null =>
  /(?<!\p{L})(?:(?:they\s+|we\s+)?do(?:es)?\s*n['’]?o?t\s+(?:do|offer|give|pay|have|get)(?:\s+any)?|no|without|zero|none|not an?|not|never|isn['’]?t|won['’]?t be)\s+(?:\p{L}+\s+)?$/u.exec(line.text.slice(clauseAt(line, keyword).start, keyword.start))

const nothing = ({ phrase }: Keyword, offer: Offer): Told<unknown> | undefined => {
  const { kind } = termSpec(phrase.term)
  if (kind === 'yes-no') return { sure: 'said', value: false }
  if (phrase.term === 'baseSalary' || kind === 'choice') return undefined
  return { sure: 'said', value: kind === 'money' ? money(0, offer.currency) : 0 }
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

interface Around {
  readonly line: Line
  readonly rest: Line
  /** Words and amounts that are understood, whatever their round. */
  readonly known: readonly Span[]
  readonly asked: FastAsked
}

const entryOf = ({ keyword, amount, last }: Pair & { last: FoundAmount }, { line, rest, known, asked }: Around): FastFound | FastUnsure => {
  const near = Math.min(Math.abs(keyword.start - last.end), Math.abs(last.start - keyword.end)) <= 14
  const spans = near || last !== amount ? [keyword, amount, last] : [amount]
  const start = Math.min(...spans.map((each) => each.start))
  const end = Math.max(...spans.map((each) => each.end))
  const read = toldOfAmount(keyword.phrase.term, last, asked.offer)
  const clause = clauseAt(rest, { start, end })
  // A count means what it counts: with other words around it, it is asked about ("40 hours overtime").
  const clear = termSpec(keyword.phrase.term).kind !== 'number' || isPlain(without(rest, known).text.slice(clause.start, clause.end), asked.phrases)
  if (!Array.isArray(read) && clear) return { start, end, kind: 'term', ...read }
  return { start, end, text: line.raw.slice(start, end), candidates: likelyOnes([read].flat().map((each) => ({ kind: 'term', ...each }))) }
}

/** Of several readings, those that an offer could hold; "31 fixed" is not 31 rupees a year. */
const likelyOnes = (candidates: readonly FastEntry[]): readonly FastEntry[] => {
  const likely = candidates.filter((each) => !isOutside(each))
  return likely.length > 0 ? likely : candidates
}
