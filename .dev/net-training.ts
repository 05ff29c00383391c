// Trains the context net. A fixed row of numbers that looks like chance decides order and masks: the same corpus gives the same bytes.
import { placesOf, rowsOf, wordName } from '#domain/arguments/context-net.ts'
import type { Clause } from '#domain/arguments/clauses.ts'
import { readText } from '#domain/arguments/courtesy.ts'
import { AskKind, Verdict } from '#domain/arguments/marking.ts'
import type { Mark } from '#domain/arguments/marking.ts'
import { verdictOf } from '#domain/arguments/verdict.ts'
import type { Token } from '#domain/arguments/tokens.ts'
import { seededDraws } from '#domain/valuation/draws.ts'
import type { CorpusSpan, CorpusText } from '../tests/corpus/corpus.ts'
import { adamStep, parameter } from './adam.ts'
import type { Parameter } from './adam.ts'
import { openArena } from './fast-products.ts'
import type { Arena } from './fast-products.ts'
import { goldLabel, goldSpan, labels } from './marker-training.ts'
import type { Reading } from './marker-training.ts'
import { denseNames, learnText } from './net-gradients.ts'
import type { Dense, Masks, NetText, Shape } from './net-gradients.ts'
import { vectorWidth, wordVectors } from './word-vectors.ts'

/** How large the net is and how it is trained; `size` is a multiple of four. */
export interface NetOptions {
  size: number
  epochs: number
  rate: number
  batch: number
  seed: number
  /** A word without a given vector must be seen so often. */
  least: number
}
export const standardNet: NetOptions = { size: 64, epochs: 16, rate: 0.002, batch: 32, seed: 1, least: 2 }

/** Room for the table, all weights and their gradients, and what one text leaves behind. */
const megabytes = 160
const shares = { token: 0.5, text: 0.3, join: 0.5, balance: 0.3 }
/** How often a text is followed by another. */
const joined = 0.15
const drops = { read: 0.12, own: 0.3, vector: 0.25, state: 0.55 }

const tokenLabel = (token: Token, spans: readonly CorpusSpan[]): number => {
  const span = spans.find(({ start, end }) => token.start >= start && token.end <= end)
  return span ? labels.indexOf(`${span.mark}.${span.topic}`) : 0
}

/** All names a text's tokens go by in the table. */
const namesIn = (tokens: readonly Token[], lexicon: Reading['lexicon']): string[] => {
  const names: string[] = []
  for (const token of tokens) rowsOf(token, lexicon, (name) => names.push(name))
  return names
}

/** Names of the table's rows: what the texts hold often enough, and words that came with a vector. */
const tableNames = (texts: readonly { tokens: readonly Token[] }[], reading: Reading, least: number): string[] => {
  const counts = new Map<string, number>()
  for (const { tokens } of texts) for (const name of new Set(namesIn(tokens, reading.lexicon))) counts.set(name, (counts.get(name) ?? 0) + 1)
  const seen = [...counts].filter(([, count]) => count >= least).map(([name]) => name)
  return [...new Set([...seen, ...wordVectors.keys()])].toSorted()
}

const joinsOf = (clauses: readonly Clause[], spans: readonly CorpusSpan[]): number[] => {
  const gold = clauses.map((clause) => goldSpan(clause, spans))
  return gold.map((span, at) => {
    const before = gold[at - 1]
    return at === 0 ? -1 : span !== null && span === before ? 1 : 0
  })
}

const toNetText = ({ spans, verdict, ask }: CorpusText, { tokens, clauses }: ReturnType<typeof readText>, reading: Reading, rows: ReadonlyMap<string, number>): NetText => ({
  rows: tokens.map((token) => {
    const all = rowsOf(token, reading.lexicon, (name) => rows.get(name))
    const hasWord = rows.has(wordName(token)) || (token.kind === 'word' && rows.has(reading.lexicon.factsOf(token.word).lemma))
    return Int32Array.from(hasWord ? all : [-1, ...all])
  }),
  places: placesOf(tokens, clauses),
  clauseLabels: clauses.map((clause) => labels.indexOf(goldLabel(clause, spans))),
  joins: joinsOf(clauses, spans),
  tokenLabels: tokens.map((token) => tokenLabel(token, spans)),
  verdict: Verdict.options.indexOf(verdict),
  ask: AskKind.options.indexOf(ask),
})

/** Weights spread as widely as their number allows; a bias (height 0) starts at nothing. */
const spread = ([height, width]: readonly [number, number], chance: () => number, { keep }: Arena): Parameter => {
  const reach = Math.sqrt(6 / (height + width))
  const weights = parameter(Math.max(1, height) * width, keep)
  if (height > 0) for (let cell = 0; cell < weights.values.length; cell += 1) weights.values[cell] = (chance() * 2 - 1) * reach
  return weights
}

const startWeights = ({ inputs, size, labels: width, verdicts, asks }: Shape, chance: () => number, arena: Arena): Dense => {
  const four = (count: number) => Math.ceil(count / 4) * 4
  const sizes: Record<(typeof denseNames)[number], readonly [number, number]> = {
    'forward.input': [inputs, 3 * size], 'forward.state': [size, 3 * size], 'forward.bias': [0, 3 * size],
    'backward.input': [inputs, 3 * size], 'backward.state': [size, 3 * size], 'backward.bias': [0, 3 * size],
    judge: [6 * size, four(width)], judgeBias: [0, four(width)], join: [6 * size, 4], joinBias: [0, 4], tag: [2 * size, four(width)], tagBias: [0, four(width)],
    verdict: [2 * size, four(verdicts)], verdictBias: [0, four(verdicts)], ask: [2 * size, four(asks)], askBias: [0, four(asks)],
  }
  return Object.fromEntries(denseNames.map((name) => [name, spread(sizes[name], chance, arena)])) as unknown as Dense
}

