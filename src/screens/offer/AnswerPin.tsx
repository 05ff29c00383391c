import { hrefOf } from '../../route.ts'
import type { Pin } from './offer-view.ts'
import css from './Offer.module.css'

/** The answer date, in sight in every other round. */
export const AnswerPin = ({ pin, offerId }: { pin: Pin; offerId: string }) => {
  const href = hrefOf({ screen: 'details', offer: offerId, round: 'answer-date' })
  return (
    <div className={css.pin}>
      <div>
        <p className="say">“When do you need my answer?”</p>
        <p className="small mut2">{pin.date ? <><b>{pin.date}</b>{pin.passed && ', which has passed'}{pin.by && ` · ${pin.by}`}. <a href={href}>Change</a></> : <>No day yet. It is your first question. <a href={href}>Set the day</a></>}</p>
      </div>
      {pin.days.length > 1 && <div className="days" aria-hidden="true">{pin.days.map(({ date, letter, number, look }) => <div key={date} className={`day ${look}`}>{letter}<b>{number}</b></div>)}</div>}
    </div>
  )
}
