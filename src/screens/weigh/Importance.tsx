import type { KeyboardEvent, PointerEvent } from 'react'
import type { FactorRow } from './weigh-view.ts'
import styles from './Weigh.module.css'

const steps = [1, 2, 3, 4, 5]

const keySteps: Record<string, (now: number) => number> = {
  ArrowRight: (now) => now + 1, ArrowUp: (now) => now + 1, ArrowLeft: (now) => now - 1, ArrowDown: (now) => now - 1,
  PageUp: (now) => now + 2, PageDown: (now) => now - 2, Home: () => 1, End: () => 5,
}

/** What a key makes of an importance: arrows, Home, End and the digits 1 to 5; undefined for every other key. */
export const importanceAfter = (key: string, now: number): number | undefined => {
  const next = /^[1-5]$/.test(key) ? Number(key) : keySteps[key]?.(now)
  return next === undefined ? undefined : Math.min(5, Math.max(1, next))
}

/** The importance under a pointer: how far along the blocks it is, from the other end where they run the other way. */
export const importanceAt = (x: number, box: { left: number; width: number }, backwards: boolean): number => {
  if (box.width <= 0) return 1
  const share = Math.min(0.999, Math.max(0, (x - box.left) / box.width))
  return 1 + Math.floor((backwards ? 1 - share - 0.001 : share) * 5)
}

/** One control of five blocks: click, drag, arrows or a digit. */
export const Importance = ({ row, onChange }: { row: FactorRow; onChange: (importance: number) => void }) => {
  const set = (next: number | undefined) => {
    if (next !== undefined && next !== row.importance) onChange(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = importanceAfter(event.key, row.importance)
    if (next === undefined) return
    event.preventDefault()
    set(next)
  }
  const point = (event: PointerEvent<HTMLElement>) => {
    const backwards = getComputedStyle(event.currentTarget).flexDirection === 'row-reverse'
    set(importanceAt(event.clientX, event.currentTarget.getBoundingClientRect(), backwards))
  }
  return (
    <span
      className={`${styles['importance']} ${styles[row.look]}`}
      // A native range would draw a groove: here the five blocks themselves are the control.
      role="slider"
      tabIndex={0}
      aria-label={`Importance: ${row.text}`}
      aria-valuemin={1}
      aria-valuemax={5}
      aria-valuenow={row.importance}
      aria-valuetext={`${row.importance} of 5`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture?.(event.pointerId); event.currentTarget.focus(); point(event) }}
      onPointerMove={(event) => { if (event.buttons === 1) point(event) }}
    >
      {steps.map((step) => <i key={step} className={step <= row.importance ? styles['full'] : ''} />)}
    </span>
  )
}
