// Trains the clause classifier: softmax regression by AdaGrad over averaged passes. No chance in it: the same corpus gives the same bytes.
import { zeroCharacter } from '#domain/arguments/classifier.ts'
import { clauseMarks, goesOn } from '#domain/arguments/clause-sequence.ts'
import { splitClauses } from '#domain/arguments/clauses.ts'
import type { Clause } from '#domain/arguments/clauses.ts'
import { featuresOf } from '#domain/arguments/features.ts'
import type { MarkerModel } from '#domain/arguments/knowledge.ts'
import { Mark, topicsByMark } from '#domain/arguments/marking.ts'
import { tokenize } from '#domain/arguments/tokens.ts'
import type { Spellings } from '#domain/arguments/tokens.ts'
import type { Lexicon } from '#domain/arguments/word-classes.ts'
import type { CorpusSpan, CorpusText } from '../tests/corpus/corpus.ts'

export const labels = ['none', ...Mark.options.flatMap((mark) => topicsByMark[mark].map((topic) => `${mark}.${topic}`))]

export interface Reading {
  lexicon: Lexicon
  spellings: Spellings
}

/** The label of a clause: that of the span that covers most of it, none when no span covers half. */
export function goldLabel(clause: Clause, spans: readonly CorpusSpan[]): string {
  let best = 'none'
  let most = 0
  const words = clause.tokens.filter((token) => token.kind !== 'stop')
  for (const span of spans) {
    const inside = words.filter((token) => token.start >= span.start && token.end <= span.end).length
    if (inside > most && (inside * 2 >= words.length || inside >= 4)) {
      most = inside
      best = `${span.mark}.${span.topic}`
    }
  }
  return best
}

export interface Example {
  label: number
  names: string[]
  values: number[]
  weight: number
}

export function examplesOf(texts: readonly Pick<CorpusText, 'text' | 'spans'>[], { lexicon, spellings }: Reading, weight = 1): Example[] {
  return texts.flatMap(({ text, spans }) => {
    const clauses = splitClauses(tokenize(text, spellings), lexicon)
    return clauses.map((clause, at) => {
      const features = featuresOf(clauses, at, lexicon)
      return { label: labels.indexOf(goldLabel(clause, spans)), names: features.map(({ name }) => name), values: features.map(({ value }) => value), weight }
    })
  })
}

export interface Options {
  epochs: number
  rate: number
  l2: number
  least: number
  balance: number
  smallest: number
  chain: number
}
export const standard: Options = { epochs: 12, rate: 0.25, l2: 0.00012, least: 2, balance: 0.4, smallest: 0.12, chain: 1.2 }

