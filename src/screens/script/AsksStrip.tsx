import { useState } from 'react'
import { mostAsks } from '#domain/negotiation/carried-ask.ts'
import type { Ask } from '#domain/negotiation/ask.ts'
import { askWords } from '#domain/negotiation/ask-words.ts'
import { asksInOrder } from '#domain/negotiation/carried-ask.ts'
import { inOneBreath } from '#domain/negotiation/own-words.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { hrefOf } from '../../route.ts'
import { AsksEditor } from './AsksEditor.tsx'
import type { ScriptView } from './script-view.ts'
import styles from './Script.module.css'

interface StripProps {
  offerId: string
  facts: TableFacts
  asks: readonly Ask[]
  unsupported: ScriptView['unsupported']
  /** Clauses of the draft that wait for the person's answer. */
  asking: number
  hasReasons: boolean
}

/** What is asked for, in one line; the fields open below it. An ask that nothing carries is named. */
export const AsksStrip = ({ offerId, facts, asks, unsupported, asking, hasReasons }: StripProps) => {
  const [open, setOpen] = useState(() => asks.some(({ amount, words }) => !amount && words === ''))
  const desk = hrefOf({ screen: 'arguments', offer: offerId })
  const said = inOneBreath(asksInOrder(asks).slice(0, mostAsks).map((ask) => askWords(ask, facts).phrase))
  return (
    <section className={styles['asks']} aria-label="What you ask for">
      <div className={styles['asksHead']}>
        <SideLabel side="table">You ask for</SideLabel>
        <p className={`say ${styles['asksSaid']}`}>{said}</p>
        <Button look="quiet" small expanded={open} onClick={() => setOpen(!open)}>{open ? 'Done' : 'Change'}</Button>
      </div>
      {open && <AsksEditor offerId={offerId} facts={facts} asks={asks} />}
      {!hasReasons ? (
        <p className={styles['nudge']}><Icon name="question" /><span>No skill stands behind this yet. Asked without one, it is easy to turn down. <a href={desk}>Write your reasons</a></span></p>
      ) : unsupported.map(({ ask, words }) => (
        <p key={ask.id} className={styles['nudge']}><Icon name="question" /><span>No skill carries “{words}” yet. <a href={desk}>Find a reason for it</a></span></p>
      ))}
      {asking > 0 && <p className={styles['nudge']}><Icon name="question" /><span>{asking === 1 ? 'One reason waits for a short answer from you before it can be said.' : `${asking} reasons wait for a short answer from you before they can be said.`} <a href={desk}>Answer</a></span></p>}
    </section>
  )
}
