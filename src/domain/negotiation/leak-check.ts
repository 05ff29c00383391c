import { contentWords, isCommon, isTelling } from './leak-words.ts'
import type { ContentWord } from './leak-words.ts'
import { findNumbers } from './spoken-numbers.ts'

/** Something of the private side, handed in only to look for it; nothing is ever built from it. */
export interface PrivateFact {
  /** What it is, for the person: "note", "break-even". */
  readonly kind: string
  readonly words?: string
  readonly numbers?: readonly number[]
  /** The numbers are looked for to the cent alone: rounded, a rate by the hour is any small number. */
  readonly exact?: true
}

/** A place in a text where something of the private side shows. */
export interface Leak {
  readonly fact: PrivateFact
  readonly start: number
  readonly end: number
  readonly found: string
  readonly how: 'number' | 'phrase' | 'name' | 'word'
}

/**
 * Finds what a text gives away of the private side: its numbers however they are written, phrases of three words that carry something,
 * names, and words of one's own life. said is what may be said (the person's sayable reasons, the told facts, the blocks): a word or number
 * that stands there is no leak, unless a whole private phrase of four words or more appears.
 */
export const findLeaks = (text: string, privateFacts: readonly PrivateFact[], said: readonly string[] = []): Leak[] => {
  const open = openAt(said)
  const seen = { text, words: contentWords(text), numbers: findNumbers(text) }
  return privateFacts.flatMap((fact) => eachPlaceOnce([...numberLeaks(fact, seen, open), ...wordLeaks(fact, seen, open)])).sort((a, b) => a.start - b.start)
}

interface Seen {
  readonly text: string
  readonly words: readonly ContentWord[]
  readonly numbers: ReturnType<typeof findNumbers>
}
interface Open {
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
  readonly runs: readonly string[]
}

const openAt = (said: readonly string[]): Open => {
  const words = said.map(contentWords)
  return { words: new Set(words.flat().map(({ root }) => root)), numbers: new Set(said.flatMap(findNumbers).map(({ value }) => value)), runs: words.map(rootsOf) }
}

const eachPlaceOnce = (leaks: readonly Leak[]): Leak[] => [...new Map(leaks.toReversed().map((leak) => [`${leak.start}-${leak.end}`, leak])).values()]

const rootsOf = (words: readonly ContentWord[]): string => ` ${words.map(({ root }) => root).join(' ')} `

/** A number below ten says nothing by itself. */
const smallestTelling = 10

const numberLeaks = (fact: PrivateFact, seen: Seen, open: Open): Leak[] => {
  const own = [...(fact.numbers ?? []), ...findNumbers(fact.words ?? '').map(({ value }) => value)].map(Math.abs).filter((each) => each >= smallestTelling)
  return seen.numbers
    .filter(({ value }) => !open.numbers.has(value) && own.some((each) => (fact.exact ? Math.abs(value - each) < 0.01 : isSameNumber(value, each))))
    .map(({ start, end }) => ({ fact, start, end, found: seen.text.slice(start, end), how: 'number' }))
}

/** The same, or the same rounded to the cent, the hundred or the thousand. */
const isSameNumber = (shown: number, own: number): boolean => {
  const rounded = (step: number) => Math.round(own / step) * step
  return Math.abs(shown - own) < 0.01 || shown === rounded(1) || (own >= 1000 && shown === rounded(100)) || (own >= 10_000 && shown === rounded(1000))
}

/** Each sentence of a note is looked for by itself, so that a long note is not found everywhere. */
const wordLeaks = (fact: PrivateFact, seen: Seen, open: Open): Leak[] => {
  const sentences: ContentWord[][] = []
  for (const word of contentWords(fact.words ?? '')) {
    const last = sentences.at(-1)
    if (last?.[0]?.sentence === word.sentence) last.push(word)
    else sentences.push([word])
  }
  return sentences.flatMap((sentence) => sentenceLeaks(fact, sentence, sentences.length === 1, seen, open))
}

const sentenceLeaks = (fact: PrivateFact, own: readonly ContentWord[], alone: boolean, seen: Seen, open: Open): Leak[] => {
  const leak = (from: ContentWord, to: ContentWord, how: Leak['how']): Leak => ({ fact, start: from.start, end: to.end, found: seen.text.slice(from.start, to.end), how })
  return [
    ...sharedRuns(own, seen.words, open).map(([from, to]) => leak(from, to, 'phrase')),
    ...seen.words.filter((word) => isNameIn(own, word, open)).map((word) => leak(word, word, 'name')),
    ...tellingWords(own, alone, seen.words, open).map((word) => leak(word, word, 'word')),
  ]
}

/** Runs of words that stand in both texts in the same order: of three, or the whole of a shorter fact. */
const sharedRuns = (own: readonly ContentWord[], words: readonly ContentWord[], open: Open): [ContentWord, ContentWord][] => {
  const least = Math.min(3, own.length)
  if (least < 2) return []
  return words.flatMap((_, at): [ContentWord, ContentWord][] => {
    const length = Math.max(0, ...own.map((_each, from) => runLength(own, from, words, at)))
    const run = words.slice(at, at + length)
    const [first] = run
    const last = run.at(-1)
    if (!first || !last || length < least || !tells(run, own.length, open)) return []
    return [[first, last]]
  })
}

const runLength = (own: readonly ContentWord[], from: number, words: readonly ContentWord[], at: number): number => {
  let length = 0
  while (own[from + length] && own[from + length]?.root === words[at + length]?.root) length += 1
  return length
}

const tells = (run: readonly ContentWord[], whole: number, open: Open): boolean => {
  if (run.length === whole && whole >= 4) return true
  return run.some(({ root }) => !isCommon(root)) && !open.runs.some((each) => each.includes(rootsOf(run)))
}

/** A word with a capital inside a private sentence, or with 's, is a name. */
const isNameIn = (own: readonly ContentWord[], word: ContentWord, open: Open): boolean => {
  if (open.words.has(word.root) || isCommon(word.root)) return false
  const capital = /^\p{Lu}/u
  return own.some((each) => each.root === word.root && capital.test(each.word) && (!each.opens || /['’]s$/.test(each.word) || (capital.test(word.word) && !word.opens)))
}

/** Words of one's own life that a fact holds, the single rare word of a fact of one sentence, and two or more of its rarer words in one sentence. */
const tellingWords = (own: readonly ContentWord[], alone: boolean, words: readonly ContentWord[], open: Open): ContentWord[] => {
  const rare = new Set(own.map(({ root }) => root).filter((root) => !isCommon(root) && !open.words.has(root) && !/^\d/.test(root)))
  const hits = words.filter(({ root }) => rare.has(root))
  const bySentence = new Map<number, Set<string>>()
  for (const { root, sentence } of hits) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(root))
  return hits.filter(({ root, sentence }) => {
    if (isTelling(root) || (alone && rare.size === 1)) return true
    const together = bySentence.get(sentence)?.size ?? 0
    return together >= 3 || (together >= 2 && together / rare.size >= 0.6)
  })
}
