import { useCallback, useEffect, useRef, useState } from 'react'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import { useCommands, useWorkspace } from '#workspace/react.tsx'
import { longestMarked } from './use-marks.ts'

/** A long draft is saved after a moment of quiet, a shorter one at each key. */
const saveAfter = 400

/** The text being written. It belongs to the field; what another tab or an undo writes comes in from below. */
export const useDraftText = (offerId: string) => {
  const { put } = useCommands()
  const stored = useWorkspace((state) => state.drafts[offerId]?.text ?? '')
  const [text, setText] = useState(stored)
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
  const write = useCallback((next: string) => {
    latest.current = next
    setText(next)
    if (waiting.current) clearTimeout(waiting.current.timer)
    if (next.length <= longestMarked) return save(next)
    waiting.current = { text: next, timer: setTimeout(() => save(next), saveAfter) }
  }, [save])

  const edit = useCallback((change: (now: string) => string) => write(change(latest.current)), [write])

  useEffect(() => {
    if (stored === sent.current) return
    sent.current = stored
    latest.current = stored
    setText(stored)
  }, [stored])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { text, write, edit, flush, problem }
}
