import { useId } from 'react'
import type { ReactNode } from 'react'
import { FieldFrame } from './FieldFrame.tsx'
import type { FieldWords } from './FieldFrame.tsx'

interface Option<Value extends string> { value: Value; label: string; icon?: ReactNode }

/** One of several, as the device's own list. The empty choice is "not said", never a default. */
export const ChoiceField = <Value extends string>({ value, options, onChange, empty = 'Not said', ...words }: FieldWords & { value: Value | ''; options: readonly Option<Value>[]; onChange: (value: Value | '') => void; empty?: string | null }) => (
  <FieldFrame {...words} look={value === '' ? 'dash' : ''}>
    {(ids) => (
      <select {...ids} value={value} onChange={(event) => onChange(event.target.value as Value | '')}>
        {empty !== null && <option value="">{empty}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    )}
  </FieldFrame>
)

/** One of a few, all in sight: a row of segments, walked with the arrow keys. */
export const Segments = <Value extends string>({ label, value, options, onChange }: { label: string; value: Value | undefined; options: readonly Option<Value>[]; onChange: (value: Value) => void }) => {
  const name = useId()
  return (
    <span className="seg" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.value === value && option.icon}{option.label}</span>
        </label>
      ))}
    </span>
  )
}
