import { useId, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import styles from './Weigh.module.css'

/** Asked before the list is seen, so that the list does not answer for the gut. Older answers are not shown here for the same reason. */
export const GutQuestion = ({ name, onSet, onSkip }: { name: string; onSet: (feeling: number) => void; onSkip: () => void }) => {
  const [feeling, setFeeling] = useState<number | null>(null)
  const id = useId()
  const way = feeling === null ? 'not set' : feeling >= 60 ? 'toward taking it' : feeling <= 40 ? 'toward turning it down' : 'undecided'
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1}>
      <div className="page-head"><h1 className="h1">Before you look at the list: what does your gut say?</h1><p className="lede">One look, no reasons. It is set beside the list and only you see it.</p></div>
      <section className={`yours ${styles['ask']}`} aria-label="Your gut">
        <SideLabel side="yours">Your side, only you see this</SideLabel>
        <label className="say" htmlFor={id}>{name}</label>
        <input id={id} type="range" min={0} max={100} step={5} value={feeling ?? 50} className={feeling === null ? styles['unset'] : ''} aria-label={`Your gut on ${name}`} aria-valuetext={feeling === null ? 'Not set yet' : `${feeling} of 100, ${way}`} onChange={(event) => setFeeling(Number(event.target.value))} onPointerUp={(event) => setFeeling(Number(event.currentTarget.value))} />
        <p className={styles['ends']}><span>Turn it down</span><span className="num">{feeling === null ? 'Move the mark' : `Gut ${feeling}`}</span><span>Take it</span></p>
        <p className={styles['acts']}>
          <Button look="ink" unavailable={feeling === null ? 'Show the list, once the mark is moved' : undefined} onClick={() => feeling !== null && onSet(feeling)}>Keep it and show the list</Button>
          <Button look="quiet" onClick={onSkip}>Skip, show the list</Button>
        </p>
      </section>
    </main>
  )
}
