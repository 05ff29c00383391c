import { z } from 'zod'
import { rounds, termIds } from './terms.ts'
import type { Round, TermId } from './terms.ts'

/** Words that found no place in the offer yet: kept until they are placed or let go. */
export const Unplaced = z.object({
  round: z.enum(rounds),
  text: z.string().min(1).max(1000),
  /** They stand half typed or unread in the field of this term. */
  term: z.enum(termIds as [TermId, ...TermId[]]).optional(),
}).readonly()
export type Unplaced = z.infer<typeof Unplaced>

/** As many as are kept; a person who pastes a letter has another screen. */
const mostUnplaced = 60

/** The list after a line was changed: what the line held before gives way to what it holds now, the others stay. */
export const withLine = (kept: readonly Unplaced[] = [], round: Round, before: readonly string[], now: readonly string[]): Unplaced[] => {
  const others = kept.filter((each) => each.round !== round || !(before.includes(each.text) || now.includes(each.text)))
  return [...others, ...[...new Set(now)].map((text) => ({ round, text }))].slice(-mostUnplaced)
}

/** The words of a round that no longer stand in its line, nor in a field of the screen. */
export const keptApart = (kept: readonly Unplaced[] = [], round: Round, inLine: readonly string[], inField: (term: TermId) => boolean = () => false): string[] =>
  kept.filter((each) => each.round === round && !inLine.includes(each.text) && !(each.term && inField(each.term))).map(({ text }) => text)

/** The list while an answer is typed that cannot be read yet: it grows in its place. Blank: it was answered or let go. */
export const withDraft = (kept: readonly Unplaced[] = [], round: Round, term: TermId, text: string): Unplaced[] => {
  const others = kept.filter((each) => each.term !== term)
  return text.trim() === '' ? others : [...others, { round, term, text: text.slice(0, 1000) }].slice(-mostUnplaced)
}

/** What stands half typed in the field of a term. */
export const draftOf = (kept: readonly Unplaced[] = [], term: TermId): string | undefined => kept.find((each) => each.term === term)?.text
