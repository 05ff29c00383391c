import { FieldFrame } from './FieldFrame.tsx'
import type { FieldWords } from './FieldFrame.tsx'

/** A day, by the device's own calendar. The value is YYYY-MM-DD or empty. */
export const DateField = ({ value, onChange, min, max, ...words }: FieldWords & { value: string; onChange: (value: string) => void; min?: string; max?: string }) => (
  <FieldFrame {...words} look={value === '' ? 'dash' : ''}>
    {(ids) => <input {...ids} type="date" value={value} min={min} max={max} onChange={(event) => onChange(event.target.value)} />}
  </FieldFrame>
)
