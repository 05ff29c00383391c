import { markOf, topicOf, viewClauses } from './clause-marks.ts'
import type { ClauseView } from './clause-marks.ts'
import { goesOn } from './clause-sequence.ts'
import type { ClauseMark } from './clause-sequence.ts'
import { readClauses } from './courtesy.ts'
import type { MarkerKnowledge } from './marker-knowledge.ts'
import type { AskKind, Mark, MarkedSpan, Marking, TextRange } from './marking.ts'
import { readAsk } from './ask-kind.ts'
import { questionFor } from './question.ts'
import { cuesOf } from './cues.ts'
import { trimEdges } from './span-edges.ts'
import { verdictOf } from './verdict.ts'

/** Longer texts are read up to here; a mail of 2,000 words is well below it. */
const longestText = 20_000

const firm = 0.5

const likeliest = <Key>(probabilities: ReadonlyMap<Key, number>, fits: (key: Key) => boolean): { key: Key; p: number } | null => {
  let best: { key: Key; p: number } | null = null
  for (const [key, p] of probabilities) if (fits(key) && (best === null || p > best.p)) best = { key, p }
  return best
}

/** Clauses of one sentence that carry the same mark state one reason together. */
interface Reason {
  readonly mark: Mark
  readonly views: readonly ClauseView[]
}

const topicShares = (views: readonly ClauseView[], mark: Mark): Map<string, number> => {
  const shares = new Map<string, number>()
  for (const view of views) for (const [label, p] of view.byLabel) if (markOf(label) === mark) shares.set(label, (shares.get(label) ?? 0) + p)
  return shares
}

const rangeOf = (views: readonly ClauseView[]): TextRange => {
  const tokens = trimEdges(views.flatMap(({ clause }) => clause.tokens))
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
}

const strongest = (views: readonly ClauseView[], mark: Mark): ClauseView | undefined => views.toSorted((one, other) => (other.byMark.get(mark) ?? 0) - (one.byMark.get(mark) ?? 0))[0]

const markSpan = ({ mark, views }: Reason, knowledge: MarkerKnowledge): MarkedSpan => {
  const label = likeliest(topicShares(views, mark), () => true)?.key ?? `${mark}.skill`
  const reason = knowledge.reasonOf(mark, topicOf(label))
  const rule = views.flatMap(({ evidence }) => evidence).filter((each) => each.mark === mark).toSorted((one, other) => other.weight - one.weight)[0]?.rule
  const cues = views.flatMap((view) => cuesOf(view, label, mark, knowledge))
  const p = strongest(views, mark)?.byMark.get(mark) ?? 0
  return { ...rangeOf(views), mark, topic: topicOf(label), p, sure: p >= firm && cues.length > 0 && views.every((view) => standsAlone(view, mark)), cues, ruleId: rule?.id ?? null, why: rule?.reason ?? reason.why, source: reason.source }
}

/** A clause that its neighbours alone have talked into a mark is asked about: a private line between two good ones must not pass as one of them. */
const standsAlone = (view: ClauseView, mark: Mark): boolean => mark === 'avoid' || mark === 'accommodation' || likeliest(view.alone, () => true)?.key === mark

const decide = (view: ClauseView): { mark: ClauseMark; p: number } => {
  const best = likeliest(view.byMark, () => true)
  return { mark: best?.key ?? 'none', p: best?.p ?? 0 }
}

const joinReasons = (views: readonly ClauseView[]): Reason[] => {
  const reasons: { mark: Mark; views: ClauseView[] }[] = []
  views.forEach((view, at) => {
    const { mark } = decide(view)
    const before = views[at - 1]
    const last = reasons.at(-1)
    if (mark === 'none') return
    if (before && last && last.mark === mark && last.views.at(-1) === before && goesOn(before.clause)) last.views.push(view)
    else reasons.push({ mark, views: [view] })
  })
  return reasons
}

/**
 * Marks every reason in what a person would say. Pure: the same text and knowledge give the same marking.
 * `ask` is what is asked for, when the caller knows it; otherwise the text says it, and money is meant if it does not.
 */
export function markArgument(text: string, knowledge: MarkerKnowledge, ask?: AskKind): Marking {
  const clauses = readClauses(text.slice(0, longestText), knowledge)
  const views = viewClauses(clauses, knowledge)
  const spans = joinReasons(views).map((reason) => markSpan(reason, knowledge))
  const sure = views.every((view) => decide(view).p >= firm) && spans.every((span) => span.sure)
  const marking = { verdict: verdictOf(spans.map(({ mark }) => mark)), sure, ask: ask ?? readAsk(text, spans.map(({ mark }) => mark)), topics: [...new Set(spans.map(({ topic }) => topic))], spans }
  const question = questionFor(marking)
  return question === null ? marking : { ...marking, question }
}
