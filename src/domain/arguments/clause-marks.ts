import { scoreLabels, softmax } from './classifier.ts'
import type { Clause } from './clauses.ts'
import { readContext } from './context-net.ts'
import type { ContextView } from './context-net.ts'
import { gatherEvidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { featuresOf } from './features.ts'
import type { Feature } from './features.ts'
import type { MarkerKnowledge } from './marker-knowledge.ts'
import { clauseMarks, goesOn, hearNeighbours } from './clause-sequence.ts'
import type { ClauseMark } from './clause-sequence.ts'
import type { Topic } from './marking.ts'
import type { Token } from './tokens.ts'

/** The weight of the rules beside the classifier; flat between 0.3 and 1, so it is not tuned. */
const ruleWeight = 0.5
/** Three voices: the words beside their neighbours, the words alone, and the net that has read the whole text. They are often wrong together, so each counts for less than one. */
const voices = { spoken: 0.5, alone: 0.3, context: 0.6 }
/** Three voices agree on a private reason a little too readily; so much is taken off before they are turned into probabilities. */
const avoidReserve = 0.4

/** What the marker holds of one clause before the clauses are seen together. */
export interface ClauseView {
  readonly clause: Clause
  readonly evidence: readonly Evidence[]
  readonly features: readonly Feature[]
  /** Probability of each label, `mark.topic` or `none`. */
  readonly byLabel: ReadonlyMap<string, number>
  readonly byMark: ReadonlyMap<ClauseMark, number>
  /** The marks of the clause as if it were the whole text; reckoned when asked for. */
  readonly alone: () => ReadonlyMap<ClauseMark, number>
  /** The context net's score of every label for each token; empty without a net. */
  readonly tags: () => readonly Float32Array[]
  /** How probable it is that the clause goes on with the reason of the clause before it, where that states the same. */
  readonly joins: number
}

/** Best rule of each label, plus a quarter of the others, at most 5. */
const ruleScores = (evidence: readonly Evidence[]): Map<string, number> => {
  const scores = new Map<string, number>()
  for (const { mark, topic, weight } of evidence.toSorted((one, other) => other.weight - one.weight)) {
    const label = `${mark}.${topic}`
    const known = scores.get(label)
    scores.set(label, Math.min(5, known === undefined ? weight : known + weight / 4))
  }
  return scores
}

export const markOf = (label: string): ClauseMark => label.split('.')[0] as ClauseMark
export const topicOf = (label: string): Topic => label.split('.')[1] as Topic

/** Log-probabilities: what is added to another model's scores must not depend on how large its own are. */
const toLogs = (scores: ArrayLike<number>): number[] => softmax(scores).map((p) => Math.log(p + 1e-12))

/** The classifier's score of every label plus the rules', for a clause among others. */
const speak = (features: readonly Feature[], evidence: readonly Evidence[], { classifier }: MarkerKnowledge): number[] => {
  const rules = ruleScores(evidence)
  return Array.from(scoreLabels(classifier, features), (score, index) => score + ruleWeight * (rules.get(classifier.labels[index] ?? '') ?? 0))
}

/** The voices together, as a score for every label. */
const pool = (spoken: readonly number[], alone: readonly number[], context: ContextView, labels: readonly string[]): number[] => {
  const [near, own, read] = [toLogs(spoken), toLogs(alone), toLogs(context.scores)]
  return near.map((score, index) => voices.spoken * score + voices.alone * (own[index] ?? 0) + voices.context * (read[index] ?? 0) - (markOf(labels[index] ?? '') === 'avoid' ? avoidReserve : 0))
}

/** Weighs one clause and turns the weights into probabilities. */
function viewClause(clauses: readonly Clause[], at: number, context: ContextView | undefined, knowledge: MarkerKnowledge): ClauseView {
  const clause = clauses[at]
  if (!clause) throw new RangeError(`no clause ${at}`)
  const { labels } = knowledge.classifier
  const features = featuresOf(clauses, at, knowledge.lexicon)
  const evidence = gatherEvidence(knowledge.rules, clause, knowledge.lexicon)
  const spoken = speak(features, evidence, knowledge)
  const own = clauses.length === 1 ? spoken : speak(featuresOf([clause], 0, knowledge.lexicon), evidence, knowledge)
  const named = (scores: readonly number[]) => new Map(softmax(scores).map((p, index) => [labels[index] ?? 'none', p]))
  const byLabel = named(context ? pool(spoken, own, context, labels) : spoken)
  const alone = once(() => {
    const [read] = knowledge.net ? readContext(knowledge.net, clause.tokens, [clause], knowledge.lexicon) : []
    return sumMarks(named(read ? pool(own, own, read, labels) : own))
  })
  return { clause, evidence, features, byLabel, byMark: sumMarks(byLabel), alone, tags: context?.tags ?? (() => []), joins: context?.joins ?? (goesOn(clauses[at - 1]) ? 1 : 0) }
}

const once = <Value>(make: () => Value): (() => Value) => {
  let kept: { value: Value } | undefined
  return () => (kept ??= { value: make() }).value
}

const sumMarks = (byLabel: ReadonlyMap<string, number>): Map<ClauseMark, number> => {
  const byMark = new Map<ClauseMark, number>()
  for (const [label, p] of byLabel) byMark.set(markOf(label), (byMark.get(markOf(label)) ?? 0) + p)
  return byMark
}

/** Views of all clauses, each mark weighed together with those around it. */
export function viewClauses({ tokens, clauses }: { tokens: readonly Token[]; clauses: readonly Clause[] }, knowledge: MarkerKnowledge): ClauseView[] {
  const context = knowledge.net && readContext(knowledge.net, tokens, clauses, knowledge.lexicon)
  const views = clauses.map((_, at) => viewClause(clauses, at, context?.[at], knowledge))
  const own = views.map(({ byMark }) => clauseMarks.map((mark) => byMark.get(mark) ?? 0))
  const heard = hearNeighbours(clauses, own, knowledge.transitions)
  return views.map((view, at) => ({ ...view, byMark: new Map(clauseMarks.map((mark, index) => [mark, heard[at]?.[index] ?? 0])) }))
}
