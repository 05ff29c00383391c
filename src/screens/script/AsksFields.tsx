import { useState } from 'react'
import type { Sayable } from '#domain/arguments/sayable.ts'
import { askTerms } from '#domain/negotiation/ask.ts'
import type { Ask } from '#domain/negotiation/ask.ts'
import { atTarget } from '#domain/negotiation/ask-words.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceField } from '#ui/ChoiceField.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { AskLeast } from './AsksLeast.tsx'
import { AskReasons } from './AsksReasons.tsx'
import { askNotes, askPlaceholders, askTermLabels, askText, readAsk } from './ask-entry.ts'
import { targetDoubt } from './asks-view.ts'
import { askHint } from './room-view.ts'
import { tableWords } from './use-script.ts'
import styles from './Asks.module.css'

interface FieldsProps {
  ask: Ask
  number: number
  before: Ask | undefined
  after: Ask | undefined
  facts: TableFacts
  sayables: readonly Sayable[]
  onMove: (by: -1 | 1) => void
}

/** One ask: what is said first and where it should land on the table's side, the least of it on one's own. */
export const AskFields = ({ ask, number, before, after, facts, sayables, onMove }: FieldsProps) => {
  const { change } = useCommands()
  return (
    <li className={styles['ask']} id={`ask-${ask.id}`} aria-label={`Ask ${number}`}>
      <ChoiceField label="What" value={ask.term} empty={null} options={askTerms.map((value) => ({ value, label: askTermLabels[value] }))} onChange={(term) => term !== '' && change('asks', ask.id, { term, target: undefined, targetWords: '' }, 'change an ask')} />
      <OpeningField ask={ask} facts={facts} />
      {ask.term === 'answer-date' ? <span /> : <TargetField key={ask.term} ask={ask} facts={facts} />}
      <AskActs ask={ask} before={before} after={after} onMove={onMove} />
      <AskHint hint={askHint(ask.term, facts, tableWords.map)} />
      {ask.term !== 'answer-date' && <AskReasons ask={ask} sayables={sayables} />}
      {ask.term !== 'answer-date' && <AskLeast key={`least-${ask.term}`} ask={ask} facts={facts} />}
    </li>
  )
}

const OpeningField = ({ ask, facts }: { ask: Ask; facts: TableFacts }) => {
  const { change } = useCommands()
  const [problem, setProblem] = useState<string>()
  const typed = useTyped(askText(ask), (text) => {
    const read = readAsk(text, ask.term, facts)
    setProblem(read.ok ? undefined : read.problem)
    if (read.ok) change('asks', ask.id, { amount: read.amount, words: read.words }, 'change an ask')
  })
  const { understood, doubt } = askNotes(ask, facts)
  return (
    <div onBlur={() => typed.settle(problem === undefined)}>
      <TextField label="How much, or in your words" value={typed.value} onChange={typed.onChange} placeholder={askPlaceholders[ask.term]} problem={problem ?? doubt} became={understood} />
    </div>
  )
}

const TargetField = ({ ask, facts }: { ask: Ask; facts: TableFacts }) => {
  const { change } = useCommands()
  const [problem, setProblem] = useState<string>()
  const shown = ask.target || ask.targetWords !== '' ? askText(atTarget(ask)) : ''
  const typed = useTyped(shown, (text) => {
    const read = readAsk(text, ask.term, facts)
    setProblem(read.ok ? undefined : read.problem)
    if (read.ok) change('asks', ask.id, { target: read.amount, targetWords: read.words }, 'change an ask')
  })
  return (
    <div onBlur={() => typed.settle(problem === undefined)}>
      <TextField label="Where you want to land" value={typed.value} onChange={typed.onChange} placeholder="The same" problem={problem ?? targetDoubt(ask)} hint="Said only if they ask what it would take." />
    </div>
  )
}

const AskActs = ({ ask, before, after, onMove }: Pick<FieldsProps, 'ask' | 'before' | 'after' | 'onMove'>) => {
  const { remove } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const drop = () => {
    remove('asks', ask.id, 'remove an ask')
    requestAnimationFrame(() => document.getElementById('asks')?.querySelector('select')?.focus())
    say('The ask is removed.', () => workspace.undo.undo())
  }
  return (
    <div className={styles['acts']}>
      {before && <Button look="quiet" small icon="up" label={`Earlier: ${askTermLabels[ask.term]} before ${askTermLabels[before.term]}`} onClick={() => onMove(-1)}>Earlier</Button>}
      {after && <Button look="quiet" small icon="down" label={`Later: ${askTermLabels[ask.term]} after ${askTermLabels[after.term]}`} onClick={() => onMove(1)}>Later</Button>}
      <Button look="quiet" small label={`Remove the ask: ${askTermLabels[ask.term]}`} onClick={drop}>Remove</Button>
    </div>
  )
}

const AskHint = ({ hint }: { hint: string | undefined }) => (hint === undefined ? null : <p className={`small mut2 ${styles['hint']}`}><Icon name="about" />{hint}</p>)
