import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { MarkedWords } from './MarkedWords.tsx'
import { Silence } from './Silence.tsx'
import type { Trouble } from '#screens/parts/text-checks.ts'
import { liveBack, liveNext, liveReply, liveStart, liveSteps, tailOf } from './live-steps.ts'
import type { LivePlace, LiveStep } from './live-steps.ts'
import type { CallDocument } from './script-documents.ts'
import { useWakeLock } from './use-wake-lock.ts'
import styles from './ReadLive.module.css'

interface LiveProps {
  call: CallDocument
  /** Seconds of silence behind the request. */
  silence: number
  /** "Priya", "They". */
  who: string
  /** "Fennimore". */
  company: string
  /** The button for the private number, drawn outside so that nothing here can read it. */
  hold: ReactNode
  /** Words that would be better left unsaid. */
  troublesOf: (text: string) => readonly Trouble[]
  onClose: () => void
}

/** The call, one line at a time over the whole screen. Escape leaves. */
export const ReadLive = (props: LiveProps) => {
  const box = useRef<HTMLDialogElement>(null)
  const { onClose, who } = props
  // Before the box is taken off the page, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const dialog = box.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  useWakeLock()
  return (
    <dialog ref={box} className={styles['live']} aria-label={`The call with ${who}, line by line`} onCancel={(event) => { event.preventDefault(); onClose() }}>
      <LiveLines {...props} />
    </dialog>
  )
}

const sizes = ['', styles['larger'], styles['largest']]

const LiveLines = ({ call, silence, who, company, hold, troublesOf, onClose }: LiveProps) => {
  const [place, setPlace] = useState(liveStart)
  const [size, setSize] = useState(0)
  const [more, setMore] = useState(false)
  const steps = liveSteps(call, silence)
  const step = steps[Math.min(place.at, steps.length - 1)]
  const branches = call.beats.flatMap((beat) => beat.branches)
  const answers = [...branches, ...call.others]
  const reply = place.reply === null ? undefined : answers[place.reply]
  const said = reply?.reply ?? step?.text ?? ''
  const next = () => setPlace((now) => liveNext(now, steps))
  const back = () => setPlace(liveBack)
  // Once they have said one of the others, it stands with the four, and its reply is in sight.
  const shown = answers.flatMap((answer, index) => (more || index < branches.length || index === place.reply ? [{ ...answer, index }] : []))
  const choose = (index: number, button: HTMLElement) => {
    setPlace((now) => liveReply(now, index, steps))
    setMore(false)
    button.closest('dialog')?.scrollTo({ top: 0 })
  }
  const last = place.at >= steps.length - 1 && !reply
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') next()
    if (event.key === 'ArrowLeft') back()
  }
  return (
    // The arrow keys are a second way; every step has its button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`${styles['lv']} ${sizes[size] ?? ''}`} onKeyDown={byKey}>
      <div className={styles['tp']}>
        <button type="button" className="icon-btn" aria-label="Leave live reading" onClick={onClose}><Icon name="cross" /></button>
        <span><b>{who}</b>{company && ` · ${company}`} · {step?.beat ?? 1} of {call.beats.length}</span>
        <button type="button" className="icon-btn" aria-label={`Text size ${size + 1} of 3, change`} onClick={() => setSize((size + 1) % sizes.length)}><b className={styles['aa']}>Aa</b></button>
      </div>
      <div className={styles['pr']} aria-hidden="true">{call.beats.map((_, index) => <i key={index} className={index < (step?.beat ?? 1) ? styles['full'] : ''} />)}</div>
      <h1 className="vh">Live call, step {step?.beat ?? 1} of {call.beats.length}</h1>
      <Before place={place} steps={steps} says={reply?.says} onBack={back} />
      <p className={styles['now']} aria-live="polite"><MarkedWords text={said} strong={reply ? [] : (step?.strong ?? [])} troubles={troublesOf(said)} /></p>
      {place.counting && step && <Silence seconds={step.silence} />}
      <div className={styles['rp']}>
        {(step?.theirTurn || (step?.silence ?? 0) > 0) && branches.length > 0 && (
          <>
            <p className="label">{who === 'They' ? 'They say' : `${who} says`}</p>
            <ul>{shown.map(({ says, index }) => <li key={says}><button type="button" aria-pressed={place.reply === index} onClick={(event) => choose(index, event.currentTarget)}>“{says}”</button></li>)}</ul>
            {!more && call.others.length > 0 && <Button look="quiet" small onClick={() => setMore(true)}>Something else</Button>}
          </>
        )}
        <div className={styles['bt']}>
          {hold}
          {last ? <Button look="table" onClick={onClose}>Done</Button> : <NextButton waits={!place.counting && (step?.silence ?? 0) > 0 && !reply} onNext={next} />}
        </div>
      </div>
    </div>
  )
}

/** One button throughout, so that it keeps the focus from line to line. */
const NextButton = ({ waits, onNext }: { waits: boolean; onNext: () => void }) => {
  const row = useRef<HTMLSpanElement>(null)
  useEffect(() => row.current?.querySelector('button')?.focus(), [])
  return <span ref={row} className={styles['next']}><Button look="table" iconAfter={waits ? 'clock' : 'right'} onClick={onNext}>{waits ? 'Asked. Now stop' : 'Next line'}</Button></span>
}

const Before = ({ place, steps, says, onBack }: { place: LivePlace; steps: readonly LiveStep[]; says: string | undefined; onBack: () => void }) => {
  const before = steps[place.at - 1]
  if (says !== undefined) return <button type="button" className={styles['prev']} onClick={onBack}><span className="vh">Back from the reply to </span>“{says}”</button>
  if (!before) return <p className={styles['prev']} />
  return <button type="button" className={styles['prev']} onClick={onBack}><span className="vh">Back to: </span>{tailOf(before.text)}</button>
}
