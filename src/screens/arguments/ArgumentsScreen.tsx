import { useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { AskKind } from '#domain/arguments/marking.ts'
import { withReason } from '#screens/parts/draft-words.ts'
import { sayablesOf } from '#domain/arguments/decided-draft.ts'
import { Segments } from '#ui/ChoiceField.tsx'
import { MarkChip } from '#ui/Mark.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '../../route.ts'
import { askKinds, countMarks, evidenceCards, keptOnYourSide, notesOf, summaryOf, withBetter } from './arguments-view.ts'
import type { MarkCounts } from './arguments-view.ts'
import { DraftField } from './DraftField.tsx'
import { EvidenceBank } from './EvidenceBank.tsx'
import { KeptTray } from './KeptTray.tsx'
import { MarkNotes } from './MarkNotes.tsx'
import { useDeskActs } from './use-desk-acts.ts'
import { useMarkWalk } from './use-mark-walk.ts'
import { useDraftText } from './use-draft.ts'
import { longestMarked, useAfterQuiet, useMarks } from './use-marks.ts'
import { useNotePlaces } from './use-note-places.ts'
import styles from './Arguments.module.css'

/** What is asked for, for as long as the page is open: one choice an offer. */
const askKept = new Map<string, AskKind>()

/** The writing desk: the draft with its marks, the notes beside it, what has been done, and what stays on the person's side. */
export const ArgumentsScreen = ({ offerId }: { offerId: string }) => <Desk key={offerId} offerId={offerId} />

const Desk = ({ offerId }: { offerId: string }) => {
  const [ask, setAsk] = useState<AskKind>(askKept.get(offerId) ?? 'money')
  const decisions = useWorkspace((state) => Object.values(state.markDecisions).filter((decision) => decision.offerId === offerId))
  const evidence = useWorkspace((state) => Object.values(state.evidence))
  const factors = useWorkspace((state) => Object.values(state.factors).filter((factor) => factor.offerId === offerId))
  const { text, typed, write, edit, flush, problem } = useDraftText(offerId)
  const { marker, failed, own, marks, markedText, settled } = useMarks(text, typed, ask, decisions)
  const says = useId()
  const notes = useMemo(() => (marker ? withBetter(notesOf(markedText, own, marker), evidenceCards(evidence, markedText), ask) : []), [marker, markedText, own, evidence, ask])
  const { desk, field, layer, ...walk } = useMarkWalk(notes, marks)
  const list = useRef<HTMLOListElement>(null)
  useNotePlaces({ list, layer, notes, inUse: walk.inUse, text })
  const counts = useMemo(() => countMarks(own), [own])
  const summary = useAfterQuiet(summaryOf(counts, text.trim() !== '' && settled))
  const sayable = useMemo(() => sayablesOf(markedText, own).length > 0, [markedText, own])
  const [editing, setEditing] = useState<string | null>(null)
  const deskActs = useDeskActs(offerId, { text, marks, decisions })
  const { setPointed, select } = walk
  const acts = useMemo(() => ({ ...deskActs, select, addEvidence: () => setEditing('new'), point: setPointed }), [deskActs, select, setPointed])
  const kept = useMemo(() => keptOnYourSide(factors, new Set(decisions.filter(({ decision }) => decision === 'own-life').map(({ clause }) => clause))), [factors, decisions])
  const addReason = useCallback((said: string) => edit((now) => withReason(now, said)), [edit])
  const choose = (kind: AskKind) => {
    askKept.set(offerId, kind)
    setAsk(kind)
  }
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1}>
      <div className={styles['head']}>
        <div><h1 className="h1">Write it the way you would say it.</h1><p className="lede">Every reason gets a mark. Skills travel to the table. The rest stays with you.</p></div>
        <Counts counts={counts} />
      </div>
      <div className={styles['grid']}>
        <section className={styles['desk']} aria-label="Your draft with marks" ref={desk}>
          <div className={styles['ask']}><span className="label" aria-hidden="true">What you ask for</span><Segments label="What you ask for" value={ask} options={askKinds} onChange={choose} /></div>
          <div className={`${styles['sheet']} ${text.length > longestMarked ? styles['tall'] : ''}`}>
            <DraftField text={text} marks={marks} lit={walk.lit} field={field} layer={layer} describedBy={says} onText={(next) => { walk.hush(); write(next) }} onCaret={walk.setCaret} onLeave={flush} />
            <MarkNotes notes={notes} inUse={walk.inUse} list={list} field={field} written={text.trim() !== ''} quiet={settled && marker ? 'No reason here yet. Which skill or result of yours supports what you ask for?' : ''} acts={acts} />
          </div>
          <p id={says} className="vh" aria-live="polite">{walk.told || summary}</p>
          {failed && <p className={styles['word']} role="alert">The marks could not be loaded. Your words are kept. Load this page again when you are online.</p>}
          {problem && <p className={styles['word']} role="alert">{problem}</p>}
          {text.length > longestMarked && <p className={styles['word']}>This is a long text. The first 20,000 characters are marked.</p>}
          <p className={styles['foot']}>
            <span className="small mut2">F8 walks from mark to mark, Shift and F8 goes back.</span>
            {sayable && <a className="btn btn-1" href={hrefOf({ screen: 'script', offer: offerId })}>Take it to the script</a>}
          </p>
          <KeptTray kept={kept} weighHref={hrefOf({ screen: 'weigh', offer: offerId })} />
        </section>
        <EvidenceBank draft={useDeferredValue(text)} editing={editing} onEditing={setEditing} onAdd={addReason} />
      </div>
    </main>
  )
}

const Counts = ({ counts }: { counts: MarkCounts }) => (
  <ul className={styles['marks']} aria-label="Marks in this draft">
    {(['skill-based', 'supporting', 'exception', 'avoid'] as const).map((mark) => <li key={mark}><MarkChip mark={mark} count={counts.byMark[mark]} /></li>)}
    {counts.byMark.accommodation > 0 && <li><MarkChip mark="accommodation" count={counts.byMark.accommodation} /></li>}
  </ul>
)
