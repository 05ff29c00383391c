import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { DraftMark } from '#screens/parts/marked-draft.ts'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import { piecesOf } from './carry-marks.ts'
import { longestMarked } from './use-draft.ts'
import styles from './Arguments.module.css'

interface DraftFieldProps {
  text: string
  marks: readonly DraftMark[]
  /** The marks of the note in use. */
  lit: ReadonlySet<string>
  field: RefObject<HTMLTextAreaElement | null>
  layer: RefObject<HTMLDivElement | null>
  describedBy: string
  onText: (text: string) => void
  onCaret: (at: number) => void
  onLeave: () => void
}

/** The draft: a plain text field, and behind it the same text once more with the marks drawn under it. */
export const DraftField = ({ text, marks, lit, field, layer, describedBy, onText, onCaret, onLeave }: DraftFieldProps) => {
  const long = text.length > longestMarked
  return (
    <div className={`${styles['field']} ${long ? styles['long'] : ''}`}>
      <div className={styles['layer']} ref={layer} dir="auto" aria-hidden="true"><MarkedText text={long ? text.slice(0, longestMarked) : text} marks={marks} lit={lit} />{'\n'}</div>
      {!long && <MarkIcons layer={layer} marks={marks} text={text} />}
      <textarea
        ref={field}
        className={styles['text']}
        aria-label="What you would say"
        aria-describedby={describedBy}
        dir="auto"
        spellCheck
        placeholder="Next reason"
        value={text}
        onChange={(event) => onText(event.target.value)}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onScroll={(event) => layer.current?.scrollTo?.(0, event.currentTarget.scrollTop)}
        onBlur={onLeave}
      />
    </div>
  )
}

const lineOf: Record<DraftMark['mark'], string> = { 'skill-based': 'skill', supporting: 'support', avoid: 'avoid', exception: 'exception', accommodation: 'right' }

export const lookOf = ({ mark, standing }: Pick<DraftMark, 'mark' | 'standing'>): string => (standing === 'left' ? 'left' : standing === 'asking' ? 'asking' : lineOf[mark])

const MarkedText = memo(({ text, marks, lit }: { text: string; marks: readonly DraftMark[]; lit: ReadonlySet<string> }) => {
  const pieces = useMemo(() => piecesOf(text, marks), [text, marks])
  return pieces.map((piece, at) => (
    piece.mark
      ? <span key={at} data-mark={piece.mark.start} className={`${styles['mark']} ${styles[lookOf(piece.mark)]} ${lit.has(piece.mark.clause) ? styles['lit'] : ''}`}>{piece.text}</span>
      : piece.text
  ))
})
MarkedText.displayName = 'MarkedText'

const iconOf = ({ mark, standing }: DraftMark): IconName => (standing === 'asking' ? 'question' : mark)

/**
 * The sign before each clause. It takes no width: in the margin where a clause begins a line, else small and raised into the space
 * between the lines. Where that is, only the page knows, so it is measured after each change of words or width.
 */
const MarkIcons = memo(({ layer, marks, text }: { layer: RefObject<HTMLDivElement | null>; marks: readonly DraftMark[]; text: string }) => {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(layer)
  useLayoutEffect(() => {
    if (layer.current && box.current) placeSigns(layer.current, box.current)
  }, [layer, marks, text, width])
  return (
    <div ref={box} className={styles['icons']} aria-hidden="true">
      {marks.map((mark) => <span key={mark.start} data-sign={mark.start} className={`${styles['sign']} ${styles[lookOf(mark)]}`}><Icon name={iconOf(mark)} /></span>)}
    </div>
  )
})
MarkIcons.displayName = 'MarkIcons'

const inMargin = 15
const raised = 11

const placeSigns = (layer: HTMLElement, box: HTMLElement) => {
  const frame = layer.getBoundingClientRect()
  const style = getComputedStyle(layer)
  const edges = { left: frame.left + parseFloat(style.paddingLeft || '0'), right: frame.right - parseFloat(style.paddingRight || '0') }
  const spans = new Map([...layer.querySelectorAll<HTMLElement>('[data-mark]')].map((span) => [span.dataset['mark'], span]))
  const places = [...box.children].map((sign) => placeOf(spans.get((sign as HTMLElement).dataset['sign']), edges))
  for (const [at, sign] of [...box.children].entries()) {
    const place = places[at]
    const css = (sign as HTMLElement).style
    css.setProperty('display', place ? 'block' : 'none')
    if (!place) continue
    css.setProperty('left', `${place.left - frame.left}px`)
    css.setProperty('top', `${place.top - frame.top}px`)
    css.setProperty('font-size', `${place.size}px`)
  }
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const placeOf = (span: HTMLElement | undefined, edges: { left: number; right: number }) => {
  const rect = span?.getClientRects()[0]
  if (!span || !rect) return null
  const fromRight = rightToLeft.test(span.textContent ?? '')
  const atEdge = fromRight ? edges.right - rect.right < 3 : rect.left - edges.left < 3
  const size = atEdge ? inMargin : raised
  const left = fromRight ? (atEdge ? rect.right + 4 : rect.right - 5) : atEdge ? rect.left - size - 4 : rect.left - 6
  return { left, top: atEdge ? rect.top + (rect.height - size) / 2 : rect.top - 7, size }
}

/** The width of a box, followed as it changes. */
export const useWidth = (box: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver !== 'function') return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
