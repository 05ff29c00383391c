import { Suspense, lazy, useEffect, useState } from 'react'
import type { CSSProperties } from 'react'
import { DataTable } from '#ui/DataTable.tsx'
import type { ChartView } from './chart-view.ts'
import css from './Compare.module.css'
import { useMedia } from './use-media.ts'

const StackedBars = lazy(async () => ({ default: (await import('#ui/StackedBars.tsx')).StackedBars }))

interface YearByYearProps {
  readonly view: ChartView
  readonly sign: string
  readonly summary: string
  readonly supposing: boolean
  readonly onSuppose: () => void
}

/** The bars of each year, their key in the order of the stack, and what is supposed. */
export const YearByYear = ({ view, sign, summary, supposing, onSuppose }: YearByYearProps) => {
  const narrow = useMedia('(max-width: 860px)')
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const first = useFirstSight()
  const withLine = view.groups.some(({ bars }) => bars.some(({ line }) => line !== undefined))
  return (
    <section className={`sheet ${css['ch']}`} aria-labelledby="by-year">
      <h2 className="h2" id="by-year">Year by year</h2>
      <ul className={css['key']} aria-label="Key, from the bottom up">
        {view.series.map(({ key, label, fill, look }) => <li key={key}><i className={look === 'solid' ? '' : css[look]} style={look === 'solid' ? ({ '--k': fill } as CSSProperties) : undefined} />{label}</li>)}
        {withLine && <li><i className={css['tick']} />Left for you</li>}
      </ul>
      <div className={css['bars']}>
        <Suspense fallback={null}>
          <StackedBars series={view.series} groups={view.groups} title={view.title} summary={view.summary} sign={sign} lineLabel="Left for you" narrow={narrow} animate={first && !still} />
        </Suspense>
      </div>
      <p className={`small mut2 ${css['below']}`}>
        <span>{summary}{view.anyGuess && ' The dashed block is a guess, not a promise.'} <button type="button" className={`${css['link']} noprint`} aria-expanded={supposing} onClick={onSuppose}>Change what we suppose</button></span>
      </p>
      <details className={css['twins']}>
        <summary>The same as a table</summary>
        {view.tables.map(({ caption, heads, rows }) => <DataTable key={caption} caption={caption} heads={heads} rows={rows} />)}
      </details>
    </section>
  )
}

/** True until the bars have grown once: later they change in place. */
const useFirstSight = (): boolean => {
  const [first, setFirst] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setFirst(false), 900)
    return () => clearTimeout(timer)
  }, [])
  return first
}
