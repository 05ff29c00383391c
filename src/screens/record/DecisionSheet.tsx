import { cameOf, expectationsOf, sealNote, withCame } from '#domain/weighing/decision-note-sealing.ts'
import { DecisionNote } from '#domain/weighing/decision-note.ts'
import type { Came } from '#domain/weighing/decision-note.ts'
import { weighOffer } from '#domain/weighing/weigh-offer.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { useToday } from '#screens/parts/today.ts'
import { dayText } from '#screens/parts/term-text.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceField, Segments } from '#ui/ChoiceField.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { focusHead } from './focus-head.ts'
import { sealedLine, toldBeside } from './decision-view.ts'
import styles from './Record.module.css'

/** Why, and what is expected of it: sealed before the answer is given, and later read beside what came. Private. */
export const DecisionSheet = ({ offerId }: { offerId: OfferId }) => {
  const kept = useWorkspace(({ decisionNotes }) => decisionNotes[offerId])
  const today = useToday()
  const note = kept ?? DecisionNote.parse({ id: offerId, offerId })
  return (
    <section className={`yours ${styles['note']}`} aria-label="Your decision">
      <SideLabel side="yours">Your side, only you see this</SideLabel>
      <h2 className="h2" tabIndex={-1}>Your decision</h2>
      {note.sealedOn === undefined ? <OpenNote note={note} today={today} /> : <SealedNote note={note} sealedOn={note.sealedOn} today={today} />}
    </section>
  )
}

const useSet = (note: DecisionNote) => {
  const { put } = useCommands()
  return (patch: Partial<DecisionNote>) => put('decisionNotes', note.id, { offerId: note.offerId, ...patch }, 'change your decision')
}

const OpenNote = ({ note, today }: { note: DecisionNote; today: CalendarDate }) => {
  const set = useSet(note)
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const now = useWorkspace(({ guts, factors }) => {
    const ofThis = <Row extends { offerId: string }>(rows: Readonly<Record<string, Row>>) => Object.values(rows).filter((row) => row.offerId === note.offerId)
    return { feeling: ofThis(guts).toSorted((a, b) => a.on.localeCompare(b.on)).at(-1)?.feeling, list: weighOffer(ofThis(factors)).list }
  })
  const seal = () => {
    const sealed = sealNote(note, today, now)
    if (!sealed) return
    focusHead()
    set(sealed)
    say('Sealed. It stays as you wrote it today.', () => undo.undo())
  }
  return (
    <>
      <p className="small">Write it before you answer. Afterwards everyone remembers having known.</p>
      <div><p className={styles['legend']} aria-hidden="true">I lean towards</p><Segments label="I lean towards" value={note.leaning} options={[{ value: 'accept', label: 'Yes' }, { value: 'decline', label: 'No' }]} onChange={(leaning) => set({ leaning })} /></div>
      <TextField long label="Why" value={note.reasons} onChange={(reasons) => set({ reasons: reasons.slice(0, 20_000) })} />
      <TextField long label="What I expect of it" hint="One line for each. You answer them one by one in three months." value={note.expectations} onChange={(expectations) => set({ expectations: expectations.slice(0, 20_000) })} />
      <div className={styles['acts']}><Button look="yours" unavailable={note.reasons.trim() === '' ? 'Write why first' : undefined} onClick={seal}>Seal it as of today</Button></div>
    </>
  )
}

const cameOptions: { value: Came; label: string }[] = [{ value: 'yes', label: 'Came true' }, { value: 'partly', label: 'Partly' }, { value: 'no', label: 'Did not' }]

const SealedNote = ({ note, sealedOn, today }: { note: DecisionNote; sealedOn: CalendarDate; today: CalendarDate }) => {
  const set = useSet(note)
  const expectations = expectationsOf(note)
  return (
    <>
      <p className="small">{sealedLine(note, dayText(sealedOn, today))} {note.lookBackOn && note.lookBackOn > today && `Look back on ${dayText(note.lookBackOn, today)}.`}</p>
      <h3 className="h3">Why</h3>
      <p className={styles['words']}>{note.reasons}</p>
      {expectations.length > 0 && (
        <>
          <h3 className="h3">Expected, and what came</h3>
          <ul className={styles['expected']}>
            {expectations.map((text, index) => (
              <li key={index}>
                <p className={styles['words']}>{text}</p>
                <ChoiceField label={`What came of it: ${text}`} hideLabel value={note.came[index] ?? ''} empty="Not known yet" options={cameOptions} onChange={(came) => set({ came: withCame(note, index, came === '' ? null : came) })} />
              </li>
            ))}
          </ul>
          <p className="small" role="status">{toldBeside(cameOf(note))}</p>
        </>
      )}
      <TextField long label="What came of it, in your words" value={note.cameWords} onChange={(cameWords) => set({ cameWords: cameWords.slice(0, 20_000) })} />
    </>
  )
}
