import type { LetterPhrases } from './letter-phrases.ts'

export type PhrasePatterns = {
  cues: { role: string; pattern: RegExp }[]
  doubts: { doubt: string; pattern: RegExp }[]
  countries: { country: string; words: RegExp; exact: RegExp; currency: string; dayFirst: boolean | undefined }[]
  /** Countries that have a town of this name (lower case). */
  townCountries: ReadonlyMap<string, readonly string[]>
  work: Record<string, RegExp>
  /** Plain words that stand in the phrases. */
  words: ReadonlySet<string>
}

const compiled = new WeakMap<LetterPhrases, PhrasePatterns>()

/** The phrase lists as patterns; made once for each list, because making them costs more than reading a letter. */
export const phrasePatterns = (phrases: LetterPhrases): PhrasePatterns => {
  const known = compiled.get(phrases)
  if (known) return known
  const made: PhrasePatterns = {
    cues: Object.entries(phrases.cues).map(([role, list]) => ({ role, pattern: anyOf(list) })),
    doubts: Object.entries(phrases.doubts).map(([doubt, list]) => ({ doubt, pattern: anyOf(list) })),
    countries: Object.entries(phrases.countries).map(([country, words]) => ({
      country,
      words: anyOf(words.words),
      exact: new RegExp(words.exact.join('|'), 'g'),
      currency: words.currency,
      dayFirst: words.dayFirst,
    })),
    townCountries: townCountries(phrases),
    work: Object.fromEntries(Object.entries(phrases.work).map(([name, list]) => [name, anyOf(list)])),
    words: plainWords(phrases),
  }
  compiled.set(phrases, made)
  return made
}

const townCountries = ({ towns }: LetterPhrases): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const [country, names] of Object.entries(towns)) for (const name of names) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), country])
  return found
}

/** "target", not the "salar" of "salar(y|ies)". */
const plainWords = ({ cues, work, towns }: LetterPhrases): ReadonlySet<string> =>
  new Set([...months, ...[...Object.values(cues), ...Object.values(work), ...Object.values(towns)].flat().flatMap((phrase) => [...phrase.matchAll(/(?<![\p{L}\\])\p{L}{2,}(?![\p{L}?([])/gu)].map(([word]) => word.toLowerCase()))])
const months = ['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** One pattern for a list of phrases, matching whole words only. */
const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${list.map(spelled).join('|')})(?![\\p{L}\\d])`, 'giu')

/** "\\w+ " needs its space, or a long run of letters could be cut into words in too many ways. */
const spelled = (phrase: string): string => phrase.replaceAll('\\w+ ', '\\w{1,25}[_-]').replaceAll(' \\w+', '[_-]\\w{1,25}').replaceAll(' ', '[ \\-]?').replaceAll('[_-]', '[ \\-]')
