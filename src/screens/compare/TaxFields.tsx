import { ChoiceField } from '#ui/ChoiceField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useCommands } from '#workspace/react.tsx'
import css from './Compare.module.css'
import { filingStatuses, stateGuesses } from './tax-view.ts'
import type { OfferTax, TaxView } from './tax-view.ts'
import { TypedNumber } from './TypedNumber.tsx'

/** How the pay is taxed, as the person says. It fills the row of cash after tax and changes no total. */
export const TaxFields = ({ view: { status, offers, source } }: { view: TaxView }) => {
  const { put } = useCommands()
  if (offers.length === 0) return null
  return (
    <fieldset className={css['taxes']}>
      <legend className="h3">What is left after tax</legend>
      <p className="small mut2">An estimate of the cash pay of year one. Shares, credits and deductions of your own are left out.</p>
      <div className={css['supGrid']}>
        {status !== null && <ChoiceField label="How you file in the US" value={status} options={filingStatuses} empty="Not set" onChange={(next) => put('assumptions', 'all', { filingStatus: next === '' ? undefined : next }, 'change how you file')} />}
        {offers.map((offer) => (offer.us && status ? <UsFields key={offer.id} offer={offer} /> : offer.us ? null : <OwnRate key={offer.id} offer={offer} />))}
      </div>
      {status !== null && <p className="small mut2">{source}</p>}
    </fieldset>
  )
}

const UsFields = ({ offer: { id, name, stateTaxPercent, takeHomePercent } }: { offer: OfferTax }) => {
  const { put } = useCommands()
  const keep = (percent: number) => put('assumptions', id, { stateTaxPercent: percent }, 'change a tax rate')
  return (
    <>
      <ChoiceField label={`${name} rate, a first guess by state`} value="" options={stateGuesses} empty="Choose a state" onChange={(state) => { const found = stateGuesses.find(({ value }) => value === state); if (found) keep(found.percent) }} />
      <TypedNumber label={`${name} state and local rate`} unit="%" shown={stateTaxPercent === null ? '' : formatNumber(stateTaxPercent, 2)} hint={takeHomePercent === null ? undefined : 'Your own rate of take-home counts instead.'} write={keep} />
    </>
  )
}

const OwnRate = ({ offer: { id, name, takeHomePercent } }: { offer: OfferTax }) => {
  const { put } = useCommands()
  return <TypedNumber label={`${name} pay that you keep`} unit="%" shown={takeHomePercent === null ? '' : formatNumber(takeHomePercent, 1)} hint="From a pay calculator of that country." write={(percent) => put('assumptions', id, { takeHomePercent: percent }, 'change a tax rate')} />
}
