import { useEffect, useRef } from 'react'
import type { Exchange } from '#domain/negotiation/rehearsal.ts'
import type { RehearsalTurn } from '#domain/negotiation/rehearsal-hearing.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { MarkChip } from '#ui/Mark.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { holdsWords, withReason } from '#screens/parts/draft-words.ts'
import { useCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { marksHeard, worthKeeping } from './rehearse-view.ts'
import type { RehearsalActs } from './use-rehearsal.ts'
import styles from './Rehearse.module.css'

/** What was said so far, theirs and yours. Each new answer takes the focus, so that it is read and in sight. */
export const Talk = ({ offerId, acts: { talk } }: { offerId: string; acts: RehearsalActs }) => {
  const log = useFocusOnAnswer(`${talk.seed} ${talk.exchanges.length}`)
  return (
    <section className={`theirs ${styles['talk']}`} aria-label="The practice call">
      <p className={styles['who']}><SideLabel side="table">{talk.employer.speaker}, made up</SideLabel></p>
      <ol className={styles['log']} ref={log}>
        {talk.exchanges.map((exchange, index) => <ExchangeLines key={`${talk.seed}-${index}`} exchange={exchange} speaker={talk.employer.speaker} offerId={offerId} />)}
      </ol>
    </section>
  )
}

const useFocusOnAnswer = (at: string) => {
  const log = useRef<HTMLOListElement>(null)
  const seen = useRef(at)
  useEffect(() => {
    if (seen.current === at) return
    seen.current = at
    // A choice made beside the talk keeps the focus where it is.
    if (document.activeElement?.closest('aside')) return
    const last = log.current?.querySelector<HTMLElement>('li:last-of-type')
    last?.focus({ preventScroll: true })
    last?.scrollIntoView?.({ block: 'center' })
  }, [at])
  return log
}

const ExchangeLines = ({ exchange: { turn, says }, speaker, offerId }: { exchange: Exchange; speaker: string; offerId: string }) => (
  <>
    {turn && <YourWords turn={turn} offerId={offerId} />}
    <li className={styles['them']} tabIndex={-1}><span className="vh">{speaker}: </span>{says.map((line, index) => <p key={index}>{line}</p>)}</li>
  </>
)

const YourWords = ({ turn, offerId }: { turn: RehearsalTurn; offerId: string }) => {
  if (turn.how === 'silent') return <li className={styles['you']}><p className={styles['quiet']}><span className="vh">You: </span><Icon name="clock" />You said nothing.</p></li>
  const gaveAway = turn.gaveAway ?? []
  return (
    <li className={styles['you']}>
      <p><span className="vh">You: </span>{turn.text}</p>
      <div className={styles['heard']}>
        {marksHeard(turn).map(({ mark, count }) => (count === 1 ? <MarkChip key={mark} mark={mark} /> : <MarkChip key={mark} mark={mark} count={count} />))}
        {gaveAway.length > 0 && <span className="chip avoid"><Icon name="avoid" />From your side: {gaveAway.join(', ')}</span>}
        {worthKeeping(turn) && <KeepWords text={turn.text} offerId={offerId} />}
      </div>
    </li>
  )
}

/** Puts typed words on the writing desk. What is there already is not put there twice. */
const KeepWords = ({ text, offerId }: { text: string; offerId: string }) => {
  const workspace = useOpenWorkspace()
  const commands = useCommands()
  const draft = useWorkspace(({ drafts }) => drafts[offerId]?.text ?? '')
  const kept = useWorkspace(({ scriptEdits, drafts }) => Object.values(scriptEdits).some((edit) => edit.text === text) || holdsWords(drafts[offerId]?.text ?? '', text))
  const say = useToast()
  const keep = () => {
    commands.put('drafts', offerId, { offerId: offerId as OfferId, text: withReason(draft, text) })
    say('Kept at your writing desk.', () => workspace.undo.undo())
  }
  return kept ? null : <Button look="quiet" small onClick={keep}>Keep these words</Button>
}
