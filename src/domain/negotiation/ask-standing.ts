import type { Ask, AskTerm } from './ask.ts'
import { movability } from './negotiability.ts'
import type { MapFacts, Negotiability } from './negotiability.ts'

/** pushed: asked for first. alternative: asked for where that is closed. alone: better left. */
export type Standing = 'pushed' | 'alternative' | 'alone'

/** What the map and their own words make of a term at this employer. A request of another kind is not on the map and is pushed. */
export const standingOf = (term: AskTerm, facts: MapFacts, map: Negotiability): Standing => {
  if (term === 'other') return 'pushed'
  const moves = movability(map, term, facts)
  return moves === 0 ? 'alone' : moves === 1 && term !== 'base-salary' ? 'alternative' : 'pushed'
}

/** Whether it moves as a rule here, and stands still only because they have said so. */
export const isClosedByThem = (term: AskTerm, facts: MapFacts, map: Negotiability): boolean =>
  term !== 'other' && movability(map, term, facts) === 0 && movability(map, term, { ...facts, saysNoNegotiation: false, closed: [] }) > 0

/** The asks that are still raised: what they have closed in so many words is not asked for again. */
export const openAsks = (asks: readonly Ask[], facts: MapFacts, map: Negotiability): Ask[] => asks.filter(({ term }) => !isClosedByThem(term, facts, map))
