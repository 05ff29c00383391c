import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Note } from './arguments-view.ts'

const startOf = (note: Note): number => note.marks[0]?.start ?? 0

/** The note F8 leads to from the caret, or Shift+F8 backwards; round again at either end. */
export const nextNote = (notes: readonly Note[], caret: number, back: boolean): Note | undefined =>
  back ? (notes.findLast((note) => startOf(note) < caret) ?? notes.at(-1)) : (notes.find((note) => startOf(note) > caret) ?? notes[0])

/** Where the person is among the marks: the caret, the note pointed at, and F8 from one to the next. */
export const useMarkWalk = (notes: readonly Note[]) => {
  const desk = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [caret, setCaret] = useState(-1)
  const [pointed, setPointed] = useState<Note | null>(null)
  const [told, setTold] = useState('')
  const select = useCallback((note: Note) => {
    const last = note.marks.at(-1)
    if (!last || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(startOf(note), last.end)
    setCaret(startOf(note))
    setTold(`${note.title}. ${note.why}`)
    layer.current?.querySelector(`[data-mark="${startOf(note)}"]`)?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const box = desk.current
    const onKey = (event: KeyboardEvent) => {
      const next = event.key === 'F8' ? nextNote(notes, caret, event.shiftKey) : undefined
      if (!next) return
      event.preventDefault()
      select(next)
    }
    box?.addEventListener('keydown', onKey)
    return () => box?.removeEventListener('keydown', onKey)
  }, [notes, caret, select])
  const hush = useCallback(() => setTold(''), [])
  const lit = useMemo(() => new Set((pointed?.marks ?? []).map(({ clause }) => clause)), [pointed])
  const inUse = notes.find((note) => note.marks.some(({ start, end }) => caret >= start && caret <= end))?.key ?? null
  return { desk, field, layer, lit, inUse, told, setCaret, setPointed, select, hush }
}
