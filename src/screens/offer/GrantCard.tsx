import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Currency } from '#domain/values/money.ts'
import { grantKindWords, isOptionKind } from '#domain/offer/grant-kind.ts'
import { Grant } from '#domain/offer/offer-parts.ts'
import { typedPartYears } from '#domain/offer/typed-part.ts'
import { ChoicePart, CountPart, DayPart, MoneyPart, PartCard, PercentPart, TextPart, TypedPartField } from './PartField.tsx'
import { formatNumber } from '#ui/format.ts'
import type { Patch } from '#workspace/commands.ts'
import type { AppTables } from '#workspace/tables.ts'
import type { OfferEdits } from './use-offer-edits.ts'
import { VestingPercents } from './VestingPercents.tsx'
import css from './Offer.module.css'

const kinds = Object.entries(grantKindWords)
const every = [['1', 'every month'], ['3', 'every quarter'], ['6', 'every half year'], ['12', 'every year']] as const

/** One grant: what it is, how large, what a share costs, how it becomes one's own. */
export const GrantCard = ({ grant, number, currency, today, edits }: { grant: Grant; number: number; currency: Currency; today: CalendarDate; edits: OfferEdits }) => {
  const name = grant.label?.trim() || `Grant ${number}`
  const set = (patch: Patch<AppTables, 'grants'>) => edits.changePart('grants', grant.id, patch, name)
  const option = isOptionKind(grant.kind)
  return (
    <PartCard id={grant.id} title={name} removeLabel={`Take out ${name}`} onRemove={() => edits.removePart('grants', grant.id, name)}>
      <ChoicePart label="Kind" value={grant.kind} options={kinds} onTold={(kind) => set({ kind: Grant.shape.kind.parse(kind) })} />
      <MoneyPart label="Worth, all of it" currency={currency} value={grant.value} onTold={(value) => set({ value })} />
      <CountPart label={option ? 'Number of options' : 'Number of shares'} limits={{ max: 1e12 }} value={grant.shares} onTold={(shares) => set({ shares })} />
      <PercentPart label="Or share of the company" value={grant.percent} onTold={(percent) => set({ percent })} />
      {option && <MoneyPart label="Strike price" currency={currency} value={grant.strikePrice} onTold={(strikePrice) => set({ strikePrice })} />}
      <MoneyPart label={option ? 'Fair value of a share' : 'Price of a share'} currency={currency} value={grant.sharePrice} onTold={(sharePrice) => set({ sharePrice })} />
      <TypedPartField label="Vests over" unit="years" value={grant.vestingYears} text={(years) => formatNumber(years, 2)} read={typedPartYears} onTold={(vestingYears) => set({ vestingYears })} />
      <CountPart label="Cliff" unit="months" limits={{ unit: 'month', max: 600, whole: true }} value={grant.cliffMonths} onTold={(cliffMonths) => set({ cliffMonths })} />
      <ChoicePart label="How often" empty="Not said" value={grant.everyMonths === undefined ? undefined : String(grant.everyMonths)} options={every} onTold={(months) => set({ everyMonths: months === undefined ? undefined : Grant.shape.everyMonths.parse(Number(months)) })} />
      <VestingPercents grant={grant} onTold={(yearlyPercents, vestingYears) => set(vestingYears === undefined ? { yearlyPercents } : { yearlyPercents, vestingYears })} />
      <details className={css.partMore}>
        <summary>Rarer details of this grant</summary>
        <div className={css.partFields}>
          <TextPart label="What you call it" placeholder={`Grant ${number}`} value={grant.label} onTold={(label) => set({ label })} />
          <MoneyPart label="What the company is worth" currency={currency} value={grant.companyValue} onTold={(companyValue) => set({ companyValue })} />
          <CountPart label="Shares in all, fully diluted" limits={{ max: 1e15 }} value={grant.fullyDilutedShares} onTold={(fullyDilutedShares) => set({ fullyDilutedShares })} />
          <DayPart label="Vesting counts from" today={today} value={grant.vestingStart} onTold={(vestingStart) => set({ vestingStart })} />
          {option && <CountPart label="Days to exercise after leaving" unit="days" limits={{ max: 10_000 }} value={grant.exerciseWindowDays} onTold={(exerciseWindowDays) => set({ exerciseWindowDays })} />}
          <YesNo label="The company is listed" value={grant.listed} onTold={(listed) => set({ listed })} />
          <YesNo label="Only after a sale or listing, too" value={grant.doubleTrigger} onTold={(doubleTrigger) => set({ doubleTrigger })} />
          <YesNo label="Approved by the board" value={grant.approvedByBoard} onTold={(approvedByBoard) => set({ approvedByBoard })} />
          <YesNo label="The amount is only rough" value={grant.roughly} onTold={(roughly) => set({ roughly })} />
        </div>
      </details>
    </PartCard>
  )
}

const YesNo = ({ label, value, onTold }: { label: string; value: boolean | undefined; onTold: (value: boolean | undefined) => void }) => (
  <ChoicePart label={label} empty="Not said" value={value === undefined ? undefined : value ? 'yes' : 'no'} options={[['yes', 'Yes'], ['no', 'No']]} onTold={(word) => onTold(word === undefined ? undefined : word === 'yes')} />
)
