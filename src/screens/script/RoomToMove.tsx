import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import type { RoomLine, RoomView } from './room-view.ts'
import styles from './Script.module.css'
import own from './Asks.module.css'

/** Beside the call: what better stays unasked here, what moves and who decides, and what they have said of it. */
export const RoomToMove = ({ view, said }: { view: RoomView; said: ReactNode }) => (
  <aside className={styles['rail2']} aria-label="Danger spots and room to move">
    <section className={`${styles['dz']} ${styles['no']}`}>
      <h2><Icon name="avoid" />Danger spots</h2>
      <ul>{view.dangers.map((spot) => <li key={spot.id}>{spot.title}<small>{spot.sentence}</small></li>)}</ul>
    </section>
    <section className={`${styles['dz']} ${styles['ok']}`}>
      <h2><Icon name="stairs" />{view.heading}</h2>
      <p className={own['days']}>{view.days}</p>
      <ul>{view.room.map((term) => <Line key={term.term} line={term} />)}</ul>
      {view.more.length > 0 && <details><summary>{view.more.length} more</summary><ul>{view.more.map((term) => <Line key={term.term} line={term} />)}</ul></details>}
      {said}
      <p className="micro mut2">{view.forWhom}</p>
    </section>
  </aside>
)

const Line = ({ line: { label, sentence, moves, standing, approver, typicalMovement } }: { line: RoomLine }) => (
  <li className={own['term']}>
    <details>
      <summary>{label}{sentence !== '' && <small>{sentence}</small>}{standing !== '' && <small>{standing}</small>}</summary>
      <dl><dt>Here</dt><dd>{moves}</dd><dt>Who says yes</dt><dd>{approver}</dd><dt>Typical, as practitioners see it</dt><dd>{typicalMovement}</dd></dl>
    </details>
  </li>
)
