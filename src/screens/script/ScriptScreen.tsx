import { useWorkspace } from '#workspace/react.tsx'
import { useDesk } from '#screens/parts/use-desk.ts'
import type { Desk } from '#screens/parts/use-desk.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { useAddAsk } from './AsksEditor.tsx'
import { LettersLater } from './LettersLater.tsx'
import { ScriptSheets } from './ScriptSheets.tsx'
import { useScriptView } from './use-script.ts'
import type { Prepared } from './use-script.ts'

/** The script of the call, the same as an e-mail, and what is carried upstairs. */
export const ScriptScreen = ({ offerId }: { offerId: string }) => {
  const desk = useDesk(offerId)
  const prepared = useScriptView(offerId, desk.sayables)
  const kind = useWorkspace(({ offers }) => offers[offerId]?.kind)
  if (!prepared) return <main className="page" id="main" tabIndex={-1}><h1 className="h1">This offer is not here any more</h1></main>
  if (kind === 'stay') return <Nobody />
  if (prepared.preparation.asks.length === 0) return <NoAsks offerId={offerId} prepared={prepared} desk={desk} />
  if (!desk.sayables) return <main className="page" id="main" tabIndex={-1} aria-busy="true"><h1 className="h1">{prepared.view.title}</h1></main>
  return <ScriptSheets key={offerId} offerId={offerId} desk={desk} prepared={prepared} />
}

const Nobody = () => (
  <main className="page" id="main" tabIndex={-1}>
    <div className="page-head"><h1 className="h1">There is nobody to call here</h1><p className="lede">This is where you are now. A script is for an offer you were made.</p></div>
    <ButtonLink look="ink" href="#/">All offers</ButtonLink>
  </main>
)

const NoAsks = ({ offerId, prepared: { view, preparation }, desk }: { offerId: string; prepared: Prepared; desk: Desk }) => {
  const addAsk = useAddAsk(offerId, preparation.facts, preparation.asks)
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head"><h1 className="h1">{view.title}</h1><p className="lede">No ask yet. Decide on the one thing you would change first. The script is built around it, from your skills alone.</p></div>
      <Button look="ink" icon="plus" onClick={addAsk}>Add an ask</Button>
      <LettersLater offerId={offerId} preparation={preparation} desk={desk} />
    </main>
  )
}
