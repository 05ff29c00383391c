// The figures of the marker on labelled texts.
import type { MarkedSpan, Marking } from '#domain/arguments/marking.ts'
import { Verdict } from '#domain/arguments/marking.ts'
import type { CorpusSpan, CorpusText } from '../tests/corpus/corpus.ts'

export interface Judged {
  gold: CorpusText
  found: Marking
}

export interface Scores {
  texts: number
  accuracy: number
  macroF1: number
  avoidRecall: number
  falseAlarms: number
  spanRecall: number
  spanPrecision: number
  topicAccuracy: number
  askAccuracy: number
  coverage: number
  sureAccuracy: number
  sureFalseAlarms: number
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
const flags = (verdict: Verdict) => verdict === 'avoid' || verdict === 'mixed'
const overlap = (one: { start: number; end: number }, other: { start: number; end: number }) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/** A span is hit when one of the same mark shares at least half of what both cover together. */
const isHit = (one: CorpusSpan | MarkedSpan, others: readonly (CorpusSpan | MarkedSpan)[]) =>
  others.some((other) => {
    const common = overlap(one, other)
    return one.mark === other.mark && common * 2 >= one.end - one.start + (other.end - other.start) - common
  })

const f1Of = (judged: readonly Judged[], verdict: Verdict) => {
  const right = judged.filter(({ gold, found }) => gold.verdict === verdict && found.verdict === verdict).length
  const wanted = judged.filter(({ gold }) => gold.verdict === verdict).length
  const given = judged.filter(({ found }) => found.verdict === verdict).length
  return { right, wanted, given, f1: wanted + given === 0 ? 1 : (2 * right) / (wanted + given) }
}

/** F1 of each verdict that occurs in the labels. */
export const byVerdict = (judged: readonly Judged[]) => Verdict.options.map((verdict) => ({ verdict, ...f1Of(judged, verdict) })).filter(({ wanted }) => wanted > 0)

export function scoresOf(judged: readonly Judged[]): Scores {
  const right = judged.filter(({ gold, found }) => gold.verdict === found.verdict)
  const withAvoid = judged.filter(({ gold }) => gold.spans.some(({ mark }) => mark === 'avoid'))
  const good = judged.filter(({ gold }) => gold.verdict === 'skill-based')
  const goldSpans = judged.flatMap(({ gold, found }) => gold.spans.map((span) => ({ span, others: found.spans })))
  const foundSpans = judged.flatMap(({ gold, found }) => found.spans.map((span) => ({ span, others: gold.spans })))
  const hits = goldSpans.filter(({ span, others }) => isHit(span, others))
  const topics = hits.filter(({ span, others }) => others.some((other) => overlap(span, other) > 0 && other.mark === span.mark && other.topic === span.topic))
  const sure = judged.filter(({ found }) => found.sure)
  const verdicts = byVerdict(judged)
  return {
    texts: judged.length,
    accuracy: share(right.length, judged.length),
    macroF1: share(verdicts.reduce((sum, { f1 }) => sum + f1, 0), verdicts.length),
    avoidRecall: share(withAvoid.filter(({ found }) => flags(found.verdict)).length, withAvoid.length),
    falseAlarms: good.length === 0 ? 0 : good.filter(({ found }) => flags(found.verdict)).length / good.length,
    spanRecall: share(hits.length, goldSpans.length),
    spanPrecision: share(foundSpans.filter(({ span, others }) => isHit(span, others)).length, foundSpans.length),
    topicAccuracy: share(topics.length, hits.length),
    askAccuracy: share(judged.filter(({ gold, found }) => gold.ask === found.ask).length, judged.length),
    coverage: share(sure.length, judged.length),
    sureAccuracy: share(sure.filter(({ gold, found }) => gold.verdict === found.verdict).length, sure.length),
    sureFalseAlarms: good.length === 0 ? 0 : good.filter(({ found }) => found.sure && flags(found.verdict)).length / good.length,
  }
}

const percent = (value: number) => (value * 100).toFixed(1).padStart(5)

export const scoreLine = (name: string, scores: Scores) =>
  `${name.padEnd(24)} ${String(scores.texts).padStart(5)} | acc ${percent(scores.accuracy)} F1 ${percent(scores.macroF1)} AR ${percent(scores.avoidRecall)} FA ${percent(scores.falseAlarms)} | spans hit ${percent(scores.spanRecall)} prec ${percent(scores.spanPrecision)} topic ${percent(scores.topicAccuracy)} ask ${percent(scores.askAccuracy)} | sure ${percent(scores.coverage)} acc ${percent(scores.sureAccuracy)} FA ${percent(scores.sureFalseAlarms)}`
