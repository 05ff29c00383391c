import type { Transitions } from './clause-sequence.ts'
import { readClassifier } from './classifier.ts'
import type { Classifier } from './classifier.ts'
import { readContextNet } from './context-net-model.ts'
import type { ContextNet } from './context-net.ts'
import { readRule } from './evidence.ts'
import type { ReadRule } from './evidence.ts'
import { MarkerContent } from './knowledge.ts'
import type { MarkerContent as WrittenContent, TopicReason } from './knowledge.ts'
import type { Mark, Topic } from './marking.ts'
import type { Spellings } from './tokens.ts'
import { Lexicon } from './word-classes.ts'

/** Everything the marker knows, read once and ready for use. */
export interface MarkerKnowledge {
  readonly lexicon: Lexicon
  readonly spellings: Spellings
  readonly rules: readonly ReadRule[]
  readonly classifier: Classifier
  readonly net: ContextNet | null
  readonly transitions: Transitions
  readonly reasonOf: (mark: Mark, topic: Topic) => TopicReason
}

/** Reads content through its schema and opens it. Throws a ZodError when an entry does not fit. */
export function readMarkerKnowledge(content: WrittenContent): MarkerKnowledge {
  const { classes, irregularForms, spellings, rules, model, reasons } = MarkerContent.parse(content)
  const reasonsByKey = new Map(reasons.map((reason) => [`${reason.mark}.${reason.topic}`, reason]))
  return {
    lexicon: new Lexicon(classes, irregularForms),
    spellings,
    rules: rules.map(readRule),
    classifier: readClassifier(model),
    net: model.net && readContextNet(model.net),
    transitions: model.transitions,
    reasonOf: (mark, topic) => {
      const reason = reasonsByKey.get(`${mark}.${topic}`)
      if (!reason) throw new Error(`no reason is written for ${mark}, ${topic}`)
      return reason
    },
  }
}
