/** Where a base stands in a pay range: penetration in percent of the width, and its ratio to the middle. */
export const positionInRange = (base: number, low: number, high: number): { penetrationPercent: number; compaRatio: number } | null =>
  high > low ? { penetrationPercent: ((base - low) / (high - low)) * 100, compaRatio: base / ((low + high) / 2) } : null
