import { useMemo } from 'react'
import { offerHolidays } from '#screens/parts/offer-holidays.ts'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import { theirSideWords } from '#content/negotiation/their-side.ts'
import { markDraft } from '#domain/arguments/decided-draft.ts'
import { termsAddedLater } from '#domain/negotiation/log-courses.ts'
import { saidAtTable } from '#domain/negotiation/said-at-table.ts'
import { theirSide } from '#domain/negotiation/their-side.ts'
import { useMarker } from '#screens/parts/marker.ts'
import { preparationFor } from '#screens/parts/preparation.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { useToday } from '#screens/parts/today.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { covered, keptKinds } from './their-side-view.ts'

const words = { blocks: scriptBlocks, map: negotiability }

/** The request from their side, and a check of each line against the private one. Undefined while the marker loads. */
export const useTheirSide = (offerId: string) => {
  const rows = useWorkspace((state) => state)
  const marker = useMarker()
  const today = useToday()
  return useMemo(() => {
    if (!marker) return undefined
    const decisions = Object.values(rows.markDecisions).filter((each) => each.offerId === offerId)
    const { marks, sayables } = markDraft(rows.drafts[offerId]?.text ?? '', decisions, marker)
    const offer = rows.offers[offerId]
    const preparation = preparationFor(rows, offerId, sayables, today, offer && offerHolidays(offer))
    if (!preparation) return undefined
    const dripped = termsAddedLater(Object.values(rows.talks).filter((talk) => talk.offerId === offerId))
    const side = theirSide(preparation, words, theirSideWords, { kept: keptKinds(marks), dripped })
    const kept = marks.filter(({ mark }) => mark === 'avoid' || mark === 'accommodation').map(({ text }) => text)
    const facts = privateFactsToCheck(rows, offerId, kept)
    // The person's own words for an ask excuse nothing.
    const said = saidAtTable({ ...preparation, asks: preparation.asks.filter((ask) => ask.words.trim() === '') }, words)
    return { side, cover: (text: string) => covered(text, facts, said) }
  }, [rows, offerId, marker, today])
}
