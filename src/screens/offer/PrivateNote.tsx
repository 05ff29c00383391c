import { useId } from 'react'
import type { OfferId } from '#domain/offer/offer.ts'
import { SideLabel } from '#ui/Paper.tsx'
import { useTyped } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import css from './Offer.module.css'

const longest = 20_000

export interface Note { text: string; set: (text: string) => void; append: (text: string) => void }

/** The private note of an offer: it stays on the person's side. */
export const usePrivateNote = (offerId: OfferId): Note => {
  const commands = useCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const text = useWorkspace((state) => state.privateFacts[offerId]?.note ?? '')
  const set = (note: string) => commands.put('privateFacts', offerId, { offerId, note: note.slice(0, longest) }, 'your note')
  return {
    text,
    set,
    append: (more) => {
      set(text === '' ? more : `${text}\n${more}`)
      say('Kept in your private note.', () => void undo.undo())
    },
  }
}

export const PrivateNote = ({ note }: { note: Note }) => {
  const id = useId()
  const typed = useTyped(note.text, note.set)
  return (
    <section className={`yours ${css.note}`} aria-label="Private note">
      <div className="pad">
        <label htmlFor={id}><SideLabel side="yours">Private note</SideLabel></label>
        <textarea id={id} value={typed.value} maxLength={longest} placeholder="What you noticed and would not say" onChange={(event) => typed.onChange(event.target.value)} onBlur={() => typed.settle(true)} />
      </div>
    </section>
  )
}
