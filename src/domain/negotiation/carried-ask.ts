import type { Sayable } from '#domain/arguments/sayable.ts'
import type { Ask } from './ask.ts'
import { isProven } from './ask-evidence.ts'
import { onOneLine } from './own-words.ts'
import type { Proof } from './preparation.ts'

/** An ask with the reasons that carry it. */
export interface CarriedAsk {
  readonly ask: Ask
  readonly reasons: readonly Sayable[]
  /** False where no skill-based reason stands behind it. Asking for time to answer needs none. */
  readonly supported: boolean
  /** False where a skill stands behind it, and nothing that others could check behind the skill. */
  readonly proven: boolean
}

export const mostAsks = 3

/** Asks in the order they are raised: by rank, then as they were entered. */
export const asksInOrder = (asks: readonly Ask[]): Ask[] => [...asks].sort((a, b) => a.rank - b.rank)

/** The asks of one script, each with its reasons, and those that are too many for one call. */
export const carryAsks = (asks: readonly Ask[], sayables: readonly Sayable[], proofs: readonly Proof[] = []): { asks: CarriedAsk[]; leftOut: Ask[] } => {
  const ordered = asksInOrder(asks)
  return { asks: ordered.slice(0, mostAsks).map((ask) => carry(ask, sayables, proofs)), leftOut: ordered.slice(mostAsks) }
}

const carry = (ask: Ask, sayables: readonly Sayable[], proofs: readonly Proof[]): CarriedAsk => {
  const chosen = new Set(ask.reasons?.map(sameWords))
  const reasons = chosen.size === 0 ? [...sayables] : sayables.filter(({ text }) => chosen.has(sameWords(text)))
  const needsNone = ask.term === 'answer-date'
  return { ask, reasons, supported: needsNone || reasons.some(({ mark }) => mark === 'skill-based'), proven: needsNone || reasons.some((reason) => isProven(reason, proofs)) }
}

const sameWords = (text: string): string => onOneLine(text).toLowerCase().replace(/[.,;:!?]+$/, '')

/** The asks of a script that no skill-based reason carries. */
export const unsupportedAsks = (carried: readonly CarriedAsk[]): Ask[] => carried.filter(({ supported }) => !supported).map(({ ask }) => ask)

/** The asks whose skill has no number and no accomplishment behind it. */
export const unprovenAsks = (carried: readonly CarriedAsk[]): Ask[] => carried.filter(({ supported, proven }) => supported && !proven).map(({ ask }) => ask)

/** The ranks that put one ask a place earlier or later, by id: every ask gets its place, so that no two are alike. Unchanged at the ends. */
export const moveAsk = (asks: readonly Ask[], id: string, by: -1 | 1): Record<string, number> => {
  const ids = asksInOrder(asks).map((ask) => ask.id)
  const from = ids.indexOf(id)
  const to = from + by
  if (from >= 0 && to >= 0 && to < ids.length) ids.splice(to, 0, ...ids.splice(from, 1))
  return Object.fromEntries(ids.map((each, index) => [each, index + 1]))
}
