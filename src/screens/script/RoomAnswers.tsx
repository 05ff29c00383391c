import { useId, useState } from 'react'
import { readStated } from '#domain/negotiation/log-number.ts'
import { closedPoints } from '#domain/offer/offer.ts'
import type { ClosedPoint, OfferId } from '#domain/offer/offer.ts'
import { knownValue } from '#domain/values/told.ts'
import { useToday } from '#screens/parts/today.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOfferCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import styles from './Asks.module.css'

const words: Record<ClosedPoint, string> = {
  'base-at-max': 'They called the base their most',
  'band-closed': 'They said the band is closed',
  'same-for-all': 'They said shares and benefits are the same for everyone',
}

/** What the recruiter has said already. Each answer changes what the script pushes, what it leaves, and the day to ask by. */
export const RoomAnswers = ({ offerId, named }: { offerId: string; named: string }) => {
  const { changeOffer } = useOfferCommands()
  const id = offerId as OfferId
  const { saysNo, said } = useWorkspace(({ offers }) => ({ saysNo: knownValue(offers[id]?.saysNoNegotiation) === true, said: offers[id]?.closed }))
  const closed = said ?? []
  const close = (point: ClosedPoint, on: boolean) => {
    const next = closedPoints.filter((each) => (each === point ? on : closed.includes(each)))
    changeOffer(id, { closed: next.length > 0 ? next : undefined })
  }
  return (
    <fieldset className={styles['said']}>
      <legend>What they have said already</legend>
      <Answer label="They say they do not negotiate" on={saysNo} onChange={(on) => changeOffer(id, { saysNoNegotiation: on ? { sure: 'said', value: true } : undefined })} />
      {closedPoints.map((point) => <Answer key={point} label={words[point]} on={closed.includes(point)} onChange={(on) => close(point, on)} />)}
      <NamedNumber offerId={id} named={named} />
    </fieldset>
  )
}

const Answer = ({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) => {
  const id = useId()
  return <p className={styles['check']}><input id={id} type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} /><label htmlFor={id}>{label}</label></p>
}

/** A base they named goes into the record of the talks, where all numbers are kept. */
const NamedNumber = ({ offerId, named }: { offerId: OfferId; named: string }) => {
  const offer = useWorkspace(({ offers }) => offers[offerId])
  const today = useToday()
  const { add } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const note = () => {
    const read = offer && readStated(text, 'base-salary', offer)
    if (!read || 'problem' in read) return setProblem(read?.problem)
    add('talks', { offerId, on: today, numbers: [{ by: 'they', term: 'base-salary', amount: read.amount }] }, 'note a number they named')
    setText('')
    setProblem(undefined)
    say('It is in the record of your talks.', () => workspace.undo.undo())
  }
  return (
    <div className={styles['named']}>
      <TextField label="A base they named" value={text} onChange={setText} placeholder="147k" problem={problem} hint={named === '' ? undefined : named} onEnter={note} />
      {text.trim() !== '' && <Button small onClick={note}>Note it</Button>}
    </div>
  )
}
