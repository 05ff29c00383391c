import { useEffect, useRef, useState } from 'react'
import { numberTerms } from '#domain/negotiation/log-courses.ts'
import { Talk } from '#domain/negotiation/log.ts'
import type { StatedNumber } from '#domain/negotiation/log.ts'
import { readStated } from '#domain/negotiation/log-number.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceField, Segments } from '#ui/ChoiceField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { formatMoney } from '#ui/format.ts'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { focusHead } from './focus-head.ts'
import { NumberWords } from './NumberWords.tsx'
import { howWords, talkTitle, topicOf } from './record-view.ts'
import type { OfferRecord } from './use-record.ts'
import styles from './Record.module.css'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const hows = Talk.shape.how.unwrap().options.map((value) => ({ value, label: capital(howWords[value]) }))

/** One talk, open to be written: saved at each key like everything else. */
export const TalkFields = ({ talk, record, onDone }: { talk: Talk; record: OfferRecord; onDone: () => void }) => {
  const { change } = useCommands()
  const { full: { offer }, today } = record
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const set = (patch: Partial<Omit<Talk, 'id' | 'offerId'>>) => change('talks', talk.id, patch, 'change a talk')
  const setDay = (text: string) => {
    const read = CalendarDate.safeParse(text)
    if (read.success) set({ on: read.data })
  }
  return (
    <article className={styles['open']} aria-label={`Open: ${talkTitle(talk, today)}`} ref={box}>
      <div className={styles['row']}>
        <DateField label="When" value={talk.on} max={today} onChange={setDay} />
        <ChoiceField label="How" value={talk.how} empty={null} options={hows} onChange={(how) => how !== '' && set({ how })} />
        <TextField label="With whom" value={talk.withWhom} onChange={(withWhom) => set({ withWhom: withWhom.slice(0, 200) })} />
      </div>
      <TextField long label="What was said" value={talk.said} onChange={(said) => set({ said: said.slice(0, 20_000) })} placeholder="In their words as far as you remember them" />
      <Numbers talk={talk} offer={offer} onSet={(numbers) => set({ numbers })} />
      <AddPromise talk={talk} />
      <div className={styles['acts']}><Button look="ink" onClick={onDone}>Done</Button></div>
    </article>
  )
}

const Numbers = ({ talk, offer, onSet }: { talk: Talk; offer: Offer; onSet: (numbers: StatedNumber[]) => void }) => (
  <div className={styles['named']} role="group" aria-label="Numbers that were named">
    <h3 className="h3" tabIndex={-1}>Numbers that were named</h3>
    {talk.numbers.length > 0 && (
      <ul className={styles['numbers']}>
        {talk.numbers.map((number, index) => (
          <li key={index}>
            <NumberWords {...number} />
            <Button look="quiet" small label={`Remove ${formatMoney(number.amount)} for ${topicOf(number.term)}`} onClick={() => { focusHead(); onSet(talk.numbers.filter((_, at) => at !== index)) }}>Remove</Button>
          </li>
        ))}
      </ul>
    )}
    {talk.numbers.length < 20 && <AddNumber offer={offer} onAdd={(number) => onSet([...talk.numbers, number])} />}
  </div>
)

const AddNumber = ({ offer, onAdd }: { offer: Offer; onAdd: (number: StatedNumber) => void }) => {
  const [by, setBy] = useState<StatedNumber['by']>('they')
  const [term, setTerm] = useState<StatedNumber['term']>('base-salary')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const take = () => {
    const read = readStated(text, term, offer)
    if ('problem' in read) return setProblem(read.problem)
    onAdd({ by, term, amount: read.amount })
    setText('')
    setProblem(undefined)
  }
  return (
    <div className={styles['row']}>
      <div><p className={styles['legend']} aria-hidden="true">Who named it</p><Segments label="Who named it" value={by} options={[{ value: 'they', label: 'They' }, { value: 'you', label: 'You' }]} onChange={setBy} /></div>
      <ChoiceField label="For what" value={term} empty={null} options={numberTerms.map((value) => ({ value, label: capital(topicOf(value)) }))} onChange={(next) => next !== '' && setTerm(next)} />
      <TextField label="The number" value={text} placeholder="147k" problem={problem} onChange={(next) => { setText(next); setProblem(undefined) }} onEnter={take} />
      <div className={styles['go']}><Button onClick={take}>Add the number</Button></div>
    </div>
  )
}

/** A promise becomes a promise of the offer, to be found in the letter. */
const AddPromise = ({ talk }: { talk: Talk }) => {
  const { add } = useCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const [what, setWhat] = useState('')
  const take = () => {
    if (what.trim() === '') return
    add('promises', { offerId: talk.offerId, what: what.trim().slice(0, 20_000), on: talk.on, how: talk.how, ...(talk.withWhom.trim() === '' ? {} : { byWhom: talk.withWhom }) }, 'add a promise')
    setWhat('')
    say('The promise is noted below, to be found in the letter.', () => undo.undo())
  }
  return (
    <div className={styles['promise']}>
      <TextField label="Promised in words" value={what} onChange={setWhat} placeholder="A review after six months" onEnter={take} />
      <div className={styles['go']}><Button unavailable={what.trim() === '' ? 'Write the promise first' : undefined} onClick={take}>Note the promise</Button></div>
    </div>
  )
}
