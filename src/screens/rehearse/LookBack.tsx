import { useEffect, useRef } from 'react'
import type { Finding } from '#domain/negotiation/rehearsal-debrief.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import type { RehearsalActs } from './use-rehearsal.ts'
import styles from './Rehearse.module.css'

const went: Record<Finding['went'], { word: string; icon: IconName }> = { well: { word: 'Went well', icon: 'skill-based' }, again: { word: 'To practise', icon: 'exception' }, neither: { word: 'Did not come up', icon: 'about' } }

/** The look back, in the article's terms. */
export const LookBack = ({ acts, scriptHref }: { acts: RehearsalActs; scriptHref: string }) => {
  const head = useRef<HTMLHeadingElement>(null)
  const closed = acts.talk.stand.phase === 'closed'
  // Where they ended the call, their last words are in sight first.
  useEffect(() => { if (!closed) head.current?.focus() }, [closed])
  const { stood, findings, employer } = acts.look
  return (
    <section className={`sheet pad ${styles['turn']}`} aria-labelledby="looking-back">
      <h2 className="h2" id="looking-back" tabIndex={-1} ref={head}>Looking back</h2>
      <p className={styles['stood']}>{stood}</p>
      <ul className={styles['findings']}>
        {findings.map(({ id, went: how, sentence }) => <li key={id} data-went={how}><Icon name={went[how].icon} /><span><b>{went[how].word}.</b> {sentence}</span></li>)}
      </ul>
      <p className="small mut2">{employer}</p>
      <p className="small mut2">This is practice. It promises nothing about the real call.</p>
      <div className={styles['acts']}>
        <Button look="ink" onClick={acts.another}>Somebody else</Button>
        <Button onClick={acts.again}>The same talk again</Button>
        <ButtonLink look="quiet" href={scriptHref}>Back to the script</ButtonLink>
      </div>
      {acts.turns.length > 0 && <div className={styles['ends']}><Button look="quiet" onClick={acts.takeBack}>Take my last turn back</Button></div>}
    </section>
  )
}
