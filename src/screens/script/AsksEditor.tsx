import { useState } from 'react'
import { askTerms } from '#domain/negotiation/ask.ts'
import type { Ask } from '#domain/negotiation/ask.ts'
import { asksInOrder, mostAsks } from '#domain/negotiation/carried-ask.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceField } from '#ui/ChoiceField.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { askNotes, askPlaceholders, askTermLabels, askText, readAsk } from './ask-entry.ts'
import { askHint, nextAskTerm } from './room-view.ts'
import { tableWords } from './use-script.ts'
import styles from './Script.module.css'

/** Adds the next ask, with nothing filled in: the number comes from the person alone. */
export const useAddAsk = (offerId: string, facts: TableFacts, asks: readonly Ask[]) => {
  const { add } = useCommands()
  return () => add('asks', { offerId: offerId as OfferId, term: nextAskTerm(facts, asks, tableWords.map), rank: Math.max(0, ...asks.map(({ rank }) => rank)) + 1 }, 'add an ask')
}

/** Up to three asks in plain fields, in the order they are raised. */
export const AsksEditor = ({ offerId, facts, asks }: { offerId: string; facts: TableFacts; asks: readonly Ask[] }) => {
  const addAsk = useAddAsk(offerId, facts, asks)
  const ordered = asksInOrder(asks)
  return (
    <div className={styles['askFields']}>
      <ol>{ordered.map((ask, index) => <AskFields key={ask.id} ask={ask} number={index + 1} before={ordered[index - 1]} facts={facts} />)}</ol>
      {asks.length < mostAsks ? <Button small icon="plus" onClick={addAsk}>Add an ask</Button> : <p className="small mut2">Three at most. They are raised together, as one request.</p>}
    </div>
  )
}

const AskFields = ({ ask, number, before, facts }: { ask: Ask; number: number; before: Ask | undefined; facts: TableFacts }) => {
  const { change, remove, together } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const [problem, setProblem] = useState<string>()
  const take = (text: string) => {
    const read = readAsk(text, ask.term, facts)
    setProblem(read.ok ? undefined : read.problem)
    if (read.ok) change('asks', ask.id, { amount: read.amount, words: read.words }, 'change an ask')
  }
  const typed = useTyped(askText(ask), take)
  const { understood, doubt } = askNotes(ask, facts)
  const raise = (earlier: Ask) => together('raise an ask earlier', () => {
    change('asks', ask.id, { rank: Math.min(earlier.rank, ask.rank) })
    change('asks', earlier.id, { rank: Math.max(earlier.rank, ask.rank, Math.min(earlier.rank, ask.rank) + 1) })
  })
  const drop = () => {
    remove('asks', ask.id, 'remove an ask')
    say('The ask is removed.', () => workspace.undo.undo())
  }
  return (
    <li className={styles['ask']} aria-label={`Ask ${number}`}>
      <ChoiceField label="What" value={ask.term} empty={null} options={askTerms.map((value) => ({ value, label: askTermLabels[value] }))} onChange={(term) => term !== '' && change('asks', ask.id, { term }, 'change an ask')} />
      <div onBlur={() => typed.settle(problem === undefined)}>
        <TextField label="How much, or in your words" value={typed.value} onChange={typed.onChange} placeholder={askPlaceholders[ask.term]} problem={problem ?? doubt} became={understood} />
      </div>
      <div className={styles['askActs']}>
        {before && <Button look="quiet" small icon="up" label={`Earlier: ${askTermLabels[ask.term]} before ${askTermLabels[before.term]}`} onClick={() => raise(before)}>Earlier</Button>}
        <Button look="quiet" small label={`Remove the ask: ${askTermLabels[ask.term]}`} onClick={drop}>Remove</Button>
      </div>
      <AskHint hint={askHint(ask.term, facts, tableWords.map)} />
    </li>
  )
}

const AskHint = ({ hint }: { hint: string | undefined }) => (hint === undefined ? null : <p className={`small mut2 ${styles['askHint']}`}><Icon name="about" />{hint}</p>)
