import { useEffect, useState } from 'react'
import { useTyped } from '#ui/TextField.tsx'

type Read<Value> = { readonly told: Value | undefined; readonly check?: string } | { readonly problem: string; readonly meant?: readonly Value[] }

export interface TypedField<Value> {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  /** What was typed differs from what is shown when the field is left alone. */
  readonly typing: boolean
  readonly read: Read<Value>
  /** A problem that is worth showing: the field was left, or nothing was typed for a moment. */
  readonly problem: { readonly problem: string; readonly meant?: readonly Value[] } | undefined
  readonly left: boolean
  readonly choose: (value: Value) => void
}

const pause = 700

/** A field that saves what it can read at each key, and says what it cannot read once the person has stopped. */
export const useTypedField = <Value,>({ shown, read, onTold }: { shown: string; read: (text: string) => Read<Value>; onTold: (value: Value | undefined) => void }): TypedField<Value> => {
  const [left, setLeft] = useState(true)
  const typed = useTyped(shown, (text) => {
    setLeft(false)
    const now = read(text)
    if ('told' in now) onTold(now.told)
  })
  const still = useStill(typed.value)
  const typing = typed.value !== shown
  const now = read(typed.value)
  const problem = typing && 'problem' in now ? now : undefined
  return {
    value: typed.value,
    onChange: typed.onChange,
    onBlur: () => {
      setLeft(true)
      typed.settle(problem === undefined)
    },
    typing,
    read: now,
    problem: left || still ? problem : undefined,
    left,
    choose: (value) => {
      typed.settle(true)
      onTold(value)
    },
  }
}

/** True once a text has not changed for a moment. */
const useStill = (text: string): boolean => {
  const [last, setLast] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setLast(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return last === text
}
