import type { OfferId } from '#domain/offer/offer.ts'
import { withoutClause } from '#screens/parts/edit-draft.ts'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { ShownLine } from './line-edits.ts'

/** What a person can do with a line. */
export interface LineActs {
  readonly write: (line: ShownLine, text: string) => void
  readonly restore: (line: ShownLine) => void
  /** Done writing: the same words as suggested are no words of one's own. */
  readonly finish: (line: ShownLine) => void
  readonly drop: (editId: string) => void
  /** "This is about the work", said of clauses that the marker is not sure of. */
  readonly callWork: (clauses: readonly string[]) => void
  /** Takes words out of a line and keeps them among what speaks against the offer, private. */
  readonly keepAside: (line: ShownLine, place: { readonly start: number; readonly end: number }) => void
}

/** What a person does to a line of the script of one offer. */
export const useLineEdits = (offer: string): LineActs => {
  const offerId = offer as OfferId
  const { put, add, remove, together } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const drop = (editId: string) => {
    remove('scriptEdits', editId, 'take your words off a line')
    say('Your words are off the script.', () => workspace.undo.undo())
  }
  return {
    write: ({ id, suggested, editId }, text) => put('scriptEdits', editId ?? `${offerId}-${id}`, { offerId, line: id, text, built: suggested }, 'change a line'),
    restore: ({ editId }) => editId && drop(editId),
    finish: ({ editId, text, suggested }) => editId && text === suggested && remove('scriptEdits', editId, 'change a line'),
    drop,
    callWork: (clauses) => together('say it is about the work', () => {
      for (const clause of clauses) add('markDecisions', { offerId, clause, decision: 'work' })
    }),
    keepAside: ({ id, text, suggested, editId }, place) => {
      together('keep it on your side', () => {
        put('scriptEdits', editId ?? `${offerId}-${id}`, { offerId, line: id, text: withoutClause(text, place), built: suggested })
        add('factors', { offerId, side: 'con', text: text.slice(place.start, place.end).slice(0, 2000) })
      })
      say('Kept on your side. It is in your weighing now.', () => workspace.undo.undo())
    },
  }
}
