// One text through the context net and back: what it says, how wrong it is, and which way each weight should move.
import { joinStates, poolStates } from '#domain/arguments/context-net.ts'
import { runGru } from '#domain/arguments/gru.ts'
import type { GruWeights } from '#domain/arguments/gru.ts'
import type { Parameter } from './adam.ts'
import type { Arena } from './fast-products.ts'
import { backGru } from './gru-gradients.ts'

/** A text as the net reads it. */
export interface NetText {
  /** Rows of the table whose sum stands for a token; the first is the word's own, or -1. */
  rows: Int32Array[]
  places: number[][]
  clauseLabels: number[]
  /** Whether a clause goes on with the reason of the clause before it: 1, 0, or -1 for the first. */
  joins: number[]
  tokenLabels: number[]
  verdict: number
  ask: number
}

/** Every part of the net beside the table of vectors; those on verdicts and questions only help it to learn. */
export const denseNames = ['forward.input', 'forward.state', 'forward.bias', 'backward.input', 'backward.state', 'backward.bias', 'judge', 'judgeBias', 'join', 'joinBias', 'tag', 'tagBias', 'verdict', 'verdictBias', 'ask', 'askBias'] as const
export type Dense = Readonly<Record<(typeof denseNames)[number], Parameter>>

/** Dropout: what is left out while a text is learnt, so that nothing is leaned on alone. */
export interface Masks {
  /** Whether a token is read at all, and whether its own vector is, beside the one it was given. */
  read: Uint8Array
  own: Uint8Array
  /** Factor of each number of an input vector, and of a state. */
  vector: Float32Array
  state: Float32Array
}

export interface Shape {
  inputs: number
  size: number
  labels: number
  verdicts: number
  asks: number
}

interface Head {
  weights: Parameter
  bias: Parameter
  choices: number
}

/** How much an error of each kind counts. */
export interface Shares {
  clause: number
  token: number
  text: number
  join: number
  lift: readonly number[]
}

const gruOf = (dense: Dense, direction: 'forward' | 'backward', { inputs, size }: Shape, part: 'values' | 'gradient'): GruWeights => ({ inputs, size, input: dense[`${direction}.input`][part], state: dense[`${direction}.state`][part], bias: dense[`${direction}.bias`][part] })

/** Scores → how far each probability is from the truth, in place; says how surprised it is. */
const toErrors = (scores: Float32Array, label: number, weight: number): number => {
  let top = -Infinity
  for (const score of scores) if (score > top) top = score
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp(scores[at]! - top)
  const surprise = -Math.log(scores[label]! / sum)
  for (let at = 0; at < scores.length; at += 1) scores[at] = weight * (scores[at]! / sum - (at === label ? 1 : 0))
  return surprise * weight
}

/** One linear head: forward, error, and back into the vector it looked at. Its rows are padded to a multiple of four; `choices` of them count. */
const learnHead = ({ weights, bias, choices }: Head, vector: Float32Array, from: number, height: number, label: number, share: number, back: Float32Array, arena: Arena): number => {
  const width = bias.values.length
  const scores = arena.pass(width)
  scores.set(bias.values)
  arena.add(scores, 0, vector, from, weights.values, height, width)
  scores.fill(0, choices)
  const surprise = toErrors(scores.subarray(0, choices), label, share)
  for (let at = 0; at < choices; at += 1) bias.gradient[at]! += scores[at]!
  arena.back(scores, 0, vector, from, weights.values, height, width, weights.gradient, back, from)
  return surprise
}

const readInputs = (text: NetText, table: Parameter, given: Float32Array, masks: Masks, inputs: number, vectors: Float32Array): Float32Array => {
  text.rows.forEach((rows, at) => {
    if (masks.read[at] === 0) return
    rows.forEach((row, which) => {
      if (row < 0) return
      const own = which > 0 || masks.own[at] === 1
      for (let cell = 0; cell < inputs; cell += 1) vectors[at * inputs + cell]! += (given[row * inputs + cell]! + (own ? table.values[row * inputs + cell]! : 0)) * masks.vector[cell]!
    })
  })
  return vectors
}

const backInputs = (text: NetText, table: Parameter, masks: Masks, errors: Float32Array, inputs: number, touched: Set<number>): void => {
  text.rows.forEach((rows, at) => {
    if (masks.read[at] === 0) return
    rows.forEach((row, which) => {
      if (row < 0 || (which === 0 && masks.own[at] === 0)) return
      touched.add(row)
      for (let cell = 0; cell < inputs; cell += 1) table.gradient[row * inputs + cell]! += errors[at * inputs + cell]! * masks.vector[cell]!
    })
  })
}

