import type { Grant } from '#domain/offer/offer-parts.ts'
import { typedPercents } from '#domain/offer/typed-part.ts'
import { formatNumber } from '#ui/format.ts'
import { TypedPartField } from './PartField.tsx'
import css from './Offer.module.css'

const schedules = [{ name: '25 each year', percents: [25, 25, 25, 25] }, { name: '5/15/40/40', percents: [5, 15, 40, 40] }, { name: '10/20/30/40', percents: [10, 20, 30, 40] }]

/** What vests in each year: even by itself, one of the usual schedules, or typed. The percents have to make 100. */
export const VestingPercents = ({ grant, onTold }: { grant: Grant; onTold: (percents: number[] | undefined, years?: number) => void }) => {
  const { yearlyPercents } = grant
  const isOn = (percents: readonly number[]) => JSON.stringify(percents) === JSON.stringify(yearlyPercents)
  return (
    <div className={css.partWide}>
      <TypedPartField label="Percent in each year" placeholder="even" wordy value={yearlyPercents} text={(percents) => percents.map((each) => formatNumber(each, 2)).join(' / ')} read={typedPercents} onTold={(percents) => onTold(percents, percents?.length)} hint={yearlyPercents ? `${yearlyPercents.length} years, 100% in all.` : 'Left empty, it vests evenly.'} />
      <fieldset className={css.templates} aria-label="Usual schedules">
        {schedules.map(({ name, percents }) => <button key={name} type="button" className={css.choice} aria-pressed={isOn(percents)} onClick={() => onTold(isOn(percents) ? undefined : percents, percents.length)}>{name}</button>)}
      </fieldset>
    </div>
  )
}
