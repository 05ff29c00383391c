import { useState } from 'react'
import type { RefObject } from 'react'
import { Icon } from '#ui/Icon.tsx'
import styles from './Weigh.module.css'

const longest = 2000

/** One line to add something: Enter puts it on the list and leaves the line ready for the next. */
export const AddLine = ({ label, field, onAdd }: { label: string; field: RefObject<HTMLInputElement | null>; onAdd: (text: string) => void }) => {
  const [text, setText] = useState('')
  const long = text.trim().length > longest
  const add = () => {
    if (text.trim() === '' || long) return
    onAdd(text.trim())
    setText('')
  }
  return (
    <form className={styles['add']} onSubmit={(event) => { event.preventDefault(); add() }}>
      <label><Icon name="plus" /><span className="vh">{label}</span><input ref={field} value={text} placeholder={label} autoComplete="off" enterKeyHint="done" aria-invalid={long || undefined} onChange={(event) => setText(event.target.value)} onBlur={add} /></label>
      {long && <p role="alert" className="msg e">Up to 2,000 characters fit on one line. Split it in two.</p>}
    </form>
  )
}
