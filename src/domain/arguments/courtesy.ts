import { splitClauses } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { tokenize } from './tokens.ts'
import type { Spellings, Token } from './tokens.ts'
import type { Lexicon } from './word-classes.ts'

/** Greetings, thanks and closings: they carry no reason, and must not colour the reason beside them. */
const courtesies = [
  /^(?:hello|hi|hey|hiya|dear|morning|afternoon|evening|good (?:morning|afternoon|evening|day)|greetings|respected|to whom)(?: [^ ]+){0,4}$/,
  /^(?:and |so |many |first |first of all |once again |again )*(?:thank|thanks|cheers|ta)(?: (?!because|but|although|i |my ).*)?$/,
  /^(?:i |we )?(?:am |are )?(?:really |very |so |truly )*(?:grateful|thankful|thank|appreciate)(?: you)? (?:for|that|the|your|it)\b.*$/,
  /^(?:kind|kindest|best|warm|warmest|with kind|with best)? ?(?:regards|wishes)(?: [^ ]+){0,3}$/,
  /^(?:yours|sincerely|respectfully|cheers|best|faithfully)(?: [^ ]+){0,3}$/,
  /^i (?:am )?(?:really |very much )?(?:look|looking) forward to\b.*$/,
  /^(?:please )?let me know (?:what|if|when|by|soon|your|how)\b.*$/,
  /^(?:i )?hope (?:you are|this finds|all is|that you are)(?: [^ ]+){0,6}$/,
  /^happy to (?:talk|chat|discuss)\b.*$/,
]

const isCourtesy = ({ tokens, stop }: Clause): boolean => {
  const words = tokens.map(({ word }) => word).join(' ')
  return words.length < 120 && (stop !== '?' || tokens.length < 4) && courtesies.some((courtesy) => courtesy.test(words))
}

const greeting = /^\s*(?:hello|hiya|hi|hey|dear|good (?:morning|afternoon|evening|day))\b(?:\s+(?!i\b|my\b)[\p{L}.'’-]+){0,4}\s*[,!:\n]/iu

/** Where the text begins once the greeting is over. */
const afterGreeting = (text: string): number => greeting.exec(text)?.[0].length ?? 0

/** A text's tokens behind its greeting, and its clauses that may carry a reason, in order. */
export function readText(text: string, { lexicon, spellings }: { lexicon: Lexicon; spellings: Spellings }): { tokens: Token[]; clauses: Clause[] } {
  const from = afterGreeting(text)
  const tokens = tokenize(text, spellings).filter(({ start }) => start >= from)
  return { tokens, clauses: splitClauses(tokens, lexicon).filter((clause) => !isCourtesy(clause)) }
}

/** The clauses of a text that may carry a reason, in order. */
export const readClauses = (text: string, reading: { lexicon: Lexicon; spellings: Spellings }): Clause[] => readText(text, reading).clauses
