import { viewClause, markOf, topicOf } from './clause-marks.ts'
import type { ClauseMark, ClauseView } from './clause-marks.ts'
import { splitClauses } from './clauses.ts'
import type { MarkerKnowledge } from './marker-knowledge.ts'
import type { AskKind, Mark, MarkedSpan, Marking, TextRange } from './marking.ts'
import { readAsk } from './ask-kind.ts'
import { questionFor } from './question.ts'
import { cuesOf, hasEvidence } from './cues.ts'
import { trimEdges } from './span-edges.ts'
import { tokenize } from './tokens.ts'
import { verdictOf } from './verdict.ts'

/** Longer texts are read up to here; a mail of 2,000 words is well below it. */
const longestText = 20_000

const firm = 0.5

const likeliest = <Key>(probabilities: ReadonlyMap<Key, number>, fits: (key: Key) => boolean): { key: Key; p: number } | null => {
  let best: { key: Key; p: number } | null = null
  for (const [key, p] of probabilities) if (fits(key) && (best === null || p > best.p)) best = { key, p }
  return best
}

const rangeOf = (view: ClauseView): TextRange => {
  const tokens = trimEdges(view.clause.tokens)
  return { start: tokens[0]?.start ?? view.clause.start, end: tokens.at(-1)?.end ?? view.clause.end }
}

const markSpan = (view: ClauseView, mark: Mark, p: number, knowledge: MarkerKnowledge): MarkedSpan => {
  const label = likeliest(view.byLabel, (each) => markOf(each) === mark)?.key ?? `${mark}.skill`
  const topic = topicOf(label)
  const reason = knowledge.reasonOf(mark, topic)
  const rule = view.evidence.filter((each) => each.mark === mark).toSorted((one, other) => other.weight - one.weight)[0]?.rule
  const cues = cuesOf(view, label, mark, knowledge)
  return { ...rangeOf(view), mark, topic, p, sure: p >= firm && hasEvidence(view, label, mark, knowledge), cues, ruleId: rule?.id ?? null, why: rule?.reason ?? reason.why, source: reason.source }
}

const decide = (view: ClauseView): { mark: ClauseMark; p: number } => {
  const best = likeliest(view.byMark, () => true)
  return { mark: best?.key ?? 'none', p: best?.p ?? 0 }
}

/**
 * Marks every reason in what a person would say. Pure: the same text and knowledge give the same marking.
 * `ask` is what is asked for, when the caller knows it; otherwise the text says it, and money is meant if it does not.
 */
export function markArgument(text: string, knowledge: MarkerKnowledge, ask?: AskKind): Marking {
  const tokens = tokenize(text.slice(0, longestText), knowledge.spellings)
  const clauses = splitClauses(tokens, knowledge.lexicon)
  const views = clauses.map((_, at) => viewClause(clauses, at, knowledge))
  const spans = views.flatMap((view) => {
    const { mark, p } = decide(view)
    return mark === 'none' ? [] : [markSpan(view, mark, p, knowledge)]
  })
  const doubtful = views.some((view) => decide(view).p < firm)
  const sure = !doubtful && spans.every((span) => span.sure)
  const marking = { verdict: verdictOf(spans.map(({ mark }) => mark)), sure, ask: ask ?? readAsk(text), topics: [...new Set(spans.map(({ topic }) => topic))], spans }
  const question = questionFor(marking)
  return question === null ? marking : { ...marking, question }
}
