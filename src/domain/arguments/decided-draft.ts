import type { MarkDecision } from './draft.ts'
import type { AskKind, MarkedSpan, Marking } from './marking.ts'
import { questionFor } from './question.ts'
import { toSayable } from './sayable.ts'
import type { Sayable } from './sayable.ts'

/** One marked clause of a draft after the person's own word on it. */
export interface DraftMark extends MarkedSpan {
  readonly text: string
  /** The clause, normalised: what a decision is kept under. */
  readonly clause: string
  /** asking: the marker is not sure and waits for an answer. left: the person keeps the words as they are. */
  readonly standing: 'marked' | 'asking' | 'left' | 'answered'
  /** The short question, where one is asked, and the words of its two answers. */
  readonly question?: { readonly text: string; readonly work: string; readonly ownLife: string }
}

type Word = Pick<MarkDecision, 'clause' | 'decision'>

/** Whatever marks a text: the marker with its knowledge. */
export interface MarksText {
  mark(text: string, ask?: AskKind): Marking
}

/** A clause without what edits around it change: case, spaces, stops at its edges. */
export const clauseKey = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '').slice(0, 5000)

const answers = (span: MarkedSpan): { work: string; ownLife: string } => {
  if (span.mark === 'exception') return { work: 'Yes, a duty needs it', ownLife: 'No' }
  if (span.mark === 'supporting') return { work: 'Published or in writing', ownLife: 'A person told me' }
  return { work: 'About the work', ownLife: 'About my own life' }
}

const atWork = (span: MarkedSpan): MarkedSpan =>
  span.mark === 'avoid' ? { ...span, mark: 'skill-based', topic: 'skill', sure: true, why: 'You said this is about the work. Name the result behind it.' } : { ...span, sure: true }

const inOwnLife = (span: MarkedSpan): MarkedSpan =>
  span.mark === 'avoid' ? { ...span, sure: true } : { ...span, mark: 'avoid', sure: true, why: 'You said this is about your own life. Worth weighing, and it stays with you.' }

/** The person's word decides; an accommodation stays what it is: a right, whatever is said about it. */
const withWord = (span: MarkedSpan, words: readonly Word['decision'][]): Pick<DraftMark, 'standing'> & { span: MarkedSpan } => {
  if (span.mark === 'accommodation') return { span: { ...span, sure: true }, standing: words.includes('leave') ? 'left' : 'marked' }
  const told = words.includes('own-life') ? inOwnLife(span) : words.includes('work') ? atWork(span) : span
  if (told.mark === 'avoid' && words.includes('leave')) return { span: told, standing: 'left' }
  if (told !== span) return { span: told, standing: 'answered' }
  return { span, standing: span.sure ? 'marked' : 'asking' }
}

/** The marks of a text as the person sees them: the marker's, with every decision of the person applied. */
export function decideMarks(text: string, marking: Marking, decisions: readonly Word[]): DraftMark[] {
  const words = new Map<string, Word['decision'][]>()
  for (const { clause, decision } of decisions) words.set(clause, [...(words.get(clause) ?? []), decision])
  return marking.spans.map((marked) => {
    const own = text.slice(marked.start, marked.end)
    const clause = clauseKey(own)
    const { span, standing } = withWord(marked, words.get(clause) ?? [])
    const question = standing === 'asking' ? questionFor({ ...marking, sure: false, spans: [marked] }) : null
    return { ...span, text: own, clause, standing, ...(question ? { question: { text: question, ...answers(marked) } } : {}) }
  })
}

/** What of a draft may be said, in its order. What the marker is not sure of waits for the person's answer. */
export const sayablesOf = (text: string, marks: readonly DraftMark[]): Sayable[] =>
  marks.filter(({ standing }) => standing === 'marked' || standing === 'answered').map((mark) => toSayable(text, mark)).filter((each) => each !== null)

/** Text, decisions and marker to marks and what may be said: the one way from the desk to the script. */
export function markDraft(text: string, decisions: readonly Word[], marker: MarksText, ask?: AskKind): { marks: DraftMark[]; sayables: Sayable[] } {
  const marks = decideMarks(text, marker.mark(text, ask), decisions)
  return { marks, sayables: sayablesOf(text, marks) }
}
