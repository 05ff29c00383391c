import { money } from '#domain/values/money.ts'
import { OfferId } from '#domain/offer/offer.ts'
import { Button } from '#ui/Button.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { formatNumber } from '#ui/format.ts'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { AssumptionField, AssumptionsView } from './assumptions-view.ts'
import css from './Compare.module.css'
import { TaxFields } from './TaxFields.tsx'
import type { TaxView } from './tax-view.ts'
import { TypedNumber } from './TypedNumber.tsx'

interface AssumptionsPanelProps {
  readonly view: AssumptionsView
  readonly tax: TaxView
  readonly currency: string
  readonly hidden: boolean
  readonly onShut: () => void
}

/** Everything that is supposed, in one place, beside the result. Kept as typed; each can be put back. */
export const AssumptionsPanel = ({ view, tax, currency, hidden, onShut }: AssumptionsPanelProps) => {
  const reset = useReset(view.fields)
  return (
    <section className={`sheet ${css['sup']} ${css['full']}`} aria-labelledby="supposed">
      <div className={css['supHead']}>
        <h2 className="h2" id="supposed">What we suppose</h2>
        <span className="noprint">{view.anyChanged && <><Button small look="quiet" onClick={reset}>Back to the usual</Button>{' '}</>}<Button small onClick={onShut}>Close</Button></span>
      </div>
      <div className={css['supGrid']}>
        {view.fields.map((field) => <NumberField key={field.id} field={field} />)}
        {view.hour && !hidden && <HourField hour={view.hour} currency={currency} />}
      </div>
      {!hidden && <TaxFields view={tax} />}
    </section>
  )
}

const useReset = (fields: readonly AssumptionField[]) => {
  const { together, change } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  return () => {
    const rows = workspace.store.getState().assumptions
    together('put the assumptions back', () => {
      for (const { row, key, changed } of fields) if (changed && rows[row]) change('assumptions', row, { [key]: undefined })
    })
    say('Back to the usual.', () => workspace.undo.undo())
  }
}

const NumberField = ({ field }: { field: AssumptionField }) => {
  const { put } = useCommands()
  const write = (value: number) => put('assumptions', field.row, { [field.key]: value }, `change ${field.label.toLowerCase()}`)
  return <TypedNumber label={field.label} unit={field.unit} shown={formatNumber(field.value, 2)} hint={field.changed ? `Usually ${formatNumber(field.usual, 2)}.` : undefined} write={write} />
}

const HourField = ({ hour, currency }: { hour: NonNullable<AssumptionsView['hour']>; currency: string }) => {
  const { put, together } = useCommands()
  const write = (value: number) => together('change what an hour is worth', () => {
    for (const id of hour.offerIds) put('privateFacts', id, { offerId: OfferId.parse(id), hourWorth: money(value, currency) })
  })
  return <TypedNumber label="An hour of your own is worth" unit={currency} shown={hour.value === null ? '' : formatNumber(hour.value, 2)} hint={hour.hint || undefined} write={write} />
}
