import { useId } from 'react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export interface FieldWords {
  label: string
  hint?: string | undefined
  problem?: string | undefined
  /** A green line under the field: what an empty field turned into. */
  became?: string | undefined
  hideLabel?: boolean
}

interface Frame extends FieldWords {
  look?: string
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode
}

/** The label, box and message that every field stands in. The message is tied to the field for screen readers. */
export const FieldFrame = ({ label, hint, problem, became, hideLabel = false, look = '', children }: Frame) => {
  const id = useId()
  const says = `${id}-says`
  return (
    <div className="fld">
      <label htmlFor={id} className={hideLabel ? 'vh' : ''}>{label}</label>
      <span className={`inp ${look} ${problem ? 'err' : ''}`}>{children({ id, 'aria-describedby': problem || hint || became ? says : undefined, 'aria-invalid': problem ? true : undefined })}</span>
      <span id={says} aria-live="polite">
        {problem ? <span className="msg e"><Icon name="warning" />{problem}</span> : became ? <span className="msg t"><Icon name="right" />{became}</span> : hint ? <span className="msg">{hint}</span> : null}
      </span>
    </div>
  )
}
