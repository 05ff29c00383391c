import type { TextRange } from './marking.ts'
import type { Token } from './tokens.ts'
import type { Lexicon } from './word-classes.ts'

/** A run of tokens that states one thing; the offsets leave out the stops at its edges. */
export interface Clause extends TextRange {
  readonly tokens: readonly Token[]
  /** The stop that ends it, "" when a joining word or nothing does. */
  readonly stop: string
}

const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'this', 'that', 'there', 'my', 'our', 'your', 'their', 'his', 'her', 'the', 'these', 'those', 'a', 'an', 'nobody', 'everyone', 'no', 'another', 'people'])
/** Words that open a new subject of somebody's own. */
const owners = new Set(['my', 'our', 'your', 'his', 'her', 'their'])
const pronouns = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'there'])
const auxiliaries = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'have', 'has', 'had', 'do', 'does', 'did', 'can', 'could', 'will', 'would', 'should', 'may', 'might', 'must', 'shall'])
const joiners = new Set(['but', 'yet', 'because', 'since', 'whereas', 'although', 'though', 'while', 'and', 'so', 'or', 'which', 'plus', 'as', 'if', 'unless', 'when', 'given', 'considering', 'especially', 'except', 'hence', 'therefore', 'then', 'also', 'who', 'where', 'with'])
const strongJoiners = new Set(['but', 'because', 'whereas', 'although', 'though', 'yet', 'however', 'plus', 'therefore', 'hence'])
const hardStops = new Set(['.', '!', '?', ';', ':', '…', '—', '\n', '(', ')'])

const isDash = (word: string) => /^\s*(?:-{1,2}|—|–)\s*$/.test(word) && word.trim() !== ''
const isHard = (token: Token) => token.kind === 'stop' && (hardStops.has(token.word) || token.word.startsWith('..') || isDash(token.word))

const isVerbLike = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && token.kind === 'word' && (auxiliaries.has(token.word) || lexicon.factsOf(token.word).ending === 'past' || lexicon.isIn(token, 'work-done') || lexicon.isIn(token, 'talk') || lexicon.isIn(token, 'need'))

const hasVerb = (tokens: readonly Token[], lexicon: Lexicon): boolean => tokens.some((token) => isVerbLike(token, lexicon))

const startsClause = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || first.kind !== 'word') return false
  if (pronouns.has(first.word)) return true
  if (subjects.has(first.word)) return hasVerb(tokens.slice(at + 1, at + 8), lexicon)
  if (isVerbLike(first, lexicon)) return true
  return isVerbLike(second, lexicon) || (third !== undefined && auxiliaries.has(third.word))
}

/** A clause of somebody's own whose verb no list knows ("my manager shouts"), or one behind a single word ("honestly I felt"). */
const startsLoosely = ([first, second, third]: readonly Token[]): boolean =>
  first?.kind === 'word' && ((owners.has(first.word) && third !== undefined) || (second !== undefined && pronouns.has(second.word) && third?.kind === 'word'))

const cutsAtComma = (before: readonly Token[], after: readonly Token[], lexicon: Lexicon): boolean => {
  const [first] = after
  if (!first || before.length === 0) return false
  if (joiners.has(first.word)) return startsClause(after, 1, lexicon) || owners.has(after[1]?.word ?? '') || strongJoiners.has(first.word) || hasVerb(after.slice(1, 7), lexicon)
  return (startsClause(after, 0, lexicon) || startsLoosely(after)) && (before.length > 1 || after.length > 3)
}

const cutsAtJoiner = (before: readonly Token[], token: Token, after: readonly Token[], lexicon: Lexicon): boolean => {
  if (before.length < 2 || token.glued || token.kind !== 'word') return false
  if (strongJoiners.has(token.word)) return token.word !== 'yet' || pronouns.has(after[0]?.word ?? '')
  if (!hasVerb(before, lexicon) && before.length < 3) return false
  if (token.word === 'and' || token.word === 'so' || token.word === 'or') return clauseFollows(after, lexicon)
  if (token.word === 'since' || token.word === 'as' || token.word === 'while' || token.word === 'if' || token.word === 'unless' || token.word === 'given' || token.word === 'considering') {
    return pronouns.has(after[0]?.word ?? '') || (subjects.has(after[0]?.word ?? '') && hasVerb(after.slice(1, 7), lexicon))
  }
  return false
}

const clauseFollows = (after: readonly Token[], lexicon: Lexicon): boolean => {
  const [first, second] = after
  if (!first) return false
  if (pronouns.has(first.word)) return isVerbLike(second, lexicon) || hasVerb(after.slice(1, 4), lexicon)
  if (owners.has(first.word)) return true
  if (subjects.has(first.word)) return hasVerb(after.slice(1, 7), lexicon)
  return auxiliaries.has(first.word) || isVerbLike(first, lexicon) || after.slice(1, 4).some((token) => auxiliaries.has(token.word))
}

/** Cuts a text's tokens into clauses: at stops, at commas between clauses, and before joining words with a clause behind. */
export function splitClauses(tokens: readonly Token[], lexicon: Lexicon): Clause[] {
  const clauses: Clause[] = []
  let current: Token[] = []
  const close = (stop: string) => {
    const words = current.filter((token, index) => token.kind !== 'stop' || (index > 0 && index < current.length - 1))
    const [first, last] = [words[0], words.at(-1)]
    if (first && last) clauses.push({ tokens: words, stop, start: first.start, end: last.end })
    current = []
  }
  tokens.forEach((token, index) => {
    const after = tokens.slice(index + 1, index + 12)
    const untilStop = after.slice(0, after.findIndex(isHard) >>> 0)
    if (isHard(token)) close(token.word.trim() || token.word)
    else if (token.word === ',' && cutsAtComma(current, untilStop, lexicon)) close(',')
    else if (cutsAtJoiner(current, token, untilStop, lexicon)) {
      close('')
      current.push(token)
    } else current.push(token)
  })
  close('')
  return clauses
}
