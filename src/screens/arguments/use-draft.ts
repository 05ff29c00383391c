import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import type { AskKind, Marking } from '#domain/arguments/marking.ts'
import { decideMarks } from '#screens/parts/marked-draft.ts'
import type { DraftMark } from '#screens/parts/marked-draft.ts'
import { useMarker } from '#screens/parts/marker.ts'
import { useCommands, useWorkspace } from '#workspace/react.tsx'
import { carryMarks } from './carry-marks.ts'

/** Up to here a draft is saved at each key and marked whole; a longer one is saved and marked after a moment of quiet. */
export const longestMarked = 20_000

const saveAfter = 400

/** The text being written. It belongs to the field; what another tab or an undo writes comes in from below. */
export const useDraftText = (offerId: string) => {
  const { put } = useCommands()
  const stored = useWorkspace((state) => state.drafts[offerId]?.text ?? '')
  const [text, setText] = useState(stored)
  const [problem, setProblem] = useState('')
  const sent = useRef(stored)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null)

  const save = useCallback((next: string) => {
    waiting.current = null
    sent.current = next
    try {
      put('drafts', offerId, { offerId: offerId as MarkDecision['offerId'], text: next }, 'write')
      setProblem('')
    } catch {
      setProblem('Up to 200,000 characters fit here. What you see is not kept until it is shorter.')
    }
  }, [offerId, put])
  const flush = useCallback(() => {
    if (!waiting.current) return
    clearTimeout(waiting.current.timer)
    save(waiting.current.text)
  }, [save])
  const write = useCallback((next: string) => {
    setText(next)
    if (waiting.current) clearTimeout(waiting.current.timer)
    if (next.length <= longestMarked) return save(next)
    waiting.current = { text: next, timer: setTimeout(() => save(next), saveAfter) }
  }, [save])

  useEffect(() => {
    if (stored === sent.current) return
    sent.current = stored
    setText(stored)
  }, [stored])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { text, write, flush, problem }
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

/** The marks on a text, 600 ms after its last change. Until then the old ones move along with it. */
export const useMarks = (text: string, ask: AskKind, decisions: readonly MarkDecision[]) => {
  const marker = useMarker()
  const [marked, setMarked] = useState<{ text: string; ask: AskKind; marking: Marking } | null>(null)
  useEffect(() => {
    if (!marker) return undefined
    if (marked?.text === text && marked.ask === ask) return undefined
    let cancelIdle = () => {}
    const mark = () => setMarked({ text, ask, marking: marker.mark(text, ask) })
    const typed = marked !== null && marked.ask === ask
    const timer = setTimeout(() => (cancelIdle = whenIdle(mark)), typed ? quietBeforeMarks : 0)
    return () => {
      clearTimeout(timer)
      cancelIdle()
    }
  }, [marker, text, ask, marked])
  const own = useMemo(() => (marked ? decideMarks(marked.text, marked.marking, decisions) : none), [marked, decisions])
  const marks = useMemo(() => (marked ? carryMarks(own, marked.text, text) : none), [own, marked, text])
  return { marker, marks, settled: marked?.text === text, calm: useDeferredValue(marks) }
}

const none: readonly DraftMark[] = []

/** A line for screen readers, spoken after a second without change. */
export const useAfterQuiet = (says: string, quiet = 1000): string => {
  const [spoken, setSpoken] = useState(says)
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(says), quiet)
    return () => clearTimeout(timer)
  }, [says, quiet])
  return spoken
}
