import { scoreLabels, softmax } from './classifier.ts'
import type { Clause } from './clauses.ts'
import { gatherEvidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { featuresOf } from './features.ts'
import type { Feature } from './features.ts'
import type { MarkerKnowledge } from './marker-knowledge.ts'
import { clauseMarks, hearNeighbours } from './clause-sequence.ts'
import type { ClauseMark } from './clause-sequence.ts'
import type { Topic } from './marking.ts'

/** The weight of the rules beside the classifier; flat between 0.3 and 1, so it is not tuned. */
const ruleWeight = 0.5

/** What the marker holds of one clause before the clauses are seen together. */
export interface ClauseView {
  readonly clause: Clause
  readonly evidence: readonly Evidence[]
  readonly features: readonly Feature[]
  /** Probability of each label, `mark.topic` or `none`. */
  readonly byLabel: ReadonlyMap<string, number>
  readonly byMark: ReadonlyMap<ClauseMark, number>
  /** The same from the clause's own words alone, before its neighbours were heard. */
  readonly alone: ReadonlyMap<ClauseMark, number>
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

/** Weighs one clause: the classifier's score plus the rules' score, turned into probabilities. */
function viewClause(clauses: readonly Clause[], at: number, knowledge: MarkerKnowledge): ClauseView {
  const clause = clauses[at]
  if (!clause) throw new RangeError(`no clause ${at}`)
  const features = featuresOf(clauses, at, knowledge.lexicon)
  const evidence = gatherEvidence(knowledge.rules, clause, knowledge.lexicon)
  const rules = ruleScores(evidence)
  const scores = scoreLabels(knowledge.classifier, features).map((score, index) => score + ruleWeight * (rules.get(knowledge.classifier.labels[index] ?? '') ?? 0))
  const byLabel = new Map(softmax(scores).map((p, index) => [knowledge.classifier.labels[index] ?? 'none', p]))
  const byMark = new Map<ClauseMark, number>()
  for (const [label, p] of byLabel) byMark.set(markOf(label), (byMark.get(markOf(label)) ?? 0) + p)
  return { clause, evidence, features, byLabel, byMark, alone: byMark }
}

/** Views of all clauses, each mark weighed together with those around it. */
export function viewClauses(clauses: readonly Clause[], knowledge: MarkerKnowledge): ClauseView[] {
  const views = clauses.map((_, at) => viewClause(clauses, at, knowledge))
  const own = views.map(({ byMark }) => clauseMarks.map((mark) => byMark.get(mark) ?? 0))
  const heard = hearNeighbours(clauses, own, knowledge.transitions)
  return views.map((view, at) => ({ ...view, byMark: new Map(clauseMarks.map((mark, index) => [mark, heard[at]?.[index] ?? 0])) }))
}
