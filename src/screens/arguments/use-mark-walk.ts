import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Note } from './arguments-view.ts'
import type { DeskMark } from './use-marks.ts'

/** Where a note's clauses stand in the text as it is now; undefined while they are being rewritten. */
export const placeOf = (note: Note, marks: readonly DeskMark[]): { start: number; end: number } | undefined => {
  const own = marks.filter(({ id }) => note.marks.some((mark) => mark.id === id))
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** The note F8 leads to from the caret, or Shift+F8 backwards; round again at either end. */
export const nextNote = (notes: readonly Note[], marks: readonly DeskMark[], caret: number, back: boolean): Note | undefined => {
  const there = notes.flatMap((note) => {
    const place = placeOf(note, marks)
    return place ? [{ note, start: place.start }] : []
  })
  const found = back ? (there.findLast(({ start }) => start < caret) ?? there.at(-1)) : (there.find(({ start }) => start > caret) ?? there[0])
  return found?.note
}

/** Where the person is among the marks: the caret, the note pointed at, and F8 from one to the next. */
export const useMarkWalk = (notes: readonly Note[], marks: readonly DeskMark[]) => {
  const desk = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [caret, setCaret] = useState(-1)
  const [pointed, setPointed] = useState<Note | null>(null)
  const [told, setTold] = useState('')
  const now = useRef({ notes, marks })
  useEffect(() => {
    now.current = { notes, marks }
  }, [notes, marks])
  const select = useCallback((note: Note) => {
    const place = placeOf(note, now.current.marks)
    if (!place || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(place.start, place.end)
    setCaret(place.start)
    setTold(`${note.title}. ${note.why}`)
    layer.current?.querySelector(`[data-mark="${note.marks[0]?.id ?? ''}"]`)?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const box = desk.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || !field.current) return
      const { selectionStart, selectionEnd } = field.current
      // A caret at the very start of a clause is not on it yet.
      const from = selectionStart === selectionEnd && !event.shiftKey ? selectionStart - 1 : selectionStart
      const next = nextNote(now.current.notes, now.current.marks, from, event.shiftKey)
      if (!next) return
      event.preventDefault()
      select(next)
    }
    box?.addEventListener('keydown', onKey)
    return () => box?.removeEventListener('keydown', onKey)
  }, [select])
  const hush = useCallback(() => setTold(''), [])
  const lit = useMemo(() => new Set((pointed?.marks ?? []).map(({ id }) => id)), [pointed])
  const inside = marks.find(({ start, end }) => caret >= start && caret <= end)?.id
  const inUse = inside === undefined ? null : (notes.find((note) => note.marks.some(({ id }) => id === inside))?.key ?? null)
  return { desk, field, layer, lit, inUse, told, setCaret, setPointed, select, hush }
}
