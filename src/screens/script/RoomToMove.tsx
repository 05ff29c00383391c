import { useId } from 'react'
import type { RoomTerm } from '#domain/negotiation/negotiability.ts'
import { Icon } from '#ui/Icon.tsx'
import type { RoomView } from './room-view.ts'
import styles from './Script.module.css'

/** Beside the call: what better stays unasked here, and what moves. */
export const RoomToMove = ({ view, onSaysNo }: { view: RoomView; onSaysNo: (saysNo: boolean) => void }) => {
  const id = useId()
  return (
    <aside className={styles['rail2']} aria-label="Danger spots and room to move">
      <section className={`${styles['dz']} ${styles['no']}`}>
        <h2><Icon name="avoid" />Danger spots</h2>
        <ul>{view.dangers.map((spot) => <li key={spot.id}>{spot.title}<small>{spot.sentence}</small></li>)}</ul>
      </section>
      <section className={`${styles['dz']} ${styles['ok']}`}>
        <h2><Icon name="stairs" />Room to move</h2>
        <ul>{view.room.map((term) => <RoomLine key={term.term} term={term} />)}</ul>
        {view.more.length > 0 && <details><summary>{view.more.length} more</summary><ul>{view.more.map((term) => <RoomLine key={term.term} term={term} />)}</ul></details>}
        <p className={styles['saysNo']}><input id={id} type="checkbox" checked={view.saysNoNegotiation} onChange={(event) => onSaysNo(event.target.checked)} /><label htmlFor={id}>They say they do not negotiate</label></p>
        <p className="micro mut2">{view.forWhom}</p>
      </section>
    </aside>
  )
}

const RoomLine = ({ term: { label, sentence } }: { term: RoomTerm }) => <li>{label}{sentence !== '' && <small>{sentence}</small>}</li>
