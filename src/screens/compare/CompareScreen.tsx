import { useDeferredValue, useMemo, useState } from 'react'
import type { WhatIf } from '#domain/weighing/what-if.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { useToday } from '#screens/parts/today.ts'
import { hrefOf } from '#route.ts'
import { AssumptionsPanel } from './AssumptionsPanel.tsx'
import { chartView } from './chart-view.ts'
import css from './Compare.module.css'
import { compareView } from './compare-view.ts'
import type { WhatIfs } from './compared.ts'
import { Headlines } from './Headlines.tsx'
import { Outlook } from './Outlook.tsx'
import { RatesPanel } from './RatesPanel.tsx'
import { SideBySide, cellKey } from './SideBySide.tsx'
import { TableControls } from './TableControls.tsx'
import { useShownOffers } from './use-shown-offers.ts'
import { takeAway } from './take-away.ts'
import { TakeAwayPanel } from './TakeAwayPanel.tsx'
import { taxView } from './tax-view.ts'
import { currencySign } from './words.ts'
import { YearByYear } from './YearByYear.tsx'

/** The offers side by side: on paper, and as they are for the person. Private, all of it. */
export const CompareScreen = () => {
  // A field being typed in answers at once; the screen follows.
  const tables = useDeferredValue(useWorkspace(({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, privateFacts, privateCosts, assumptions, asks, drafts, factors, trades }) => ({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, privateFacts, privateCosts, assumptions, asks, drafts, factors, trades })))
  const today = useToday()
  const [onlyWhatDiffers, setOnlyWhatDiffers] = useState(true)
  const [whatIfs, setWhatIfs] = useState<WhatIfs>({})
  const [hidden, setHidden] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const [supposing, setSupposing] = useState(false)
  const view = useMemo(() => compareView(tables, today, { onlyWhatDiffers, whatIfs }), [tables, today, onlyWhatDiffers, whatIfs])
  const { compared } = view
  const { shown, pages } = useShownOffers(compared.offers)
  const chart = useMemo(() => chartView(compared, shown, hidden), [compared, shown, hidden])
  const tryOut = (id: string, whatIf: WhatIf) => setWhatIfs((now) => ({ ...now, [id]: { ...now[id], ...whatIf } }))
  const openFigure = (row: 'paper-all' | 'yours-all') => {
    const leader = (row === 'paper-all' ? compared.paper : compared.forYou).order[0]
    setOnlyWhatDiffers(false)
    if (leader) setOpen(cellKey(compared.years === 1 ? row.replace('all', 'one') : row, leader))
  }
  if (compared.offers.length === 0) return <NothingYet />
  return (
    <main className={`page ${css['main']}`} id="main" tabIndex={-1}>
      <p className={css['printHead']}>Private. Printed for you alone.</p>
      <Headlines view={view.headlines} hidden={hidden} onHide={() => setHidden(!hidden)} onFigure={openFigure} />
      {view.assumptions.rates.length > 0 && <RatesPanel rates={view.assumptions.rates} today={today} />}
      <div className={`${css['row']} ${shown.length > 3 ? css['many'] : ''} ${view.assumptions.rates.length > 0 ? css['full'] : ''}`}>
        <section className={`sheet ${css['tb']}`} aria-label="Side by side">
          <TableControls view={view.table} onlyWhatDiffers={onlyWhatDiffers} onFilter={() => setOnlyWhatDiffers(!onlyWhatDiffers)} pages={pages} anyTried={view.anyTried} onReset={() => setWhatIfs({})} />
          <SideBySide view={view.table} shown={shown} hidden={hidden} open={open} onOpen={setOpen} onTry={tryOut} />
        </section>
        {chart.groups[0]?.bars.length ? <YearByYear view={chart} sign={currencySign(compared.currency)} summary={view.assumptions.summary} supposing={supposing} onSuppose={() => setSupposing(!supposing)} /> : null}
      </div>
      {supposing && <AssumptionsPanel view={view.assumptions} tax={taxView(compared, tables)} currency={compared.currency} hidden={hidden} onShut={() => setSupposing(false)} />}
      <Outlook compared={compared} tables={tables} shown={shown} hidden={hidden} />
      <TakeAwayPanel takeAway={(withPrivate) => takeAway(tables, { withPrivate, today, whatIfs })} />
    </main>
  )
}

const NothingYet = () => (
  <main className="page" id="main" tabIndex={-1}>
    <div className="page-head"><h1 className="h1">No offers to compare yet.</h1><p className="lede">One is enough to begin with. The job you have is an offer too.</p></div>
    <ButtonLink look="ink" href={hrefOf({ screen: 'shelf' })}>Go to my offers</ButtonLink>
  </main>
)
