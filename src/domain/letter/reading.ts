import type { FoundDate } from './find-dates.ts'
import type { Clause } from './find-doubts.ts'
import type { Cue } from './find-cues.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'
import type { Quantity } from './quantity.ts'
import type { Statement } from './statement.ts'

/** Everything known about one message before the fields are read. */
export type Reading = {
  text: string
  statements: Statement[]
  clauses: Clause[]
  cues: Cue[]
  quantities: Quantity[]
  dates: FoundDate[]
  /** The day the text is read, as a day number. */
  today: number
  country: string | null
  /** Names of the heads of mails: writers and readers, never the employer. */
  people: readonly string[]
  patterns: PhrasePatterns
}

/** A value a field may have, the words it comes from, and how well they name it. */
export type Candidate<T = unknown> = { value: T; start: number; end: number; strength: number; correction: boolean }

export const clauseAt = (reading: Reading, at: number): Clause | undefined => lastStarting(reading.clauses, at)

export const statementAt = (reading: Reading, at: number): Statement | undefined => lastStarting(reading.statements, at)

export const doubted = (reading: Reading, at: number, doubts: readonly string[]): boolean => {
  const clause = clauseAt(reading, at)
  return doubts.some((doubt) => clause?.doubts.has(doubt))
}

/** Said no to: a negation a few words before, in the same clause. */
export const negated = (reading: Reading, at: number): boolean => {
  const clause = clauseAt(reading, at)
  if (!clause?.doubts.has('negated')) return false
  const lead = reading.text.slice(clause.start, at).replace(/\b(?:no|not) later than\b|\bnot (?:to )?exceed(?:ing)?\b|\b(?:not|no) more than\b|\bnot only\b|\bwithout (?:good )?cause\b|\byes ?(?:or|\/) ?no\b|→ no [^→]{0,30}→|\bno fewer than\b|\bif (?:\w+ ){0,3}not\b|\b(?:won't|will not|can't|cannot|could not|couldn't) (?:budge|move|change|go (?:any )?higher)(?: on)?\b|\bno (?:movement|change|room|wiggle room) (?:on|in|to)\b|^\W*no,? (?=(?:she|he|they|it'?s|its|wait|sorry|actually|make|rather|said)\b)|\bno (?:waiting|later)\b/gi, ' ')
  return /(?:\b(?:no|not|never|without|excluding|excludes?|except|nor|neither|waived?|cannot|ineligible|unable)\b|n't\b)(?: [\w'-]+){0,5} ?[$£€₹]?$/i.test(lead)
}

export const wordsOf = (reading: Reading, span: { start: number; end: number }): string => reading.text.slice(span.start, span.end)

const lastStarting = <T extends { start: number }>(list: readonly T[], at: number): T | undefined => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}

/** Doubts under which no figure is taken, whatever it is about. */
export const notThisOffer = ['others', 'posted', 'present', 'otherOffer', 'asked', 'previous', 'unsettled', 'hypothetical', 'guess'] as const
