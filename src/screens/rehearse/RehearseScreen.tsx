import { ButtonLink } from '#ui/Button.tsx'
import { useMarkerLoad } from '#screens/parts/marker.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '#route.ts'
import { LookBack } from './LookBack.tsx'
import { PracticeSettings } from './PracticeSettings.tsx'
import { Talk } from './Talk.tsx'
import { YourTurn } from './YourTurn.tsx'
import { usePrepared, useRehearsal } from './use-rehearsal.ts'
import type { Prepared } from './use-rehearsal.ts'
import styles from './Rehearse.module.css'

/** A practice call against a made-up recruiter. Nothing is recorded; what is typed is gone unless the person keeps it. */
export const RehearseScreen = ({ offerId }: { offerId: string }) => {
  const offer = useWorkspace(({ offers }) => offers[offerId])
  const { failed } = useMarkerLoad()
  const prepared = usePrepared(offerId)
  if (!offer) return <main className="page" id="main" tabIndex={-1}><h1 className="h1">This offer is not here any more</h1></main>
  if (offer.kind === 'stay') return <Nobody />
  if (!prepared) return <main className="page" id="main" tabIndex={-1} aria-busy={!failed}><h1 className="h1">Practise the call</h1>{failed && <p className="lede">The part that hears your reasons could not be loaded. Open this page again when you are connected.</p>}</main>
  return <Practice key={offerId} offerId={offerId} prepared={prepared} />
}

const Nobody = () => (
  <main className="page" id="main" tabIndex={-1}>
    <div className="page-head"><h1 className="h1">There is nobody to call here</h1><p className="lede">This is where you are now. A practice call is for an offer you were made.</p></div>
    <ButtonLink look="ink" href="#/">All offers</ButtonLink>
  </main>
)

const Practice = ({ offerId, prepared }: { offerId: string; prepared: Prepared }) => {
  const acts = useRehearsal(prepared)
  const { facts } = prepared.preparation
  const scriptHref = hrefOf({ screen: 'script', offer: offerId })
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1}>
      <div className={styles['head']}>
        <h1 className="h1">Practise the call{facts.recruiter ? ` with ${facts.recruiter.spoken}` : ''}</h1>
        <p className="lede">A made-up recruiter answers you, by the kind of your reasons. This is practice. It promises nothing about the real call.</p>
      </div>
      <div className={styles['grid']}>
        <div className={styles['main']}>
          <Talk offerId={offerId} acts={acts} />
          {acts.over ? <LookBack acts={acts} scriptHref={scriptHref} /> : <YourTurn key={`${acts.seed}-${acts.size}`} acts={acts} />}
        </div>
        <PracticeSettings acts={acts} sizeTold={facts.size !== 'unknown'} hasAsk={prepared.preparation.asks.length > 0} scriptHref={scriptHref} />
      </div>
    </main>
  )
}
