import { z } from 'zod'
import { Mark, Topic, topicsByMark } from './marking.ts'

/** A frame of words that speaks for a mark. Patterns: see token-pattern.ts. */
export const ArgumentRule = z.strictObject({
  id: z.string().regex(/^[a-z-]+(\.[a-z0-9-]+)+$/),
  mark: Mark,
  topic: Topic,
  /** 1 to 1.5 a word alone, 2 to 3 a weak frame, 3.5 to 4 a strong frame. */
  weight: z.number().min(0.5).max(5),
  kind: z.enum(['frame', 'idiom', 'lexeme']),
  patterns: z.array(z.string()).min(1),
  unless: z.array(z.string()).optional(),
  /** Work done on a topic: the topic's words behind it are no evidence of a private reason. */
  masks: z.boolean().optional(),
  /** One sentence shown to the person, where the topic's own does not say it. */
  reason: z.string().optional(),
  examples: z.strictObject({ match: z.array(z.string()).min(1), noMatch: z.array(z.string()).min(1) }),
})
export type ArgumentRule = z.infer<typeof ArgumentRule>

/** Why a recruiter reacts so to a topic, whose rule that is, and who sees it otherwise. */
export const TopicReason = z.strictObject({
  mark: Mark,
  topic: Topic,
  title: z.string(),
  why: z.string(),
  /** What the person can do with it instead. */
  note: z.string(),
  source: z.string(),
  moreSources: z.array(z.string()).optional(),
  otherView: z.strictObject({ text: z.string(), sources: z.array(z.string()).min(1) }).optional(),
})
export type TopicReason = z.infer<typeof TopicReason>

/** Where a rule or an other view comes from. */
export const ArgumentSource = z.strictObject({ id: z.string(), title: z.string(), author: z.string(), place: z.string(), kind: z.enum(['practitioner', 'research', 'official']), usedFor: z.string() })
export type ArgumentSource = z.infer<typeof ArgumentSource>

export const WordClasses = z.record(z.string(), z.string().transform((words) => words.trim().split(/\s+/)))

export const WordForms = z.record(z.string(), z.string())

const Numbers = z.strictObject({ scale: z.number(), values: z.string() })

/** The context net: names of its table's rows, a line each, and all numbers as characters (see context-net-model.ts). */
export const WrittenNet = z.strictObject({ inputs: z.number().int(), size: z.number().int(), names: z.string(), table: Numbers, weights: z.record(z.string(), Numbers) })
export type WrittenNet = z.infer<typeof WrittenNet>

/** The trained weights: one line of features each, weights of all labels as characters (see model-weights.ts). */
export const MarkerModel = z.strictObject({
  version: z.number().int(),
  corpus: z.string(),
  labels: z.array(z.string()),
  biases: z.array(z.number()),
  scale: z.number(),
  transitions: z.strictObject({ within: z.array(z.array(z.number())), across: z.array(z.array(z.number())) }),
  features: z.string(),
  weights: z.string(),
  net: WrittenNet.nullable().default(null),
})
export type MarkerModel = z.infer<typeof MarkerModel>

const everyTopicHasAReason = (reasons: readonly TopicReason[]) =>
  Mark.options.every((mark) => topicsByMark[mark].every((topic) => reasons.some((reason) => reason.mark === mark && reason.topic === topic)))

/** All that the marker needs, as content gives it. */
export const MarkerContent = z.object({
  rules: z.array(ArgumentRule),
  classes: WordClasses,
  spellings: WordForms,
  irregularForms: WordForms,
  reasons: z.array(TopicReason).refine(everyTopicHasAReason, 'a topic has no reason'),
  model: MarkerModel,
})
export type MarkerContent = z.input<typeof MarkerContent>
