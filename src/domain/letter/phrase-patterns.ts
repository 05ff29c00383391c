import type { LetterPhrases } from './letter-phrases.ts'

export type PhrasePatterns = {
  cues: { role: string; pattern: RegExp }[]
  doubts: { doubt: string; pattern: RegExp }[]
  countries: { country: string; words: RegExp; exact: RegExp; currency: string; dayFirst: boolean | undefined }[]
  towns: { country: string; pattern: RegExp }[]
  townNames: ReadonlySet<string>
  work: Record<string, RegExp>
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
    towns: Object.entries(phrases.towns).map(([country, towns]) => ({ country, pattern: anyOf(towns.map((town) => town.replace('.', '\\.'))) })),
    townNames: new Set(Object.values(phrases.towns).flat().map((town) => town.toLowerCase())),
    work: Object.fromEntries(Object.entries(phrases.work).map(([name, list]) => [name, anyOf(list)])),
  }
  compiled.set(phrases, made)
  return made
}

/** One pattern for a list of phrases, matching whole words only. */
const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${list.map(spelled).join('|')})(?![\\p{L}\\d])`, 'giu')

/** "\\w+ " needs its space, or a long run of letters could be cut into words in too many ways. */
const spelled = (phrase: string): string => phrase.replaceAll('\\w+ ', '\\w{1,25}[_-]').replaceAll(' \\w+', '[_-]\\w{1,25}').replaceAll(' ', '[ \\-]?').replaceAll('[_-]', '[ \\-]')
