import type { Row } from './cells.ts'
import type { Clock, Stamp } from './clock.ts'

/** Remembers for a moment that everything was erased: another tab may still be telling of what is gone. */
export type Erasure = {
  /** Everything up to this stamp was erased. */
  note(at: Stamp): void
  /** True for a row that was not written anew since. */
  isGone(row: Row): boolean
}

const moment = 5000

/** @param now milliseconds since 1970 */
export function openErasure(now: () => number, clock: Clock): Erasure {
  let last: { readonly at: Stamp; readonly heard: number } | null = null
  return {
    note(at) {
      last = { at, heard: now() }
      // What is entered next is later than the erasure, whoever erased.
      clock.see(at)
    },
    isGone(row) {
      if (!last || Math.abs(now() - last.heard) > moment) return false
      const { at } = last
      return Object.values(row.cells).some(([written]) => written <= at)
    },
  }
}