/** The way back through mean and maximum. */
const backPool = (pooled: Float32Array, from: number, width: number, places: readonly number[], tops: Int32Array, errors: Float32Array): void => {
  for (let cell = 0; cell < width; cell += 1) {
    for (const place of places) errors[place * width + cell]! += pooled[from + cell]! / places.length
    if (tops[cell]! >= 0) errors[tops[cell]! * width + cell]! += pooled[from + width + cell]!
  }
}

const learnClauses = (text: NetText, states: Float32Array, whole: Float32Array, dense: Dense, { size, labels }: Shape, shares: Shares, errors: Float32Array, wholeErrors: Float32Array, arena: Arena): number => {
  const width = 2 * size
  const pooled = arena.pass(3 * width)
  const tops = new Int32Array(width)
  const judge = { weights: dense.judge, bias: dense.judgeBias, choices: labels }
  const join = { weights: dense.join, bias: dense.joinBias, choices: 2 }
  return text.places.reduce((surprise, places, clause) => {
    const back = arena.pass(3 * width)
    poolStates(states, width, places, pooled, tops)
    pooled.set(whole.subarray(width), 2 * width)
    const label = text.clauseLabels[clause]!
    const more = learnHead(judge, pooled, 0, 3 * width, label, shares.clause * shares.lift[label]!, back, arena)
    const joins = text.joins[clause]!
    const seen = joins < 0 ? 0 : learnHead(join, pooled, 0, 3 * width, joins, shares.join, back, arena)
    backPool(back, 0, width, places, tops, errors)
    for (let cell = 0; cell < width; cell += 1) wholeErrors[width + cell]! += back[2 * width + cell]!
    return surprise + more + seen
  }, 0)
}

const learnWhole = (text: NetText, whole: Float32Array, wholeErrors: Float32Array, dense: Dense, { size, verdicts, asks }: Shape, share: number, arena: Arena): number => {
  const verdict = { weights: dense.verdict, bias: dense.verdictBias, choices: verdicts }
  const ask = { weights: dense.ask, bias: dense.askBias, choices: asks }
  return learnHead(verdict, whole, 2 * size, 2 * size, text.verdict, share, wholeErrors, arena) + learnHead(ask, whole, 2 * size, 2 * size, text.ask, share, wholeErrors, arena)
}

const sideOf = (errors: Float32Array, half: Float32Array, size: number, side: number): Float32Array => {
  for (let at = 0; at < half.length; at += size) half.set(errors.subarray(2 * at + side * size, 2 * at + side * size + size), at)
  return half
}

const scale = (states: Float32Array, factors: Float32Array): void => {
  for (let base = 0; base < states.length; base += factors.length) for (let cell = 0; cell < factors.length; cell += 1) states[base + cell]! *= factors[cell]!
}

/** Adds one text's share to all gradients; returns how surprised the net was. */
export function learnText(text: NetText, dense: Dense, table: Parameter, given: Float32Array, masks: Masks, shape: Shape, shares: Shares, touched: Set<number>, arena: Arena): number {
  arena.clear()
  const { inputs, size } = shape
  const [steps, width] = [text.rows.length, 2 * size]
  const vectors = readInputs(text, table, given, masks, inputs, arena.pass(steps * inputs))
  const [forward, backward] = [gruOf(dense, 'forward', shape, 'values'), gruOf(dense, 'backward', shape, 'values')]
  const [before, after] = [runGru(forward, vectors, steps, false, arena), runGru(backward, vectors, steps, true, arena)]
  const states = joinStates(before.states, after.states, steps, size, arena.pass(steps * width))
  scale(states, masks.state)
  const errors = arena.pass(states.length)
  const [whole, wholeErrors, tops] = [arena.pass(2 * width), arena.pass(2 * width), new Int32Array(width)]
  const all = text.rows.map((_, at) => at)
  poolStates(states, width, all, whole, tops)
  let surprise = learnClauses(text, states, whole, dense, shape, shares, errors, wholeErrors, arena) + learnWhole(text, whole, wholeErrors, dense, shape, shares.text, arena)
  backPool(wholeErrors, 0, width, all, tops, errors)
  const tag = { weights: dense.tag, bias: dense.tagBias, choices: shape.labels }
  for (const at of all) surprise += learnHead(tag, states, at * width, width, text.tokenLabels[at]!, shares.token, errors, arena)
  scale(errors, masks.state)
  const vectorErrors = arena.pass(vectors.length)
  const half = (side: number) => sideOf(errors, arena.pass(steps * size), size, side)
  backGru({ weights: forward, gradients: gruOf(dense, 'forward', shape, 'gradient'), trace: before, vectors, steps, backwards: false }, half(0), vectorErrors, arena)
  backGru({ weights: backward, gradients: gruOf(dense, 'backward', shape, 'gradient'), trace: after, vectors, steps, backwards: true }, half(1), vectorErrors, arena)
  backInputs(text, table, masks, vectorErrors, inputs, touched)
  return surprise
}
