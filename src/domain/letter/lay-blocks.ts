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
      blocks.push({ pieces: [{ start: line.start, end: line.start + line.labelEnd }, { start: line.start + line.labelEnd + (/^.[\s"]*/.exec(line.text.slice(line.labelEnd))?.[0].length ?? 1), end: line.end, before: ': ' }], signature: signed })
      index += 1
      continue
    }
    const zipped = signed ? null : (valuesFirst(lines, index, patterns) ?? zipLabels(lines, index, patterns))
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

/** Each value above its label: "$34.18 per hour / Pay / 12 paid holidays / Holidays". */
const valuesFirst = (lines: PageLine[], index: number, patterns: PhrasePatterns): { blocks: Block[]; next: number } | null => {
  const label = (line: PageLine | undefined) => line !== undefined && isLabel(line.text, patterns, 0.6)
  if (label(lines[index])) return null
  const filled = lines.slice(index, index + 50).map((line, step) => ({ line, at: index + step })).filter(({ line }) => line.text !== '')
  let pairs = 0
  while (pairs * 2 + 1 < filled.length && !label(filled[pairs * 2]?.line) && label(filled[pairs * 2 + 1]?.line) && (filled[pairs * 2]?.line.text.length ?? 99) < 60) pairs += 1
  const beyond = filled[pairs * 2]?.line
  const figures = filled.slice(0, pairs * 2).filter(({ line }) => /\d/.test(line.text)).length
  if (pairs < 4 || figures < 2 || (beyond && beyond.text.length < 60 && /\d/.test(beyond.text))) return null
  return { blocks: Array.from({ length: pairs }, (_, step) => paired(filled[step * 2 + 1]!.line, filled[step * 2]!.line)), next: (filled[pairs * 2 - 1]?.at ?? index) + 1 }
}

/** Labels in a column of their own, then as many values: "Base / Bonus / Start" "$90,000 / 10% / May 4". */
const zipLabels = (lines: PageLine[], index: number, patterns: PhrasePatterns): { blocks: Block[]; next: number } | null => {
  const label = (line: PageLine) => !line.text.includes('\t') && !/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(line.text) && isLabel(line.text, patterns, 0.6)
  const short = (line: PageLine) => line.text.length < 70 && !line.text.includes('\t') && !/^[^:]{2,30}:\s/.test(line.text)
  if (!label(lines[index] as PageLine)) return null
  const filled = lines.slice(index, index + 60).map((line, step) => ({ line, at: index + step })).filter(({ line }) => line.text !== '')
  const stop = filled.findIndex(({ line }) => !short(line))
  const run = stop === -1 ? filled : filled.slice(0, stop)
  for (let count = Math.floor(run.length / 2); count >= 3; count -= 1) {
    const labels = run.slice(0, count)
    const values = run.slice(count, count * 2)
    const named = labels.filter(({ line }) => label(line)).length
    const plain = values.filter(({ line }) => !label(line)).length
    const figures = values.filter(({ line }) => /\d/.test(line.text)).length
    if (named >= count * 0.7 && plain >= count * 0.75 && figures >= count * 0.35 && !labels.some(({ line }) => /\d/.test(line.text)) && !(run[count * 2] && /\d/.test(run[count * 2]!.line.text) && run[count * 2]!.at === values.at(-1)!.at + 1)) return { blocks: labels.map(({ line }, step) => paired(line, values[step]!.line)), next: values.at(-1)!.at + 1 }
  }
  const value = run[1]
  const listed = (lines[index] as PageLine).bullet && value?.line.bullet
  if (!value || listed || label(value.line) || !looksLikeValue(value.line.text)) return null
  return { blocks: bySlash(lines[index] as PageLine, value.line) ?? [paired(lines[index] as PageLine, value.line)], next: value.at + 1 }
}

const paired = (label: PageLine, value: PageLine): Block => ({ pieces: [{ start: label.start, end: label.end }, { start: value.start, end: value.end, before: label.text.endsWith(':') ? ' ' : ': ' }], signature: false })

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
  return (share >= 0.5 && width >= 50) || (share >= 0.7 && width >= 28 && pairs.length >= 5) ? width : 0
}

/** Does the next line carry on the sentence of this one? */
const goesOn = (lines: PageLine[], index: number, width: number, patterns: PhrasePatterns): boolean => {
  const line = lines[index] as PageLine
  const next = lines[index + 1] as PageLine
  if (next.text === '' || next.bullet || next.text.includes('\t') || next.depth !== line.depth) return false
  if (/^[\p{L} /()-]{2,32}:(?:\s|$)/u.test(next.text) && !/^\p{Ll}/u.test(next.text)) return false
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
