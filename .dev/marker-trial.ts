// Trains on some parts and marks others: the only honest figures.
import { irregularForms, spellings, argumentRules, topicReasons } from '#content/argument-rules.ts'
import wordClassesYaml from '#content/arguments/word-classes.yaml'
import { markArgument } from '#domain/arguments/mark-argument.ts'
import { readMarkerKnowledge } from '#domain/arguments/marker-knowledge.ts'
import type { MarkerKnowledge } from '#domain/arguments/marker-knowledge.ts'
import type { MarkerModel } from '#domain/arguments/knowledge.ts'
import type { CorpusText } from '../tests/corpus/corpus.ts'
import { examplesOf, standard, toModel, train, transitionsOf } from './marker-training.ts'
import type { Options } from './marker-training.ts'
import type { Judged } from './marker-scores.ts'
import { standardNet, trainNet } from './net-training.ts'
import type { NetOptions } from './net-training.ts'
import { toWrittenNet } from './net-writing.ts'

const emptyModel: MarkerModel = { version: 1, corpus: '', labels: [], biases: [], scale: 1, transitions: { within: [], across: [] }, features: '', weights: '', net: null }

export const knowledgeWith = (model: MarkerModel): MarkerKnowledge =>
  readMarkerKnowledge({ rules: [...argumentRules], classes: wordClassesYaml as Record<string, string>, spellings, irregularForms, reasons: [...topicReasons], model })

export interface TrialOptions {
  clauses?: Options
  /** Null leaves the context net out. */
  net?: NetOptions | null
  report?: (line: string) => void
}

/** A model of these texts alone, under a name of its own. */
export function trainedOn(texts: readonly CorpusText[], name = 'trial', { clauses = standard, net = standardNet, report }: TrialOptions = {}): MarkerModel {
  const { lexicon, spellings: forms } = knowledgeWith(emptyModel)
  const reading = { lexicon, spellings: forms }
  const trained = train(examplesOf(texts, reading), clauses)
  const model = toModel(trained, transitionsOf(texts, reading, clauses.chain), name, clauses.smallest)
  return net === null ? model : { ...model, net: toWrittenNet(trainNet(texts, reading, net, report)) }
}

export const judge = (texts: readonly CorpusText[], knowledge: MarkerKnowledge): Judged[] => texts.map((gold) => ({ gold, found: markArgument(gold.text, knowledge) }))
