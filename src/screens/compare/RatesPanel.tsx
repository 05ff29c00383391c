import { useRef, useState } from 'react'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Button } from '#ui/Button.tsx'
import { ratesIn } from '#domain/weighing/rates.ts'
import { DateField } from '#ui/DateField.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { RateField } from './assumptions-view.ts'
import css from './Compare.module.css'
import { readRate } from './rate-entry.ts'

/** Rates are the person's own, with the day they are of: nothing is looked up and nothing is compared without one. */
export const RatesPanel = ({ rates, today }: { rates: readonly RateField[]; today: CalendarDate }) => (
  <section className={`sheet ${css['sup']}`} aria-labelledby="rates">
    <div className={css['supHead']}><h2 className="h2" id="rates">Which rate shall we use?</h2></div>
    <p className="small mut2">Look one up where you trust it. It stands beside every result with its day.</p>
    {rates.map((field) => <OneRate key={field.currency} field={field} today={today} />)}
  </section>
)

const OneRate = ({ field, today }: { field: RateField; today: CalendarDate }) => {
  const { put } = useCommands()
  const workspace = useOpenWorkspace()
  const box = useRef<HTMLDivElement>(null)
  // A day may be set before there is a rate; it is kept together with the rate.
  const [day, setDay] = useState<string>(field.on ?? today)
  const keep = (rate: number, on: string) => {
    const day = CalendarDate.safeParse(on)
    const before = ratesIn(field.to, workspace.store.getState().assumptions['all'])
    // The currency is kept with the rates: a further offer must not turn them into rates of something else.
    put('assumptions', 'all', { compareIn: field.to, rates: { ...before, [field.currency]: { rate, on: day.success ? day.data : today } } }, 'change the rate')
  }
  const typed = useTyped(field.rate === null ? '' : formatNumber(field.rate, 6), (text) => {
    const read = readRate(text, field.currency, field.to)
    if (read.ok) keep(read.rate, day)
  })
  const read = typed.value === '' ? null : readRate(typed.value, field.currency, field.to)
  const turn = (rate: number) => {
    typed.onChange(formatNumber(rate, 6))
    keep(rate, day)
    box.current?.querySelector('input')?.focus()
  }
  return (
    <div className={css['rate']} ref={box} onBlur={() => typed.settle(read?.ok === true)}>
      <TextField label={field.label} value={typed.value} inputMode="decimal" onChange={typed.onChange} problem={read && !read.ok ? read.problem : undefined} />
      <DateField label="Rate of" value={day} max={today} onChange={(on) => { setDay(on); if (field.rate !== null) keep(field.rate, on) }} />
      {read && !read.ok && read.meant && <MeantRate meant={read.meant} onYes={turn} />}
    </div>
  )
}

const MeantRate = ({ meant: { rate, words }, onYes }: { meant: { rate: number; words: string }; onYes: (rate: number) => void }) => (
  <p className={css['meant']}><Button small onClick={() => onYes(rate)}>Yes, {words}</Button></p>
)
