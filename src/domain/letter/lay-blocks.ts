import type { PhrasePatterns } from './phrase-patterns.ts'
import { leadingLabel } from './cut-labels.ts'
import { isLabel } from './is-label.ts'
import type { Block } from './statement.ts'
import { tableBlocks } from './table-blocks.ts'
import type { PageLine } from './split-lines.ts'
import { paired, zipLabels } from './zip-labels.ts'

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
      blocks.push({ pieces: [{ start: line.start, end: line.start + line.labelEnd }, { start: line.start + line.labelEnd + (/^.[\s"]*/.exec(line.text.slice(line.labelEnd))?.[0].length ?? 1), end: line.end, before: ': ' }], signature: signed })
      index += 1
      continue
    }
    const zipped = signed ? null : (opensRun(lines, index) ? zipLabels(lines, index, patterns) : null) ?? labelAndValue(lines, index, patterns)
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

/** A table read down its columns is looked for only where a run of lines begins. */
const opensRun = (lines: PageLine[], index: number): boolean => index === 0 || lines[index - 1]?.text === '' || (lines[index - 1]?.text.length ?? 0) > 70 || /:\s|\t/.test(lines[index - 1]?.text ?? '')

/** A label and, on the next line, its value. */
const labelAndValue = (lines: PageLine[], index: number, patterns: PhrasePatterns): { blocks: Block[]; next: number } | null => {
  const label = (line: PageLine) => !line.text.includes('\t') && !/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(line.text) && isLabel(line.text, patterns, 0.6)
  const line = lines[index] as PageLine
  const at = lines.findIndex((each, step) => step > index && each.text !== '')
  const value = lines[at]
  if (!value || !label(line) || value.text.length >= 70 || value.text.includes('\t') || /^[^:]{2,30}:\s/.test(value.text)) return null
  if ((line.bullet && value.bullet) || label(value) || !looksLikeValue(value.text)) return null
  return { blocks: bySlash(line, value) ?? [paired(line, value)], next: at + 1 }
}

/** "Pay rate / OT rate" over "$41.00 hr / $61.50 hr": each name goes with its own figure. */
const bySlash = (label: PageLine, value: PageLine): Block[] | null => {
  const names = parts(label)
  const values = parts(value)
  if (names.length < 2 || names.length !== values.length) return null
  return names.map((name, step) => ({ pieces: [name, { ...values[step]!, before: ': ' }], signature: false }))
}

const parts = (line: PageLine): { start: number; end: number }[] => {
  let at = line.start
  return line.text.split(' / ').map((part) => {
    const piece = { start: at, end: at + part.length }
    at += part.length + 3
    return piece
  })
}

const looksLikeValue = (text: string): boolean => text.length < 90 && (!/[.]$/.test(text) || /\b(?:Corp|Inc|Ltd|Co|LLC|B\.V|Pte|Limited)\.$/.test(text)) && !/\b(?:you|your|we|our|will)\b/i.test(text)

/** The width a page was wrapped at; 0 where most lines end before they had to (notes, lists). */
const wrapWidth = (lines: PageLine[]): number => {
  const lengths = lines.flatMap((line) => (line.text.length > 20 && !line.text.includes('\t') ? [line.text.length] : [])).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && line.text !== '' && next.text !== '' && !next.bullet && !/[\t:]/.test(line.text + next.text) ? [line.text.length + (/^\S+/.exec(next.text)?.[0].length ?? 0) + 1 > width * 0.88] : []
  })
  const share = pairs.filter(Boolean).length / Math.max(1, pairs.length)
  return (share >= 0.5 && width >= 50) || (share >= 0.7 && width >= 28 && pairs.length >= 5 && (lengths.at(-1) ?? 0) <= width * 1.08) ? width : 0
}

/** Does the next line carry on the sentence of this one? */
const goesOn = (lines: PageLine[], index: number, width: number, patterns: PhrasePatterns): boolean => {
  const line = lines[index] as PageLine
  const next = lines[index + 1] as PageLine
  if (next.text === '' || next.bullet || next.text.includes('\t') || next.depth !== line.depth) return false
  if (/^[\p{L} /()-]{2,32}:(?:\s|$)/u.test(next.text) && !/^\p{Ll}/u.test(next.text)) return false
  // "Annual leave 4 weeks": a row of its own, however full the line before.
  const label = /^\p{Lu}/u.test(next.text) ? leadingLabel(next.text, patterns) : null
  if (label !== null && /^ (?:[$£€₹]? ?\d|[A-Z]{3} ?\d)/.test(next.text.slice(label)) && next.text.length < 60) return false
  if (width > 0 && /[,(&/-]$|\b(?:of|the|a|an|and|or|to|in|for|with|by|at|on|is|be|your|our|will|from|per|up|as|this|that)$/i.test(line.text) && !/^(?:dear|hi|hello|hey)\b/i.test(line.text) && !/\b(?:regards|sincerely|thanks|best|cheers|wishes|faithfully|truly),$/i.test(line.text)) return !(line.text.length < 25 && line.text.endsWith(','))
  if (/[:;]$/.test(line.text)) return false
  if (/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i.test(line.text) && /^\d{1,2}(?:st|nd|rd|th)?,? /.test(next.text)) return true
  if (line.text.length < 56 && !/[.!?] /.test(line.text) && isLabel(line.text, patterns)) return false
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? ''
  const full = width >= 28 && line.text.length + firstWord.length + 1 > width * (width > 140 ? 0.88 : 0.94)
  if (full && !(line.bullet && /^\p{Lu}/u.test(next.text) && line.text.length + firstWord.length + 1 < width)) return true
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
