import { isFollowed, isSettled } from './open-questions.ts'
import type { FullOffer } from './offer-parts.ts'
import { rounds, termsOfRound } from './terms.ts'
import type { Round, TermId } from './terms.ts'
import { termSpec } from './terms.ts'
import type { OfferQuestions } from './term-words.ts'
import { toldTerm } from './told-term.ts'

/** How a question of the call stands. unclear: it was asked, and the answer was vague or put off. */
export type CallState = 'open' | 'answered' | 'unclear' | 'not-mentioned'

export interface CallQuestion {
  readonly term: TermId
  readonly round: Round
  readonly question: string
  readonly state: CallState
}

/**
 * What to ask while on the phone: the answer date first (the article's rule), then the terms asked of every offer, round by round.
 * What an answer makes worth asking joins when it is told; nothing else is asked on the phone, it goes into the one e-mail.
 */
export const callSheet = (full: FullOffer, words: OfferQuestions): CallQuestion[] =>
  rounds.flatMap((round) => termsOfRound(round)).flatMap((term) => {
    const { ask, question } = words.terms[term]
    if (ask !== 'core' && !(ask !== undefined && isFollowed(full, ask.after, term))) return []
    return [{ term, round: termSpec(term).round, question, state: stateOf(full, term) }]
  })

const stateOf = (full: FullOffer, term: TermId): CallState => {
  const told = toldTerm(full.offer, term)
  if (told?.sure === 'not-said') return 'not-mentioned'
  if (told?.sure === 'roughly') return 'unclear'
  if (told || isSettled(full, term)) return 'answered'
  const touched = full.questions.find(({ key }) => key === term)?.state
  return touched === 'asked' ? 'unclear' : touched === 'answered' ? 'answered' : 'open'
}

/** The next question that stands open after this one, from the top again at the end; undefined when none is left. */
export const nextOpen = (sheet: readonly CallQuestion[], after: TermId | null): CallQuestion | undefined => {
  const at = sheet.findIndex(({ term }) => term === after)
  return [...sheet.slice(at + 1), ...sheet.slice(0, at + 1)].find(({ state }) => state === 'open')
}
