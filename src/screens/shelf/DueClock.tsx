import type { DayCell } from '#domain/timeline/day-strip.ts'
import type { Clock } from './overview-view.ts'
import styles from './Overview.module.css'

const cellLook: Record<DayCell['role'], string> = { today: 'today', ask: 'ask', approval: '', holiday: 'off', weekend: 'off', due: 'end', plain: '' }

/** The biggest thing on a card: how long until they need an answer. */
export const DueClock = ({ clock, large }: { clock: Clock; large: boolean }) => {
  if (clock.kind === 'stay') return <Big label="Where you are today" big="No date, no hurry" plain />
  if (clock.kind === 'none') return <Big label="They need an answer by" big="No date yet" plain />
  if (clock.kind === 'past') return <Big label={`The answer was due ${clock.date}`} big="The date has passed. Still open?" plain />
  return (
    <>
      <div>
        <p className="label">{clock.days === 'today' ? 'They need an answer' : 'They need an answer in'}</p>
        <p className={styles['big']}>{clock.days} <small>{clock.date}<span>{clock.time}</span></small></p>
      </div>
      {large && (
        <>
          <div className={`days wide ${styles['strip']}`} role="img" aria-label={clock.spoken}>
            {clock.strip.map((cell) => <div key={cell.date} className={`day ${cellLook[cell.role]}`}>{cell.label}<b>{Number(cell.date.slice(8))}</b><em>{cell.note}</em></div>)}
          </div>
          {clock.advice && <p className={styles['clocknote']}>{clock.short && <b>The time is shorter than it looks. </b>}{clock.advice.reason.sentence}</p>}
        </>
      )}
    </>
  )
}

const Big = ({ label, big, plain }: { label: string; big: string; plain: boolean }) => (
  <div><p className="label">{label}</p><p className={`${styles['big']} ${plain ? styles['noDate'] : ''}`}>{big}</p></div>
)