const shuffler = () => {
  let state = 12345
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

const classWeights = (examples: readonly Example[], balance: number) => {
  const counts = labels.map((_, label) => examples.filter((each) => each.label === label).length)
  const mean = examples.length / labels.length
  return counts.map((count) => (count === 0 ? 1 : Math.min(4, (mean / count) ** balance)))
}

/** Trains on examples; keeps features seen in `least` of them. */
export function train(examples: readonly Example[], options: Options = standard): { rows: Map<string, number>; weights: Float64Array; biases: Float64Array } {
  const width = labels.length
  const counts = new Map<string, number>()
  for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= options.least).map(([name]) => name).toSorted()
  const rows = new Map(kept.map((name, index) => [name, index]))
  const data = examples.map(({ names, values, label, weight }) => {
    const pairs = names.flatMap((name, index) => (rows.has(name) ? [[rows.get(name) ?? 0, values[index] ?? 0] as const] : []))
    return { rows: Int32Array.from(pairs, ([row]) => row), values: Float64Array.from(pairs, ([, value]) => value), label, weight }
  })
  const weights = new Float64Array(kept.length * width)
  const squares = new Float64Array(kept.length * width).fill(1e-2)
  const biases = new Float64Array(width)
  const biasSquares = new Float64Array(width).fill(1e-2)
  const balance = classWeights(examples, options.balance)
  const order = Int32Array.from(data, (_, index) => index)
  const random = shuffler()
  const scores = new Float64Array(width)
  const mean = new Float64Array(weights.length)
  const meanBias = new Float64Array(width)
  let averaged = 0
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = random(last + 1)
      ;[order[last], order[other]] = [order[other]!, order[last]!]
    }
    for (const index of order) {
      const example = data[index]!
      scores.set(biases)
      for (let at = 0; at < example.rows.length; at += 1) {
        const base = example.rows[at]! * width
        const value = example.values[at]!
        for (let label = 0; label < width; label += 1) scores[label]! += value * weights[base + label]!
      }
      let top = -Infinity
      for (let label = 0; label < width; label += 1) if (scores[label]! > top) top = scores[label]!
      let sum = 0
      for (let label = 0; label < width; label += 1) sum += scores[label] = Math.exp(scores[label]! - top)
      const scale = example.weight * balance[example.label]!
      for (let label = 0; label < width; label += 1) scores[label] = scale * (scores[label]! / sum - (label === example.label ? 1 : 0))
      for (let label = 0; label < width; label += 1) {
        const gradient = scores[label]!
        biasSquares[label]! += gradient * gradient
        biases[label]! -= (options.rate * gradient) / Math.sqrt(biasSquares[label]!)
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
    if (epoch * 2 >= options.epochs) {
      averaged += 1
      for (let cell = 0; cell < weights.length; cell += 1) mean[cell]! += (weights[cell]! - mean[cell]!) / averaged
      for (let label = 0; label < width; label += 1) meanBias[label]! += (biases[label]! - meanBias[label]!) / averaged
    }
  }
  return { rows, weights: mean, biases: meanBias }
}

/** How much likelier one mark follows another than by chance. */
export function transitionsOf(texts: readonly Pick<CorpusText, 'text' | 'spans'>[], { lexicon, spellings }: Reading, strength: number): MarkerModel['transitions'] {
  const count = () => clauseMarks.map(() => clauseMarks.map(() => 2))
  const [within, across] = [count(), count()]
  for (const { text, spans } of texts) {
    const clauses = splitClauses(tokenize(text, spellings), lexicon)
    const marks = clauses.map((clause) => clauseMarks.indexOf(goldLabel(clause, spans).split('.')[0] as (typeof clauseMarks)[number]))
    for (let at = 1; at < marks.length; at += 1) (goesOn(clauses[at - 1]) ? within : across)[marks[at - 1]!]![marks[at]!]! += 1
  }
  const logs = (counts: number[][]) => {
    const total = counts.flat().reduce((sum, each) => sum + each, 0)
    const rows = counts.map((row) => row.reduce((sum, each) => sum + each, 0))
    const columns = clauseMarks.map((_, to) => counts.reduce((sum, row) => sum + row[to]!, 0))
    return counts.map((row, from) => row.map((each, to) => Math.round(100 * strength * Math.log((each * total) / (rows[from]! * columns[to]!))) / 100))
  }
  return { within: logs(within), across: logs(across) }
}

const widest = 45

/** The compact form: features without a telling weight left out, weights rounded to whole steps. */
export function toModel({ rows, weights, biases }: ReturnType<typeof train>, transitions: MarkerModel['transitions'], corpus: string, smallest = standard.smallest): MarkerModel {
  const width = labels.length
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = Math.min(0.05, largest / widest) || 1
  const features: string[] = []
  let written = ''
  for (const [name, row] of rows) {
    const values = Array.from(weights.subarray(row * width, row * width + width))
    if (!values.some((value) => Math.abs(value) >= smallest)) continue
    features.push(name)
    for (const value of values) written += String.fromCharCode(zeroCharacter + Math.max(-widest, Math.min(widest, Math.round(value / scale))))
  }
  return { version: 1, corpus, labels, biases: Array.from(biases, (bias) => Math.round(bias * 1000) / 1000), scale, transitions, features: features.join('\n'), weights: written }
}

/** A short fingerprint of the texts and their labels. */
export function corpusDigest(texts: readonly CorpusText[]): string {
  let hash = 0x811c9dc5
  for (const { text, spans } of texts) for (const character of text + JSON.stringify(spans)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16)
}
