import type { Candidate } from './reading.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * One value out of several: all agree, or a later correction, or one is named much better than the rest.
 * Otherwise nothing: a wrong value is worse than a missing one.
 */
export const settle = <T>(candidates: readonly Candidate<T>[], margin = 3): Candidate<T> | null => {
  const ordered = [...candidates].sort((a, b) => a.start - b.start)
  const best = [...ordered].sort((a, b) => b.strength - a.strength)[0]
  if (!best) return null
  if (ordered.every((candidate) => same(candidate.value, best.value))) return best
  const corrected = ordered.filter((candidate) => candidate.correction).at(-1)
  if (corrected && ordered.every((candidate) => candidate.start <= corrected.start || same(candidate.value, corrected.value) || candidate.strength < corrected.strength - 2)) return corrected
  const rival = ordered.filter((candidate) => !same(candidate.value, best.value)).reduce((most, candidate) => Math.max(most, candidate.strength), 0)
  return best.strength - rival >= margin ? best : null
}
