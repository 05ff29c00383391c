import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import { checkedText } from '#domain/negotiation/checked-text.ts'
import type { PrivateFact } from '#domain/negotiation/leak-check.ts'
import type { Movability } from '#domain/negotiation/negotiability.ts'
import type { Reference } from '#domain/negotiation/reference.ts'
import type { TheirSide } from '#domain/negotiation/their-side.ts'
import { privateTopics } from '#domain/negotiation/their-side-words.ts'
import type { PrivateTopic } from '#domain/negotiation/their-side-words.ts'

export const movesWords: Record<Movability, string> = { 3: 'Usually moves', 2: 'Sometimes moves', 1: 'Rarely moves', 0: 'Does not move' }

/**
 * What the clauses that are kept back are about: kinds alone, and only of marks that stand. What the marker is not sure of is named by
 * nothing until it is answered, and words that the person called their own life are that, and no threat. An exception is sayable.
 */
export const keptKinds = (marks: readonly DraftMark[]): PrivateTopic[] =>
  marks
    .filter(({ mark, standing }) => (mark === 'avoid' || mark === 'accommodation') && standing !== 'asking')
    .map(({ topic, standing }) => privateTopics.find((each) => each === topic && !(standing === 'answered' && each === 'ultimatum')) ?? 'other-private')

/** Words of the view that hold something of the private side are not shown as theirs; said says what may be said. */
export const covered = (text: string, facts: readonly PrivateFact[], said: readonly string[]): { readonly clean: true; readonly text: string } | { readonly clean: false } => {
  const checked = checkedText(text, facts, said)
  return checked.clean ? checked : { clean: false }
}

/** "1 to 2 working days", "2 working days". */
export const daysNeeded = ({ atLeast, often }: TheirSide['time']): string => `${atLeast === often ? '' : `${atLeast} to `}${often} working day${often === 1 ? '' : 's'}`

/** Whose rules and practice the page rests on, each named once. */
export const sourceLine = (ids: readonly string[], references: readonly Reference[]): string =>
  ids.flatMap((id) => references.find((each) => each.id === id) ?? []).map(({ author, title, class: kind }) => (kind === 'practice' ? 'usual practice, which is judgement' : `${author}, “${title}”`)).join('; ')
