import { softmax } from './classifier.ts'
import type { ClauseView } from './clause-marks.ts'
import { isFunctionWord } from './features.ts'
import type { MarkerKnowledge } from './marker-knowledge.ts'
import type { Mark, TextRange } from './marking.ts'

/** A word must speak for the mark at least so much to be named. */
const leastContribution = 0.3
const mostCues = 3
/** So probable must a word's own label be, when the net alone names it. */
const leastTag = 0.4

/** How much each token speaks for a label: its weight for it less the mean weight over all labels, over all its features. */
const contributions = (view: ClauseView, label: string, knowledge: MarkerKnowledge): number[] => {
  const at = knowledge.classifier.labels.indexOf(label)
  const sums: number[] = view.clause.tokens.map(() => 0)
  for (const { name, value, token } of view.features) {
    const weights = token < 0 ? undefined : knowledge.classifier.weightsOf(name)
    if (!weights) continue
    let total = 0
    for (const weight of weights) total += weight
    sums[token] = (sums[token] ?? 0) + value * ((weights[at] ?? 0) - total / weights.length)
  }
  return sums
}

/** The content words that the net, having read the whole text, takes most for the label. */
const taggedTokens = (view: ClauseView, label: string, knowledge: MarkerKnowledge): number[] => {
  const at = knowledge.classifier.labels.indexOf(label)
  return view
    .tags()
    .map((scores, index) => ({ index, p: softmax(scores)[at] ?? 0, token: view.clause.tokens[index] }))
    .filter(({ p, token }) => p >= leastTag && token?.kind !== 'stop' && token !== undefined && !isFunctionWord(token.word))
    .toSorted((one, other) => other.p - one.p || one.index - other.index)
    .slice(0, mostCues)
    .map(({ index }) => index)
    .toSorted((one, other) => one - other)
}

const tellingTokens = (view: ClauseView, label: string, knowledge: MarkerKnowledge): number[] =>
  contributions(view, label, knowledge)
    .map((sum, index) => ({ sum, index, token: view.clause.tokens[index] }))
    .filter(({ sum, token }) => sum >= leastContribution && token !== undefined && token.kind !== 'stop' && !isFunctionWord(token.word))
    .toSorted((one, other) => other.sum - one.sum || one.index - other.index)
    .slice(0, mostCues)
    .map(({ index }) => index)
    .toSorted((one, other) => one - other)

const bestEvidence = (view: ClauseView, mark: Mark) => view.evidence.filter((each) => each.mark === mark).toSorted((one, other) => other.weight - one.weight)[0]

/** The words that caused a mark: the rule's own, else up to three that weigh most by themselves, else in their context; none when no word speaks for it. */
export function cuesOf(view: ClauseView, label: string, mark: Mark, knowledge: MarkerKnowledge): TextRange[] {
  const { tokens } = view.clause
  const rule = bestEvidence(view, mark)
  if (rule) return [{ start: tokens[rule.from]?.start ?? view.clause.start, end: tokens[rule.to - 1]?.end ?? view.clause.end }]
  const telling = tellingTokens(view, label, knowledge)
  return (telling.length > 0 ? telling : taggedTokens(view, label, knowledge)).flatMap((index) => {
    const token = tokens[index]
    return token ? [{ start: token.start, end: token.end }] : []
  })
}
