import { useCallback, useEffect, useRef, useState } from 'react'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import { useCommands, useWorkspace } from '#workspace/react.tsx'
import { longestMarked } from './use-marks.ts'

/** A long draft is saved after a moment of quiet, a shorter one at each key. */
const saveAfter = 400

/** The text being written. It belongs to the field; what a button, another tab or an undo writes comes in from below, and is not typed. */
export const useDraftText = (offerId: string) => {
  const { put } = useCommands()
  const stored = useWorkspace((state) => state.drafts[offerId]?.text ?? '')
  const [{ text, typed }, setText] = useState({ text: stored, typed: false })
  const [problem, setProblem] = useState('')
  const sent = useRef(stored)
  const latest = useRef(stored)
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
  const write = useCallback((next: string, byHand = true) => {
    latest.current = next
    setText({ text: next, typed: byHand })
    if (waiting.current) clearTimeout(waiting.current.timer)
    if (next.length <= longestMarked) return save(next)
    waiting.current = { text: next, timer: setTimeout(() => save(next), saveAfter) }
  }, [save])

  const edit = useCallback((change: (now: string) => string) => write(change(latest.current), false), [write])

  useEffect(() => {
    if (stored === sent.current) return
    sent.current = stored
    latest.current = stored
    setText({ text: stored, typed: false })
  }, [stored])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { text, typed, write, edit, flush, problem }
}
