import { useId } from 'react'

/** Both halves of the table: the woven lining and the green, cut by the edge. */
export const Logo = () => {
  const weave = useId()
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <defs>
        <pattern id={weave} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 1 1 0M0 2 2 0M0 3 3 0M1 3 3 1M2 3 3 2M3 4 4 3M3 5 5 3M3 6 6 3M4 6 6 4M5 6 6 5M3 2 4 3M3 1 5 3M3 0 6 3M4 0 6 2M5 0 6 1M0 5 1 6M0 4 2 6M0 3 3 6M1 3 3 5M2 3 3 4" fill="none" stroke="var(--lining-ink)" strokeWidth=".7" />
        </pattern>
      </defs>
      <path d="M7.2 9.2A22 22 0 0 0 38.8 40.8z" fill="var(--yours-wash-2)" />
      <path d="M7.2 9.2A22 22 0 0 0 38.8 40.8z" fill={`url(#${weave})`} stroke="var(--yours)" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M9.2 7.2A22 22 0 0 1 40.8 38.8z" fill="var(--table)" />
    </svg>
  )
}
