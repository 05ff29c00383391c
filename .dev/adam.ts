// Adam with a falling rate. Rows of a table that no text of the batch has touched stay as they are.

/** A row of weights, the gradient of the batch, and the running means of gradient and squared gradient. */
export interface Parameter {
  readonly values: Float32Array
  readonly gradient: Float32Array
  readonly mean: Float32Array
  readonly square: Float32Array
}

export const parameter = (count: number, keep: (count: number) => Float32Array): Parameter => ({ values: keep(count), gradient: keep(count), mean: new Float32Array(count), square: new Float32Array(count) })

const [keepMean, keepSquare] = [0.9, 0.99]

const move = ({ values, gradient, mean, square }: Parameter, from: number, to: number, scale: number, rate: number, turn: number): void => {
  const [meanShare, squareShare] = [1 - keepMean ** turn, 1 - keepSquare ** turn]
  for (let cell = from; cell < to; cell += 1) {
    const slope = gradient[cell]! * scale
    gradient[cell] = 0
    mean[cell] = keepMean * mean[cell]! + (1 - keepMean) * slope
    square[cell] = keepSquare * square[cell]! + (1 - keepSquare) * slope * slope
    values[cell]! -= (rate * mean[cell]!) / meanShare / (Math.sqrt(square[cell]! / squareShare) + 1e-8)
  }
}

const squares = (gradient: Float32Array, from: number, to: number): number => {
  let sum = 0
  for (let cell = from; cell < to; cell += 1) sum += gradient[cell]! ** 2
  return sum
}

/** The longest step that a batch may ask for. */
const longest = 5

/** One step of all parameters. Of the table only the rows in `touched` move; `width` is the length of a row, `turn` counts from 1. */
export interface Step {
  parameters: readonly Parameter[]
  table: Parameter
  width: number
  touched: ReadonlySet<number>
  rate: number
  turn: number
}

/** Moves every parameter one step and clears its gradient. */
export function adamStep({ parameters, table, width, touched, rate, turn }: Step): void {
  let sum = parameters.reduce((total, each) => total + squares(each.gradient, 0, each.gradient.length), 0)
  for (const row of touched) sum += squares(table.gradient, row * width, row * width + width)
  const scale = Math.min(1, longest / Math.sqrt(sum || 1))
  for (const each of parameters) move(each, 0, each.values.length, scale, rate, turn)
  for (const row of touched) move(table, row * width, row * width + width, scale, rate, turn)
}
