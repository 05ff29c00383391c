import { useRef, useState } from 'react'
import type { Talk } from '#domain/negotiation/log.ts'
import { knownValue } from '#domain/values/told.ts'
import { Button } from '#ui/Button.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { focusHead } from './focus-head.ts'
import { NumberWords } from './NumberWords.tsx'
import { TalkFields } from './TalkFields.tsx'
import { courseLines, talkTitle } from './record-view.ts'
import type { OfferRecord } from './use-record.ts'
import styles from './Record.module.css'

/** The talks in the order they took place; one at a time is open to be written. */
export const Talks = ({ record }: { record: OfferRecord }) => {
  const { full: { offer }, talks, today } = record
  const [opened, setOpen] = useState<string | null>(null)
  // A talk that an undo has taken away is open no longer.
  const open = talks.find(({ id }) => id === opened)?.id ?? null
  const adder = useRef<HTMLDivElement>(null)
  const { add } = useCommands()
  const start = () => {
    const withWhom = talks.at(-1)?.withWhom || knownValue(offer.recruiter) || ''
    setOpen(add('talks', { offerId: offer.id, on: today, place: Math.max(0, ...talks.map(({ place }) => place)) + 1, withWhom: withWhom.slice(0, 200) }, 'add a talk'))
  }
  const close = () => {
    setOpen(null)
    requestAnimationFrame(() => adder.current?.querySelector('button')?.focus())
  }
  return (
    <section className={styles['part']} aria-label="Talks">
      <h2 className="h2" tabIndex={-1}>Talks</h2>
      {talks.length === 0 && <p className={styles['none']}>Nothing is written down yet. The first call counts too: the number they opened with.</p>}
      <ol className={styles['talks']}>
        {talks.map((talk) => <li key={talk.id}>{talk.id === open ? <TalkFields talk={talk} record={record} onDone={close} /> : <TalkCard talk={talk} today={today} onChange={() => setOpen(talk.id)} />}</li>)}
      </ol>
      <div ref={adder}>{open === null && <Button icon="plus" onClick={start}>Write down a talk</Button>}</div>
      <Course talks={talks} />
    </section>
  )
}

const Course = ({ talks }: { talks: readonly Talk[] }) => {
  const lines = courseLines(talks)
  return lines.length === 0 ? null : <ul className={styles['course']} aria-label="How the numbers moved">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
}

const TalkCard = ({ talk, today, onChange }: { talk: Talk; today: OfferRecord['today']; onChange: () => void }) => {
  const { remove } = useCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const title = talkTitle(talk, today)
  const drop = () => {
    focusHead()
    remove('talks', talk.id, 'remove a talk')
    say('The talk is removed.', () => undo.undo())
  }
  return (
    <article className={styles['talk']} aria-label={title}>
      <h3 className="h3">{title}</h3>
      {talk.said.trim() !== '' && <p className={styles['words']}>{talk.said}</p>}
      {talk.numbers.length > 0 && <ul className={styles['numbers']}>{talk.numbers.map((number, index) => <li key={index}><NumberWords {...number} /></li>)}</ul>}
      <div className={styles['acts']}>
        <Button look="quiet" small label={`Change the talk: ${title}`} onClick={onChange}>Change</Button>
        <Button look="quiet" small label={`Remove the talk: ${title}`} onClick={drop}>Remove</Button>
      </div>
    </article>
  )
}
