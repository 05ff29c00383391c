import { offerName } from '#screens/parts/offer-order.ts'
import { SideLabel } from '#ui/Paper.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { hrefOf } from '../../route.ts'
import { DecisionSheet } from './DecisionSheet.tsx'
import { Promises } from './Promises.tsx'
import { Talks } from './Talks.tsx'
import { Versions } from './Versions.tsx'
import { YourAnswer } from './YourAnswer.tsx'
import { useRecord } from './use-record.ts'
import styles from './Record.module.css'

/** What was said with an employer, what it moved, and what the person decided and expects of it. */
export const RecordScreen = ({ offerId }: { offerId: string }) => {
  const record = useRecord(offerId)
  if (!record) return <main className="page" id="main" tabIndex={-1}><h1 className="h1">This offer is not here any more</h1></main>
  const { offer } = record.full
  if (offer.kind === 'stay') return <Nobody />
  return (
    <main className="page" id="main" tabIndex={-1} key={offerId}>
      <div className="page-head">
        <h1 className="h1">What was said with {offerName(offer)}, and what came of it</h1>
        <p className="lede">Write each round down while it is fresh. In a month it is hard to say who named which number, and what was promised.</p>
      </div>
      <div className={styles['grid']}>
        <section className={`theirs ${styles['said']}`} aria-label="At the table">
          <div className={styles['top']}><SideLabel side="table">At the table, both sides heard this</SideLabel></div>
          <Talks record={record} />
          <Promises record={record} />
          <Versions record={record} />
        </section>
        <div className={styles['beside']}>
          <DecisionSheet offerId={offer.id} />
          <YourAnswer record={record} />
          <p><ButtonLink look="quiet" icon="stairs" href={hrefOf({ screen: 'their-side', offer: offerId })}>Your request, from their side</ButtonLink></p>
        </div>
      </div>
    </main>
  )
}

const Nobody = () => (
  <main className="page" id="main" tabIndex={-1}>
    <div className="page-head"><h1 className="h1">There is nobody to talk to here</h1><p className="lede">This is where you are now. A record is for an offer you were made.</p></div>
    <ButtonLink look="ink" href="#/">All offers</ButtonLink>
  </main>
)
