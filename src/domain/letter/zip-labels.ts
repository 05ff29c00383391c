import { isLabel } from './is-label.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'
import type { PageLine } from './split-lines.ts'
import type { Block } from './statement.ts'

type Placed = { line: PageLine; at: number }
type Pair = { label: Placed; value: Placed }
type Layout = { pairs: Pair[]; score: number }

/** What a label says its value looks like: `must` has to be in it, `never` must not. */
const looks: [label: RegExp, must: RegExp | null, never: RegExp | null][] = [
  [/^(?!before|prior|pre)(?:.*\b)?(?:start\w*|commenc\w*|begins?|joining|doj|first day|entry|reply|respond|response|answer|accept\w*|sign by|decision|deadline|expir\w*|valid|open until|closes|due)\b/i, /\d[/.-]\d|\d ?(?:st|nd|rd|th)?,? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\b(?:mon|tue|wed|thu|fri)|days|weeks?|tb[cd]|agreed|asap|immediate/i, /[$£€₹]|%/],
  [/\b(?:salary|base|basic|pay|wages?|rate|remuneration|compensation|fixed|gross)\b/i, /\d|tb[cd]|n\/?a|none/i, /%/],
  [/\b(?:bonus|incentive|sti|sign(?:ing|[- ]?on)|relocation|equity|options?|rsus?|allowance|retention)\b/i, /\d|none|n\/?a|no\b|tb[cd]|discretion|nil|eligible|not|target|yes/i, null],
  [/\b(?:hours|leave|vacation|pto|holidays?|time off|probation|notice|days)\b/i, /\d|none|unlimited|flexible|statutory|one|two|three|four|five|six|n\/?a|tb[cd]/i, /[$£€₹]/],
  [/\b(?:manager|supervisor|reports? to|reporting|leader|superior|boss|employer|company|organi[sz]ation)\b/i, /\p{L}{3}/u, /[$£€₹%]|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w* \d|\bdays\b|^\d/i],
  [/\b(?:location|where|place|office|site|branch|campus|depot|base of|worksite)\b/i, /\p{L}{3}/u, /[$£€₹%]|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w* \d/i],
  [/\b(?:job|title|position|role|designation|post|function)\b/i, /\p{L}{3}/u, /[$£€₹%]|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w* \d|\bdays\b/i],
]

/** 1 where the value looks as its label says, -1 where it cannot belong to it, 0 where nothing is known. */
const agrees = ({ label, value }: Pair): number => {
  const rule = looks.find(([name]) => name.test(label.line.text))
  if (!rule) return 0
  const [, must, never] = rule
  return (must && !must.test(value.line.text)) || never?.test(value.line.text) ? -1 : 1
}

/**
 * A run of short lines that is a table read down its columns: all labels and then all values, or each label over its value,
 * or under it. Of the ways to pair them that one is taken in which every value looks as its label says.
 */
export const zipLabels = (lines: PageLine[], index: number, patterns: PhrasePatterns): { blocks: Block[]; next: number } | null => {
  const run = shortRun(lines, index, patterns)
  if (run.length < 8) return null
  const labelled = run.map(({ line }) => !/\d{2}|[$£€₹]/.test(line.text) && isLabel(line.text, patterns, 0.6))
  const layouts = [0, 1, 2, 3].flatMap((skipped) => [...apart(run, labelled, skipped), ...alternating(run, labelled, skipped, 0), ...alternating(run, labelled, skipped, 1)])
  const best = layouts.sort((a, b) => b.score - a.score)[0]
  const [first] = best?.pairs ?? []
  const last = best?.pairs.at(-1)
  if (!best || !first || !last) return null
  const start = Math.min(first.label.at, first.value.at)
  const lead = run.filter(({ at }) => at < start).map(({ line }): Block => ({ pieces: [{ start: line.start, end: line.end }], signature: false }))
  return { blocks: [...lead, ...best.pairs.map(({ label, value }) => paired(label.line, value.line))], next: Math.max(last.label.at, last.value.at) + 1 }
}

const isPair = (words: string, patterns: PhrasePatterns): boolean => {
  const label = /^([^:]{2,30}):\s/.exec(words)?.[1]
  return label !== undefined && isLabel(label, patterns)
}

const shortRun = (lines: PageLine[], index: number, patterns: PhrasePatterns): Placed[] => {
  const run: Placed[] = []
  for (let at = index; at < lines.length && run.length < 60; at += 1) {
    const line = lines[at] as PageLine
    if (line.text === '') continue
    if (line.text.length > 70 || (line.text.includes('\t') && (run.length < 10 || run.slice(0, 10).filter((placed) => isLabel(placed.line.text, patterns, 0.6)).length < 7 || run.at(-1)?.line.text.includes('\t'))) || line.bullet || isPair(line.text, patterns)) break
    run.push({ line, at })
  }
  return run
}

const shareOf = (flags: readonly (boolean | undefined)[]): number => flags.filter(Boolean).length / Math.max(1, flags.length)

const scored = (pairs: Pair[], known: number, taken: number, left: number): Layout[] => {
  const marks = pairs.map(agrees)
  const good = marks.filter((mark) => mark > 0).length
  return pairs.length >= 4 && good >= 3 && !marks.includes(-1) && known >= 0.6 && taken <= 0.25 ? [{ pairs, score: good - left * 0.5 }] : []
}

/** Labels in a column of their own, then as many values. */
const apart = (run: Placed[], labelled: boolean[], skipped: number): Layout[] => {
  const found: Layout[] = []
  for (let count = Math.floor((run.length - skipped) / 2); count >= 4; count -= 1) {
    const pairs = Array.from({ length: count }, (_, step) => ({ label: run[skipped + step]!, value: run[skipped + count + step]! }))
    found.push(...scored(pairs, shareOf(labelled.slice(skipped, skipped + count)), shareOf(labelled.slice(skipped + count, skipped + count * 2)), skipped * 0.2 + (run.length - skipped - count * 2)))
  }
  return found
}

/** Each label right above its value (`order` 0) or right below it (1). */
const alternating = (run: Placed[], labelled: boolean[], skipped: number, order: 0 | 1): Layout[] => {
  const pairs: Pair[] = []
  for (let at = skipped; at + 1 < run.length; at += 2) {
    const pair = { label: run[at + order]!, value: run[at + 1 - order]! }
    if (agrees(pair) < 0) break
    pairs.push(pair)
  }
  const flags = labelled.slice(skipped, skipped + pairs.length * 2)
  return scored(pairs, shareOf(flags.filter((_, at) => at % 2 === order)), shareOf(flags.filter((_, at) => at % 2 !== order)), skipped * 0.2 + (run.length - skipped - pairs.length * 2))
}

/** A label and its value on two lines, as one statement. */
export const paired = (label: PageLine, value: PageLine): Block => ({ pieces: [{ start: label.start, end: label.end }, { start: value.start, end: value.end, before: label.text.endsWith(':') ? ' ' : ': ' }], signature: false })
