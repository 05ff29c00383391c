import type { Token } from './tokens.ts'
import type { Lexicon } from './word-classes.ts'

/**
 * A pattern is a row of elements with spaces between them:
 * `word`, `one|two`, `@class` (`@class+` in a past form), `+past`, `+ing`, `~base` (every inflection), `#number #money #percent`, `.` any one, `...4` up to four,
 * `!x` one token that is not x, `<` and `>` the ends of the clause; a `?` behind an element makes it optional.
 */
export interface TokenPattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** What a clause has to hold for each of its plain elements: one of these names, as `namesIn` gives them. */
  readonly needs: readonly (readonly string[])[]
}

interface Element {
  readonly test: (token: Token, lexicon: Lexicon) => boolean
  readonly optional: boolean
  /** How many tokens a gap may take; 0 for a plain element. */
  readonly gap: number
  readonly edge: 'start' | 'end' | null
}

type Test = Element['test']

const oneOf = (choice: string): Test => {
  if (choice.startsWith('@') && choice.endsWith('+')) return (token, lexicon) => lexicon.factsOf(token.word).ending === 'past' && lexicon.isIn(token, choice.slice(1, -1))
  if (choice.startsWith('@')) return (token, lexicon) => token.kind === 'word' && lexicon.isIn(token, choice.slice(1))
  if (choice.startsWith('~')) return (token, lexicon) => token.word === choice.slice(1) || lexicon.factsOf(token.word).lemma === choice.slice(1)
  if (choice.startsWith('#')) return choice === '#any' ? (token) => token.kind !== 'word' && token.kind !== 'stop' : (token) => token.kind === choice.slice(1)
  if (choice === '+past') return (token, lexicon) => lexicon.factsOf(token.word).ending === 'past'
  if (choice === '+ing') return (token, lexicon) => lexicon.factsOf(token.word).ending === 'ing'
  if (choice === '.') return (token) => token.kind !== 'stop'
  return (token) => token.word === choice
}

const readElement = (written: string): Element => {
  const plain = { test: () => false, optional: false, gap: 0, edge: null }
  if (written === '<') return { ...plain, edge: 'start' }
  if (written === '>') return { ...plain, edge: 'end' }
  if (written.startsWith('...')) return { ...plain, gap: Number(written.slice(3) || 4) }
  const optional = written.length > 1 && written.endsWith('?')
  const body = optional ? written.slice(0, -1) : written
  const negated = body.startsWith('!')
  const tests = (negated ? body.slice(1) : body).split('|').map(oneOf)
  const test: Test = (token, lexicon) => tests.some((each) => each(token, lexicon)) !== negated
  return { test, optional, gap: 0, edge: null }
}

/** The words, base forms and classes in a clause, under the names that the elements of a pattern ask for. */
export function namesIn(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { word } of tokens) {
    const { lemma, classes } = lexicon.factsOf(word)
    names.add(word).add(`~${word}`).add(`~${lemma}`)
    for (const name of classes) names.add(`@${name}`)
  }
  return names
}

/** The names of which one must be there; null for an element that any token may fill, or that may be missing. */
const needOf = (written: string): string[] | null => {
  if (/^(?:[<>!+#]|\.)/.test(written) || (written.length > 1 && written.endsWith('?'))) return null
  const choices = written.split('|')
  return choices.some((choice) => /^[+#.]/.test(choice)) ? null : choices.map((choice) => (choice.startsWith('@') ? choice.replace(/\+$/, '') : choice))
}

/** Reads a pattern. Throws when it has no element. */
export function readPattern(source: string): TokenPattern {
  const written = source.trim().split(/\s+/)
  const elements = written.map(readElement)
  if (source.trim() === '') throw new Error('an empty pattern')
  return { source, elements, needs: written.flatMap((each) => { const need = needOf(each); return need ? [need] : [] }) }
}

/** Where the pattern, begun at one place, ends; -1 when it does not match there. The shortest gaps win. */
function matchFrom(elements: readonly Element[], at: number, tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const element = elements[at]
  if (!element) return from
  if (element.edge === 'start') return from === 0 ? matchFrom(elements, at + 1, tokens, from, lexicon) : -1
  if (element.edge === 'end') return from === tokens.length ? matchFrom(elements, at + 1, tokens, from, lexicon) : -1
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap && from + skip <= tokens.length; skip += 1) {
      const end = matchFrom(elements, at + 1, tokens, from + skip, lexicon)
      if (end >= 0) return end
    }
    return -1
  }
  const token = tokens[from]
  if (token && element.test(token, lexicon)) {
    const end = matchFrom(elements, at + 1, tokens, from + 1, lexicon)
    if (end >= 0) return end
  }
  return element.optional ? matchFrom(elements, at + 1, tokens, from, lexicon) : -1
}

/** Whether a pattern could match at all: most cannot, and this is soon seen. */
export const couldMatch = ({ needs }: TokenPattern, names: ReadonlySet<string>): boolean => needs.every((need) => need.some((name) => names.has(name)))

/** The first place where a pattern matches, as token indices; null when there is none. */
export function findPattern(pattern: TokenPattern, tokens: readonly Token[], lexicon: Lexicon): { from: number; to: number } | null {
  const starts = pattern.elements[0]?.edge === 'start' ? 1 : tokens.length
  for (let from = 0; from < starts; from += 1) {
    const to = matchFrom(pattern.elements, 0, tokens, from, lexicon)
    if (to > from) return { from, to }
  }
  return null
}
