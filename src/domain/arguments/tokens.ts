import type { TextRange } from './marking.ts'

export type TokenKind = 'word' | 'number' | 'money' | 'percent' | 'stop'

export interface Token extends TextRange {
  /** Lower case, apostrophes straight, contractions opened, messy spellings regularised. */
  readonly word: string
  readonly kind: TokenKind
  /** Joined to the token before it without a space ("sign-on", "don't"): never a place to cut. */
  readonly glued: boolean
}

/** Spelling as written → words meant ("wld" → "would", "im" → "i am"). */
export type Spellings = Readonly<Record<string, string>>

const number = String.raw`\d+(?:[.,:]\d+)*`
const pattern = new RegExp(
  [
    String.raw`(?<money>(?:[$€£¥₹₱]|\b(?:usd|eur|gbp|chf|inr|aud|cad|sgd)\s?)\s?${number}\s?(?:(?:k|m|bn|mn|million|thousand|lakhs?)\b)?|\b${number}k\b|\b${number}\s?[€£])`,
    String.raw`(?<percent>${number}\s?(?:%|percent\b|per cent\b|pct\b))`,
    String.raw`(?<short>\b[ap]\.\s?m\.?|\be\.g\.|\bi\.e\.|\b(?:mr|mrs|ms|dr|st|no|vs|etc|approx|dept|inc|ltd|co)\.(?=\s*[\p{Ll}\p{Lu}\d,])|\b(?:\p{Lu}\.){2,})`,
    String.raw`(?<number>${number})`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)`,
    String.raw`(?<stop>\.{2,}|…|[.,;:!?()"“”—–\n]|\s-{1,2}\s|/|\|)`,
  ].join('|'),
  'giu',
)

const endings: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/, 'not'],
  [/^(.+)'m$/, 'am'],
  [/^(.+)'re$/, 'are'],
  [/^(.+)'ve$/, 'have'],
  [/^(.+)'ll$/, 'will'],
  [/^(.+)'d$/, 'would'],
]
const isAfter = new Set(['it', 'that', 'there', 'he', 'she', 'what', 'here', 'who', 'where', 'how', 'let'])
const wholeNots: Spellings = { "can't": 'can not', "won't": 'will not', cannot: 'can not', "shan't": 'shall not' }

const openContraction = (word: string): string[] => {
  const whole = wholeNots[word]
  if (whole) return whole.split(' ')
  for (const [ending, second] of endings) {
    const first = ending.exec(word)?.[1]
    if (first) return [first, second]
  }
  const owner = /^(.+)'s$/.exec(word)?.[1]
  if (owner) return [owner, isAfter.has(owner) ? (owner === 'let' ? 'us' : 'is') : "'s"]
  return [word.replace(/'$/, '')]
}

const regularise = (raw: string, spellings: Spellings): string[] => {
  const word = raw.toLowerCase().replace(/[’ʼ]/g, "'")
  const meant = Object.hasOwn(spellings, word) ? spellings[word] : undefined
  return meant === undefined ? openContraction(word) : meant.split(' ')
}

const kindOf = (groups: Record<string, string | undefined>): TokenKind =>
  groups['money'] ? 'money' : groups['percent'] ? 'percent' : groups['number'] ? 'number' : groups['stop'] ? 'stop' : 'word'

/** The words, numbers and stops of a text, with their places in it. */
export function tokenize(text: string, spellings: Spellings = {}): Token[] {
  const tokens: Token[] = []
  let lastEnd = -1
  for (const found of text.matchAll(pattern)) {
    const kind = kindOf(found.groups ?? {})
    const start = found.index
    const end = start + found[0].length
    const before = text[start - 1] ?? ' '
    const glued = start === lastEnd || ((before === '-' || before === '‑') && start - 1 === lastEnd)
    const words = kind === 'word' ? regularise(found[0], spellings) : [found[0] === '\n' ? found[0] : found[0].toLowerCase().trim()]
    words.forEach((word, index) => {
      tokens.push({ word, kind, start, end, glued: index > 0 || (glued && kind !== 'stop') })
    })
    lastEnd = end
  }
  return tokens
}
