import { useEffect, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { LineEditor } from './LineEditor.tsx'
import { MarkedWords } from './MarkedWords.tsx'
import { TroubleNotes } from './TroubleNotes.tsx'
import type { Checks } from '#screens/parts/text-checks.ts'
import type { ShownLine } from './line-edits.ts'
import type { LineActs } from './use-line-edits.ts'
import styles from './Script.module.css'

interface LineProps {
  line: ShownLine
  /** What the line is, for its field: "Line 2 of the call". */
  name: string
  look: string
  checks: Checks
  acts: LineActs
}

/** One line to be said. It can be put in one's own words in its place. */
export const SpokenLine = ({ line, name, look, checks, acts }: LineProps) => {
  const [open, setOpen] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open) change.current?.focus()
    wasOpen.current = open
  }, [open])
  const troubles = checks.troublesOf(line.text)
  const close = () => {
    acts.finish(line)
    setOpen(false)
  }
  if (open) return <LineEditor line={line} name={name} look={look} troubles={troubles} acts={acts} onClose={close} />
  if (line.text.trim() === '') return <p className={`small mut2 ${styles['leftOut']}`}>Left out. <Button look="quiet" small onClick={() => acts.restore(line)}>Bring “{start(line.suggested)}” back</Button></p>
  return (
    <div className={styles['said']}>
      <div className={look}>{line.text.split(/\n{2,}/).map((part, index, all) => <p key={index}><MarkedWords text={part} strong={line.strong} troubles={shifted(troubles, all, index)} /></p>)}</div>
      <button type="button" ref={change} className={styles['change']} aria-label={`Change: ${start(line.text)}`} onClick={() => setOpen(true)}><Icon name="arguments" /></button>
      {line.outdated && <p className="small mut2">Your words. The suggestion is another one now. <Button look="quiet" small onClick={() => setOpen(true)}>Look at both</Button></p>}
      {line.edited && <SumNote sums={checks.sumsToCheck(line.text)} />}
      <TroubleNotes troubles={troubles} onWork={acts.callWork} onKeep={line.edited ? (trouble) => acts.keepAside(line, trouble) : undefined} />
    </div>
  )
}

/** A number of the person's own that nobody told: it may be right, and it may be an old one. */
const SumNote = ({ sums }: { sums: readonly string[] }) =>
  sums.length === 0 ? null : <p className="small mut2">{sums.join(', ')} {sums.length === 1 ? 'is' : 'are'} neither in the offer nor in your asks. Is that still right?</p>

const start = (text: string): string => (text.length > 50 ? `${text.slice(0, 48).trimEnd()}…` : text)

/** The places of a text in one of its paragraphs. */
const shifted = (troubles: ReturnType<Checks['troublesOf']>, parts: readonly string[], index: number) => {
  const from = parts.slice(0, index).reduce((sum, part) => sum + part.length + 2, 0)
  return troubles.map((each) => ({ ...each, start: Math.max(0, each.start - from), end: each.end - from })).filter(({ end, start: at }) => end > 0 && at < (parts[index]?.length ?? 0))
}
