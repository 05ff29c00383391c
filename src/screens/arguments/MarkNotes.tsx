import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { Note } from './arguments-view.ts'
import { lookOf } from './MarkedLayer.tsx'
import styles from './Arguments.module.css'

export interface NoteActs {
  keep: (note: Note) => void
  leave: (note: Note) => void
  markAgain: (note: Note) => void
  answer: (note: Note, decision: MarkDecision['decision']) => void
  replace: (note: Note, words: string) => void
  select: (note: Note) => void
  addEvidence: () => void
  point: (note: Note | null) => void
}

interface MarkNotesProps {
  notes: readonly Note[]
  inUse: string | null
  list: RefObject<HTMLOListElement | null>
  field: RefObject<HTMLTextAreaElement | null>
  /** Whether anything is written: an empty desk says how to begin. */
  written: boolean
  /** Why there may be no note at all. */
  quiet: string
  acts: NoteActs
}

/** The marks as a list: beside the draft at the height of each clause, under it on a phone. Every mark can be reached and dealt with here. */
export const MarkNotes = memo(({ notes, inUse, list, field, written, quiet, acts }: MarkNotesProps) => {
  usePointing(list, notes, acts.point)
  useFocusKept(list, notes, field)
  return (
    <div className={styles['notes']}>
      <h2 className="vh">Marks in your draft</h2>
      {!written && <p className="say">No reasons yet. Start with one thing you did last year that still works.</p>}
      {written && notes.length === 0 && quiet && <p className="small mut2">{quiet}</p>}
      <ol ref={list}>
        {notes.map((note) => (
          <li key={note.key} className={`${styles['note']} ${styles[lookOf(note)]} ${note.key === inUse ? styles['used'] : ''}`}>
            <NoteCard note={note} acts={acts} />
          </li>
        ))}
      </ol>
    </div>
  )
})
MarkNotes.displayName = 'MarkNotes'

const NoteCard = ({ note, acts }: { note: Note; acts: NoteActs }) => {
  const many = note.marks.length > 1
  return (
    <>
      <p className={styles['title']}><Icon name={note.standing === 'asking' ? 'question' : note.mark} /><b>{note.title}</b></p>
      <p className={styles['quote']}>{note.marks.map((mark) => `“${mark.text}”`).join(', ')}</p>
      {note.standing === 'left' && <p className={styles['why']}>You kept this. It stays in your draft and does not go into the script.</p>}
      {note.standing === 'asking' && <p className={styles['why']}>{note.question?.text ?? 'Is this about the work, or about your own life?'}</p>}
      {(note.standing === 'marked' || note.standing === 'answered') && <p className={styles['why']}>{note.why}{note.adviceFirst && note.advice ? ` ${note.advice}` : ''}</p>}
      {note.missing && <p className={styles['why']}>{note.missing} <button type="button" className="btn btn-q s" onClick={acts.addEvidence}>Add something you did</button></p>}
      {note.better && <p className={styles['better']}>“{note.better}”</p>}
      <div className={styles['acts']}>
        {note.better && <Button small onClick={() => acts.replace(note, note.better ?? '')}>Use this instead</Button>}
        {note.standing === 'asking' && <>
          <Button small onClick={() => acts.answer(note, 'work')}>{note.question?.work ?? 'About the work'}</Button>
          <Button small onClick={() => acts.answer(note, 'own-life')}>{note.question?.ownLife ?? 'About my own life'}</Button>
        </>}
        {note.keep && note.standing !== 'asking' && <Button look="yours-outline" small icon="your-side" onClick={() => acts.keep(note)}>{many ? 'Keep them on my side' : 'Keep it on my side'}</Button>}
        {note.keep && note.standing !== 'asking' && <Button look="quiet" small onClick={() => acts.leave(note)}>{many ? 'Leave them' : 'Leave it'}</Button>}
        {note.standing === 'left' && <Button look="quiet" small onClick={() => acts.markAgain(note)}>Mark it again</Button>}
        {note.standing === 'answered' && <Button look="quiet" small onClick={() => acts.markAgain(note)}>Take my answer back</Button>}
      </div>
      <details className={styles['more']}>
        <summary>Whose rule, and more<span className="vh">: {note.title}</span></summary>
        {note.advice && !note.adviceFirst && <p>{note.advice}</p>}
        <p>{note.source}</p>
        {note.otherView && <p><b>Another view.</b> {note.otherView.text} {note.otherView.source}</p>}
        <div className={styles['acts']}>
          <Button look="quiet" small onClick={() => acts.select(note)}>Select in text</Button>
          {note.standing === 'marked' && note.mark === 'avoid' && <Button look="quiet" small onClick={() => acts.answer(note, 'work')}>It is about the work</Button>}
          {note.standing === 'marked' && note.mark !== 'avoid' && note.mark !== 'accommodation' && <Button look="quiet" small onClick={() => acts.answer(note, 'own-life')}>It is about my own life</Button>}
        </div>
      </details>
    </>
  )
}

/** Tells which note the pointer or the focus is on, so that its clause lights up. */
const usePointing = (list: RefObject<HTMLOListElement | null>, notes: readonly Note[], point: NoteActs['point']) => {
  useEffect(() => {
    const box = list.current
    const look = (event: Event) => {
      const at = box && event.target instanceof Node ? [...box.children].findIndex((item) => item.contains(event.target as Node)) : -1
      point(notes[at] ?? null)
    }
    const leave = () => point(null)
    box?.addEventListener('pointerover', look)
    box?.addEventListener('focusin', look)
    box?.addEventListener('pointerleave', leave)
    box?.addEventListener('focusout', leave)
    return () => {
      box?.removeEventListener('pointerover', look)
      box?.removeEventListener('focusin', look)
      box?.removeEventListener('pointerleave', leave)
      box?.removeEventListener('focusout', leave)
    }
  }, [list, notes, point])
}

/** A button that was pressed may go with its note: the focus then goes on to the note in its place, or back to the draft. */
const useFocusKept = (list: RefObject<HTMLOListElement | null>, notes: readonly Note[], field: RefObject<HTMLTextAreaElement | null>) => {
  const at = useRef(-1)
  useEffect(() => {
    const box = list.current
    const come = (event: FocusEvent) => {
      at.current = box ? [...box.children].findIndex((item) => item.contains(event.target as Node)) : -1
    }
    // Leaving for somewhere else ends it; a button that goes away leaves for nowhere.
    const go = (event: FocusEvent) => {
      if (event.relatedTarget) at.current = -1
    }
    box?.addEventListener('focusin', come)
    box?.addEventListener('focusout', go)
    return () => {
      box?.removeEventListener('focusin', come)
      box?.removeEventListener('focusout', go)
    }
  }, [list])
  useLayoutEffect(() => {
    if (at.current < 0 || (document.activeElement && document.activeElement !== document.body)) return
    const next = list.current?.children[Math.min(at.current, notes.length - 1)]?.querySelector<HTMLElement>('summary') ?? field.current
    next?.focus()
  }, [list, notes, field])
}
