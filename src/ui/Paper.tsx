import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type Side = 'plain' | 'yours' | 'table'
const papers: Record<Side, string> = { plain: 'sheet', yours: 'yours', table: 'theirs' }

/** A sheet of one of the three kinds of paper: plain, your side (lining on top), at the table (green edge on top). */
export const Paper = ({ side = 'plain', label, className = '', children }: { side?: Side; label?: string; className?: string; children: ReactNode }) => (
  <section className={`${papers[side]} ${className}`} aria-label={label}>{children}</section>
)

/** "Your side" or "At the table", with its disc. */
export const SideLabel = ({ side, children }: { side: 'yours' | 'table'; children: ReactNode }) => (
  <span className={`side ${side === 'yours' ? 'p' : 'q'}`}><Icon name={side === 'yours' ? 'your-side' : 'at-the-table'} />{children}</span>
)
