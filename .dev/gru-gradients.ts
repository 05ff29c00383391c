// Goes back over what a gated recurrent unit has read.
import type { Arena } from './fast-products.ts'
import type { GruTrace, GruWeights } from '#domain/arguments/gru.ts'

export interface Run {
  weights: GruWeights
  gradients: GruWeights
  trace: GruTrace
  vectors: Float32Array
  steps: number
  backwards: boolean
}

/** Adds to the gradients of the weights and of the vectors read; `errors` are those of the states. */
export function backGru({ weights, gradients, trace, vectors, steps, backwards }: Run, errors: Float32Array, vectorErrors: Float32Array, { pass, back }: Pick<Arena, 'pass' | 'back'>): void {
  const { size, inputs } = weights
  const [carried, next, nothing] = [pass(size), pass(size), pass(size)]
  const [fresh, recalled] = [pass(3 * size), pass(3 * size)]
  for (let turn = steps - 1; turn >= 0; turn -= 1) {
    const at = backwards ? steps - 1 - turn : turn
    const before = (backwards ? at + 1 : at - 1) * size
    const last = turn > 0 ? trace.states.subarray(before, before + size) : nothing
    for (let cell = 0; cell < size; cell += 1) carried[cell]! += errors[at * size + cell]!
    backGates(trace.gates, at * 4 * size, last, carried, fresh, recalled, next)
    for (let cell = 0; cell < 3 * size; cell += 1) gradients.bias[cell]! += fresh[cell]!
    back(fresh, 0, vectors, at * inputs, weights.input, inputs, 3 * size, gradients.input, vectorErrors, at * inputs)
    if (turn > 0) back(recalled, 0, last, 0, weights.state, size, 3 * size, gradients.state, next, 0)
    carried.set(next)
  }
}

/** One step back: errors of what was freshly read and of what was recalled; `next` becomes the share that the state before passed straight on. */
const backGates = (gates: Float32Array, base: number, last: Float32Array, error: Float32Array, fresh: Float32Array, recalled: Float32Array, next: Float32Array): void => {
  const size = last.length
  for (let cell = 0; cell < size; cell += 1) {
    const [update, reset, candidate, own] = [gates[base + cell]!, gates[base + size + cell]!, gates[base + 2 * size + cell]!, gates[base + 3 * size + cell]!]
    const wrong = error[cell]!
    const wrongCandidate = wrong * (1 - update) * (1 - candidate * candidate)
    const wrongUpdate = wrong * (last[cell]! - candidate) * update * (1 - update)
    const wrongReset = wrongCandidate * own * reset * (1 - reset)
    fresh[cell] = recalled[cell] = wrongUpdate
    fresh[size + cell] = recalled[size + cell] = wrongReset
    fresh[2 * size + cell] = wrongCandidate
    recalled[2 * size + cell] = wrongCandidate * reset
    next[cell] = wrong * update
  }
}
