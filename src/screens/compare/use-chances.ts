import { useEffect, useRef, useState } from 'react'
import type { Chances } from '#domain/weighing/chances.ts'
import { answerJob } from './chances-job.ts'
import type { ChancesJob } from './chances-view.ts'

/** The chances by scenario; the ones before stay in sight until the new ones have come. */
export const useChances = (job: ChancesJob): Record<string, Chances> | null => {
  const [chances, setChances] = useState<Record<string, Chances> | null>(null)
  const worker = useRef<Worker | null>(null)
  useEffect(() => () => worker.current?.terminate(), [])
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      if (typeof Worker === 'undefined') return setChances(answerJob(job))
      // A job that nobody waits for any more is stopped with its worker.
      worker.current?.terminate()
      worker.current = new Worker(new URL('./chances-worker.ts', import.meta.url), { type: 'module' })
      worker.current.addEventListener('message', ({ data }: MessageEvent<Record<string, Chances>>) => { if (wanted) setChances(data) })
      worker.current.addEventListener('error', () => { if (wanted) setChances(answerJob(job)) })
      return worker.current.postMessage(job)
    }, 60)
    return () => { wanted = false; clearTimeout(timer) }
  }, [job])
  return chances
}
