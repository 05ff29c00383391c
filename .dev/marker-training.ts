// Trains the clause classifier: softmax regression by AdaGrad over averaged passes. No chance in it: the same corpus gives the same bytes.
import { zeroCharacter } from '#domain/arguments/classifier.ts'
import { clauseMarks, goesOn } from '#domain/arguments/clause-sequence.ts'
import { readClauses } from '#domain/arguments/courtesy.ts'
import type { Clause } from '#domain/arguments/clauses.ts'
import { featuresOf } from '#domain/arguments/features.ts'
import type { MarkerModel } from '#domain/arguments/knowledge.ts'
import { Mark, topicsByMark } from '#domain/arguments/marking.ts'
import type { Spellings } from '#domain/arguments/tokens.ts'
import type { Lexicon } from '#domain/arguments/word-classes.ts'
import { trainSoftmax } from './softmax.ts'
import type { Options as SoftmaxOptions, Row } from './softmax.ts'
import type { CorpusSpan, CorpusText } from '../tests/corpus/corpus.ts'

export const labels = ['none', ...Mark.options.flatMap((mark) => topicsByMark[mark].map((topic) => `${mark}.${topic}`))]

export interface Reading {
  lexicon: Lexicon
  spellings: Spellings
}

/** The span that covers most of a clause; none when no span covers half. */
export function goldSpan(clause: Clause, spans: readonly CorpusSpan[]): CorpusSpan | null {
  let best: CorpusSpan | null = null
  let most = 0
  const words = clause.tokens.filter((token) => token.kind !== 'stop')
  for (const span of spans) {
    const inside = words.filter((token) => token.start >= span.start && token.end <= span.end).length
    if (inside > most && (inside * 2 >= words.length || inside >= 4)) {
      most = inside
      best = span
    }
  }
  return best
}

/** The label of a clause. */
export function goldLabel(clause: Clause, spans: readonly CorpusSpan[]): string {
  const span = goldSpan(clause, spans)
  return span ? `${span.mark}.${span.topic}` : 'none'
}

export interface Example {
  label: number
  names: string[]
  values: number[]
}

export function examplesOf(texts: readonly Pick<CorpusText, 'text' | 'spans'>[], { lexicon, spellings }: Reading): Example[] {
  return texts.flatMap(({ text, spans }) => {
    const clauses = readClauses(text, { lexicon, spellings })
    return clauses.map((clause, at) => {
      const features = featuresOf(clauses, at, lexicon)
      return { label: labels.indexOf(goldLabel(clause, spans)), names: features.map(({ name }) => name), values: features.map(({ value }) => value) }
    })
  })
}

export interface Options extends SoftmaxOptions {
  /** A feature must be seen so often. */
  least: number
  /** Rows without a weight of this size are left out of the model. */
  smallest: number
  /** How strongly neighbours count. */
  chain: number
}
export const standard: Options = { epochs: 12, rate: 0.25, l2: 0.00012, balance: 0.4, least: 2, smallest: 0.46, chain: 0.36 }

interface Trained {
  rows: ReadonlyMap<string, number>
  weights: Float64Array
  biases: Float64Array
}

const numberFeatures = (examples: readonly Example[], least: number): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least).map(([name]) => name).toSorted()
  return new Map(kept.map((name, index) => [name, index]))
}

const toRow = ({ names, values, label }: Example, rows: ReadonlyMap<string, number>): Row => {
  const pairs = names.flatMap((name, index) => (rows.has(name) ? [[rows.get(name) ?? 0, values[index] ?? 0] as const] : []))
  return { rows: Int32Array.from(pairs, ([row]) => row), values: Float64Array.from(pairs, ([, value]) => value), label }
}

/** Trains on examples in three orders and takes the mean; features seen too rarely are left out. */
export function train(examples: readonly Example[], options: Options = standard): Trained {
  const rows = numberFeatures(examples, options.least)
  const data = examples.map((example) => toRow(example, rows))
  const rounds = [12345, 777, 4242].map((seed) => trainSoftmax(data, rows.size, labels.length, options, seed))
  const mean = (each: (round: (typeof rounds)[number]) => Float64Array) => (rounds.map(each).reduce((sum, next) => sum.map((value, cell) => value + (next[cell] ?? 0)))).map((value) => value / rounds.length)
  return { rows, weights: mean(({ weights }) => weights), biases: mean(({ biases }) => biases) }
}

/** How much likelier one mark follows another than by chance. */
export function transitionsOf(texts: readonly Pick<CorpusText, 'text' | 'spans'>[], { lexicon, spellings }: Reading, strength: number): MarkerModel['transitions'] {
  const count = () => clauseMarks.map(() => clauseMarks.map(() => 2))
  const [within, across] = [count(), count()]
  for (const { text, spans } of texts) {
    const clauses = readClauses(text, { lexicon, spellings })
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
export function toModel({ rows, weights, biases }: Trained, transitions: MarkerModel['transitions'], corpus: string, smallest = standard.smallest, finest = 0.1): MarkerModel {
  const width = labels.length
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = Math.min(finest, largest / widest) || 1
  const features: string[] = []
  let written = ''
  for (const [name, row] of rows) {
    const values = Array.from(weights.subarray(row * width, row * width + width))
    if (!values.some((value) => Math.abs(value) >= smallest)) continue
    features.push(name)
    for (const value of values) written += String.fromCharCode(zeroCharacter + Math.max(-widest, Math.min(widest, Math.round(value / scale))))
  }
  return { version: 1, corpus, labels, biases: Array.from(biases, (bias) => Math.round(bias * 1000) / 1000), scale, transitions, features: features.join('\n'), weights: written, net: null }
}

/** A short fingerprint of the texts and their labels. */
export function corpusDigest(texts: readonly CorpusText[]): string {
  let hash = 0x811c9dc5
  for (const { text, spans } of texts) for (const character of text + JSON.stringify(spans)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16)
}
