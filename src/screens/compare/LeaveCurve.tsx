import type { CSSProperties } from 'react'
import { DataTable } from '#ui/DataTable.tsx'
import { StepLines, dashes } from '#ui/StepLines.tsx'
import page from './Compare.module.css'
import type { LeaveView } from './leave-view.ts'
import css from './Panels.module.css'
import { useMedia } from './use-media.ts'

/** What has been paid when one leaves after so many months, and who is ahead in which of them. */
export const LeaveCurve = ({ view, sign }: { view: LeaveView; sign: string }) => {
  const narrow = useMedia('(max-width: 700px)')
  const middle = useMedia('(max-width: 1100px)')
  return (
    <section className={`sheet ${css['lv']} ${page['full']}`} aria-labelledby="leaving">
      <h2 className="h2" id="leaving">If you leave early</h2>
      <p className="say">{view.sentence}</p>
      <ol className={css['strip']} aria-label="Ahead, by months worked">
        {view.spans.map(({ key, name, months, width }) => <li key={key} style={{ '--w': width } as CSSProperties}><span><b>{name}</b>{months}</span></li>)}
      </ol>
      <ul className={css['curveKey']} aria-label="Key">
        {view.lines.map(({ key, name, letter }, index) => <li key={key}><svg width="30" height="8" aria-hidden="true"><path d="M0 4h30" stroke="var(--ink)" strokeWidth={index === 0 ? 2.6 : 2} strokeDasharray={dashes[index % dashes.length]} /></svg>{letter} {name}</li>)}
      </ul>
      <div className={css['curve']}><StepLines lines={view.lines} months={view.months} title="Paid on paper when leaving after so many months" summary={view.sentence} sign={sign} room={narrow ? 'narrow' : middle ? 'middle' : 'wide'} /></div>
      <p className="small mut2">On paper. A bonus counts when its year is finished, equity when it vests, signing less what you would pay back.</p>
      <details>
        <summary>The same as a table</summary>
        <DataTable caption="Received when leaving" heads={view.table.heads} rows={view.table.rows} />
      </details>
    </section>
  )
}
