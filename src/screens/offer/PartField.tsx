import { useId } from 'react'
import type { ReactNode } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { typedPartCount, typedPartDay, typedPartMoney, typedPartPercent } from '#domain/offer/typed-part.ts'
import type { CountLimits, TypedPart } from '#domain/offer/typed-part.ts'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { FieldMessage } from './FieldMessage.tsx'
import { dayText } from '#screens/parts/term-text.ts'
import { useTypedField } from './use-typed-field.ts'
import css from './Offer.module.css'

interface Common { label: string; unit?: string; placeholder?: string; hint?: string }

interface TypedProps<Value> extends Common {
  value: Value | undefined
  text: (value: Value) => string
  read: (typed: string) => TypedPart<Value>
  onTold: (value: Value | undefined) => void
  wordy?: boolean
}

/** One field of a grant, an instalment, a promise: its label above, its value, what it understood below. */
export const TypedPartField = <Value,>({ label, unit, placeholder = '–', hint, value, text, read, onTold, wordy = false }: TypedProps<Value>) => {
  const id = useId()
  const field = useTypedField<Value>({ value, shown: value === undefined ? '' : text(value), read, onTold })
  const bad = field.problem && field.left
  return (
    <div className={css.pf}>
      <label htmlFor={id}>{label}</label>
      <span className={`${css.in} ${wordy ? css.words : ''} ${field.value === '' ? css.empty : ''} ${bad ? css.bad : ''}`}>
        <input id={id} value={field.value} placeholder={placeholder} autoComplete="off" aria-describedby={`${id}-says`} aria-invalid={bad ? true : undefined} onChange={(event) => field.onChange(event.target.value)} onBlur={field.onBlur} data-walk />
        {unit && <i>{unit}</i>}
      </span>
      <FieldMessage id={`${id}-says`} field={field} describe={text} understood={wordy ? null : text} {...(hint ? { quiet: { text: hint } } : {})} />
    </div>
  )
}

type Of<Value> = Common & { value: Value | undefined; onTold: (value: Value | undefined) => void }

export const MoneyPart = ({ currency, ...rest }: Of<Money> & { currency: Currency }) => <TypedPartField {...rest} text={formatMoney} read={(typed) => typedPartMoney(typed, currency)} />
export const CountPart = ({ limits, ...rest }: Of<number> & { limits: CountLimits }) => <TypedPartField {...rest} text={(count) => formatNumber(count, 2)} read={(typed) => typedPartCount(typed, limits)} />
export const PercentPart = (props: Of<number>) => <TypedPartField unit="%" {...props} text={(share) => formatNumber(share, 4)} read={typedPartPercent} />
export const DayPart = ({ today, ahead = false, ...rest }: Of<CalendarDate> & { today: CalendarDate; ahead?: boolean }) => <TypedPartField {...rest} wordy text={(date) => dayText(date, today)} read={(typed) => typedPartDay(typed, today, ahead ? 'ahead' : 'any')} />
export const TextPart = (props: Of<string>) => <TypedPartField {...props} wordy text={(text) => text} read={(typed) => (typed.length > 20_000 ? { problem: 'Up to 20,000 characters fit here.' } : { told: typed === '' ? undefined : typed })} />

/** One of a list; the empty choice is "not said" where there is one. */
export const ChoicePart = ({ label, value, options, empty, onTold }: Common & { value: string | undefined; options: readonly (readonly [string, string])[]; empty?: string; onTold: (value: string | undefined) => void }) => {
  const id = useId()
  return (
    <div className={css.pf}>
      <label htmlFor={id}>{label}</label>
      <span className={`${css.in} ${css.words} ${value === undefined ? css.empty : ''}`}>
        <select id={id} value={value ?? ''} onChange={(event) => onTold(event.target.value === '' ? undefined : event.target.value)} data-walk>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(([name, words]) => <option key={name} value={name}>{words}</option>)}
        </select>
      </span>
    </div>
  )
}

/** A card for one part, with a button that takes it out. under: a heading of its own stands above it. */
export const PartCard = ({ id, title, under = false, onRemove, removeLabel, children }: { id: string; title: string; under?: boolean; onRemove: () => void; removeLabel: string; children: ReactNode }) => (
  <section className={css.part} aria-label={title} data-part={id}>
    <div className={css.partHead}>{under ? <h3 className="h3">{title}</h3> : <h2 className="h3">{title}</h2>}<button type="button" className="btn btn-q s" aria-label={removeLabel} onClick={onRemove}>Take out</button></div>
    <div className={css.partFields}>{children}</div>
  </section>
)
