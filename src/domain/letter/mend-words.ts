import type { MappedText } from './mapped-text.ts'
import { rewrite } from './mapped-text.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'

const gap = /(?<=\p{L}) (?=\p{Ll})/gu

/**
 * Words that a page program tore apart ("Sal ary", "Octo ber", "Singa pore") are put together again: where two or three
 * parts make a word of offers, and, in a text where that happens three times, where the second part is no word at all.
 */
export const mendWords = (page: MappedText, patterns: PhrasePatterns): MappedText => {
  const torn = new Set<number>()
  const whole = new Set<number>()
  for (const match of page.text.matchAll(gap)) {
    const before = /\p{L}+$/u.exec(page.text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? ''
    const after = /^\p{Ll}+/u.exec(page.text.slice(match.index + 1, match.index + 21))?.[0] ?? ''
    const next = /^ (\p{Ll}+)/u.exec(page.text.slice(match.index + 1 + after.length, match.index + 22 + after.length))?.[1]
    const known = (word: string) => patterns.words.has(word.toLowerCase())
    if (before.length < 2 || after.length < 2) continue
    const whether = !known(before) || !known(after)
    if (known(before + after)) (whether ? torn : whole).add(match.index)
    else if (next && whether && known(before + after + next)) {
      torn.add(match.index)
      torn.add(match.index + 1 + after.length)
    } else if (!known(after) && after.length <= 6 && !small.has(after)) whole.add(match.index)
  }
  const broken = [...torn].filter((at) => !whole.has(at)).length >= 3
  return broken ? rewrite(page, / /g, (match) => (torn.has(match.index) || whole.has(match.index) ? '' : ' ')) : page
}

/** Little words that stand between others; they are in no phrase list. */
const small = new Set(['i', 'am', 'we', 'he', 'she', 'it', 'me', 'my', 'us', 'his', 'her', 'they', 'them', 'their', 'was', 'were', 'had', 'do', 'does', 'did', 'can', 'may', 'might', 'so', 'but', 'nor', 'yet', 'who', 'what', 'when', 'where', 'why', 'how', 'which', 'whom', 'very', 'just', 'also', 'only', 'own', 'same', 'such', 'some', 'more', 'most', 'few', 'all', 'too', 'here', 'then', 'now', 'well', 'shall', 'should', 'could', 'would', 'must', 'into', 'onto', 'about', 'among', 'until', 'while', 'per', 'via', 'plus', 'de', 'la', 'von', 'van', 'bin', 'binte', 'der', 'town', 'city', 'new', 'old', 'main', 'next', 'last'])
