import { useEffect, useRef, useState } from 'react'
import { FieldFrame } from './FieldFrame.tsx'
import type { FieldWords } from './FieldFrame.tsx'

interface TextFieldProps extends FieldWords {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  long?: boolean
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email'
  unit?: string | undefined
  dashed?: boolean
  right?: boolean
  onEnter?: () => void
}

/** A line or a page of text, saved at each key. */
export const TextField = ({ value, onChange, placeholder, long = false, inputMode = 'text', unit, dashed = false, right = false, onEnter, ...words }: TextFieldProps) => (
  <FieldFrame {...words} look={`${dashed ? 'dash' : ''} ${right ? 'right' : ''}`}>
    {(ids) => (
      <>
        {long ? <textarea {...ids} value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} /> : (
          <input {...ids} value={value} placeholder={placeholder} inputMode={inputMode} autoComplete="off" onChange={(event) => onChange(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && onEnter) { event.preventDefault(); onEnter() } }} />
        )}
        {unit && <i>{unit}</i>}
      </>
    )}
  </FieldFrame>
)

/**
 * The text being typed belongs to the field alone; what it means goes out through `onText` at each key. When the value changes
 * from elsewhere (undo, another tab) while the field is not in use, the field shows the new one.
 */
export const useTyped = (shown: string, onText: (text: string) => void) => {
  const [text, setText] = useState(shown)
  const inUse = useRef(false)
  useEffect(() => { if (!inUse.current) setText(shown) }, [shown])
  return {
    value: text,
    onChange: (next: string) => { inUse.current = true; setText(next); onText(next) },
    /** Leaving the field shows the value in its tidy form, unless what stands there could not be read. */
    settle: (readable: boolean) => { inUse.current = !readable; if (readable) setText(shown) },
  }
}
