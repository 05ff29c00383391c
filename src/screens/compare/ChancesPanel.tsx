import { inHundred, isTooClose, totalRanges } from './chances-view.ts'
import type { ChancesView, TotalRange } from './chances-view.ts'
import css from './Panels.module.css'
import { RangeFields } from './RangeFields.tsx'
import { useChances } from './use-chances.ts'

/** A hundred marks for each base: how often the one offer comes out ahead of the other. */
export const ChancesPanel = ({ view, currency, hidden }: { view: ChancesView; currency: string; hidden: boolean }) => {
  if (hidden) return <section className={`sheet ${css['cz']}`} aria-labelledby="chances"><h2 className="h2" id="chances">{view.heading}</h2><p className="mut2">Hidden.</p></section>
  return <Drawn view={view} currency={currency} />
}

const Drawn = ({ view, currency }: { view: ChancesView; currency: string }) => {
  const chances = useChances(view.job)
  const offered = chances?.['offered']
  return (
    <section className={`sheet ${css['cz']}`} aria-labelledby="chances">
      <h2 className="h2" id="chances">{view.heading}</h2>
      <div className={css['three']} aria-busy={chances === null}>
        {view.job.scenarios.map(({ id, label }) => {
          const found = chances?.[id]
          return <Dots key={id} hundred={found ? inHundred(found) : null} label={label} />
        })}
      </div>
      <p className="small mut2" style={{ marginTop: 14 }}>
        Each mark is one way your “roughly” answers could turn out. <span className="nw"><Mark ahead /> {view.first} ahead,</span> <span className="nw"><Mark ahead={false} /> {view.second} ahead.</span>
        {offered && isTooClose(inHundred(offered)) && ' As offered it is too close to call.'}
      </p>
      {offered && <Ranges ranges={totalRanges(view, offered, currency)} over={view.over} />}
      <details>
        <summary>What may turn out otherwise</summary>
        <RangeFields groups={view.ranges} />
      </details>
    </section>
  )
}

/** Where nine draws in ten lie. The words of each are its table. */
const Ranges = ({ ranges, over }: { ranges: readonly TotalRange[]; over: string }) => (
  <>
    <h3 className={`label ${css['rangesHead']}`}>What each is worth to you over {over}, nine times in ten</h3>
    <ul className={css['ranges']}>
      {ranges.map(({ id, name, text, from, to, middle }) => (
        <li key={id}>
          <p className="small"><b>{name}</b> <span className="mut2">{text}</span></p>
          <div className={css['swing']} aria-hidden="true"><b style={{ left: `${from}%`, width: `${Math.max(0.6, to - from)}%` }} /><i style={{ left: `${middle}%` }} /></div>
        </li>
      ))}
    </ul>
  </>
)

const Dots = ({ hundred, label }: { hundred: number | null; label: string }) => (
  <div>
    <svg viewBox="0 0 140 140" aria-hidden="true">
      {Array.from({ length: 100 }, (_, index) => {
        const [x, y] = [7 + 14 * (index % 10), 7 + 14 * Math.floor(index / 10)]
        if (hundred === null) return <circle key={index} cx={x} cy={y} r={2} fill="var(--line-2)" />
        return index < hundred ? <circle key={index} cx={x} cy={y} r={5.4} fill="var(--ink)" /> : <rect key={index} x={x - 3.6} y={y - 3.6} width={7.2} height={7.2} fill="none" stroke="var(--control)" strokeWidth={1.3} />
      })}
    </svg>
    <p><b>{hundred === null ? '…' : `${hundred} in 100`}</b>{label}</p>
  </div>
)

const Mark = ({ ahead }: { ahead: boolean }) => (
  <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" style={{ display: 'inline' }}>
    {ahead ? <circle cx="6" cy="6" r="5.4" fill="var(--ink)" /> : <rect x="2" y="2" width="8" height="8" fill="none" stroke="var(--control)" strokeWidth="1.4" />}
  </svg>
)
