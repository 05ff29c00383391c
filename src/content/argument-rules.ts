import { ArgumentRule, ArgumentSource, TopicReason, WordClasses, WordForms } from '#domain/arguments/knowledge.ts'
import type { MarkerContent } from '#domain/arguments/knowledge.ts'
import { readMarkerKnowledge } from '#domain/arguments/marker-knowledge.ts'
import type { MarkerKnowledge } from '#domain/arguments/marker-knowledge.ts'
import irregularFormsYaml from './arguments/irregular-forms.yaml'
import rulesYaml from './arguments/rules.yaml'
import sourcesYaml from './arguments/sources.yaml'
import spellingsYaml from './arguments/spellings.yaml'
import topicReasonsYaml from './arguments/topic-reasons.yaml'
import wordClassesYaml from './arguments/word-classes.yaml'

export const argumentRules: readonly ArgumentRule[] = ArgumentRule.array().parse(rulesYaml)
export const topicReasons: readonly TopicReason[] = TopicReason.array().parse(topicReasonsYaml)
export const argumentSources: readonly ArgumentSource[] = ArgumentSource.array().parse(sourcesYaml)
export const wordClasses = WordClasses.parse(wordClassesYaml)
export const spellings = WordForms.parse(spellingsYaml)
export const irregularForms = WordForms.parse(irregularFormsYaml)

/** Reads the marker's knowledge; the trained weights are fetched only here, when the first argument is marked. */
export async function loadMarkerKnowledge(): Promise<MarkerKnowledge> {
  const { default: model } = await import('./marker-model.json')
  return readMarkerKnowledge({ rules: [...argumentRules], classes: classLists(), spellings, irregularForms, reasons: [...topicReasons], model })
}

const classLists = () => wordClassesYaml as MarkerContent['classes']
