import { useId, useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { longestLetter, readLetterFile } from '#doors/letter-file.ts'
import type { Source } from '#domain/values/told.ts'
import { Button } from '#ui/Button.tsx'
import { Segments } from '#ui/ChoiceField.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './Letter.module.css'

interface GetLetterProps {
  hasOffer: boolean
  /** Offers whose letter is here already. */
  others: readonly { readonly id: string; readonly name: string; readonly href: string }[]
  onText: (text: string, from: Source, note?: string) => void
}

const kinds = [{ value: 'letter', label: 'The letter' }, { value: 'email', label: 'An e-mail' }, { value: 'heard', label: 'Notes from the call' }] as const

/** Two ways in: paste the text, or open the file. */
export const GetLetter = ({ hasOffer, others, onText }: GetLetterProps) => {
  const [text, setText] = useState('')
  const [kind, setKind] = useState<Source>('letter')
  const [problem, setProblem] = useState('')
  const [reading, setReading] = useState('')
  const stop = useRef<AbortController | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const open = async (file: File | undefined) => {
    if (!file) return
    setProblem('')
    setReading('Reading on this device')
    stop.current = new AbortController()
    const read = await readLetterFile(file, { onProgress: setReading, signal: stop.current.signal })
    setReading('')
    if (read.ok) onText(read.text, kind, read.note)
    else setProblem(read.problem)
  }
  const readPasted = () => {
    if (text.trim() === '') setProblem('There is nothing to read yet. Paste the text of the letter first.')
    else onText(text.slice(0, longestLetter), kind, text.length > longestLetter ? 'This text is very long. The first 200,000 characters were read.' : undefined)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void open(event.dataTransfer.files[0])
  }
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="page-head"><h1 className="h1">What does the letter say?</h1><p className="lede">Paste it, or open the file. It is read on this device{hasOffer ? ' and set beside what you heard' : ''}. You confirm every line.</p></div>
      <section className={`sheet pad ${styles['get']}`} aria-label="The text">
        <Segments label="What is it?" value={kind} options={kinds} onChange={setKind} />
        <div className="fld">
          <label htmlFor={id}>The text</label>
          <span className={`inp ${problem ? 'err' : ''}`}><textarea id={id} className={styles['paste']} value={text} placeholder="Paste the letter, the e-mail or your notes" aria-describedby={`${id}-says`} onChange={(event) => { setText(event.target.value); setProblem('') }} /></span>
          <span id={`${id}-says`} aria-live="polite">{problem && <span className="msg e"><Icon name="warning" />{problem}</span>}{reading && <span className="msg">{reading}</span>}</span>
        </div>
        <div className={styles['acts']}>
          <Button look="ink" iconAfter="right" onClick={readPasted}>Read it</Button>
          <input ref={input} type="file" className="vh" tabIndex={-1} aria-hidden="true" accept=".pdf,.docx,.eml,.txt,application/pdf,text/plain,message/rfc822" onChange={(event) => { void open(event.target.files?.[0]); event.target.value = '' }} />
          {reading ? <Button look="outline" onClick={() => stop.current?.abort()}>Stop</Button> : <Button look="outline" icon="file" onClick={() => input.current?.click()}>Choose a file</Button>}
          <span className="small mut2">PDF, Word, e-mail or text. You can drop it here.</span>
        </div>
      </section>
      {others.length > 0 && <p className={styles['others']}>Read before: {others.map(({ id, name, href }) => <a key={id} href={href}>the text of {name}</a>)}</p>}
    </main>
  )
}
