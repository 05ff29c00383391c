import type { PhrasePatterns } from './phrase-patterns.ts'

export type NamedTown = { name: string; countries: readonly string[]; start: number; end: number }

const word = /(?<![\p{L}\d'-])\p{Lu}[\p{L}.'’-]*/gu
const more = /^(?: (?:upon|on|of|le|la)(?= \p{Lu}))? (?:d['’])?\p{Lu}[\p{L}.'’-]*/u

/** The towns of the lists that a text names, the longest name first ("New Westminster", not "Westminster"). */
export const findTowns = (text: string, patterns: PhrasePatterns): NamedTown[] => {
  const found: NamedTown[] = []
  for (const match of text.matchAll(word)) {
    if ((found.at(-1)?.end ?? 0) > match.index) continue
    const names = [match[0]]
    while (names.length < 4) {
      const last = names.at(-1) ?? ''
      const next = more.exec(text.slice(match.index + last.length, match.index + last.length + 28))?.[0]
      if (!next) break
      names.push(last + next)
    }
    for (const name of names.toReversed()) {
      const bare = name.replace(/[.'’-]+$|['’]s$/u, '')
      const countries = patterns.townCountries.get(bare.toLowerCase())
      if (!countries) continue
      found.push({ name: bare, countries, start: match.index, end: match.index + bare.length })
      break
    }
  }
  return found
}
