import { useEffect, useId, useRef, useState } from 'react'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { holidaysOf } from '#content/negotiation/holidays.ts'
import { useFocusOnArrival } from '#screens/parts/arrival-focus.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { currencyWhere } from '#domain/offer/country-questions.ts'
import type { Offer, OfferId } from '#domain/offer/offer.ts'
import { currencyOfRegion } from '#domain/valuation/currency-of-region.ts'
import type { Currency } from '#domain/values/money.ts'
import { openOffers } from '#screens/parts/offer-order.ts'
import { useToday } from '#screens/parts/today.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { useOfferCommands, useWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '../../route.ts'
import { OfferCard } from './OfferCard.tsx'
import { OtherOffers } from './OtherOffers.tsx'
import { overviewHeadline } from './overview-view.ts'
import styles from './Overview.module.css'

/** The offers by answer date: the nearest large, the others beside it. */
export const OffersOverview = ({ onCall }: { onCall: () => void }) => {
  const offers = useWorkspace((state) => state.offers)
  const today = useToday()
  const parts = { today, recastDays: negotiability.recastDays.days, afterNo: negotiability.recastDays.afterNo, holidaysOf, currencyWhere: (offer: Offer) => currencyWhere(offer, offerQuestionsByCountry) }
  const open = openOffers(offers).filter(({ answer }) => answer === 'open')
  const [first, ...rest] = open
  const [hour] = useState(() => new Date().getHours())
  const { headline, lede } = overviewHeadline(open, parts, hour)
  const hasStay = Object.values(offers).some(({ kind }) => kind === 'stay')
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(title)
  const addStay = useStayAdded(first?.currency ?? currencyOfRegion(navigator.language))
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1}>
      <div className={`page-head ${styles['head']}`}>
        <h1 className="display" id={heading} ref={title} tabIndex={-1}>{open.length === 0 ? 'No open offers.' : headline}</h1>
        <p className="lede">{open.length === 0 ? 'What you set aside or answered is below.' : lede}</p>
      </div>
      <div className={first && rest.length > 0 ? styles['lead'] : styles['alone']}>
        {first && <OfferCard offer={first} parts={parts} large />}
        <div className={styles['rest']}>
          {rest.map((offer) => <OfferCard key={offer.id} offer={offer} parts={parts} />)}
          <div className={styles['add']}>
            <Button icon="phone" onClick={onCall}>I just got off a call</Button>
            <ButtonLink icon="letter" href={hrefOf({ screen: 'letter', offer: null })}>I have a letter</ButtonLink>
            {!hasStay && <Button look="quiet" onClick={addStay}>Add staying where I am</Button>}
          </div>
        </div>
      </div>
      <OtherOffers offers={Object.values(offers).filter(({ aside, answer }) => aside || answer !== 'open')} />
    </main>
  )
}

/** Adds the job one has, in the money of the offer that it is weighed against. Its button goes with that, so the focus goes on to the new card. */
const useStayAdded = (currency: Currency) => {
  const { addOffer } = useOfferCommands()
  const [added, setAdded] = useState<OfferId>()
  useEffect(() => {
    if (added) document.querySelector<HTMLElement>(`h2 a[href="${hrefOf({ screen: 'details', offer: added, round: 'answer-date' })}"]`)?.focus()
  }, [added])
  return () => setAdded(addOffer({ kind: 'stay', company: '', currency }))
}
