import { useEffect, useRef, useState } from 'react'
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

interface Typing<Value> {
  /** The value as it stands, and as text. */
  value: Value | undefined
  shown: string
  read: (text: string) => Read<Value>
  onTold: (value: Value | undefined, text: string) => void
  /** What stood there unread when the field was last seen, and where such words are kept; blank once they can be read. */
  draft?: string | undefined
  onDraft?: (text: string) => void
}

/**
 * A field that saves what it can read at each key, and says what it cannot read once the person has stopped. A value that turns out
 * to be only the beginning of something unreadable gives way to the last good one: “15%” is no amount of 15.
 */
export const useTypedField = <Value,>({ value, shown, read, onTold, draft, onDraft }: Typing<Value>): TypedField<Value> => {
  const [left, setLeft] = useState(true)
  const run = useRef({ before: value, text: shown, written: false })
  const typed = useTyped(draft ?? shown, (text) => {
    if (left) run.current = { before: value, text: shown, written: false }
    setLeft(false)
    const now = read(text)
    const last = run.current
    if ('told' in now) {
      const goesOn = text.startsWith(last.text) || last.text.startsWith(text)
      run.current = { before: last.written && !goesOn ? value : last.before, text, written: true }
      onTold(now.told, text)
    } else if (last.written && text.startsWith(last.text)) {
      run.current = { ...last, written: false }
      onTold(last.before, text)
    }
    onDraft?.('told' in now ? '' : text)
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
    choose: (chosen) => {
      typed.settle(true)
      onTold(chosen, typed.value)
      onDraft?.('')
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
