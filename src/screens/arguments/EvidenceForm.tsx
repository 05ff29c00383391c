import { useEffect, useRef } from 'react'
import { Accomplishment } from '#domain/arguments/accomplishment.ts'
import { Button } from '#ui/Button.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { useCommands, useWorkspace } from '#workspace/react.tsx'
import styles from './Arguments.module.css'

type Part = 'result' | 'what' | 'where' | 'when' | 'said'

const parts: readonly { part: Part; label: string; placeholder: string; long?: boolean }[] = [
  { part: 'result', label: 'The number', placeholder: '6 h to 40 min' },
  { part: 'what', label: 'What it was', placeholder: 'Nightly load, rebuilt in steps' },
  { part: 'where', label: 'Where', placeholder: 'The company or team' },
  { part: 'when', label: 'When', placeholder: '2025' },
  { part: 'said', label: 'How you would say it', placeholder: 'I cut the nightly load from six hours to forty minutes', long: true },
]

/** One entry of the evidence bank, saved at each key. */
export const EvidenceForm = ({ id, onDone, onDelete }: { id: string; onDone: () => void; onDelete: () => void }) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])
  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => { event.preventDefault(); onDone() }}>
      {parts.map((part) => <PartField key={part.part} id={id} {...part} onEnter={onDone} />)}
      <div className={styles['acts']}><Button look="table" small type="submit">Done</Button><Button look="quiet" small onClick={onDelete}>Delete</Button></div>
    </form>
  )
}

const PartField = ({ id, part, label, placeholder, long = false, onEnter }: (typeof parts)[number] & { id: string; onEnter: () => void }) => {
  const { change } = useCommands()
  const stored = useWorkspace((state) => state.evidence[id]?.[part] ?? '')
  const problemOf = (text: string) => Accomplishment.shape[part].safeParse(text).success ? undefined : 'This is longer than fits here. The last words are not kept.'
  const { value, onChange } = useTyped(stored, (text) => { if (!problemOf(text)) change('evidence', id, { [part]: text }, 'change what you did') })
  return <TextField label={label} value={value} placeholder={placeholder} long={long} problem={problemOf(value)} onChange={onChange} {...(long ? {} : { onEnter })} />
}
