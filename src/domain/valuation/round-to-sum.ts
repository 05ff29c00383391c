/**
 * Rounds parts for display so that they add up to the rounded total: the largest remainders are rounded up.
 * @param decimals digits kept after the point, 0 to 6
 * @returns one figure per part, in the same order; parts below zero are allowed
 */
export const roundToSum = (parts: readonly number[], decimals = 0): number[] => {
  const scale = 10 ** decimals
  const scaled = parts.map((part) => withoutNoise(part * scale))
  const floors = scaled.map(Math.floor)
  const total = Math.round(withoutNoise(scaled.reduce((sum, part) => sum + part, 0)))
  const toGive = total - floors.reduce((sum, part) => sum + part, 0)
  const byRemainder = scaled.map((part, index) => ({ index, remainder: part - Math.floor(part) })).toSorted((one, other) => other.remainder - one.remainder)
  const raised = new Set(byRemainder.slice(0, toGive).map(({ index }) => index))
  return floors.map((floor, index) => (floor + (raised.has(index) ? 1 : 0)) / scale)
}

/** Sums of typed decimals carry binary noise (0.1 + 0.2); it must not decide a rounding. */
const withoutNoise = (value: number): number => Math.round(value * 1e6) / 1e6
