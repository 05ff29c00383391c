import { useState } from 'react'
import type { Ask } from '#domain/negotiation/ask.ts'
import { asksInOrder, mostAsks, moveAsk } from '#domain/negotiation/carried-ask.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import type { Sayable } from '#domain/arguments/sayable.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { Button } from '#ui/Button.tsx'
import { useCommands } from '#workspace/react.tsx'
import { AskFields } from './AsksFields.tsx'
import { askTermLabels } from './ask-entry.ts'
import { orderWords } from './asks-view.ts'
import { nextAskTerm } from './room-view.ts'
import { tableWords } from './use-script.ts'
import styles from './Script.module.css'

/** Adds the next ask, with nothing filled in: the number comes from the person alone. */
export const useAddAsk = (offerId: string, facts: TableFacts, asks: readonly Ask[]) => {
  const { add } = useCommands()
  return () => add('asks', { offerId: offerId as OfferId, term: nextAskTerm(facts, asks, tableWords.map), rank: Math.max(0, ...asks.map(({ rank }) => rank)) + 1 }, 'add an ask')
}

/** Up to three asks in plain fields, in the order they are raised. */
export const AsksEditor = ({ offerId, facts, asks, sayables }: { offerId: string; facts: TableFacts; asks: readonly Ask[]; sayables: readonly Sayable[] }) => {
  const { change, together } = useCommands()
  const addAsk = useAddAsk(offerId, facts, asks)
  const [told, setTold] = useState('')
  const ordered = asksInOrder(asks)
  const move = (ask: Ask, by: -1 | 1) => {
    const ranks = moveAsk(asks, ask.id, by)
    together(by < 0 ? 'raise an ask earlier' : 'raise an ask later', () => {
      for (const each of asks) change('asks', each.id, { rank: ranks[each.id] ?? each.rank })
    })
    setTold(`In this order now: ${orderWords(asks.map((each) => ({ ...each, rank: ranks[each.id] ?? each.rank })), askTermLabels)}.`)
    keepFocus(ask.id, by)
  }
  return (
    <div className={styles['askFields']}>
      <ol id="asks">{ordered.map((ask, index) => <AskFields key={ask.id} ask={ask} number={index + 1} before={ordered[index - 1]} after={ordered[index + 1]} facts={facts} sayables={sayables} onMove={(by) => move(ask, by)} />)}</ol>
      <p className="vh" aria-live="polite">{told}</p>
      {asks.length < mostAsks ? <Button small icon="plus" onClick={() => focusFirst(`ask-${addAsk()}`)}>Add an ask</Button> : <p className="small mut2">Three at most. They are raised together, as one request.</p>}
    </div>
  )
}

/** Where a button went away with what it did, the first field of what is there now has the focus. */
const focusFirst = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.querySelector('select')?.focus())

/** The place in the list changes under the finger: the same button, or the other one at an end, keeps the focus. */
const keepFocus = (id: string, by: -1 | 1) => requestAnimationFrame(() => {
  const buttons = [...(document.getElementById(`ask-${id}`)?.querySelectorAll<HTMLButtonElement>('button[aria-label]') ?? [])]
  const named = (word: string) => buttons.find((button) => button.ariaLabel?.startsWith(word))
  const [same, other] = by < 0 ? ['Earlier', 'Later'] : ['Later', 'Earlier']
  ;(named(same) ?? named(other))?.focus()
})
