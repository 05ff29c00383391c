import { useState } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Offer } from '#domain/offer/offer.ts'
import type { Holiday } from '#domain/timeline/holidays.ts'
import { copyText } from '#doors/clipboard.ts'
import { Button } from '#ui/Button.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { tooSoon } from './calendar-view.ts'
import { whoOf } from './offer-view.ts'
import css from './Offer.module.css'

/** What can be said about the date: the question itself, or how to ask for a few days more. */
export const MoreTime = ({ offer, holidays, today }: { offer: Offer; holidays: readonly Holiday[]; today: CalendarDate }) => {
  const [needed, setNeeded] = useState(true)
  const say = useToast()
  const due = knownValue(offer.answerBy)
  const who = whoOf(offer)
  const asked = due && due >= today ? tooSoon(due, holidays) : { title: due ? 'The day has passed' : 'Ask for the day', sentence: due ? `${who ? `${who}, is` : 'Is'} the offer still open, and until when?` : `${who ? `${who}, when` : 'When'} do you need my answer?` }
  const copy = async () => say((await copyText(asked.sentence)) ? 'Copied.' : 'This browser does not let it be copied. Select the sentence and copy it by hand.')
  return (
    <aside className={css.side} aria-label="What to say about the date">
      {needed && (
        <section className={`theirs ${css.more}`}>
          <div className={css.hd}><SideLabel side="table">At the table</SideLabel><h2 className="h2">{asked.title}</h2></div>
          <p className="say">“{asked.sentence}”</p>
          <div className={css.acts}><Button look="table" icon="copy" onClick={() => void copy()}>Copy</Button>{due && <Button look="quiet" small onClick={() => setNeeded(false)}>Not needed</Button>}</div>
        </section>
      )}
      <p className={css.why}>{due ? <><b>Asking for a few days is ordinary.</b> Ask once, name a day, and give no reason beyond wanting to decide well.</> : <><b>The date is the first thing to settle.</b> You can ask it on the phone, before anything else, or in one line by e-mail.</>}</p>
    </aside>
  )
}
