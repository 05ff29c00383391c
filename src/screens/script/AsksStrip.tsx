import { useState } from 'react'
import type { Sayable } from '#domain/arguments/sayable.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { hrefOf } from '../../route.ts'
import { AsksEditor } from './AsksEditor.tsx'
import { askedFor, askNudges } from './asks-view.ts'
import { tableWords } from './use-script.ts'
import styles from './Script.module.css'

interface StripProps {
  offerId: string
  preparation: Preparation
  /** Clauses of the draft that wait for the person's answer. */
  asking: number
}

/** What is asked for, in one line; the fields open below it. What an ask still lacks is named. */
export const AsksStrip = ({ offerId, preparation, asking }: StripProps) => {
  const { asks, facts, sayables } = preparation
  const [open, setOpen] = useState(() => asks.some(({ amount, words }) => !amount && words === ''))
  const desk = hrefOf({ screen: 'arguments', offer: offerId })
  return (
    <section className={styles['asks']} aria-label="What you ask for">
      <div className={styles['asksHead']}>
        <SideLabel side="table">You ask for</SideLabel>
        <p className={`say ${styles['asksSaid']}`}>{askedFor(preparation)}</p>
        <Button look="quiet" small expanded={open} onClick={() => setOpen(!open)}>{open ? 'Done' : 'Change'}</Button>
      </div>
      {open && <AsksEditor offerId={offerId} facts={facts} asks={asks} sayables={sayables} />}
      {!hasSkill(sayables) && <p className={styles['nudge']}><Icon name="question" /><span>No skill stands behind this yet. Asked without one, it is easy to turn down. <a href={desk}>Write your reasons</a></span></p>}
      {askNudges(preparation, tableWords.map).map(({ id, sentence, act }) => (
        <p key={id} className={styles['nudge']}><Icon name={act ? 'question' : 'avoid'} /><span>{sentence} {act && <a href={desk}>{act}</a>}</span></p>
      ))}
      {asking > 0 && <p className={styles['nudge']}><Icon name="question" /><span>{asking === 1 ? 'One reason waits for a short answer from you before it can be said.' : `${asking} reasons wait for a short answer from you before they can be said.`} <a href={desk}>Answer</a></span></p>}
    </section>
  )
}

const hasSkill = (sayables: readonly Sayable[]): boolean => sayables.some(({ mark }) => mark === 'skill-based')
