import { isKnown, knownValue } from '#domain/values/told.ts'
import type { FullOffer } from './offer-parts.ts'
import { gapsOfGrant, isFollowed, isSettled } from './open-questions.ts'
import type { OfferQuestions } from './term-words.ts'
import { isRare, rounds, termsOfRound } from './terms.ts'
import type { Round, TermId } from './terms.ts'
import { toldTerm } from './told-term.ts'

export interface Progress {
  readonly known: number
  readonly of: number
}

type ByCountry = Pick<OfferQuestions, 'everyday' | 'leftOut'>

/** The terms of a round as they are shown: what is everyday in the offer's country, the rarer ones, and none that is not usual there unless it was told. */
export const shownTerms = ({ offer }: FullOffer, round: Round, { everyday = [], leftOut = [] }: ByCountry): { everyday: TermId[]; rare: TermId[] } => {
  const here = termsOfRound(round).filter((term) => !leftOut.includes(term) || toldTerm(offer, term) !== undefined)
  const isEveryday = (term: TermId) => (!isRare(term) && !leftOut.includes(term)) || everyday.includes(term)
  return { everyday: here.filter(isEveryday), rare: here.filter((term) => !isEveryday(term)) }
}

/** How much of a round is known: its everyday terms, without those that do not arise, and three facts for each grant. */
export const roundProgress = (full: FullOffer, round: Round, words: ByCountry = {}): Progress => {
  const arising = shownTerms(full, round, words).everyday.filter((term) => !fallsAway(full, term))
  const known = arising.filter((term) => isKnown(toldTerm(full.offer, term)) || isSettled(full, term)).length
  if (round !== 'equity' || full.grants.length === 0) return { known, of: arising.length }
  const gaps = full.grants.map((grant) => new Set(gapsOfGrant(grant)))
  const told = gaps.reduce((sum, open) => sum + Number(!open.has('size')) + Number(!open.has('price') && !open.has('strike') && !open.has('company-value')) + Number(!open.has('vesting')), 0)
  return { known: told, of: full.grants.length * 3 }
}

/** Terms that hang on another and do not arise: nothing is repaid of no bonus. */
const fallsAway = (full: FullOffer, term: TermId): boolean => {
  const { offer } = full
  if (term === 'signOnRepayMonths') return knownValue(offer.signOn)?.minor === 0
  if (term === 'officeDays') return knownValue(offer.workplace) === 'remote'
  if (term === 'retirementMatchUpTo') return knownValue(offer.retirementMatch) === 0 || (isKnown(offer.retirementMatch) && !isFollowed(full, 'retirementMatch', term))
  return false
}

/** True where anything was told or left open by the person in a round. */
export const isTouched = (full: FullOffer, round: Round): boolean =>
  termsOfRound(round).some((term) => full.offer[term] !== undefined) ||
  (round === 'equity' && full.grants.length > 0) ||
  (round === 'pay' && full.instalments.length > 0) ||
  (round === 'benefits' && (full.matchTiers.length > 0 || full.perks.length > 0)) ||
  (round === 'what-was-said' && (full.promises.length > 0 || full.contingencies.length > 0))

/** About how many minutes the rounds take that were not touched yet; a round takes fifty seconds. */
export const minutesLeft = (full: FullOffer): number => Math.round(rounds.filter((round) => !isTouched(full, round)).length * 0.83)
