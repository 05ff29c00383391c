import type { Promised } from '#domain/offer/offer-parts.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceField } from '#ui/ChoiceField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { dayText } from '#screens/parts/term-text.ts'
import { focusHead } from './focus-head.ts'
import { howWords } from './record-view.ts'
import type { OfferRecord } from './use-record.ts'
import styles from './Record.module.css'

/** What was promised in words, each to be found in the letter. */
export const Promises = ({ record: { full, today } }: { record: OfferRecord }) => {
  const promises = full.promises.filter(({ what }) => what.trim() !== '')
  if (promises.length === 0) return null
  return (
    <section className={styles['part']} aria-label="Promises">
      <h2 className="h2" tabIndex={-1}>Promised, to be found in the letter</h2>
      <ul className={styles['promises']}>{promises.map((promise) => <PromiseLine key={promise.id} promise={promise} today={today} />)}</ul>
    </section>
  )
}

const PromiseLine = ({ promise, today }: { promise: Promised; today: OfferRecord['today'] }) => {
  const { change, remove } = useCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const origin = [promise.byWhom?.trim(), promise.on && dayText(promise.on, today), promise.how && howWords[promise.how]].filter(Boolean).join(', ')
  const drop = () => {
    focusHead()
    remove('promises', promise.id, 'remove a promise')
    say('The promise is removed.', () => undo.undo())
  }
  return (
    <li>
      <div><p className={styles['words']}>{promise.what}</p>{origin !== '' && <p className="small mut2">{origin}</p>}</div>
      <ChoiceField label={`In the letter: ${promise.what}`} hideLabel value={promise.inLetter === undefined ? '' : promise.inLetter ? 'yes' : 'no'} empty="Not seen yet" options={[{ value: 'yes', label: 'In the letter' }, { value: 'no', label: 'Not in the letter' }]} onChange={(word) => change('promises', promise.id, { inLetter: word === '' ? undefined : word === 'yes' }, 'change a promise')} />
      <Button look="quiet" small label={`Remove the promise: ${promise.what}`} onClick={drop}>Remove</Button>
    </li>
  )
}
