import { useState } from 'react'
import { ChoiceField } from '#ui/ChoiceField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Button } from '#ui/Button.tsx'
import { sizeChoices, talkNumber } from './rehearse-view.ts'
import type { RehearsalActs } from './use-rehearsal.ts'
import styles from './Rehearse.module.css'

/** Who is on the other side, and which talk it is. A change begins a new talk. */
export const PracticeSettings = ({ acts, sizeTold, hasAsk, scriptHref }: { acts: RehearsalActs; sizeTold: boolean; hasAsk: boolean; scriptHref: string }) => (
  <aside className={`sheet pad ${styles['settings']}`} aria-label="Who you practise with">
    <h2 className="h3">The other side</h2>
    <ChoiceField label="Size of the employer" value={acts.size} options={sizeChoices} empty={null} onChange={(size) => size !== '' && acts.withSize(size)} hint={sizeTold ? 'As told in your offer. Another size begins a new talk.' : 'Their size was not told. Choose the kind you expect.'} />
    <p className="small mut2">A change needs {acts.talk.employer.approver}. How far the pay moves is usual practice, not their figures.</p>
    <TalkNumber key={acts.seed} acts={acts} />
    {!hasAsk && <p className="small mut2">Your script has no ask yet. You can type one here, or <a href={scriptHref}>add it to the script</a> first.</p>}
    <p className="small"><a href={scriptHref}>Back to the script</a></p>
  </aside>
)

const TalkNumber = ({ acts: { seed, withNumber, another } }: { acts: RehearsalActs }) => {
  const [typed, setTyped] = useState(String(seed))
  const number = talkNumber(typed)
  const open = () => number !== undefined && withNumber(number)
  return (
    <details>
      <summary>Talk number {seed}</summary>
      <div className={styles['number']}>
        <TextField label="Talk number" value={typed} inputMode="numeric" onChange={setTyped} onEnter={open} problem={number === undefined ? 'A whole number of up to nine digits.' : undefined} hint="The same number brings the same person." />
        <div className={styles['acts']}><Button small onClick={open} unavailable={number === undefined ? 'Begin, once it is a number' : undefined}>Begin this talk</Button><Button small look="quiet" onClick={another}>Somebody else</Button></div>
      </div>
    </details>
  )
}
