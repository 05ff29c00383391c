import type { RefObject } from 'react'
import { MarkedLayer } from './MarkedLayer.tsx'
import type { DeskMark } from './use-marks.ts'
import { longestMarked } from './use-marks.ts'
import styles from './Arguments.module.css'

interface DraftFieldProps {
  text: string
  marks: readonly DeskMark[]
  /** The marks of the note in use. */
  lit: ReadonlySet<number>
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
      <MarkedLayer layer={layer} text={long ? text.slice(0, longestMarked) : text} marks={marks} lit={lit} />
      <textarea
        ref={field}
        className={styles['text']}
        aria-label="What you would say"
        aria-describedby={describedBy}
        dir="auto"
        spellCheck={!long}
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
