import type { PhrasePatterns } from './phrase-patterns.ts'
import { isLabel } from './is-label.ts'
import type { Block } from './statement.ts'
import { tableBlocks } from './table-blocks.ts'
import type { PageLine } from './split-lines.ts'

export const layBlocks = (lines: PageLine[], page: string, patterns: PhrasePatterns): Block[] => {
  const blocks: Block[] = []
  const signature = signatureLines(lines, patterns)
  const width = wrapWidth(lines)
  let index = 0
  while (index < lines.length) {
    const line = lines[index] as PageLine
    const signed = signature.has(index)
    if (line.text === '') {
      index += 1
      continue
    }
    if (line.text.includes('\t') && !signed) {
      const table = tableBlocks(lines, index, page, patterns)
      blocks.push(...table.blocks)
      index = table.next
      continue
    }
    if (line.labelEnd !== undefined) {
      blocks.push({ pieces: [{ start: line.start, end: line.start + line.labelEnd }, { start: line.start + line.labelEnd + 1, end: line.end, before: ': ' }], signature: signed })
      index += 1
      continue
    }
    const zipped = signed ? null : zipLabels(lines, index, patterns)
    if (zipped) {
      blocks.push(...zipped.blocks)
      index = zipped.next
      continue
    }
    let last = index
    while (!signed && last + 1 < lines.length && goesOn(lines, last, width, patterns)) last += 1
    blocks.push({ pieces: lines.slice(index, last + 1).map(({ start, end }) => ({ start, end })), signature: signed })
    index = last + 1
  }
  return blocks
}

/** Labels in a column of their own, then as many values: "Base / Bonus / Start" "$90,000 / 10% / May 4". */
const zipLabels = (lines: PageLine[], index: number, patterns: PhrasePatterns): { blocks: Block[]; next: number } | null => {
  const label = (line: PageLine | undefined) => line !== undefined && !line.text.includes('\t') && isLabel(line.text, patterns)
  const filled = lines.slice(index, index + 60).map((line, step) => ({ line, at: index + step })).filter(({ line }) => line.text !== '')
  const first = filled.findIndex(({ line }) => !label(line))
  const count = first === -1 ? filled.length : first
  if (count === 0) return null
  const values = filled.slice(count, count * 2)
  const short = (line: PageLine) => line.text.length < 70 && !line.text.includes('\t') && !/^[^:]{2,30}:\s/.test(line.text)
  const pairs = values.length === count && values.every(({ line }) => short(line) && !label(line)) && (count === 1 ? looksLikeValue(values[0]?.line.text ?? '') : values.filter(({ line }) => /\d/.test(line.text)).length * 3 > count)
  if (!pairs) return null
  if (count > 1 && filled[count * 2] && short(filled[count * 2]!.line) && !label(filled[count * 2]!.line) && (filled[count * 2]!.at - (values.at(-1)?.at ?? 0)) === 1 && /\d/.test(filled[count * 2]!.line.text)) return null
  const blocks = filled.slice(0, count).map(({ line }, step) => {
    const value = values[step]!.line
    return { pieces: [{ start: line.start, end: line.end }, { start: value.start, end: value.end, before: line.text.endsWith(':') ? ' ' : ': ' }], signature: false }
  })
  return { blocks, next: (values.at(-1)?.at ?? index) + 1 }
}

const looksLikeValue = (text: string): boolean => text.length < 45 && !/[.]$/.test(text) && !/\b(?:you|your|we|our|will)\b/i.test(text)

/** The width a page was wrapped at; 0 where most lines end before they had to (notes, lists). */
const wrapWidth = (lines: PageLine[]): number => {
  const width = lines.reduce((most, line) => Math.max(most, line.text.includes('\t') ? 0 : line.text.length), 0)
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && line.text !== '' && next.text !== '' && !next.bullet && !/[\t:]/.test(line.text + next.text) ? [line.text.length + (/^\S+/.exec(next.text)?.[0].length ?? 0) + 1 > width * 0.9] : []
  })
  return pairs.filter(Boolean).length * 2 >= pairs.length ? width : 0
}

/** Does the next line carry on the sentence of this one? */
const goesOn = (lines: PageLine[], index: number, width: number, patterns: PhrasePatterns): boolean => {
  const line = lines[index] as PageLine
  const next = lines[index + 1] as PageLine
  if (next.text === '' || next.bullet || next.text.includes('\t') || next.depth !== line.depth) return false
  if (/^[\p{L} /()-]{2,32}:(?:\s|$)/u.test(next.text) && !/^\p{Ll}/u.test(next.text)) return false
  if (width > 0 && /[,(&/-]$|\b(?:of|the|a|an|and|or|to|in|for|with|by|at|on|is|be|your|our|will|from|per|up|as|this|that)$/i.test(line.text) && !/^(?:dear|hi|hello|hey)\b/i.test(line.text) && !/\b(?:regards|sincerely|thanks|best|cheers|wishes|faithfully|truly),$/i.test(line.text)) return !(line.text.length < 25 && line.text.endsWith(','))
  if (/[:;]$/.test(line.text)) return false
  if (isLabel(line.text, patterns)) return false
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? ''
  const full = width >= 28 && line.text.length + firstWord.length + 1 > width * (width > 140 ? 0.9 : 0.97)
  if (full) return true
  if (/[.!?]$/.test(line.text)) return line.text.length + firstWord.length + 1 > width * 0.85 && width >= 28
  return width > 0 && line.text.length >= 40 && /^[\p{Ll}]/u.test(next.text)
}

const signatureLines = (lines: PageLine[], patterns: PhrasePatterns): Set<number> => {
  const found = new Set<number>()
  lines.forEach((line, index) => {
    const closing = patterns.work.closing
    if (!closing || line.text.length > 45) return
    closing.lastIndex = 0
    const match = closing.exec(line.text)
    if (!match || match.index > 0 || !/^[\s,.!-]*$/.test(line.text.slice(match[0].length))) return
    for (let at = index + 1, blank = 0; at < lines.length && at < index + 14; at += 1) {
      const text = lines[at]?.text ?? ''
      blank = text === '' ? blank + 1 : 0
      if (text.length > 75 || /^(?:p\.?s\.?|accepted|acceptance|i accept|i, |enclosed|signed)\b/i.test(text) || lines[at]?.bullet || /:\s*[$£€₹]?\d/.test(text)) break
      found.add(at)
    }
  })
  return found
}
