import { useMemo } from 'react'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { workingTimeOf } from '#domain/offer/working-time.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import type { PrivateCosts } from '#domain/weighing/private-costs.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { formatUnits } from '#ui/format.ts'
import { useCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { PriceLevelOfState } from './PriceLevelOfState.tsx'
import { costLines, factGroups, factHints, factShown, leastInOwnPeriod, readFact } from './private-facts-view.ts'
import type { FactField } from './private-facts-view.ts'
import styles from './Weigh.module.css'

/** What living with the offer costs, which only the person can know. It counts in the comparison for you, and is never said. */
export const PrivateFactsPanel = ({ offerId, currency, costs }: { offerId: OfferId; currency: Currency; costs: PrivateCosts | null }) => {
  const { offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, assumptions } = useWorkspace((state) => state)
  const hints = useMemo(() => {
    const full = gatherOffer({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }, offerId)
    return full ? factHints(full, assumptions) : {}
  }, [offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, assumptions, offerId])
  const lines = costs ? costLines(costs, currency) : []
  return (
    <section className={`yours ${styles['facts']}`} aria-label="What it costs you">
      <SideLabel side="yours">Your side, only you see this</SideLabel>
      <h2 className="h2">What it costs you to live with it</h2>
      <p className={styles['factsLede']}>None of this is in the letter, and none of it is said at the table. It counts when you compare.</p>
      {lines.length > 0 && (
        <dl className={styles['costs']}>
          {lines.map(({ key, label, sum, amount }) => <div key={key}><dt>{label}{sum && <span>{sum}</span>}</dt><dd className="num">{amount}</dd></div>)}
          {lines.length > 1 && costs && <div><dt>In a year</dt><dd className="num"><b>{formatUnits(-costs.total, currency)}</b></dd></div>}
        </dl>
      )}
      {factGroups.map(({ title, fields }) => (
        <fieldset key={title} className={styles['group']}>
          <legend className="label">{title}</legend>
          {fields.map((words) => <FactInput key={words.field} offerId={offerId} currency={currency} {...words} {...(hints[words.field] ? { hint: hints[words.field] } : {})} />)}
          {currency === 'USD' && fields.some(({ field }) => field === 'priceLevelThere') && <PriceLevelOfState offerId={offerId} />}
        </fieldset>
      ))}
      <OtherCosts offerId={offerId} currency={currency} />
    </section>
  )
}

interface FactInputProps { offerId: OfferId; currency: Currency; field: FactField; label: string; kind: 'number' | 'money'; unit?: string; hint?: string | undefined }

const FactInput = ({ offerId, currency, field, label, kind, unit, hint }: FactInputProps) => {
  const { put, change } = useCommands()
  const stored = useWorkspace((state) => state.privateFacts[offerId]?.[field])
  const there = useWorkspace((state) => state.privateFacts[offerId] !== undefined)
  const time = useWorkspace((state) => { const offer = state.offers[offerId]; return offer && workingTimeOf(offer) })
  const { value, onChange, settle } = useTyped(factShown(stored), (typed) => {
    const read = readFact(field, kind, typed, currency, time)
    if (!read.ok) return
    if (there) change('privateFacts', offerId, { [field]: read.value }, 'change what it costs you')
    else if (read.value !== undefined) put('privateFacts', offerId, { offerId, [field]: read.value }, 'note what it costs you')
  })
  const offer = useWorkspace((state) => state.offers[offerId])
  const own = field === 'leastBase' ? leastInOwnPeriod(stored as Money | undefined, offer) : ''
  const read = readFact(field, kind, value, currency, time)
  return <div onBlur={() => settle(read.ok)}><TextField label={label} value={value} inputMode="decimal" unit={unit} hint={[own, hint].filter(Boolean).join(' ') || undefined} dashed={value === ''} problem={read.ok ? undefined : read.problem} onChange={onChange} /></div>
}

const OtherCosts = ({ offerId, currency }: { offerId: OfferId; currency: Currency }) => {
  const others = useWorkspace((state) => Object.values(state.privateCosts).filter((cost) => cost.offerId === offerId))
  const { add, remove } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const drop = (id: string) => {
    remove('privateCosts', id, 'delete a private cost')
    say('Deleted.', () => workspace.undo.undo())
  }
  return (
    <fieldset className={styles['group']}>
      <legend className="label">Anything else it costs you in a year</legend>
      {others.map((cost) => <OtherCost key={cost.id} id={cost.id} currency={currency} onDelete={() => drop(cost.id)} />)}
      <button type="button" className={styles['more']} onClick={() => add('privateCosts', { offerId, label: '', perYear: { minor: 0, currency } }, 'add a private cost')}><Icon name="plus" />Something else</button>
    </fieldset>
  )
}

const OtherCost = ({ id, currency, onDelete }: { id: string; currency: Currency; onDelete: () => void }) => {
  const { change } = useCommands()
  const cost = useWorkspace((state) => state.privateCosts[id])
  const label = useTyped(cost?.label ?? '', (text) => text.length <= 2000 && change('privateCosts', id as never, { label: text }, 'change a private cost'))
  const amount = useTyped(cost && cost.perYear.minor !== 0 ? factShown(cost.perYear) : '', (typed) => {
    const read = readFact('leastBase', 'money', typed, currency)
    if (read.ok && typeof read.value !== 'number') change('privateCosts', id as never, { perYear: read.value ?? { minor: 0, currency } }, 'change a private cost')
  })
  const read = readFact('leastBase', 'money', amount.value, currency)
  return (
    <div className={styles['other']}>
      <TextField label="What" value={label.value} onChange={label.onChange} />
      <div onBlur={() => amount.settle(read.ok)}><TextField label="A year" value={amount.value} inputMode="decimal" dashed={amount.value === ''} problem={read.ok ? undefined : read.problem} onChange={amount.onChange} /></div>
      <Button look="quiet" small label={`Delete ${cost?.label || 'this cost'}`} onClick={onDelete}>Delete</Button>
    </div>
  )
}
