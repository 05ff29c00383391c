import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Factor } from './factor.ts'
import type { Gut } from './gut.ts'

/** What the list says: the weights on each side, and their share. Never one magic number alone. */
export interface Balance {
  readonly forIt: number
  readonly against: number
  /** Share of the weights that speak for it, 0 to 100; undefined where nothing is on the list. */
  readonly list: number | undefined
  /** Degrees of the beam, -6 (against) to 6 (for); level within two percent. */
  readonly tilt: number
}

const steepest = 6
const levelWithin = 2

/** Weighs the list: the sum of the importances on each side and their share. The order of the factors makes no difference. */
export const weighOffer = (factors: readonly Factor[]): Balance => {
  const forIt = weightOf(factors, 'pro')
  const against = weightOf(factors, 'con')
  const all = forIt + against
  if (all === 0) return { forIt, against, list: undefined, tilt: 0 }
  const lean = (100 * (forIt - against)) / all
  return { forIt, against, list: Math.round((100 * forIt) / all), tilt: Math.abs(lean) <= levelWithin ? 0 : (steepest * lean) / 100 }
}

const weightOf = (factors: readonly Factor[], side: Factor['side']): number => factors.filter((factor) => factor.side === side).reduce((sum, { importance }) => sum + importance, 0)

/** What rules the offer out, in the person's own words: a score must never hide it. */
export const dealBreakers = (factors: readonly Factor[]): string[] => factors.filter(({ side, rulesOut }) => side === 'con' && rulesOut).map(({ text }) => text)

/** Gut and list side by side. They agree within ten points of a hundred. */
export type GutAndList =
  | { readonly known: false; readonly missing: 'gut' | 'list' | 'both' }
  | { readonly known: true; readonly agree: boolean; readonly gap: number; readonly gut: number; readonly list: number }

const agreeWithin = 10

/** Compares the newest gut with the list, both 0 to 100; says which of the two is missing. */
export const gutAndList = (guts: readonly Gut[], balance: Balance): GutAndList => {
  const gut = latestGut(guts)?.feeling
  if (gut === undefined || balance.list === undefined) {
    return { known: false, missing: gut === undefined ? (balance.list === undefined ? 'both' : 'gut') : 'list' }
  }
  const gap = Math.abs(gut - balance.list)
  return { known: true, agree: gap <= agreeWithin, gap, gut, list: balance.list }
}

/** The gut by day, the newest last. Two of the same day keep the order of their ids. */
export const gutsInOrder = (guts: readonly Gut[]): Gut[] => [...guts].sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))

/** The newest gut; undefined where none was asked. */
export const latestGut = (guts: readonly Gut[]): Gut | undefined => gutsInOrder(guts).at(-1)

/** How many lines more or fewer, and how many points of a hundred the list must have moved, to be another list. Convention. */
const manyLines = 3
const farMoved = 20

/**
 * Whether the list has become another one since the gut last spoke, so that it is worth asking again. A gut of this same day is not
 * asked again: the list is being written.
 */
export const listHasMoved = (guts: readonly Gut[], balance: Balance, lines: number, today: CalendarDate): boolean => {
  const gut = latestGut(guts)
  if (gut?.lines === undefined || gut.on >= today) return false
  const moved = gut.list === undefined || balance.list === undefined ? 0 : Math.abs(balance.list - gut.list)
  return Math.abs(lines - gut.lines) >= manyLines || moved >= farMoved
}
