import { useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { OfferId } from '#domain/offer/offer.ts'
import { money } from '#domain/values/money.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { BreakEvenView, PrivateHalf, TableHalf } from './break-even-view.ts'
import type { ComparedOffer } from './compared.ts'
import css from './Panels.module.css'
import { useSkillReasons } from './use-skill-reasons.ts'

interface BreakEvenProps {
  readonly view: BreakEvenView
  readonly subject: ComparedOffer
  readonly choices: readonly ComparedOffer[]
  readonly hidden: boolean
  readonly onChoose: (id: string) => void
}

/** The number that is known and never said, beside the ask that is. */
export const BreakEven = ({ view, subject, choices, hidden, onChoose }: BreakEvenProps) => {
  const asked = useRef<HTMLHeadingElement>(null)
  return (
    <section className={css['both']} aria-label="Break-even and ask">
      <Yours half={view.yours} hidden={hidden}>
        {view.yours.proposal && !hidden && <Proposal proposal={view.yours.proposal} subject={subject} onAsked={() => asked.current?.focus()} />}
        {choices.length > 2 && <label className={`${css['pick']} noprint`}>Ask at <select value={subject.id} onChange={(event) => onChoose(event.target.value)}>{choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>}
      </Yours>
      <AtTheTable half={view.table} head={asked} />
    </section>
  )
}

const Yours = ({ half, hidden, children }: { half: PrivateHalf; hidden: boolean; children: ReactNode }) => (
  <div className="yours">
    <SideLabel side="yours">Your side, only you see this</SideLabel>
    {hidden ? <h2 className="h3">Hidden</h2> : (
      <>
        <h2 className="h3">{half.heading}</h2>
        {half.figure && <p className={css['big']}>{half.figure}</p>}
        <p className={css['t']}>{half.text} {half.caution}</p>
      </>
    )}
    {children}
    {half.figure && <p className={css['never']}>Know this number. Never say it.</p>}
  </div>
)

const AtTheTable = ({ half, head }: { half: TableHalf; head: RefObject<HTMLHeadingElement | null> }) => {
  const reasons = useSkillReasons(half.reasonTexts)
  return (
    <div className={css['q2']}>
      <SideLabel side="table">At the table, you can say this</SideLabel>
      <h2 ref={head} tabIndex={-1} className="h3">{half.heading}</h2>
      {half.figure && <p className={css['big']}>{half.figure}</p>}
      <p className={css['t']}>{half.text}</p>
      <ul>
        {(reasons ?? []).slice(0, 3).map(({ text }) => <li key={text}><Icon name="skill-based" /><span>{text}</span></li>)}
        {reasons?.length === 0 && <li><span>No reasons yet. Start with one thing you did last year that still works. <a href={half.argumentsHref}>Write it</a></span></li>}
      </ul>
      <div className={`${css['acts']} noprint`}>
        <ButtonLink look="table" iconAfter="right" href={half.scriptHref}>Take it to the script</ButtonLink>
      </div>
    </div>
  )
}

/** A round sum above the number. Nothing goes to the table unless the person takes it there; its button goes with that, so the focus goes on to the ask. */
const Proposal = ({ proposal, subject, onAsked }: { proposal: NonNullable<PrivateHalf['proposal']>; subject: ComparedOffer; onAsked: () => void }) => {
  const { add } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const putOnTheTable = () => {
    add('asks', { offerId: OfferId.parse(subject.id), term: 'base-salary', amount: money(proposal.units, subject.offer.currency), rank: 1 }, 'put the ask on the table')
    onAsked()
    say(`${proposal.shown} is your ask now.`, () => workspace.undo.undo())
  }
  return (
    <div className={`${css['propose']} noprint`}>
      <p className={css['t']}>{proposal.shown} would leave room to meet above it.</p>
      <Button look="table" small onClick={putOnTheTable}>Ask for {proposal.shown}</Button>
    </div>
  )
}
