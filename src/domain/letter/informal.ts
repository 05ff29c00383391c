import type { NamedTown } from './find-towns.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'

/** Call notes and messages typed in a hurry: no greeting of a letter, and many lines that begin small. */
export const isInformal = (text: string): boolean => {
  if (/(?:^|\n)dear\b/i.test(text)) return false
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line))
  const small = lines.filter((line) => /^\W*(?:\d\S* ?)?\p{Ll}/u.test(line)).length
  const letters = text.replace(/[^\p{L}]/gu, '')
  return small >= Math.max(1, lines.length * 0.35) || letters.replace(/[^\p{Lu}]/gu, '').length < letters.length * 0.015
}

/** Town names typed without a capital: "shop in fort collins". Names that are words as well are left alone. */
export const smallTowns = (text: string, patterns: PhrasePatterns): NamedTown[] => {
  const found: NamedTown[] = []
  for (const match of text.matchAll(/(?<![\p{L}\d'@.-])\p{Ll}[\p{Ll}.'-]{2,}/gu)) {
    if ((found.at(-1)?.end ?? 0) > match.index) continue
    const rest = /^(?: \p{Ll}[\p{Ll}.'-]+){0,2}/u.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 30))?.[0] ?? ''
    const words = (match[0] + rest).split(' ')
    for (let count = words.length; count > 0; count -= 1) {
      const name = words.slice(0, count).join(' ').replace(/[.'-]+$/, '')
      const countries = patterns.townCountries.get(name)
      if (!countries || (count === 1 && common.has(name))) continue
      found.push({ name: name.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase()), countries, start: match.index, end: match.index + name.length })
      break
    }
  }
  return found
}

const common = new Set(['reading', 'bath', 'mobile', 'bend', 'march', 'street', 'wells', 'deal', 'sale', 'orange', 'nice', 'trim', 'essen', 'gore', 'hull', 'ely', 'bury', 'rugby', 'hamm', 'summit', 'temple', 'concord', 'terrace', 'delta', 'emerald', 'enfield', 'mesa', 'cary', 'erie', 'lima', 'ames', 'goa', 'anand', 'kota', 'roma', 'bray', 'naas', 'faro', 'braga', 'split', 'aspen', 'camden', 'canton', 'troy', 'logan', 'tyler', 'jackson', 'lincoln', 'madison', 'george', 'eugene', 'aurora', 'warren', 'victoria', 'regina', 'florence', 'chandler', 'gilbert', 'beverly', 'brandon', 'nelson', 'hamilton', 'stafford', 'preston', 'ashford', 'duncan', 'vernon', 'chester', 'salem', 'meridian', 'independence', 'windsor', 'surrey', 'milton', 'stratford', 'truro', 'barry', 'newport', 'kent', 'poole', 'harlow'])
