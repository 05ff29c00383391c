import { z } from 'zod'

/** The mark of one reason. */
export const Mark = z.enum(['skill-based', 'avoid', 'exception', 'supporting', 'accommodation'])
export type Mark = z.infer<typeof Mark>

/** The mark of a whole text; it follows from the marks of its reasons (verdict.ts). */
export const Verdict = z.enum(['skill-based', 'avoid', 'mixed', 'exception', 'supporting', 'accommodation', 'none'])
export type Verdict = z.infer<typeof Verdict>

/** What the person asks for. The same fact may carry a logistics request and spoil a money request. */
export const AskKind = z.enum(['money', 'level', 'logistics', 'time', 'information'])
export type AskKind = z.infer<typeof AskKind>

/** What a reason speaks of, by mark. */
export const topicsByMark = {
  'skill-based': ['skill', 'experience', 'accomplishment', 'result', 'credential', 'readiness'],
  avoid: ['commute', 'cost-of-living', 'family', 'relocation', 'disappointment', 'expectation', 'personal-finances', 'comparison', 'ultimatum'],
  exception: ['commute', 'family', 'relocation', 'cost-of-living', 'other-private'],
  supporting: ['market-rate', 'competing-offer', 'forfeited-compensation', 'current-pay', 'pay-range', 'scope'],
  accommodation: ['health', 'pregnancy', 'religion'],
} as const satisfies Record<Mark, readonly string[]>

export const Topic = z.enum([
  ...topicsByMark['skill-based'],
  ...topicsByMark.avoid,
  'other-private',
  ...topicsByMark.supporting,
  ...topicsByMark.accommodation,
])
export type Topic = z.infer<typeof Topic>

/** Offsets into the text, end not included. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** One reason found in the text: the clause that states it, without joining word, greeting and ask. */
export interface MarkedSpan extends TextRange {
  readonly mark: Mark
  readonly topic: Topic
  /** How probable the mark is, 0 to 1. */
  readonly p: number
  /** Whether the screen may show the mark as firm. */
  readonly sure: boolean
  /** The words that caused the mark. */
  readonly cues: readonly TextRange[]
  /** The rule that matched, or null when only the weighing of words spoke. */
  readonly ruleId: string | null
  /** One sentence: why a recruiter reacts so. */
  readonly why: string
  /** Id of the source whose rule it is. */
  readonly source: string
}

export interface Marking {
  readonly verdict: Verdict
  readonly sure: boolean
  readonly ask: AskKind
  readonly topics: readonly Topic[]
  readonly spans: readonly MarkedSpan[]
  /** The one short question to put to the person, when the marker is not sure. */
  readonly question?: string
}
