import { softmax } from './classifier.ts'
import type { Clause } from './clauses.ts'
import { addProduct, runGru } from './gru.ts'
import type { GruWeights } from './gru.ts'
import type { Token } from './tokens.ts'
import type { Lexicon } from './word-classes.ts'

/** What a token brings to each direction. */
interface ReadToken {
  readonly forward: Float32Array
  readonly backward: Float32Array
}

/** So many words are kept ready (about 6 MB). */
const mostKept = 4000

/** A net that reads the whole text in both directions and then judges each clause by what it holds and where it stands. */
export interface ContextNet {
  /** Row of a word, a class, a kind or an ending in the table. */
  readonly rowOf: (name: string) => number | undefined
  /** A vector a row. */
  readonly table: Float32Array
  readonly inputs: number
  /** Words read before. */
  readonly kept: Map<string, ReadToken>
  readonly forward: GruWeights
  readonly backward: GruWeights
  /** From mean and maximum of a clause's states, and the maximum of the text's, to a score for each label. */
  readonly judge: Float32Array
  readonly judgeBias: Float32Array
  /** From the same to whether the clause goes on with the reason of the clause before it. */
  readonly join: Float32Array
  readonly joinBias: Float32Array
  /** From one state to a score for each label. */
  readonly tag: Float32Array
  readonly tagBias: Float32Array
}

const kindNames = { number: '#number', money: '#money', percent: '#percent' } as const

/** The name under which a token's own vector stands in the table. */
export const wordName = (token: Token): string => (token.kind === 'word' || token.kind === 'stop' ? (token.word === '\n' ? '#line' : token.word) : kindNames[token.kind])

/** The rows whose sum stands for a token: its word (else its base form), its classes, its kind, its ending. */
export function rowsOf(token: Token, lexicon: Lexicon, rowOf: ContextNet['rowOf']): number[] {
  const facts = lexicon.factsOf(token.word)
  const about = token.kind === 'word' ? [...facts.classes.map((name) => `class ${name}`), `ending ${facts.ending}`] : []
  const word = rowOf(wordName(token)) ?? (token.kind === 'word' ? rowOf(facts.lemma) : undefined)
  return [word, ...[...about, `kind ${token.kind}`].map(rowOf)].filter((row) => row !== undefined)
}

/** Places of a clause's tokens in the text's. */
export function placesOf(tokens: readonly Token[], clauses: readonly Clause[]): number[][] {
  const places = new Map(tokens.map((token, at) => [token, at]))
  return clauses.map((clause) => clause.tokens.flatMap((token) => places.get(token) ?? []))
}

/** Both directions side by side: 2·size numbers a token. */
export function joinStates(before: Float32Array, after: Float32Array, steps: number, size: number, joined: Float32Array = new Float32Array(steps * 2 * size)): Float32Array {
  for (let at = 0; at < steps; at += 1) {
    joined.set(before.subarray(at * size, at * size + size), at * 2 * size)
    joined.set(after.subarray(at * size, at * size + size), at * 2 * size + size)
  }
  return joined
}

/** Mean, then maximum, of the states at some places; `tops` receives the place of each maximum. */
export function poolStates(states: Float32Array, width: number, places: readonly number[], pooled: Float32Array, tops: Int32Array): void {
  for (let cell = 0; cell < width; cell += 1) {
    let [sum, top, most] = [0, -1, -Infinity]
    for (const place of places) {
      const value = states[place * width + cell]!
      sum += value
      if (value > most) [most, top] = [value, place]
    }
    pooled[cell] = places.length === 0 ? 0 : sum / places.length
    pooled[width + cell] = top < 0 ? 0 : most
    tops[cell] = top
  }
}

/** What the net makes of one clause of a text. */
export interface ContextView {
  /** The raw score of every label. */
  readonly scores: Float32Array
  /** How probable it is that the clause goes on with the reason of the clause before it. */
  readonly joins: number
  /** The raw score of every label for each of its tokens; reckoned when asked for. */
  readonly tags: () => readonly Float32Array[]
}

/** A token's vector times the input weights of each direction. Words come again and again, so it is kept. */
const readToken = (token: Token, lexicon: Lexicon, { rowOf, table, inputs, forward, backward, kept }: ContextNet): ReadToken => {
  const name = `${token.kind} ${wordName(token)}`
  const known = kept.get(name)
  if (known) return known
  const vector = new Float32Array(inputs)
  for (const row of rowsOf(token, lexicon, rowOf)) for (let cell = 0; cell < inputs; cell += 1) vector[cell]! += table[row * inputs + cell]!
  const read = { forward: multiply(vector, forward), backward: multiply(vector, backward) }
  if (kept.size < mostKept) kept.set(name, read)
  return read
}

const multiply = (vector: Float32Array, { input, bias, inputs, size }: GruWeights): Float32Array => {
  const product = Float32Array.from(bias)
  addProduct(product, 0, vector, 0, input, inputs, 3 * size)
  return product
}

/** Reads a text and judges its clauses. */
export function readContext(net: ContextNet, tokens: readonly Token[], clauses: readonly Clause[], lexicon: Lexicon): ContextView[] {
  const { size } = net.forward
  const read = tokens.map((token) => readToken(token, lexicon, net))
  const tools = { add: addProduct, pass: lend(2 * tokens.length * 5 * size + 12 * size) }
  const before = runGru(net.forward, read.map(({ forward }) => forward), tokens.length, false, tools)
  const after = runGru(net.backward, read.map(({ backward }) => backward), tokens.length, true, tools)
  const states = joinStates(before.states, after.states, tokens.length, size)
  const pool = poolClauses(states, tokens.length, 2 * size)
  return placesOf(tokens, clauses).map((places) => {
    const pooled = pool(places)
    return {
      scores: score(net.judge, net.judgeBias, pooled, 0, 6 * size),
      joins: softmax(score(net.join, net.joinBias, pooled, 0, 6 * size))[1] ?? 0,
      tags: () => places.map((place) => score(net.tag, net.tagBias, states, place * 2 * size, 2 * size)),
    }
  })
}

let desk = new Float32Array(0)

/** Lends pieces of one array that is used again for every text: what is lent is done with before the next text is read. */
const lend = (whole: number): ((count: number) => Float32Array) => {
  if (desk.length < whole) desk = new Float32Array(whole)
  let from = 0
  return (count) => {
    from += count
    return desk.subarray(from - count, from)
  }
}

const score = (weights: Float32Array, bias: Float32Array, vector: Float32Array, from: number, height: number): Float32Array => {
  const scores = Float32Array.from(bias)
  addProduct(scores, 0, vector, from, weights, height, bias.length)
  return scores
}

/** Mean and maximum of a clause, and the maximum of the whole text. */
const poolClauses = (states: Float32Array, steps: number, width: number) => {
  const tops = new Int32Array(width)
  const whole = new Float32Array(2 * width)
  poolStates(states, width, Array.from({ length: steps }, (_, at) => at), whole, tops)
  return (places: readonly number[]): Float32Array => {
    const pooled = new Float32Array(3 * width)
    poolStates(states, width, places, pooled, tops)
    pooled.set(whole.subarray(width), 2 * width)
    return pooled
  }
}
