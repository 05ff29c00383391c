import { useMemo, useState } from 'react'
import { useToday } from '#screens/parts/today.ts'
import { usePrivateRows } from '#screens/parts/use-desk.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { CallSheet } from './CallSheet.tsx'
import { HoldForNumber } from './HoldForNumber.tsx'
import { MarginHead, MarginNoteStrip } from './MarginNotes.tsx'
import type { Checks } from '#screens/parts/text-checks.ts'
import { basesAsked, privateMargin, privateNumbers } from './margin-view.ts'
import type { ShownAnswer, ShownBeat } from './script-view.ts'
import type { LineActs } from './use-line-edits.ts'

/** The call with the margin beside it. The two are put together here and read nothing of each other. */
export const CallWithMargin = ({ offerId, kept, ...call }: { offerId: string; kept: readonly string[]; beats: readonly ShownBeat[]; others: readonly ShownAnswer[]; checks: Checks; acts: LineActs }) => {
  const own = usePrivateRows()
  const asks = useWorkspace((state) => state.asks)
  const today = useToday()
  const [covered, setCovered] = useState(false)
  const margin = useMemo(() => privateMargin({ ...own, asks }, offerId, kept, today), [own, asks, offerId, kept, today])
  return <CallSheet {...call} marginHead={<MarginHead covered={covered} onCover={() => setCovered(!covered)} />} margin={(beat) => <MarginNoteStrip note={margin[beat]} covered={covered} />} />
}

/** The number to hold for on the call: the least one would take where it is set, else the break-even. */
export const PrivateHold = ({ offerId }: { offerId: string }) => {
  const asks = useWorkspace((state) => state.asks)
  const { breakEven, least } = privateNumbers(usePrivateRows(), offerId, basesAsked(asks, offerId))
  const number = least ?? breakEven?.text
  return number === undefined ? <span /> : <HoldForNumber number={number} />
}
