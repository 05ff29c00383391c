import { useRef, useState } from 'react'
import { beforeAccepting } from '#domain/negotiation/log-agreed.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { offerName } from '#screens/parts/offer-order.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useOfferCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { guardTitle, openPointLines } from './record-view.ts'
import type { OfferRecord } from './use-record.ts'
import styles from './Record.module.css'

const answered: Record<Exclude<Offer['answer'], 'open'>, string> = { accepted: 'You accepted this offer.', declined: 'You turned this offer down.', closed: 'This offer is closed.' }

/** The answer, guarded: what was agreed and stands in no letter yet comes before a yes. */
export const YourAnswer = ({ record }: { record: OfferRecord }) => {
  const { full, words, today } = record
  const { offer } = full
  const { changeOffer } = useOfferCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const head = useRef<HTMLHeadingElement>(null)
  const [asking, setAsking] = useState(false)
  const sealed = useWorkspace(({ decisionNotes }) => decisionNotes[offer.id]?.sealedOn !== undefined)
  const guard = beforeAccepting(full)
  const lines = [...openPointLines(guard.open, full, words, today), ...(guard.pending.length > 0 ? ['A check is still pending. Do not resign before it has passed, in writing.'] : [])]
  const set = (answer: Offer['answer'], told: string) => {
    setAsking(false)
    requestAnimationFrame(() => head.current?.focus())
    changeOffer(offer.id, { answer })
    say(told, () => undo.undo())
  }
  const accept = () => set('accepted', `Accepted: ${offerName(offer)}.`)
  if (offer.answer !== 'open') {
    return <section className={`sheet ${styles['answer']}`} aria-label="Your answer"><h2 className="h2" ref={head} tabIndex={-1}>{answered[offer.answer]}</h2><Button small onClick={() => set('open', `${offerName(offer)} is open again.`)}>It is open again</Button></section>
  }
  return (
    <section className={`sheet ${styles['answer']}`} aria-label="Your answer">
      <h2 className="h2" ref={head} tabIndex={-1}>Before you say yes</h2>
      <p>{guardTitle(guard)}</p>
      {lines.length > 0 && <ul className={styles['openPoints']}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      <div className={styles['acts']}>
        <Button look="ink" onClick={() => (lines.length > 0 || !sealed ? setAsking(true) : accept())}>I said yes</Button>
        <Button onClick={() => set('declined', `Turned down: ${offerName(offer)}.`)}>I said no</Button>
      </div>
      <Dialog open={asking} title="Is all of it in writing?" onClose={() => setAsking(false)}>
        {lines.length > 0 && <><p className={styles['under']}>An offer is safest accepted from its letter. Not in it, as far as you noted:</p><ul className={styles['openPoints']}>{lines.map((line) => <li key={line}>{line}</li>)}</ul></>}
        {!sealed && <p>Your reasons are not sealed yet. Afterwards they cannot be told from what you learn later.</p>}
        <div className="acts"><Button look="ink" onClick={() => setAsking(false)}>Not yet</Button><Button onClick={accept}>I accepted all the same</Button></div>
      </Dialog>
    </section>
  )
}
