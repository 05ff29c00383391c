import type { MarkedSpan, Marking, Topic } from './marking.ts'

declare const sayableBrand: unique symbol

/** A reason that may stand in a script. Only this file makes one, and never from an avoid or accommodation mark. */
export interface Sayable {
  readonly [sayableBrand]: true
  readonly text: string
  readonly mark: SayableMark
  readonly topic: Topic
}

export type SayableMark = 'skill-based' | 'supporting' | 'exception'

const isSayable = (span: MarkedSpan): span is MarkedSpan & { mark: SayableMark } => span.mark === 'skill-based' || span.mark === 'supporting' || span.mark === 'exception'

/** The sayable reason of one marked span of a text; null for what is better kept private, and for what the marker is not sure of. */
export function toSayable(text: string, span: MarkedSpan): Sayable | null {
  if (!isSayable(span) || !span.sure) return null
  return { text: text.slice(span.start, span.end), mark: span.mark, topic: span.topic } as Sayable
}

/** All sayable reasons of a marked text, in its order. */
export function sayableReasons(text: string, marking: Marking): Sayable[] {
  return marking.spans.map((span) => toSayable(text, span)).filter((each) => each !== null)
}
