import type { Assigned } from './assign-roles.ts'
import { isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, notThisOffer } from './reading.ts'
import { settle } from './settle.ts'

/** The stated sum or ceiling for moving; housing on the way is another thing. */
export const readRelocation = (reading: Reading, amounts: readonly Assigned[]): Candidate<number> | null =>
  settle(
    amounts
      .filter(({ role, quantity, cue, follows }) => role === 'relocation' && !follows && !quantity.range && !quantity.replaced && !quantity.approximate && !quantity.bare && quantity.value >= 200 && quantity.unit === 'money' && !doubted(reading, quantity.start, notThisOffer) && !negated(reading, quantity.start) && !negated(reading, cue.start))
      .map(({ quantity, score }) => ({ value: quantity.value, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) })),
  )
