import { Suspense, lazy } from 'react'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './FirstVisit.module.css'

/** The picture is only for the eye and only for wide screens: it comes after the words. */
const Envelope = lazy(async () => ({ default: (await import('./Envelope.tsx')).Envelope }))

interface FirstVisitProps {
  onCall: () => void
  onExample: () => void
  letterHref: string
}

/** The first visit: two doors and an example. */
export const FirstVisit = ({ onCall, onExample, letterHref }: FirstVisitProps) => (
  <main id="main" tabIndex={-1}>
    <div className={styles['hero']}>
      <div>
        <h1 className="display">Congratulations. You don’t have to answer on the phone.</h1>
        <p className={`lede ${styles['lede']}`}>Put down what they said while you still hear it. Then weigh it on your side of the table, and take only your skills to theirs.</p>
        <div className={styles['doors']}>
          <div className={`${styles['door']} ${styles['call']}`}>
            <Icon name="phone" />
            <h2 className="h2">I just got off the call</h2>
            <p>Six short rounds, about five minutes. We start with the one question that matters first: when do they need your answer?</p>
            <Button look="ink" iconAfter="right" onClick={onCall}>Write it down</Button>
          </div>
          <div className={`${styles['door']} ${styles['drop']}`}>
            <Icon name="letter" />
            <h2 className="h2">I have the letter</h2>
            <p>Paste the text, or open the file. It is read on this device, and you confirm every line beside its source.</p>
            <ButtonLink look="outline" href={letterHref}>Read the letter</ButtonLink>
          </div>
        </div>
        <p className={styles['third']}><span className="mut2">No offer yet, or just curious?</span> <Button look="quiet" onClick={onExample}>Look at an example with three offers</Button></p>
      </div>
      <div className={styles['art']} aria-hidden="true"><Suspense><Envelope /></Suspense></div>
    </div>
    <div className={styles['trustBand']}>
      <div className={styles['trust']}>
        <p><b>Your side stays yours.</b> Commute, rent, family: weigh them here. They never appear in anything you send or print.</p>
        <p><b>Nothing leaves this device.</b> No account, no upload. It works without a connection.</p>
        <p><b>You make the call.</b> You get a second pair of eyes and plain sums. The decision is yours.</p>
      </div>
    </div>
  </main>
)
