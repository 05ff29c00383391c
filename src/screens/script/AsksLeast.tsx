import { useState } from 'react'
import type { Ask } from '#domain/negotiation/ask.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { limitOf } from '#domain/weighing/ask-limit.ts'
import { SideLabel } from '#ui/Paper.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { useCommands, useWorkspace } from '#workspace/react.tsx'
import { leastDoubt, leastLabel, leastText, leastUnderstood, readLeast } from './ask-least.ts'
import styles from './Asks.module.css'

/** The least of one ask that would do. It stands on one's own side, is looked for in every text, and is part of none. */
export const AskLeast = ({ ask, facts }: { ask: Ask; facts: TableFacts }) => {
  const offerId = ask.offerId as OfferId
  const { put } = useCommands()
  const { limit, leastBase } = useWorkspace(({ askLimits, privateFacts }) => ({ limit: limitOf(askLimits, offerId, ask.term), leastBase: privateFacts[offerId]?.leastBase }))
  const [problem, setProblem] = useState<string>()
  const isBase = ask.term === 'base-salary'
  const least = isBase ? { least: leastBase, leastWords: '' } : { least: limit?.least, leastWords: limit?.leastWords ?? '' }
  const typed = useTyped(leastText(least, ask.term, facts), (text) => {
    const read = readLeast(text, ask.term, facts)
    setProblem(read.ok ? undefined : read.problem)
    if (!read.ok) return
    if (isBase) put('privateFacts', offerId, { offerId, leastBase: read.least }, 'change your least')
    else put('askLimits', limit?.id ?? `${offerId}-${ask.term}`, { offerId, term: ask.term, least: read.least, leastWords: read.leastWords }, 'change your least')
  })
  return (
    <div className={`yours ${styles['least']}`} data-side="yours">
      <SideLabel side="yours">Only you, never said</SideLabel>
      <div onBlur={() => typed.settle(problem === undefined)}>
        <TextField label={leastLabel(ask.term, facts)} value={typed.value} onChange={typed.onChange} problem={problem ?? leastDoubt(ask, least, facts)} became={leastUnderstood(typed.value, ask.term, facts)} />
      </div>
    </div>
  )
}
