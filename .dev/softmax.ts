// Softmax regression by AdaGrad with averaged passes. No chance in it: a fixed number row decides the order.

export interface Row {
  /** Feature rows and their values. */
  rows: Int32Array
  values: Float64Array
  label: number
}

export interface Options {
  epochs: number
  rate: number
  l2: number
  /** How far rare labels are lifted: 0 not at all, 1 to the same weight. */
  balance: number
}

/** A fixed row of numbers that looks like chance, each below a bound. */
const numberRow = (seed: number) => {
  let state = seed
  return (bound: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % bound
  }
}

const labelWeights = (data: readonly Row[], width: number, balance: number): number[] => {
  const counts = Array.from({ length: width }, () => 0)
  for (const { label } of data) counts[label]! += 1
  return counts.map((count) => (count === 0 ? 1 : Math.min(4, (data.length / width / count) ** balance)))
}

const shuffle = (order: Int32Array, below: (bound: number) => number) => {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = below(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
}

/** Scores → how far each probability is from the truth, in place. */
const toErrors = (scores: Float64Array, label: number, weight: number) => {
  let top = -Infinity
  for (const score of scores) if (score > top) top = score
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp(scores[at]! - top)
  for (let at = 0; at < scores.length; at += 1) scores[at] = weight * (scores[at]! / sum - (at === label ? 1 : 0))
}

const average = (mean: Float64Array, now: Float64Array, count: number) => {
  for (let cell = 0; cell < mean.length; cell += 1) mean[cell]! += (now[cell]! - mean[cell]!) / count
}

/** Weights of `features` × `width` cells, row by row, and the biases. */
export function trainSoftmax(data: readonly Row[], features: number, width: number, options: Options, seed = 12345): { weights: Float64Array; biases: Float64Array } {
  const weights = new Float64Array(features * width)
  const squares = new Float64Array(features * width).fill(1e-2)
  const biases = new Float64Array(width)
  const biasSquares = new Float64Array(width).fill(1e-2)
  const [mean, meanBias] = [new Float64Array(weights.length), new Float64Array(width)]
  const lift = labelWeights(data, width, options.balance)
  const order = Int32Array.from(data, (_, index) => index)
  const below = numberRow(seed)
  const scores = new Float64Array(width)
  const step = (example: Row) => {
    scores.set(biases)
    for (let at = 0; at < example.rows.length; at += 1) {
      const base = example.rows[at]! * width
      const value = example.values[at]!
      for (let label = 0; label < width; label += 1) scores[label]! += value * weights[base + label]!
    }
    toErrors(scores, example.label, lift[example.label]!)
    for (let label = 0; label < width; label += 1) {
      biasSquares[label]! += scores[label]! ** 2
      biases[label]! -= (options.rate * scores[label]!) / Math.sqrt(biasSquares[label]!)
    }
    for (let at = 0; at < example.rows.length; at += 1) {
      const base = example.rows[at]! * width
      const value = example.values[at]!
      for (let label = 0; label < width; label += 1) {
        const cell = base + label
        const gradient = scores[label]! * value + options.l2 * weights[cell]!
        if (gradient > -1e-5 && gradient < 1e-5) continue
        squares[cell]! += gradient * gradient
        weights[cell]! -= (options.rate * gradient) / Math.sqrt(squares[cell]!)
      }
    }
  }
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, below)
    for (const index of order) step(data[index]!)
    const late = epoch - Math.floor(options.epochs / 2)
    if (late < 0) continue
    average(mean, weights, late + 1)
    average(meanBias, biases, late + 1)
  }
  return { weights: mean, biases: meanBias }
}
