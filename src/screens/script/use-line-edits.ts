import type { OfferId } from '#domain/offer/offer.ts'
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
  /** "This is about the work", said of a clause that the marker is not sure of. */
  readonly callWork: (clause: string) => void
}

export const useLineEdits = (offer: string): LineActs => {
  const offerId = offer as OfferId
  const { put, add, remove } = useCommands()
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
    callWork: (clause) => void add('markDecisions', { offerId, clause, decision: 'work' }, 'say it is about the work'),
  }
}
