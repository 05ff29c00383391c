import { useMemo } from 'react'
import { decideMarks, markDraft } from '#domain/arguments/decided-draft.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { useMarker } from './marker.ts'

/** The tables of the private side, for the margin and for the check. */
export const usePrivateRows = () =>
  useWorkspace(({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, factors, guts, privateFacts, privateCosts, assumptions, trades, decisionNotes, askLimits }) => ({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, factors, guts, privateFacts, privateCosts, assumptions, trades, decisionNotes, askLimits }))

/** What of the draft may be said, what is better kept, and how many clauses wait for an answer. Undefined while the marker is loading. */
export const useDesk = (offerId: string) => {
  const marker = useMarker()
  const text = useWorkspace(({ drafts }) => drafts[offerId]?.text ?? '')
  const allDecisions = useWorkspace(({ markDecisions }) => markDecisions)
  const decisions = useMemo(() => Object.values(allDecisions).filter((each) => each.offerId === offerId), [allDecisions, offerId])
  return useMemo(() => {
    const marksOf = marker ? (words: string) => decideMarks(words, marker.mark(words), decisions) : undefined
    if (text.trim() === '') return { sayables: [], kept: [], asking: 0, marksOf }
    if (!marker) return { sayables: undefined, kept: [], asking: 0, marksOf }
    const { marks, sayables } = markDraft(text, decisions, marker)
    const kept = marks.filter(({ mark }) => mark === 'avoid' || mark === 'accommodation').map((mark) => mark.text)
    return { sayables, kept, asking: marks.filter(({ standing }) => standing === 'asking').length, marksOf }
  }, [marker, text, decisions])
}
export type Desk = ReturnType<typeof useDesk>
