import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { CalendarDay } from './calendar-view.ts'
import css from './Offer.module.css'

/** Days to pick from: one stop of the Tab key, walked with the arrows. */
export const CalendarGrid = ({ days, chosen, today, onPick }: { days: readonly CalendarDay[]; chosen: CalendarDate | undefined; today: CalendarDate; onPick: (date: CalendarDate) => void }) => {
  const [at, setAt] = useState<CalendarDate | null>(null)
  const open = days.filter(({ passed }) => !passed)
  const stop = open.find(({ date }) => date === (at ?? chosen)) ?? open.find(({ date }) => date === today)
  const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7, Home: -open.length, End: open.length }[event.key]
    if (step === undefined || !stop) return
    event.preventDefault()
    const place = Math.min(open.length - 1, Math.max(0, open.indexOf(stop) + step))
    const next = open[place]!.date
    setAt(next)
    event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }
  return (
    <fieldset className={css.cal} aria-label="Pick the day">
      {days.map(({ date, name, number, note, month, holiday, look, passed }) => (
        <button key={date} type="button" data-day={date} disabled={passed} aria-pressed={date === chosen} tabIndex={date === stop?.date ? 0 : -1} className={`${css.cd} ${passed ? css.passed : look === '' ? '' : css[look]}`} onKeyDown={walk} onClick={() => { setAt(date); onPick(date) }}>
          <span>{name}</span><b className="num">{number}</b><span className="vh">{month}{holiday && `, ${holiday}`}</span>{note && <em>{note}</em>}
        </button>
      ))}
    </fieldset>
  )
}
