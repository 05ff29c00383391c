import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { LineChoice } from './LineChoice.tsx'
import { SilentCount } from './SilentCount.tsx'
import type { RehearsalActs } from './use-rehearsal.ts'
import styles from './Rehearse.module.css'

/** Pick a line and say it aloud, type one, or say nothing. */
export const YourTurn = ({ acts }: { acts: RehearsalActs }) => {
  const { talk, lines, turns } = acts
  const [typed, setTyped] = useState('')
  const [counting, setCounting] = useState(false)
  const asked = talk.stand.phase === 'asked'
  const sayTyped = () => {
    if (typed.trim() === '') return
    acts.sayTyped(typed.trim())
    setTyped('')
  }
  const answered = () => {
    setCounting(false)
    acts.staySilent()
  }
  if (counting) return <section className={`sheet pad ${styles['turn']}`} aria-label="Your turn"><SilentCount onDone={answered} /></section>
  return (
    <section className={`sheet pad ${styles['turn']}`} aria-labelledby="your-turn">
      <h2 className="h3" id="your-turn">{asked ? 'You have asked. Now stop' : 'Your turn'}</h2>
      {asked && <p className="small mut2">Say nothing, and let them answer. Eight seconds feel long; they are not.</p>}
      {asked && <div className={styles['acts']}><Button look="table" icon="clock" onClick={() => setCounting(true)}>Stay silent</Button></div>}
      <LineChoice key={talk.exchanges.length} lines={lines} onSaid={acts.say} />
      <div className={styles['typed']}>
        <TextField label={lines.length > 0 ? 'Or type what you would say' : 'Type what you would say'} long value={typed} onChange={setTyped} hint="Nothing is recorded. What you type is gone when you leave, unless you keep it." />
        <div className={styles['acts']}>
          <Button look="ink" unavailable={typed.trim() === '' ? 'Say this, once typed' : undefined} onClick={sayTyped}>Say this</Button>
          {!asked && <Button look="outline" icon="clock" onClick={() => setCounting(true)}>Say nothing</Button>}
        </div>
      </div>
      <div className={styles['ends']}>
        {turns.length > 0 && <Button look="quiet" onClick={acts.takeBack}>Take my last turn back</Button>}
        <Button look="quiet" onClick={acts.end}>End and look back</Button>
      </div>
    </section>
  )
}
