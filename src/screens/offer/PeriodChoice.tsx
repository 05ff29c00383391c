import { PayPeriod } from '#domain/values/pay-period.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { periodWords } from '#ui/format.ts'
import type { OfferEdits } from './use-offer-edits.ts'
import css from './Offer.module.css'

/** The period of the base salary; it changes what the amount means, never the amount. */
export const PeriodChoice = ({ offer, edits }: { offer: Offer; edits: OfferEdits }) => {
  const { baseSalary } = offer
  const known = baseSalary && baseSalary.sure !== 'not-said' ? baseSalary : undefined
  if (!known) return <i>{periodWords.year}</i>
  const set = (period: PayPeriod) => {
    const at = (pay: typeof known.value) => ({ ...pay, period })
    const range = known.sure === 'roughly' ? { ...(known.low ? { low: at(known.low) } : {}), ...(known.high ? { high: at(known.high) } : {}) } : {}
    edits.markTerm('baseSalary', { ...known, value: at(known.value), ...range }, 'Base salary')
  }
  return (
    <select className={css.period} aria-label="Paid for" value={known.value.period} onChange={(event) => set(PayPeriod.parse(event.target.value))}>
      {PayPeriod.options.map((period) => <option key={period} value={period}>{periodWords[period]}</option>)}
    </select>
  )
}
