/** A gated recurrent unit: it reads a row of vectors in one direction and keeps what matters in a state of `size` numbers. */
export interface GruWeights {
  readonly inputs: number
  readonly size: number
  /** `inputs` × 3·size: update, reset, candidate. */
  readonly input: Float32Array
  /** `size` × 3·size. */
  readonly state: Float32Array
  readonly bias: Float32Array
}

/** What a run leaves behind, a row a step: the states, and the gates that made them (training goes back over them). */
export interface GruTrace {
  readonly states: Float32Array
  /** 4·size a step: update, reset, candidate, and the state's own share of the candidate. */
  readonly gates: Float32Array
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/** target += vector · matrix, where vector and target are rows of longer arrays. Eight rows at a time: it is the inner loop of all reading. */
export function addProduct(target: Float32Array, to: number, vector: Float32Array, from: number, matrix: Float32Array, height: number, width: number): void {
  let row = 0
  for (; row + 7 < height; row += 8) addEight(target, to, vector, from + row, matrix, row * width, width)
  for (; row < height; row += 1) {
    const value = vector[from + row]!
    for (let column = 0; column < width; column += 1) target[to + column]! += value * matrix[row * width + column]!
  }
}

const addEight = (target: Float32Array, to: number, vector: Float32Array, from: number, matrix: Float32Array, base: number, width: number): void => {
  const a = vector[from]!
  const b = vector[from + 1]!
  const c = vector[from + 2]!
  const d = vector[from + 3]!
  const e = vector[from + 4]!
  const f = vector[from + 5]!
  const g = vector[from + 6]!
  const h = vector[from + 7]!
  for (let column = 0; column < width; column += 1) {
    const at = base + column
    target[to + column]! +=
      a * matrix[at]! + b * matrix[at + width]! + c * matrix[at + 2 * width]! + d * matrix[at + 3 * width]! +
      e * matrix[at + 4 * width]! + f * matrix[at + 5 * width]! + g * matrix[at + 6 * width]! + h * matrix[at + 7 * width]!
  }
}

/** How a run multiplies and where it keeps its numbers; training brings faster ones. */
export interface GruTools {
  readonly add: typeof addProduct
  readonly pass: (count: number) => Float32Array
}
const plainTools: GruTools = { add: addProduct, pass: (count) => new Float32Array(count) }

/** Reads `steps` vectors, from the last to the first when `backwards`; a list of rows is one already multiplied by the input weights. */
export function runGru(weights: GruWeights, vectors: Float32Array | readonly Float32Array[], steps: number, backwards: boolean, { add, pass }: GruTools = plainTools): GruTrace {
  const { size, inputs } = weights
  const [states, gates] = [pass(steps * size), pass(steps * 4 * size)]
  const [fresh, recalled] = [pass(3 * size), pass(3 * size)]
  for (let turn = 0; turn < steps; turn += 1) {
    const at = backwards ? steps - 1 - turn : turn
    const before = (backwards ? at + 1 : at - 1) * size
    recalled.fill(0)
    if (vectors instanceof Float32Array) {
      fresh.set(weights.bias)
      add(fresh, 0, vectors, at * inputs, weights.input, inputs, 3 * size)
    } else fresh.set(vectors[at] ?? weights.bias)
    if (turn > 0) add(recalled, 0, states, before, weights.state, size, 3 * size)
    turnGates({ states, gates }, { at, before: turn > 0 ? before : -1, size }, fresh, recalled)
  }
  return { states, gates }
}

/** before: where the last state begins; below zero there is none. */
const turnGates = ({ states, gates }: GruTrace, { at, before, size }: { at: number; before: number; size: number }, fresh: Float32Array, recalled: Float32Array): void => {
  for (let cell = 0; cell < size; cell += 1) {
    const update = sigmoid(fresh[cell]! + recalled[cell]!)
    const reset = sigmoid(fresh[size + cell]! + recalled[size + cell]!)
    const own = recalled[2 * size + cell]!
    const candidate = Math.tanh(fresh[2 * size + cell]! + reset * own)
    const base = at * 4 * size + cell
    gates[base] = update
    gates[base + size] = reset
    gates[base + 2 * size] = candidate
    gates[base + 3 * size] = own
    states[at * size + cell] = (1 - update) * candidate + (before < 0 ? 0 : update * states[before + cell]!)
  }
}
