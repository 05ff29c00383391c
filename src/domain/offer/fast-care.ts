import { clauseAt } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'
import type { FastAsked, FastEntry, FastFound, FastUnsure } from './fast-entry.ts'
import { nameOf } from './fast-name-of.ts'
import type { FastPhrases } from './fast-phrases.ts'
import { isPlain } from './fast-words.ts'
import { isOutside } from './fast-outside.ts'

/** What a careful listener would put down, and what they would ask about first. */
export interface WithCare {
  readonly found: readonly FastFound[]
  readonly unsure: readonly FastUnsure[]
}

/**
 * A wrong entry is worse than a question: figures that are not this offer's, that are far from what offers hold or that contradict
 * one another are asked about; and what was said with doubt is told roughly.
 */
export const withCare = (found: readonly FastFound[], line: Line, { phrases }: FastAsked): WithCare => {
  const places = (words: readonly string[]) => words.flatMap((word) => [...line.text.matchAll(phrase(word))].map((match): Span => ({ start: match.index, end: match.index + match[0].length })))
  const doubts = places(phrases.hedges)
  const strange = places(phrases.notTheirs)
  const isDoubtful = (each: FastFound) => doubts.some((words) => isDoubted(each, words, { line, all: found, phrases }))
  const isSized = found.some((each) => each.kind === 'grant' && ['value', 'shares', 'percent'].includes(each.field))
  const isAsked = (each: FastFound) => isOutside(each) || (each.kind === 'grant' && !isSized && isDoubtful(each)) || strange.some((words) => inClause(line, each, words)) || (each.kind === 'term' && each.term === 'workplace' && isPartly(each, line))
  const sure = found.filter((each) => !isAsked(each))
  const asked = found.filter(isAsked)
  const hedged = sure.map((each) => (isDoubtful(each) ? roughly(each) : each))
  return { found: hedged, unsure: asked.map((each) => ({ ...asUnsure(line, [each]), ...(isOutside(each) ? { candidates: [] } : {}) })) }
}

const patterns = new Map<string, RegExp>()
const phrase = (words: string): RegExp => {
  const known = patterns.get(words) ?? new RegExp(/^\p{L}/u.test(words) ? `(?<!\\p{L})${words.replace(/'/g, "['’]?").replace(/ /g, '\\s+')}(?!\\p{L})` : words.replace(/[?.+]/g, '\\$&'), 'gu')
  patterns.set(words, known)
  return known
}

const inClause = (line: Line, entry: Span, words: Span): boolean => {
  const clause = clauseAt(line, entry)
  return words.start < clause.end && words.end > clause.start
}

/** A doubt inside an entry is about that entry; one that stands free is about its clause, or about the one before where it is a clause of its own. */
const isDoubted = (entry: FastFound, doubt: Span, { line, all, phrases }: { line: Line; all: readonly FastFound[]; phrases: FastPhrases }): boolean => {
  // "A match up to 4%" is no doubt but the match itself.
  if (line.text.slice(doubt.start, doubt.end) === 'up to' && entry.kind === 'term' && entry.term.startsWith('retirement')) return false
  const inside = all.filter(({ start, end }) => doubt.start >= start && doubt.end <= end)
  if (inside.length > 0) return inside.includes(entry)
  const clause = clauseAt(line, doubt)
  const here = all.filter(({ start, end }) => start < clause.end && end > clause.start)
  if (here.length > 0) return here.includes(entry)
  if (!isPlain(line.text.slice(clause.start, clause.end), phrases)) return false
  const before = all.filter(({ end }) => end <= clause.start)
  return before.length > 0 && entry.end === Math.max(...before.map(({ end }) => end))
}

const roughly = (entry: FastFound): FastFound => {
  if (entry.kind === 'term') return entry.told.sure === 'said' ? { ...entry, told: { ...entry.told, sure: 'roughly' } } : entry
  return entry.kind === 'grant' && ['value', 'shares', 'percent'].includes(entry.field) ? { ...entry, roughly: true } : entry
}

/** "Remote 2 days", "remote sometimes" is not all of the time. */
const isPartly = (entry: FastFound, line: Line): boolean => {
  const clause = clauseAt(line, entry)
  return entry.kind === 'term' && entry.told.sure !== 'not-said' && entry.told.value === 'remote' && entry.end - entry.start < 16 && /(?<!\p{L})(?:\d|one|two|three|four|days?|some|sometimes|occasional(?:ly)?|part(?:ly)?|mostly|(?:mon|tues|wednes|thurs|fri)days?)(?!\p{L})/u.test(line.text.slice(clause.start, clause.end))
}

/** Entries as a question; half remote is offered as hybrid, too. */
const asUnsure = ({ raw }: Line, entries: readonly FastFound[]): FastUnsure => {
  const start = Math.min(...entries.map((each) => each.start))
  const end = Math.max(...entries.map((each) => each.end))
  const candidates = entries.map(({ start: _start, end: _end, ...entry }): FastEntry => entry)
  const hybrid = candidates.flatMap((entry): FastEntry[] => (entry.kind === 'term' && entry.term === 'workplace' ? [{ ...entry, told: { sure: 'said', value: 'hybrid' } }] : []))
  return { start, end, text: raw.slice(start, end), candidates: uniqueOnes([...hybrid, ...candidates]) }
}

const uniqueOnes = (entries: readonly FastEntry[]): FastEntry[] => [...new Map(entries.map((each) => [JSON.stringify(each), each])).values()]

/** One entry for each place in the offer: a later one corrects an earlier one only where it says so; else both are asked about. */
export const settle = (found: readonly FastFound[], line: Line, { phrases }: FastAsked): WithCare => {
  const sorted = [...found].sort((a, b) => a.start - b.start)
  const groups = [...new Set(sorted.map(nameOf))].map((name) => sorted.filter((each) => nameOf(each) === name))
  const kept: FastFound[] = []
  const unsure: FastUnsure[] = []
  for (const group of groups) {
    const last = group.at(-1)!
    const others = group.filter((each) => JSON.stringify(valueOf(each)) !== JSON.stringify(valueOf(last)))
    const corrects = others.every((each) => new RegExp(`(?<!\\p{L})(?:${phrases.corrections.join('|')})(?!\\p{L})`, 'u').test(line.text.slice(each.end, last.end)))
    if (others.length === 0 || corrects) kept.push(last)
    else for (const each of group) unsure.push(asUnsure(line, [each]))
  }
  return { found: kept.sort((a, b) => a.start - b.start), unsure }
}

const valueOf = (entry: FastEntry): unknown => (entry.kind === 'term' ? entry.told : entry.kind === 'grant' ? entry.value : entry.tiers)
