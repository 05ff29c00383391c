import { memo, useEffect, useLayoutEffect, useMemo } from 'react'
import type { RefObject } from 'react'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import { linesOf, piecesOf } from './carry-marks.ts'
import type { Line } from './carry-marks.ts'
import type { DeskMark } from './use-marks.ts'
import { useWidth } from './use-width.ts'
import styles from './Arguments.module.css'

interface MarkedLayerProps { layer: RefObject<HTMLDivElement | null>; text: string; marks: readonly DeskMark[]; lit: ReadonlySet<number> }

/** The text behind the field, word for word in the same places, with the marks drawn under it. Screen readers have the list instead. */
export const MarkedLayer = memo(({ layer, text, marks, lit }: MarkedLayerProps) => {
  const lines = useMemo(() => linesOf(text, marks), [text, marks])
  useSignsInMargin(layer, text, marks)
  return (
    <div className={styles['layer']} ref={layer} dir="auto" aria-hidden="true">
      {lines.map((line, at) => <MarkedLine key={at} line={line} lit={litOf(line, lit)} />)}
    </div>
  )
})
MarkedLayer.displayName = 'MarkedLayer'

const litOf = (line: Line<DeskMark>, lit: ReadonlySet<number>): string => line.marks.filter(({ id }) => lit.has(id)).map(({ id }) => id).join()

const lookOfAll = (line: Line<DeskMark>): string => line.marks.map((mark) => `${mark.id}:${mark.start}-${mark.end}${lookOf(mark)}`).join()

/** A line is drawn again only when its own words or marks have changed. */
const MarkedLine = memo(({ line, lit }: { line: Line<DeskMark>; lit: string }) => {
  const shining = lit.split(',')
  return (
    <div>
      {line.text === '' ? <br /> : piecesOf(line.text, line.marks).map(({ text, mark }, at) => (mark ? (
        <span key={mark.id} data-mark={mark.id} className={`${styles['mark']} ${styles[lookOf(mark)]} ${shining.includes(String(mark.id)) ? styles['lit'] : ''}`}>
          <span className={styles['sign']}><Icon name={iconOf(mark)} /></span>{text}
        </span>
      ) : <span key={`t${at}`}>{text}</span>))}
    </div>
  )
}, (before, after) => before.lit === after.lit && before.line.text === after.line.text && lookOfAll(before.line) === lookOfAll(after.line))
MarkedLine.displayName = 'MarkedLine'

const lineOf: Record<DeskMark['mark'], string> = { 'skill-based': 'skill', supporting: 'support', avoid: 'avoid', exception: 'exception', accommodation: 'right' }

/** The style of a mark; what waits or was left by the person has one of its own. */
export const lookOf = ({ mark, standing }: Pick<DeskMark, 'mark' | 'standing'>): string => (standing === 'left' ? 'left' : standing === 'asking' ? 'asking' : lineOf[mark])

const iconOf = ({ mark, standing }: DeskMark): IconName => (standing === 'asking' ? 'question' : mark)

const afterTyping = 150

/**
 * The sign before each clause takes no width. It hangs small in the space between the lines; where a clause begins a line it stands in
 * the margin instead. Which clauses do is measured when the marks change, and a moment after the last key.
 */
const useSignsInMargin = (layer: RefObject<HTMLDivElement | null>, text: string, marks: readonly DeskMark[]) => {
  const width = useWidth(layer)
  const which = marks.map(({ id }) => id).join()
  useLayoutEffect(() => {
    if (layer.current) hangSigns(layer.current)
  }, [layer, which, width])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (layer.current) hangSigns(layer.current)
    }, afterTyping)
    return () => clearTimeout(timer)
  }, [layer, text])
}

const hangSigns = (layer: HTMLElement) => {
  const frame = layer.getBoundingClientRect()
  const style = getComputedStyle(layer)
  const edges = { left: frame.left + parseFloat(style.paddingLeft || '0'), right: frame.right - parseFloat(style.paddingRight || '0') }
  const spans = [...layer.querySelectorAll<HTMLElement>('[data-mark]')]
  const places = spans.map((span) => {
    const rect = span.getClientRects()[0]
    const fromRight = rightToLeft.test(span.textContent ?? '')
    return { fromRight, margin: rect !== undefined && (fromRight ? edges.right - rect.right < 3 : rect.left - edges.left < 3) }
  })
  for (const [at, span] of spans.entries()) {
    span.toggleAttribute('data-margin', places[at]?.margin ?? false)
    span.toggleAttribute('data-rtl', places[at]?.fromRight ?? false)
  }
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
