import { useEffect, useRef } from 'react'
import type { LetterFinding } from '#domain/letter/letter-findings.ts'
import { stretches } from './letter-view.ts'
import styles from './Letter.module.css'

interface LetterPageProps { text: string; findings: readonly LetterFinding[]; lit: number | null; onLight: (number: number | null) => void }

const looks = { matches: '', differs: 'diff', new: 'new' } as const

/** The text as it came, with a numbered mark at each place that was read. */
export const LetterPage = ({ text, findings, lit, onLight }: LetterPageProps) => {
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    // Only the sheet itself turns to the place: a pointer that comes to rest on a finding must not move the page.
    const mark = lit === null ? null : page.current?.querySelector<HTMLElement>(`[data-number="${lit}"]`)
    if (mark && page.current) keepInSight(page.current, mark)
  }, [lit])
  return (
    <article className={styles['paper']} aria-label="The text" ref={page}>
      <div className={styles['words']}>
        {stretches(text, findings).map(({ text: words, start, finding }) => (finding === null ? <span key={start}>{words}</span> : (
          <mark key={start} id={`source-${finding.number}`} data-number={finding.number} className={`${styles['m']} ${styles[looks[finding.state]] ?? ''} ${lit === finding.number ? styles['lit'] : ''}`} onMouseEnter={() => onLight(finding.number)} onMouseLeave={() => onLight(null)}>
            <sup>{finding.number}</sup>{words}
          </mark>
        )))}
      </div>
    </article>
  )
}

const keepInSight = (sheet: HTMLElement, { offsetTop, offsetHeight }: HTMLElement) => {
  if (sheet.scrollHeight <= sheet.clientHeight) return
  const above = offsetTop < sheet.scrollTop
  const below = offsetTop + offsetHeight > sheet.scrollTop + sheet.clientHeight
  if (above || below) sheet.scrollTo({ top: Math.max(0, offsetTop - sheet.clientHeight / 3) })
}
