import type { Balance } from '#domain/weighing/weigh-offer.ts'
import { beamOf } from './weigh-view.ts'
import styles from './Weigh.module.css'

/** The balance seen from the front: it turns to the heavier side. */
export const Beam = ({ balance }: { balance: Balance }) => {
  const { tilt, left, right, top, label } = beamOf(balance)
  return (
    <figure className={styles['beam']} aria-label={label}>
      <svg viewBox={`0 ${top} 860 ${118 - top}`} aria-hidden="true">
        <path d="M430 108 412 118h36z" fill="var(--ink)" />
        <path d="M430 62V112" stroke="var(--ink)" strokeWidth="2.5" />
        <path className={styles['turning']} style={{ transform: `rotate(${tilt}deg)` }} d="M20 62H840" stroke="var(--ink)" strokeWidth="3.5" strokeLinecap="round" />
        <circle cx="430" cy="62" r="6.5" fill="var(--yours-wash)" stroke="var(--ink)" strokeWidth="3" />
        <text x="20" y={left - 20} className={styles['sum']}>{balance.against}<tspan dx="14" className={styles['sumWord']}>against it</tspan></text>
        <text x="840" y={right - 20} textAnchor="end" className={styles['sum']}><tspan className={styles['sumWord']}>for it</tspan><tspan dx="14">{balance.forIt}</tspan></text>
      </svg>
    </figure>
  )
}
