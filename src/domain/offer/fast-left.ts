import { countsNothingElse } from './fast-pairs.ts'
import type { FastAsked, FastUnsure } from './fast-entry.ts'
import { boundaries, findAmounts, findKeywords, without } from './fast-line.ts'
import type { FoundAmount, Line, Span } from './fast-line.ts'
import { candidatesFor } from './fast-unsure.ts'
import { isPlain, tellingWords } from './fast-words.ts'

/** Every piece of the line that nothing has understood, so that no word is lost: a bare number with what it could be, else the words as they stand. */
export const leftOver = (left: Line, whole: Line, taken: readonly Span[], asked: FastAsked): FastUnsure[] => {
  const amounts = findAmounts(left)
  const words = findKeywords(left, asked.phrases.rounds[asked.round])
  return pieces(whole, amounts, taken).flatMap(({ piece, isWhole }) => {
    const here = amounts.filter(({ start, end }) => start >= piece.start && end <= piece.end)
    const telling = tellingWords(left.text.slice(piece.start, piece.end), asked.phrases)
    const [only] = here
    const bare = only && here.length === 1 && !only.spelt && telling.filter((word) => !only.text.includes(word)).length === 0 && countsNothingElse(left, only, words, asked.phrases)
    if (bare) return [{ start: only.start, end: only.end, text: whole.raw.slice(only.start, only.end), candidates: only.unit && asked.round === 'pay' ? [] : candidatesFor(only, asked) }]
    const rate = only && here.length === 1 ? rateBeside(left, piece, only, asked) : undefined
    if (rate) return rate.map((span) => ({ ...span, text: whole.raw.slice(span.start, span.end), candidates: span.start === only?.start ? candidatesFor(only, asked) : [] }))
    const says = telling.some((word) => word.length >= 3) || /\d|\p{Lu}{2}/u.test(whole.raw.slice(piece.start, piece.end))
    const span = says ? trimmed(whole, piece, isWhole, asked) : undefined
    return span ? [{ ...span, text: whole.raw.slice(span.start, span.end), candidates: [] }] : []
  })
}

/** "$5,500 a month contractor": a rate, and a word of another round that stands by itself beside it. */
const rateBeside = (left: Line, piece: Span, rate: FoundAmount, { phrases, round }: FastAsked): readonly Span[] | undefined => {
  if (rate.read.period === undefined || round !== 'pay') return undefined
  const others = Object.values(phrases.rounds).flat().filter(({ value }) => typeof value === 'object')
  const word = findKeywords(left, others).find(({ start, end }) => start >= piece.start && end <= piece.end && (start >= rate.end || end <= rate.start))
  const rest = word && without(left, [word, rate]).text.slice(piece.start, piece.end)
  return word && isPlain(rest ?? '', phrases) ? [{ start: rate.start, end: rate.end }, { start: word.start, end: word.end }] : undefined
}

/** Clause by clause, the runs between what is understood; a boundary inside an amount is none. */
const pieces = ({ text }: Line, amounts: readonly FoundAmount[], taken: readonly Span[]): { piece: Span; isWhole: boolean }[] => {
  const cuts = boundaries(text).filter((cut) => ![...amounts, ...taken].some(({ start, end }) => cut.start < end && cut.end > start))
  const walls = [{ start: 0, end: 0 }, ...cuts, { start: text.length, end: text.length }]
  return walls.slice(1).flatMap((cut, index) => {
    const clause = { start: walls[index]!.end, end: cut.start }
    const inside = taken.filter(({ start, end }) => start < clause.end && end > clause.start).sort((a, b) => a.start - b.start)
    let at = clause.start
    const runs = [...inside, { start: clause.end, end: clause.end }].flatMap(({ start, end }) => {
      const run = { start: at, end: Math.max(at, start) }
      at = Math.max(at, end)
      return run.end > run.start ? [run] : []
    })
    return runs.map((piece) => ({ piece, isWhole: inside.length === 0 }))
  })
}

/** Without the signs and, beside what was understood, the joining words around it. */
const trimmed = ({ raw }: Line, { start, end }: Span, isWhole: boolean, { phrases }: FastAsked): Span | undefined => {
  const words = [...raw.slice(start, end).matchAll(/[^\s,;:()]+/gu)]
  const tells = ([word]: RegExpMatchArray) => isWhole ? /[\p{L}\d]/u.test(word) : /\d/.test(word) || tellingWords(word, phrases).length > 0
  const [first, last] = [words.find(tells), words.findLast(tells)]
  return first && last ? { start: start + first.index, end: start + last.index + last[0].replace(/[.,;:!]+$/, '').length } : undefined
}
