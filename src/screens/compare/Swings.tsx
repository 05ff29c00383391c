import page from './Compare.module.css'
import css from './Panels.module.css'
import type { SwingsView } from './swings-view.ts'

/** The tornado: one bar a figure, the widest first. The words of each bar are its table. */
export const Swings = ({ view: { heading, intro, bars, level, now }, hidden }: { view: SwingsView; hidden: boolean }) => (
  <section className={`sheet ${css['flip']} ${page['full']}`} aria-labelledby="swings">
    <h2 className="h2" id="swings">{heading}</h2>
    {hidden ? <p className="mut2">Hidden.</p> : (
      <>
        <p className="small mut2">{intro}</p>
        <ul className={css['swings']}>
          {bars.map(({ id, title, low, high, from, to, turns }) => (
            <li key={id}>
              <div><p className={css['ft']}>{title}{turns && <span className="small mut2"> · turns it</span>}</p><p className="small mut2">{low}. {high}.</p></div>
              <div className={css['swing']} aria-hidden="true">
                <i style={{ left: `${level}%` }} />
                <i className={css['here']} style={{ left: `${now}%` }} />
                <b className={turns ? css['turns'] : undefined} style={{ left: `${from}%`, width: `${Math.max(0.6, to - from)}%` }} />
              </div>
            </li>
          ))}
        </ul>
        <p className="small mut2">The solid line is where the two are level, the dashed one where they stand now.</p>
      </>
    )}
  </section>
)
