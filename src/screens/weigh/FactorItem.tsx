import { useEffect, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import { Importance } from './Importance.tsx'
import type { FactorRow } from './weigh-view.ts'
import styles from './Weigh.module.css'

export interface FactorActs {
  weigh: (id: string, importance: number) => void
  reword: (id: string, text: string) => void
  turn: (row: FactorRow) => void
  remove: (row: FactorRow) => void
  say: (row: FactorRow) => void
  keepPrivate: (row: FactorRow) => void
  answer: (row: FactorRow, decision: 'work' | 'own-life') => void
  ruleOut: (row: FactorRow) => void
}

const signs: Record<FactorRow['look'], { icon: IconName; style: string }> = { private: { icon: 'your-side', style: 'p' }, sayable: { icon: 'at-the-table', style: 'q' }, exception: { icon: 'exception', style: styles['job'] ?? '' } }

/** One pro or con: its words, which side of the table it is on, and how much it weighs. */
export const FactorItem = ({ row, acts }: { row: FactorRow; acts: FactorActs }) => {
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  const words = useRef<HTMLButtonElement>(null)
  const edge = useRef<HTMLButtonElement>(null)
  const closeAsking = () => {
    edge.current?.focus()
    setAsking(false)
  }
  const done = () => {
    setEditing(false)
    requestAnimationFrame(() => words.current?.focus())
  }
  const cross = () => {
    if (row.look !== 'private') return acts.keepPrivate(row)
    if (row.speech?.can === 'say') return acts.say(row)
    setAsking(!asking)
  }
  return (
    <li className={`${styles['row']} ${row.side === 'con' ? styles['con'] : styles['pro']}`}>
      <div className={styles['words']}>
        {editing ? <Rewording row={row} acts={acts} onDone={done} /> : <button ref={words} type="button" className={styles['edit']} aria-label={`Edit: ${row.text}`} onClick={() => setEditing(true)}>{row.text || 'No words yet'}</button>}
        <div className={styles['meta']}>
          <button ref={edge} type="button" className={`side ${signs[row.look].style} ${styles['cross']}`} aria-expanded={row.look === 'private' && row.speech?.can !== 'say' ? asking : undefined} aria-label={`${row.label}. ${row.look === 'private' ? 'Make it sayable' : 'Make it private'}: ${row.text}`} onClick={cross}><Icon name={signs[row.look].icon} /><span>{row.label}</span></button>
          {row.notes.map((note) => <span key={note}>{note}</span>)}
        </div>
        {asking && row.look === 'private' && <Crossing row={row} acts={acts} onDone={closeAsking} />}
      </div>
      <div className={styles['weight']}><Importance row={row} onChange={(importance) => acts.weigh(row.id, importance)} /><b className="num" aria-hidden="true">{row.importance}</b></div>
    </li>
  )
}

/** Why a line does not go to the table just so, and the person's word on it. */
const Crossing = ({ row, acts, onDone }: { row: FactorRow; acts: FactorActs; onDone: () => void }) => {
  const { speech } = row
  const answer = (decision: 'work' | 'own-life') => {
    acts.answer(row, decision)
    onDone()
  }
  if (!speech) return <p className={styles['crossing']}>The marks are still loading. Try again in a moment.</p>
  if (speech.can === 'say') return null
  return (
    <div className={styles['crossing']}>
      <p>{speech.can === 'not' ? (speech.right ? speech.why : `It stays on your side. ${speech.why}`) : speech.question}</p>
      <p className={styles['acts']}>
        {speech.can === 'ask' && <><Button small onClick={() => answer('work')}>{speech.work}</Button><Button small onClick={() => answer('own-life')}>{speech.ownLife}</Button></>}
        {speech.can === 'not' && !speech.right && <Button look="quiet" small onClick={() => answer('work')}>It is about the work</Button>}
        <Button look="quiet" small onClick={onDone}>Keep it private</Button>
      </p>
    </div>
  )
}

const Rewording = ({ row, acts, onDone }: { row: FactorRow; acts: FactorActs; onDone: () => void }) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(row.text.length, row.text.length)
    // Only when the field opens: while it is typed in, the caret is the person's.
  // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return (
    <div className={styles['reword']}>
      <textarea ref={field} rows={2} aria-label={`${row.side === 'pro' ? 'For it' : 'Against it'}, in your words`} maxLength={2000} value={row.text} onChange={(event) => acts.reword(row.id, event.target.value)} onKeyDown={(event) => { if ((event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) || event.key === 'Escape') { event.preventDefault(); onDone() } }} />
      <p className={styles['acts']}>
        <Button look="yours" small onClick={onDone}>Done</Button>
        <Button look="quiet" small onClick={() => { onDone(); acts.turn(row) }}>{row.side === 'pro' ? 'It speaks against' : 'It speaks for'}</Button>
        {row.side === 'con' && <Button look="quiet" small onClick={() => acts.ruleOut(row)}>{row.rulesOut ? 'It does not rule it out' : 'It rules the offer out'}</Button>}
        <Button look="quiet" small onClick={() => acts.remove(row)}>Delete</Button>
      </p>
    </div>
  )
}
