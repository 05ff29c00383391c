import { askTerms } from '#domain/negotiation/ask.ts'
import type { Ask, AskTerm } from '#domain/negotiation/ask.ts'
import { dangerSpots, roomToMove } from '#domain/negotiation/negotiability.ts'
import type { DangerSpot, Negotiability, RoomTerm } from '#domain/negotiation/negotiability.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import type { EmployerSize } from '#domain/timeline/employer-size.ts'

/** What moves and what better stays unasked at this employer. */
export interface RoomView {
  readonly dangers: readonly DangerSpot[]
  readonly room: readonly RoomTerm[]
  /** Folded away until opened. */
  readonly more: readonly RoomTerm[]
  readonly forWhom: string
  readonly saysNoNegotiation: boolean
}

const shownAtOnce = 5
const mostDangers = 4

const sizes: Record<EmployerSize, string> = {
  S: 'For a company with fewer than 50 people', M: 'For a company of 50 to 1,000 people', L: 'For a company with more than 1,000 people',
  G: 'For a public or union employer', unknown: 'Size not known, so the stiffest is assumed',
}

export const roomView = (facts: TableFacts, asks: readonly Ask[], map: Negotiability): RoomView => {
  const room = roomToMove(facts, map)
  const bases = asks.flatMap(({ term, amount }) => (term === 'base-salary' && amount ? [amount.minor] : []))
  const plan = { asks: asks.length, ...(bases.length > 0 ? { highestBase: Math.max(...bases) } : {}) }
  return {
    dangers: dangerSpots(facts, map, plan).slice(0, mostDangers),
    room: room.slice(0, shownAtOnce),
    more: room.slice(shownAtOnce),
    forWhom: `${sizes[facts.size]}. As practitioners see it; yours may differ.`,
    saysNoNegotiation: facts.saysNoNegotiation,
  }
}

/** The term to begin a new ask with: the base first, then what moves most easily and is not asked for yet. */
export const nextAskTerm = (facts: TableFacts, asks: readonly Ask[], map: Negotiability): AskTerm => {
  const asked = new Set<string>(asks.map(({ term }) => term))
  if (!asked.has('base-salary') && asks.length === 0) return 'base-salary'
  const open = roomToMove(facts, map).map(({ term }) => askTerms.find((each) => each === term)).find((term) => term !== undefined && !asked.has(term))
  return open ?? 'other'
}

/** What practitioners say about a term, as a hint beside its field; undefined where the map does not speak of it. */
export const askHint = (term: AskTerm, facts: TableFacts, map: Negotiability): string | undefined => {
  const danger = dangerSpots(facts, map).find(({ id }) => id === term)
  if (danger) return `A danger spot: ${danger.sentence}`
  const entry = term === 'other' ? undefined : map.terms[term]
  return entry && `As practitioners see it: ${entry.typicalMovement.replace(/\.$/, '')}.`
}
