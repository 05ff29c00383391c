import { memo, useMemo, useState } from 'react'
import { BreakEven } from './BreakEven.tsx'
import { breakEvenView } from './break-even-view.ts'
import { ChancesPanel } from './ChancesPanel.tsx'
import { chancesView } from './chances-view.ts'
import css from './Compare.module.css'
import type { CompareTables, Compared } from './compared.ts'
import { askable, contestOf } from './contest-view.ts'
import { FlipTracks } from './FlipTracks.tsx'
import { flipTracks, stayText } from './flip-view.ts'
import { EvenSwaps } from './EvenSwaps.tsx'
import { swapViews } from './swap-view.ts'
import { LeaveCurve } from './LeaveCurve.tsx'
import { leaveView } from './leave-view.ts'
import { Swings } from './Swings.tsx'
import { currencySign } from './words.ts'

interface OutlookProps {
  readonly compared: Compared
  readonly tables: CompareTables
  readonly shown: readonly string[]
  readonly hidden: boolean
}

const Panels = ({ compared, tables, shown, hidden }: OutlookProps) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const offers = useMemo(() => contestOf(compared, chosen), [compared, chosen])
  const even = useMemo(() => offers && breakEvenView(offers, tables), [offers, tables])
  const chances = useMemo(() => offers && even && chancesView(compared, offers, even, tables), [compared, offers, even, tables])
  const tracks = useMemo(() => offers && flipTracks(offers, compared.currency), [offers, compared.currency])
  const swaps = useMemo(() => swapViews(compared, tables), [compared, tables])
  const leave = useMemo(() => leaveView(compared, shown), [compared, shown])
  return (
    <>
      {offers && even && chances && (
        <div className={`${css['row']} ${css['full']}`}>
          <BreakEven view={even} subject={offers.subject} choices={askable(compared)} hidden={hidden} onChoose={setChosen} />
          <ChancesPanel view={chances} currency={compared.currency} hidden={hidden} />
        </div>
      )}
      {swaps.length > 0 && <EvenSwaps views={swaps} hidden={hidden} />}
      {offers && tracks && <FlipTracks tracks={tracks} stay={stayText(offers)} hidden={hidden} />}
      {chances?.swings && <Swings view={chances.swings} hidden={hidden} />}
      {leave && <LeaveCurve view={leave} sign={currencySign(compared.currency)} />}
    </>
  )
}

/** What to know and what to ask, how sure it is, what would turn it, and what leaving early would mean. Made anew only when its figures are. */
export const Outlook = memo(Panels)
