import type { Sayable } from '#domain/arguments/sayable.ts'
import type { Ask } from './ask.ts'
import { onOneLine } from './own-words.ts'

/** An ask with the reasons that carry it. */
export interface CarriedAsk {
  readonly ask: Ask
  readonly reasons: readonly Sayable[]
  /** False where no skill-based reason stands behind it. Asking for time to answer needs none. */
  readonly supported: boolean
}

export const mostAsks = 3

/** Asks in the order they are raised: by rank, then as they were entered. */
export const asksInOrder = (asks: readonly Ask[]): Ask[] => [...asks].sort((a, b) => a.rank - b.rank)

/** The asks of one script, each with its reasons, and those that are too many for one call. */
export const carryAsks = (asks: readonly Ask[], sayables: readonly Sayable[]): { asks: CarriedAsk[]; leftOut: Ask[] } => {
  const ordered = asksInOrder(asks)
  return { asks: ordered.slice(0, mostAsks).map((ask) => carry(ask, sayables)), leftOut: ordered.slice(mostAsks) }
}

const carry = (ask: Ask, sayables: readonly Sayable[]): CarriedAsk => {
  const chosen = new Set(ask.reasons?.map(sameWords))
  const reasons = chosen.size === 0 ? [...sayables] : sayables.filter(({ text }) => chosen.has(sameWords(text)))
  return { ask, reasons, supported: ask.term === 'answer-date' || reasons.some(({ mark }) => mark === 'skill-based') }
}

const sameWords = (text: string): string => onOneLine(text).toLowerCase().replace(/[.,;:!?]+$/, '')

/** The asks of a script that no skill-based reason carries. */
export const unsupportedAsks = (carried: readonly CarriedAsk[]): Ask[] => carried.filter(({ supported }) => !supported).map(({ ask }) => ask)
