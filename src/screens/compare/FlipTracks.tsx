import type { FlipTrack } from './flip-view.ts'
import css from './Panels.module.css'
import page from './Compare.module.css'

/** Each lever on its track: a ring where it is now, a diamond where the other offer gets ahead. */
export const FlipTracks = ({ tracks, stay, hidden }: { tracks: readonly FlipTrack[]; stay: string; hidden: boolean }) => {
  return (
    <section className={`sheet ${css['flip']} ${page['full']}`} aria-labelledby="flips">
      <h2 className="h2" id="flips">What would flip it</h2>
      {!hidden && <p className={`mut2 ${css['stay']}`}>{stay}</p>}
      {hidden ? <p className="mut2">Hidden. Each of these is worked out from what only you weigh.</p> : <ul className={css['fls']}>{tracks.slice(0, 6).map((track) => <Track key={track.id} track={track} />)}</ul>}
      {!hidden && tracks.length > 6 && (
        <details>
          <summary>More that could turn it</summary>
          <ul className={css['fls']}>{tracks.slice(6).map((track) => <Track key={track.id} track={track} />)}</ul>
        </details>
      )}
    </section>
  )
}

const Track = ({ track: { title, note, now, flip, reachable, nowAt, flipAt } }: { track: FlipTrack }) => (
  <li>
    <div><p className={css['ft']}>{title}</p><p className="small mut2">{note}</p></div>
    <p className="vh">{reachable ? `${now} now, flips at ${flip}` : `${now} now; ${flip} would not be enough`}</p>
    <div className={css['tr']} aria-hidden="true">
      <u style={{ left: `${Math.min(nowAt, flipAt)}%`, width: `${Math.abs(flipAt - nowAt)}%` }} />
      <i className={css['now']} style={{ left: `${nowAt}%` }} />
      <i className={`${css['turn']} ${reachable ? '' : css['no']}`} style={{ left: `${flipAt}%` }} />
      <span style={{ left: `${nowAt}%` }}>{now}</span>
      <span className={css['b']} style={{ left: `${flipAt}%` }}>{flip}</span>
    </div>
  </li>
)
