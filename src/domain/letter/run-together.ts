import { isLabel } from './is-label.ts'
import type { MappedText } from './mapped-text.ts'
import { rewrite } from './mapped-text.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'

const seam = /(?<=[\p{Ll})%.]|\d)(?=\p{Lu}[\p{L}.])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2,})|(?<=\p{L}{3}|\))(?=[$£€₹]|\d)/gu
const names = /(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O')$/

/** A single label that lost its space, in a text that is otherwise sound. */
const grownLabel = /(?<=\p{Ll})(?=(?:Salary|Bonus|Date|Title|Location|Manager|Vacation|Holidays|Equity|Start|Base|Sign|Relocation|Hours)(?![\p{Ll}]))/gu

/**
 * Text of which the spaces were lost ("Base Salary$182,000Bonus Target15%"): labels are parted from values by tabs,
 * and words grown together ("peryear") are cut where all their parts are words of offers. Sound text is left alone.
 */
export const partRunTogether = (page: MappedText, patterns: PhrasePatterns): MappedText => {
  const seams = [...page.text.matchAll(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu)].filter((match) => !names.test(page.text.slice(Math.max(0, match.index - 3), match.index))).length
  const colons = [...page.text.matchAll(/\p{L}:(?=[\p{L}\d$£€₹])/gu)].length
  if (seams + colons < 4) return glued(page, patterns) ? cutGlued(page, patterns) : rewrite(page, grownLabel, () => ' ')
  let from = 0
  const parted = rewrite(page, seam, (match) => {
    const at = match.index
    const lineStart = page.text.lastIndexOf('\n', at - 1) + 1
    const before = page.text.slice(Math.max(lineStart, from), at)
    const after = /^[^\n]*/.exec(page.text.slice(at, at + 60))?.[0] ?? ''
    if (names.test(before) || /\d$/.test(before) && /^\d/.test(after)) return ''
    const word = `${/\p{L}*$/u.exec(before)?.[0] ?? ''} ${/^\p{L}*/u.exec(after)?.[0] ?? ''}`
    if (/^\p{Lu}/u.test(word) && /^\p{Lu}\p{L}*\s?:/u.test(after) && isLabel(word, patterns)) return ' '
    if (/^[$£€₹\d]/.test(after) && before.includes(':')) return ' '
    const nextSeam = after.slice(1).search(/(?<=[\p{Ll})])(?=\p{Lu})|(?<=\p{L}{2}) ?(?=[$£€₹\d])|[:\t]/u)
    const label = nextSeam < 0 ? after : after.slice(0, nextSeam + 1)
    if (isLabel(label, patterns) || isLabel(before, patterns)) {
      from = at
      return '\t'
    }
    return /^\p{Lu}/u.test(after) && !/[.\d]$/.test(before) ? ' ' : ''
  })
  return cutGlued(parted, patterns)
}

/** Have many words lost the space between them ("Yourbase salarywill be")? */
const glued = (page: MappedText, patterns: PhrasePatterns): boolean =>
  new Set([...page.text.matchAll(/(?<![\p{L}])\p{Lu}?\p{Ll}{4,30}(?![\p{L}])/gu)].flatMap(([word]) => (!patterns.words.has(word.toLowerCase()) && !/^(?:today|into|onto|without|within|workday|payday|onboard|homework|weekday|anyone|everyone|someone|maybe|become|before|therefore)$/i.test(word) && cutWords(word, patterns) !== word ? [word] : []))).size >= 5

const cutGlued = (parted: MappedText, patterns: PhrasePatterns): MappedText => {
  const colonised = rewrite(parted, /(?<=\p{L}):(?=[\p{L}\d$£€₹])|(?<=[\p{L}\d)]),(?=[\p{L}])/gu, (match) => `${match[0]} `)
  const digits = rewrite(colonised, /(?<=\p{Ll}{2})(?=\d)|(?<=\d|[)%])(?=\p{Ll}{3})/gu, () => ' ')
  return rewrite(digits, /(?<![\p{L}])(\p{Lu}?\p{Ll}{3,30})(?![\p{L}])/gu, (match) => cutWords(match[0], patterns))
}

const cutWords = (word: string, patterns: PhrasePatterns): string => {
  const known = (part: string) => {
    const pattern = patterns.work.runWords
    if (!pattern) return false
    pattern.lastIndex = 0
    const match = pattern.exec(part)
    return match !== null && match.index === 0 && match[0].length === part.length
  }
  if (known(word)) return word
  // "abonus", "anda".
  if (word.length >= 5 && /^a/i.test(word) && known(word.slice(1))) return `${word.slice(0, 1)} ${word.slice(1)}`
  if (word.endsWith('a') && known(word.slice(0, -1)) && word.length > 3) return `${word.slice(0, -1)} a`
  for (let at = 2; at <= word.length - 2; at += 1) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (known(head) && (known(tail) || /^\p{Lu}/u.test(tail))) return `${head} ${tail}`
    if (known(head) && tail.length > 5) {
      const rest = cutWords(tail, patterns)
      if (rest !== tail) return `${head} ${rest}`
    }
    if (/^\p{Lu}/u.test(word) && at >= 4 && tail.length >= 4 && known(tail)) return `${head} ${tail}`
  }
  return word
}
