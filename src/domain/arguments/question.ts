import type { Marking } from './marking.ts'

/** The one short question to ask when the marker is not sure, or when no reason was given; null when there is nothing to ask. */
export function questionFor(marking: Omit<Marking, 'question'>): string | null {
  if (marking.verdict === 'none' && marking.sure) return marking.ask === 'money' || marking.ask === 'level' ? 'Which skill or result supports this?' : null
  if (marking.sure) return null
  const doubtful = marking.spans.find((span) => !span.sure)
  if (doubtful?.mark === 'exception' || doubtful?.mark === 'accommodation') return 'Is there a duty of the job that you could not do without this?'
  if (doubtful?.mark === 'supporting') return 'Is this a published figure or an offer in writing, or something a person told you?'
  return 'Is this about the work, or about your own life?'
}
