import { useState } from 'react'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { EntryProblem } from '#workspace/commands.ts'
import { readPlainNumber } from './read-figure.ts'

interface TypedNumberProps {
  readonly label: string
  readonly unit: string
  readonly shown: string
  readonly hint?: string | undefined
  /** Keeps the number; what it says instead is why it does not fit. */
  readonly write: (value: number) => string | null | void
}

/** A number that is written at each key; what cannot be read, or does not fit, is said and not written. */
export const TypedNumber = ({ label, unit, shown, hint, write }: TypedNumberProps) => {
  const [problem, setProblem] = useState<string>()
  const typed = useTyped(shown, (text) => setProblem(writeOrSay(text, exampleOf(unit), write)))
  return (
    <div onBlur={() => typed.settle(problem === undefined)}>
      <TextField label={label} unit={unit} value={typed.value} inputMode="decimal" right onChange={typed.onChange} hint={hint} problem={problem} />
    </div>
  )
}

/** A number as such a field holds it. */
const exampleOf = (unit: string): string => (unit.startsWith('%') ? '10' : unit === 'years' ? '4' : unit === 'hours' ? '40' : '25')

const writeOrSay = (text: string, example: string, write: TypedNumberProps['write']): string | undefined => {
  const read = readPlainNumber(text, example)
  if (!read.ok) return read.problem
  try {
    return write(read.value) ?? undefined
  } catch (error) {
    if (error instanceof EntryProblem) return plainly(error.message)
    throw error
  }
}

/** The sentence without the name of the field that stands before it. */
const plainly = (message: string): string => message.replace(/^[\w.]+: /, '')
