import { startTransition, useEffect, useMemo, useState } from 'react'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import type { AskKind, Marking } from '#domain/arguments/marking.ts'
import { decideMarks } from '#domain/arguments/decided-draft.ts'
import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import { useMarkerLoad } from '#screens/parts/marker.ts'
import { carryMarks } from './carry-marks.ts'

/** A longer text is marked up to here. */
export const longestMarked = 20_000

/** A mark at the desk. Its id is the place it was found at: it keeps it while the text around it changes. */
export interface DeskMark extends DraftMark {
  readonly id: number
}

const quietBeforeMarks = 600

/** Runs when the browser has nothing better to do, at the latest after a second. */
const whenIdle = (run: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 1000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(run, 0)
  return () => clearTimeout(timer)
}

interface Marked { readonly text: string; readonly ask: AskKind; readonly marking: Marking }

/**
 * The marks of a text: 600 ms after the last key, at once after a change by a button. `own` are those of the text as it was marked last, `marks` the same carried along
 * to the text as it stands.
 */
export const useMarks = (text: string, typed: boolean, ask: AskKind, decisions: readonly MarkDecision[]) => {
  const { marker, failed } = useMarkerLoad()
  const [marked, setMarked] = useState<Marked | null>(null)
  const head = text.slice(0, longestMarked)
  useEffect(() => {
    if (!marker || (marked?.text === head && marked.ask === ask)) return undefined
    let cancelIdle = () => {}
    const mark = () => {
      const marking = marker.mark(head, ask)
      startTransition(() => setMarked({ text: head, ask, marking }))
    }
    const quiet = typed && marked !== null && marked.ask === ask ? quietBeforeMarks : 0
    const timer = setTimeout(() => (cancelIdle = whenIdle(mark)), quiet)
    return () => {
      clearTimeout(timer)
      cancelIdle()
    }
  }, [marker, head, typed, ask, marked])
  const own = useMemo(() => (marked ? decideMarks(marked.text, marked.marking, decisions).map((mark): DeskMark => ({ ...mark, id: mark.start })) : none), [marked, decisions])
  const marks = useMemo(() => (marked ? carryMarks(own, marked.text, head) : none), [own, marked, head])
  return { marker, failed, own, marks, markedText: marked?.text ?? '', settled: marked?.text === head }
}

const none: readonly DeskMark[] = []

/** A line for screen readers, spoken after a second without change. */
export const useAfterQuiet = (says: string, quiet = 1000): string => {
  const [spoken, setSpoken] = useState(says)
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(says), quiet)
    return () => clearTimeout(timer)
  }, [says, quiet])
  return spoken
}
