import { useId } from 'react'

/** The letter in its envelope, lined with your side. */
export const Envelope = () => {
  const lining = useId()
  return (
    <svg viewBox="0 0 500 560">
      <defs><pattern id={lining} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="scale(1.5)"><path fill="none" stroke="var(--lining-ink)" strokeWidth=".85" d="M0 2 2 0M0 4 4 0M0 6 6 0M2 6 6 2M4 6 6 4M6 8 8 6M6 10 10 6M6 12 12 6M8 12 12 8M10 12 12 10M6 4 8 6M6 2 10 6M6 0 12 6M8 0 12 4M10 0 12 2M0 10 2 12M0 8 4 12M0 6 6 12M2 6 6 10M4 6 6 8" /></pattern></defs>
      <path d="M10 270 240 24q10-9 20 0L490 270V540H10z" fill="var(--yours-wash-2)" />
      <path d="M10 270 240 24q10-9 20 0L490 270V540H10z" fill={`url(#${lining})`} />
      <path d="M10 270 240 24q10-9 20 0L490 270" fill="none" stroke="var(--lining-ink)" strokeWidth="2" />
      <path d="M116 132h268v312H116z" fill="var(--sheet)" />
      <path d="M116 132h268" stroke="var(--table-fill)" strokeWidth="7" />
      <g fontFamily="var(--font-say)" fontSize="18.5" fill="var(--ink)"><text x="140" y="180">We are pleased to</text><text x="140" y="206">offer you the role of</text></g>
      <path d="M142 234h172M142 256h214M142 278h196" stroke="var(--line-2)" strokeWidth="5" strokeLinecap="round" />
      <path d="M136 302h166v30H136z" fill="var(--marker)" />
      <text x="142" y="323" fontFamily="var(--font-say)" fontSize="18.5" fill="var(--marker-ink)">by Friday, 27 Nov</text>
      <path d="M10 540V270l240 172 240-172v270z" fill="var(--sheet)" />
      <path d="M10 270v270h480V270L250 442zM10 540 206 411M490 540 294 411" fill="none" stroke="var(--line-2)" strokeWidth="1.2" strokeLinejoin="round" />
    </svg>
  )
}
