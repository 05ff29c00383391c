import { markOf, topicOf, viewClauses } from './clause-marks.ts'
import type { ClauseView } from './clause-marks.ts'
import { goesOn } from './clause-sequence.ts'
import type { ClauseMark } from './clause-sequence.ts'
import { readText } from './courtesy.ts'
import type { MarkerKnowledge } from './marker-knowledge.ts'
import type { AskKind, Mark, MarkedSpan, Marking, TextRange } from './marking.ts'
import { readAsk } from './ask-kind.ts'
import { questionFor } from './question.ts'
import { cuesOf } from './cues.ts'
import { trimEdges } from './span-edges.ts'
import { verdictOf } from './verdict.ts'

/** Longer texts are read up to here; a mail of 2,000 words is well below it. */
const longestText = 20_000

const firm = 0.6

const likeliest = <Key>(probabilities: ReadonlyMap<Key, number>, fits: (key: Key) => boolean): { key: Key; p: number } | null => {
  let best: { key: Key; p: number } | null = null
  for (const [key, p] of probabilities) if (fits(key) && (best === null || p > best.p)) best = { key, p }
  return best
}

/** Clauses that carry the same mark and go on from one another state one reason together. */
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
  return { ...rangeOf(views), mark, topic: topicOf(label), p, sure: p >= firm && cues.length > 0 && areVouchedFor(views, mark, knowledge), cues, ruleId: rule?.id ?? null, why: rule?.reason ?? reason.why, source: reason.source }
}

/** Words of feeling, strain, blame or illness: only a frame of work done or measured can vouch for a clause with one of them. */
const touchy = ['feeling', 'strain', 'health']
const vouching = new Set(['result', 'accomplishment'])

const isTouchy = ({ clause, evidence }: ClauseView, { lexicon }: MarkerKnowledge): boolean =>
  !evidence.some(({ rule, topic }) => rule.masks && vouching.has(topic)) && clause.tokens.some((token) => token.kind === 'word' && touchy.some((name) => lexicon.isIn(token, name)))

/** A clause that its neighbours alone have talked into a mark is asked about: a private line between two good ones must not pass as one of them. */
const standsAlone = (view: ClauseView, mark: Mark, knowledge: MarkerKnowledge): boolean => {
  if (mark === 'avoid' || mark === 'accommodation') return true
  const alone = likeliest(view.alone(), () => true)?.key
  // An exception is a private fact by its nature; its duty vouches for it, whatever the words.
  return (mark === 'exception' || !isTouchy(view, knowledge)) && (alone === mark || (alone === 'none' && decide(view).mark === 'none'))
}

/** An exception is a private fact beside the duty it touches: one of the two has to carry the mark alone. Of everything else, each clause. */
const areVouchedFor = (views: readonly ClauseView[], mark: Mark, knowledge: MarkerKnowledge): boolean =>
  mark === 'exception' && views.length > 1
    ? views.some((view) => standsAlone(view, mark, knowledge))
    : views.every((view, at) => standsAlone(view, mark, knowledge) || (at > 0 && tellsMore(view, knowledge)))

const relatives = new Set(['which', 'who', 'whom', 'whose'])

const isRelative = ({ clause }: ClauseView): boolean => relatives.has(clause.tokens[0]?.word ?? '')

/** A relative clause tells more of what stands before it, and needs no mark of its own as long as nothing in it may be private. */
const tellsMore = (view: ClauseView, knowledge: MarkerKnowledge): boolean =>
  isRelative(view) && !isTouchy(view, knowledge) && (view.alone().get('avoid') ?? 0) + (view.alone().get('accommodation') ?? 0) < leastPrivate

/** Below this a clause is not taken for private. */
const leastPrivate = 0.15

const decide = (view: ClauseView): { mark: ClauseMark; p: number } => {
  const best = likeliest(view.byMark, () => true)
  return { mark: best?.key ?? 'none', p: best?.p ?? 0 }
}

/** So probable must it be that a clause goes on with the one before: two halves of one reason are told apart more often than two reasons are taken for one. */
const leastJoin = 0.3
/** And so probable for a clause that states no reason by itself. */
const leastTail = 0.5

const bestTopic = ({ byLabel }: ClauseView, mark: Mark): string | undefined => likeliest(byLabel, (label) => markOf(label) === mark)?.key

/** A reason may run on over a full stop on the same topic, never over a line break. */
const isOneReason = (before: ClauseView, view: ClauseView, mark: Mark): boolean =>
  (isRelative(view) && goesOn(before.clause)) || (before.clause.stop !== '\n' && view.joins >= leastJoin && (goesOn(before.clause) || bestTopic(before, mark) === bestTopic(view, mark)))

/** Whether a clause that states nothing by itself is the rest of a reason: never one that may be private, behind one that may be said. */
const isTail = (before: ClauseView, view: ClauseView, mark: Mark): boolean =>
  before.clause.stop !== '\n' && (view.joins >= leastTail || (isRelative(view) && goesOn(before.clause))) && (mark === 'avoid' || (view.byMark.get('avoid') ?? 0) < 0.1)

const joinReasons = (views: readonly ClauseView[]): Reason[] => {
  const reasons: { mark: Mark; views: ClauseView[] }[] = []
  views.forEach((view, at) => {
    const { mark } = decide(view)
    const before = views[at - 1]
    const last = reasons.at(-1)
    const follows = before && last && last.views.at(-1) === before
    if (mark === 'none') {
      if (follows && isTail(before, view, last.mark)) last.views.push(view)
    } else if (follows && last.mark === mark && isOneReason(before, view, mark)) last.views.push(view)
    else reasons.push({ mark, views: [view] })
  })
  return reasons
}

/**
 * Marks every reason in what a person would say. Pure: the same text and knowledge give the same marking.
 * `ask` is what is asked for, when the caller knows it; otherwise the text says it, and money is meant if it does not.
 */
export function markArgument(text: string, knowledge: MarkerKnowledge, ask?: AskKind): Marking {
  const views = viewClauses(readText(text.slice(0, longestText), knowledge), knowledge)
  const spans = joinReasons(views).map((reason) => markSpan(reason, knowledge))
  const sure = views.every((view) => decide(view).p >= firm) && spans.every((span) => span.sure)
  const marking = { verdict: verdictOf(spans.map(({ mark }) => mark)), sure, ask: ask ?? readAsk(text, spans.map(({ mark }) => mark)), topics: [...new Set(spans.map(({ topic }) => topic))], spans }
  const question = questionFor(marking)
  return question === null ? marking : { ...marking, question }
}
