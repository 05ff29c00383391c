/** A stream of numbers from 0 up to 1, the same for the same seed. */
export type Draw = () => number

/** Mulberry32, a small generator of 32 bits of state: quick, and good enough for ten thousand draws. Not for secrets. */
export const seededDraws = (seed: number): Draw => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The least, the most likely and the most: what a person can say of a figure that nobody knows. */
export interface Triangle {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** One draw of a figure between low and high, thickest at the most likely. */
export const drawTriangular = (draw: Draw, { low, likely, high }: Triangle): number => {
  const uniform = draw()
  const width = high - low
  if (width <= 0) return likely
  const turn = (likely - low) / width
  return uniform < turn ? low + Math.sqrt(uniform * width * (likely - low)) : high - Math.sqrt((1 - uniform) * width * (high - likely))
}

/** One draw of a multiple that is 1 on average and never below zero: share prices. `spread` is the deviation of its logarithm. */
export const drawLognormal = (draw: Draw, spread: number): number => {
  const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  return Math.exp(spread * normal - (spread * spread) / 2)
}
