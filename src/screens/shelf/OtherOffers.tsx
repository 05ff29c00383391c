import { useState } from 'react'
import type { Offer } from '#domain/offer/offer.ts'
import { offerName } from '#screens/parts/offer-order.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Seal } from '#ui/Seal.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useOfferCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '../../route.ts'
import styles from './Overview.module.css'

const why = (offer: Offer): string => (offer.aside ? 'set aside' : { open: '', accepted: 'accepted', declined: 'turned down', closed: 'closed' }[offer.answer])

/** Offers that are set aside or answered: one line each, never lost. */
export const OtherOffers = ({ offers }: { offers: readonly Offer[] }) => {
  const { takeBack, changeOffer, deleteOffer } = useOfferCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const [asking, setAsking] = useState<Offer | null>(null)
  if (offers.length === 0) return null
  const back = (offer: Offer) => {
    if (offer.aside) takeBack(offer.id)
    else changeOffer(offer.id, { answer: 'open' })
    say(`${offerName(offer)} is open again.`, () => workspace.undo.undo())
  }
  const remove = () => {
    if (!asking) return
    deleteOffer(asking.id)
    say(`${offerName(asking)} is deleted.`, () => workspace.undo.undo())
    setAsking(null)
  }
  return (
    <section className={styles['others']} aria-label="Set aside or answered">
      <h2 className="h3">Set aside or answered</h2>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Seal name={offerName(offer)} place={offer.place} small />
            <a href={hrefOf({ screen: 'details', offer: offer.id, round: 'answer-date' })}>{offerName(offer)}</a>
            <span className="small mut2">{why(offer)}</span>
            {offer.kind === 'offer' && <ButtonLink look="quiet" small href={hrefOf({ screen: 'record', offer: offer.id })}>What came of it <span className="vh">at {offerName(offer)}</span></ButtonLink>}
            <Button look="quiet" small label={`Take ${offerName(offer)} back`} onClick={() => back(offer)}>Take back</Button>
            <Button look="quiet" small label={`Delete ${offerName(offer)}`} onClick={() => setAsking(offer)}>Delete</Button>
          </li>
        ))}
      </ul>
      <Dialog open={asking !== null} title={`Delete ${asking ? offerName(asking) : ''}?`} onClose={() => setAsking(null)}>
        <p>The offer goes with its notes, reasons and script. You can take it back with Undo.</p>
        <div className="acts"><Button look="ink" onClick={remove}>Delete it</Button><Button look="quiet" onClick={() => setAsking(null)}>Keep it</Button></div>
      </Dialog>
    </section>
  )
}
