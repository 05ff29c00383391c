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

export const emptyModel: MarkerModel = { version: 1, corpus: '', labels: [], biases: [], scale: 1, transitions: { within: [], across: [] }, features: '', weights: '' }

export const knowledgeWith = (model: MarkerModel): MarkerKnowledge =>
  readMarkerKnowledge({ rules: [...argumentRules], classes: wordClassesYaml as Record<string, string>, spellings, irregularForms, reasons: [...topicReasons], model })

export function trainedOn(texts: readonly CorpusText[], options: Options = standard, name = 'trial'): MarkerModel {
  const { lexicon, spellings: forms } = knowledgeWith(emptyModel)
  const reading = { lexicon, spellings: forms }
  const trained = train(examplesOf(texts, reading), options)
  return toModel(trained, transitionsOf(texts, reading, options.chain), name, options.smallest)
}

export const judge = (texts: readonly CorpusText[], knowledge: MarkerKnowledge): Judged[] => texts.map((gold) => ({ gold, found: markArgument(gold.text, knowledge) }))