const drawMasks = (steps: number, { inputs, size }: Shape, chance: () => number): Masks => {
  const factors = (length: number, drop: number) => Float32Array.from({ length }, () => (chance() < drop ? 0 : 1 / (1 - drop)))
  return {
    read: Uint8Array.from({ length: steps }, () => (chance() < drops.read ? 0 : 1)),
    own: Uint8Array.from({ length: steps }, () => (chance() < drops.own ? 0 : 1)),
    vector: factors(inputs, drops.vector),
    state: factors(2 * size, drops.state),
  }
}

const labelLift = (texts: readonly NetText[]): number[] => {
  const counts = labels.map(() => 0)
  for (const { clauseLabels } of texts) for (const label of clauseLabels) counts[label]! += 1
  const all = counts.reduce((sum, each) => sum + each, 0)
  return counts.map((count) => (count === 0 ? 1 : Math.min(4, (all / labels.length / count) ** shares.balance)))
}

/** Batches of texts of like length, in a new order each pass. */
const batchesOf = (texts: readonly NetText[], size: number, chance: () => number): NetText[][] => {
  const mixed = texts.map((text) => ({ text, at: chance() })).toSorted((one, other) => one.at - other.at).map(({ text }) => text)
  return Array.from({ length: Math.ceil(mixed.length / size) }, (_, at) => mixed.slice(at * size, at * size + size))
}

/** Two texts said one after the other: what each says stays what it is. */
const joinTexts = (one: NetText, other: NetText, stop: Int32Array): NetText => {
  const rows = [...one.rows, stop, ...other.rows]
  const clauseLabels = [...one.clauseLabels, ...other.clauseLabels]
  const marks = clauseLabels.map((label) => labels[label]!.split('.')[0]!).filter((mark) => mark !== 'none')
  return {
    rows,
    places: [...one.places, ...other.places.map((places) => places.map((place) => place + one.rows.length + 1))],
    clauseLabels,
    joins: [...one.joins, ...other.joins],
    tokenLabels: [...one.tokenLabels, 0, ...other.tokenLabels],
    verdict: Verdict.options.indexOf(verdictOf(marks as Mark[])),
    ask: one.ask,
  }
}

/** A trained net in full precision, with the name of every row of its table. */
export interface TrainedNet {
  names: string[]
  inputs: number
  size: number
  table: Float32Array
  dense: Dense
}

const givenTable = (names: readonly string[], inputs: number): Float32Array => {
  const given = new Float32Array(names.length * inputs)
  names.forEach((name, row) => given.set(wordVectors.get(name) ?? [], row * inputs))
  return given
}

interface Course {
  data: readonly NetText[]
  shape: Shape
  dense: Dense
  table: Parameter
  given: Float32Array
  lift: readonly number[]
  arena: Arena
  chance: () => number
}

/** One batch: every text's share of the gradients. */
const learnBatch = (batch: readonly NetText[], { shape, dense, table, given, lift, arena, chance }: Course, touched: Set<number>): number => {
  const clauses = batch.reduce((sum, { places }) => sum + places.length, 0) || 1
  const tokens = batch.reduce((sum, text) => sum + text.rows.length, 0)
  const each = { clause: 1 / clauses, token: shares.token / tokens, text: shares.text / batch.length, join: shares.join / clauses, lift }
  return batch.reduce((sum, text) => sum + learnText(text, dense, table, given, drawMasks(text.rows.length, shape, chance), shape, each, touched, arena), 0)
}

const runCourse = (course: Course, stop: Int32Array, options: NetOptions, report: (line: string) => void): void => {
  const { data, dense, table, chance } = course
  const batches = Math.ceil(data.length / options.batch)
  let turn = 0
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    let surprise = 0
    for (const plain of batchesOf(data, options.batch, chance)) {
      const batch = plain.map((text) => (chance() < joined ? joinTexts(text, data[Math.floor(chance() * data.length)]!, stop) : text))
      turn += 1
      const touched = new Set<number>()
      surprise += learnBatch(batch, course, touched)
      const rate = options.rate * Math.min(1, turn / 100) * Math.max(0.02, 1 - turn / (batches * options.epochs))
      adamStep({ parameters: Object.values(dense), table, width: vectorWidth, touched, rate, turn })
    }
    report(`pass ${epoch + 1} of ${options.epochs}: ${(surprise / batches).toFixed(3)}`)
  }
}

/** Trains the net on texts; the same texts and options give the same numbers. */
export function trainNet(texts: readonly CorpusText[], reading: Reading, options: NetOptions = standardNet, report: (line: string) => void = () => undefined): TrainedNet {
  const read = texts.map(({ text }) => readText(text, reading))
  const names = tableNames(read, reading, options.least)
  const rows = new Map(names.map((name, row) => [name, row]))
  const data = texts.map((text, at) => toNetText(text, read[at]!, reading, rows)).filter(({ rows: tokens }) => tokens.length > 0)
  const shape: Shape = { inputs: vectorWidth, size: options.size, labels: labels.length, verdicts: Verdict.options.length, asks: AskKind.options.length }
  const chance = seededDraws(options.seed)
  const arena = openArena(megabytes)
  const dense = startWeights(shape, chance, arena)
  const given = givenTable(names, vectorWidth)
  const table = parameter(given.length, arena.keep)
  const stop = Int32Array.from(rowsOf({ word: '.', kind: 'stop', start: 0, end: 1, glued: false }, reading.lexicon, (name) => rows.get(name)))
  runCourse({ data, shape, dense, table, given, lift: labelLift(data), arena, chance }, stop, options, report)
  return { names, inputs: vectorWidth, size: options.size, table: table.values.map((value, cell) => value + given[cell]!), dense }
}
