import { z } from 'zod'
import type { MarkerKnowledge } from './marker-knowledge.ts'
import type { Mark, MarkedSpan, Marking, Topic } from './marking.ts'
import { verdictOf } from './verdict.ts'

/** What the person said about one mark: leave it, or the answer to the question whether it is about the work or the own life. */
export const MarkDecision = z.strictObject({
  key: z.string().min(1),
  answer: z.enum(['leave-it', 'the-work', 'my-own-life']),
})
export type MarkDecision = z.infer<typeof MarkDecision>

/** The key under which a decision is kept: the clause without case, numbers and stops, and what spoke for its mark. */
export function decisionKey(text: string, span: Pick<MarkedSpan, 'start' | 'end' | 'mark' | 'topic' | 'ruleId'>): string {
  const clause = text.slice(span.start, span.end).toLowerCase().replace(/\d[\d.,]*/g, '0').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return `${clause}|${span.ruleId ?? `${span.mark}.${span.topic}`}`
}

const asOther = (span: MarkedSpan, mark: Mark, topic: Topic, knowledge: MarkerKnowledge): MarkedSpan => {
  const { why, source } = knowledge.reasonOf(mark, topic)
  return { ...span, mark, topic, why, source, ruleId: null, p: 1, sure: true }
}

const decided = (span: MarkedSpan, answer: MarkDecision['answer'], knowledge: MarkerKnowledge): MarkedSpan => {
  if (answer === 'leave-it') return { ...span, sure: true, overruled: true }
  if (answer === 'the-work') return span.mark === 'skill-based' ? { ...span, sure: true } : asOther(span, 'skill-based', 'skill', knowledge)
  return span.mark === 'avoid' || span.mark === 'exception' || span.mark === 'accommodation' ? { ...span, sure: true } : asOther(span, 'avoid', 'personal-finances', knowledge)
}

/** A marking with the person's stored decisions applied: what was overruled stays visible and no longer counts. */
export function applyDecisions(text: string, marking: Marking, decisions: readonly MarkDecision[], knowledge: MarkerKnowledge): Marking {
  const answers = new Map(decisions.map(({ key, answer }) => [key, answer]))
  const spans = marking.spans.map((span) => {
    const answer = answers.get(decisionKey(text, span))
    return answer === undefined ? span : decided(span, answer, knowledge)
  })
  if (spans.every((span, index) => span === marking.spans[index])) return marking
  const counting = spans.filter((span) => !span.overruled)
  const { question, ...rest } = marking
  const sure = spans.every((span) => span.sure)
  return { ...rest, spans, sure, verdict: verdictOf(counting.map(({ mark }) => mark)), topics: [...new Set(counting.map(({ topic }) => topic))], ...(sure || question === undefined ? {} : { question }) }
}
