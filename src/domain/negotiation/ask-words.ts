import type { Ask, AskTerm } from './ask.ts'
import { moneyWords, periodWords } from './money-words.ts'
import { onOneLine } from './own-words.ts'
import type { TableFacts } from './table-facts.ts'

/** How an ask is said: a noun phrase for the one combined request, or a sentence of the person's own that stands alone. */
export interface AskWords {
  readonly phrase: string
  readonly ownSentence: boolean
  /** The amount alone, for bold type and for "with $150,000 in writing". */
  readonly amount?: string
}

const withAmount: Record<AskTerm, (amount: string) => string> = {
  'base-salary': (amount) => `a base of ${amount}`,
  'sign-on': (amount) => `a signing bonus of ${amount}`,
  equity: (amount) => `a stock grant of ${amount}`,
  bonus: (amount) => `a bonus of ${amount}`,
  level: (amount) => `a level that pays ${amount}`,
  'start-date': () => 'the start date',
  'answer-date': () => 'a few more days to answer',
  'home-days': () => 'the days at home',
  leave: () => 'the days off',
  'early-review': (amount) => `a pay review at six months, towards ${amount}`,
  training: (amount) => `a training budget of ${amount}`,
  relocation: (amount) => `a relocation budget of ${amount}`,
  other: (amount) => amount,
}

const withoutAmount: Record<AskTerm, string> = {
  'base-salary': 'the base', 'sign-on': 'a signing bonus', equity: 'the stock grant', bonus: 'the bonus', level: 'the level', 'start-date': 'the start date',
  'answer-date': 'a few more days to answer', 'home-days': 'the days at home', leave: 'the days off', 'early-review': 'a pay review at six months',
  training: 'a training budget', relocation: 'help with the move', other: 'one more point',
}

const topics: Record<AskTerm, string> = {
  'base-salary': 'the base', 'sign-on': 'the signing bonus', equity: 'the stock grant', bonus: 'the bonus', level: 'the level', 'start-date': 'the start date',
  'answer-date': 'the answer date', 'home-days': 'the days at home', leave: 'the days off', 'early-review': 'the first review', training: 'training', relocation: 'the move', other: 'one point',
}

/** What an ask is about, for a subject line: "the base". */
export const askTopic = (ask: Ask): string => topics[ask.term]

/** The ask in words: "a base of $150,000", "a pay review after six months". The person's own words stay as written. */
export const askWords = (ask: Ask, facts: Pick<TableFacts, 'base'>): AskWords => {
  const words = onOneLine(ask.words)
  const amount = ask.amount && `${moneyWords(ask.amount)}${ask.term === 'base-salary' && facts.base ? periodWords[facts.base.period] : ''}`
  if (amount && !(ask.term === 'other' && words)) return { phrase: withAmount[ask.term](amount), ownSentence: false, amount }
  if (words === '') return { phrase: withoutAmount[ask.term], ownSentence: false }
  return isSentence(words) ? { phrase: words, ownSentence: true } : { phrase: lowerStart(words.replace(/[\s.…]+$/, '')), ownSentence: false }
}

const isSentence = (words: string): boolean => /^(?:i|i['’]\w+|we|it|could|can|would|may|might|please|is|are|do|does|will|should|let|how|what|when|where|if)\b/i.test(words) || /[!?]$/.test(words) || /[.!?]\s+\p{Lu}/u.test(words)

const lowerStart = (words: string): string => (/^(?:A|An|The|One|Two|Three|Four|More|My|No)\b/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)

/** The ask as it would be settled: with its target in the place of what is said first. */
export const atTarget = (ask: Ask): Ask => {
  if (ask.target) return { ...ask, amount: ask.target, words: '' }
  return ask.targetWords.trim() === '' ? ask : { ...ask, amount: undefined, words: ask.targetWords }
}
