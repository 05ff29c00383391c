import { useState } from 'react'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { DateField } from '#ui/DateField.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { RateField } from './assumptions-view.ts'
import css from './Compare.module.css'
import { readPlainNumber } from './read-figure.ts'

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
  const [problem, setProblem] = useState<string>()
  // A day may be set before there is a rate; it is kept together with the rate.
  const [day, setDay] = useState<string>(field.on ?? today)
  const keep = (rate: number, on: string) => {
    const day = CalendarDate.safeParse(on)
    const before = workspace.store.getState().assumptions['all']?.rates ?? {}
    put('assumptions', 'all', { rates: { ...before, [field.currency]: { rate, on: day.success ? day.data : today } } }, 'change the rate')
  }
  const typed = useTyped(field.rate === null ? '' : formatNumber(field.rate, 6), (text) => {
    const read = readPlainNumber(text)
    if (!read.ok) return setProblem(read.problem)
    if (!(read.value > 0 && read.value < 1e9)) return setProblem('A rate is above zero.')
    setProblem(undefined)
    keep(read.value, day)
  })
  return (
    <div className={css['rate']} onBlur={() => typed.settle(problem === undefined)}>
      <TextField label={field.label} value={typed.value} inputMode="decimal" onChange={typed.onChange} problem={problem} />
      <DateField label="Rate of" value={day} max={today} onChange={(on) => { setDay(on); if (field.rate !== null) keep(field.rate, on) }} />
    </div>
  )
}
