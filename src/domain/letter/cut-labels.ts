import { isLabel, isOneLabel } from './is-label.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'
import type { PageLine } from './split-lines.ts'

const inlineLabel = /(?:^|[\t;•|]|(?<=[\s.)]))[ ]*(?:\d{1,2}[a-z]?\. )?([\p{L}][\p{L}\d /()&'’.-]{1,34}?) ?:(?=\s|\d|$|[$£€₹\p{L}])/gu
const numbered = /(?<=\s)\d{1,2}[a-z]?\. (?=\p{Lu}[\p{L}' -]{2,30}:)/gu

/** Cuts a line that holds several "Label: value" pairs, and bullets that run on, into a line for each. */
export const cutLabels = (lines: readonly PageLine[], patterns: PhrasePatterns): PageLine[] => withColons(lines.flatMap((line) => pieces(line, patterns)), patterns)

const pieces = (line: PageLine, patterns: PhrasePatterns): PageLine[] => {
  // A row that begins with an empty cell heads columns.
  if (line.text.length < 12 || line.text.length > 600 || (line.indent >= 8 && line.text.split('\t').length > 1)) return [line]
  const cuts = new Set<number>()
  const labels = [...line.text.matchAll(inlineLabel)].flatMap((match) => {
    const at = match.index + match[0].lastIndexOf(match[1] ?? '')
    const start = labelStart(match[1] ?? '', patterns)
    return start === null ? [] : [at + start]
  })
  if (labels.length > 1) for (const at of labels) cuts.add(at)
  if (labels.length === 1 && (labels[0] ?? 0) > 0 && line.text.includes('\t')) cuts.add(labels[0] ?? 0)
  for (const match of line.text.matchAll(/[•●▪]\s*/g)) cuts.add(match.index)
  for (const match of line.text.matchAll(numbered)) cuts.add(match.index)
  for (const at of nextNumbers(line.text)) cuts.add(at)
  cuts.delete(0)
  if (cuts.size === 0) return [line]
  const ends = [0, ...[...cuts].sort((a, b) => a - b), line.text.length]
  return ends.slice(0, -1).flatMap((from, index) => {
    const raw = line.text.slice(from, ends[index + 1])
    const lead = /^[\s•●▪;|]*(?:\d{1,2}[a-z]?[.)](?= )|\d{1,2} (?=\p{Lu}[\p{L}' -]{2,30}:))?\s*/u.exec(raw)?.[0].length ?? 0
    const text = raw.slice(lead).replace(/[\s;|]+(?:\d{1,2}[a-z]?\.)?$/, '')
    return text === '' ? [] : [{ ...line, start: line.start + from + lead, end: line.start + from + lead + text.length, text, bullet: index > 0 || line.bullet }]
  })
}

/** "3 Job title: Manager 4 Date employment begins: ...": rows that are numbered on are cut at the next number. */
const nextNumbers = (text: string): number[] => {
  let last = Number(/^(\d{1,2})[.)]? \p{Lu}/u.exec(text)?.[1] ?? Number.NaN)
  const cuts: number[] = []
  for (const match of text.matchAll(/(?<=\s)(\d{1,2})[.)]? (?=\p{Lu}[\p{L}' -]{2,30}:)/gu)) {
    if (Number(match[1]) !== last + 1) continue
    cuts.push(match.index)
    last += 1
  }
  return cuts
}

/** Where in the words before a colon the label begins: its last words may be the label of the next value. */
const labelStart = (words: string, patterns: PhrasePatterns): number | null => startOf(words, (rest) => isOneLabel(rest, patterns)) ?? startOf(words, (rest) => isLabel(rest, patterns, 0.85))

const startOf = (words: string, accepts: (rest: string) => boolean): number | null => {
  let from = 0
  while (from < words.length) {
    const rest = words.slice(from)
    if ((/^\p{Lu}/u.test(rest) || !/\p{Lu}/u.test(words)) && accepts(rest)) return from
    const next = /\s+/.exec(rest)
    if (!next) return null
    from += next.index + next[0].length
  }
  return null
}

/**
 * A page of rows without colons ("Annual leave 30 working days"): where five lines or more begin with a known label,
 * each such line falls into label and value.
 */
const withColons = (lines: PageLine[], patterns: PhrasePatterns): PageLine[] => {
  const cuts = lines.map((line) => (line.text.length > 90 || /[:\t]|[.!]$|\b(?:you|we|your|our|will|i)\b/i.test(line.text) ? null : leadingLabel(line.text, patterns)))
  const rows = commaRows(lines, patterns)
  if (rows.length > 0) return lines.map((line, index) => (rows[index] === null ? line : { ...line, labelEnd: rows[index] as number }))
  if (cuts.filter((cut) => cut !== null).length < 5) return lines
  return lines.map((line, index) => (cuts[index] === null ? line : { ...line, labelEnd: cuts[index] as number }))
}

/** The lines of an export: "Annual salary,\"93,400\"". Where each label ends; nothing where the lines are prose. */
const commaRows = (lines: PageLine[], patterns: PhrasePatterns): (number | null)[] => {
  const rows = lines.map((line) => /^\p{L}[\p{L}\d ()/&%-]{2,34}(?=[,;] ?"?\S)/u.exec(line.text)?.[0].length ?? null)
  const filled = lines.filter((line) => line.text !== '').length
  const keys = rows.filter((row, at) => row !== null && (/^[a-z][a-z0-9 ]*$/.test(lines[at]?.text.slice(0, row) ?? '') || isLabel(lines[at]?.text.slice(0, row) ?? '', patterns))).length
  return keys >= 6 && keys >= filled * 0.4 ? rows : []
}

/** Where a known label at the head of a line ends. */
export const leadingLabel = (text: string, patterns: PhrasePatterns): number | null => {
  const spans = [...patterns.cues.map((cue) => cue.pattern), patterns.work.labels].flatMap((pattern) => {
    if (!pattern) return []
    pattern.lastIndex = 0
    const match = pattern.exec(text)
    pattern.lastIndex = 0
    return match && match.index === 0 ? [match[0].trimEnd().length] : []
  })
  const end = Math.max(0, ...spans)
  const rest = text.slice(end)
  return end > 0 && /^ (?=[\p{L}\d$£€₹(])/u.test(rest) && !/^ (?:is|of|will|are|and|for|the|to|in|on|with|may|has)\b/i.test(rest) ? end : null
}
