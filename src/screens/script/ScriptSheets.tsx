import { useDeferredValue, useRef, useState } from 'react'
import { Button, ButtonLink } from '#ui/Button.tsx'
import type { Desk } from '#screens/parts/use-desk.ts'
import { hrefOf } from '../../route.ts'
import { AsksStrip } from './AsksStrip.tsx'
import { CallWithMargin, PrivateHold } from './CallWithMargin.tsx'
import { HomelessLines } from './HomelessLines.tsx'
import { LettersLater } from './LettersLater.tsx'
import { BriefSheet, MailSheet } from './MailSheet.tsx'
import { PartTabs } from './PartTabs.tsx'
import type { Part } from './PartTabs.tsx'
import { PrintPages } from './PrintPages.tsx'
import { ReadLive } from './ReadLive.tsx'
import { PackageSheets } from './PackageSheets.tsx'
import { RoomAnswers } from './RoomAnswers.tsx'
import { RoomToMove } from './RoomToMove.tsx'
import { notYet } from '#screens/parts/text-checks.ts'
import { roomView } from './room-view.ts'
import { useCover } from './use-cover.ts'
import { useFocusNear } from './use-focus-near.ts'
import { useLineEdits } from './use-line-edits.ts'
import { tableWords, useChecks, useDocuments } from './use-script.ts'
import type { Prepared } from './use-script.ts'
import styles from './Script.module.css'

/** The three parts, what is asked for above them, and the pages for the printer. */
export const ScriptSheets = ({ offerId, desk, prepared }: { offerId: string; desk: Desk; prepared: Prepared }) => {
  // What is typed is seen at once; the texts and their check, always of the same state, follow behind it.
  const shown = useDeferredValue(prepared)
  const { view, preparation: { facts } } = shown
  const checks = useChecks(offerId, shown, desk)
  const { call, checked, all, printed } = useDocuments(view, checks)
  const acts = useLineEdits(offerId)
  const [part, setPart] = useState<Part>('call')
  const [live, setLive] = useState(false)
  const rest = { checks, acts }
  const page = useRef<HTMLElement>(null)
  useFocusNear(page)
  return (
    <main className={`page ${styles['page']}`} id="main" ref={page} tabIndex={-1} data-part={part}>
      <div className={styles['screenOnly']}>
        <div className={styles['head']}>
          <div><h1 className="h1">{view.title}</h1><PartTabs part={part} carrier={view.carrier} hasBrief={view.brief !== undefined} onPart={setPart} /></div>
          <div className={styles['acts']}>
            <Button icon="print" unavailable={notYet('Print', all)} onClick={() => print()}>Print</Button>
            <Button look="ink" iconAfter="right" onClick={() => setLive(true)}>Read it live</Button>
          </div>
        </div>
        <AsksStrip offerId={offerId} preparation={prepared.preparation} asking={desk.asking} />
        <PackageSheets offerId={offerId} prepared={shown} desk={desk} />
        <HomelessLines edits={view.homeless} onDrop={acts.drop} />
        <div className={styles['grid']} id="part-call" tabIndex={-1}>
          <CallWithMargin offerId={offerId} kept={desk.kept} beats={view.beats} others={view.others} {...rest} />
          <SidePanel offerId={offerId} prepared={shown} />
        </div>
        <div className={styles['docs']}>
          <div id="part-mail" tabIndex={-1} data-doc="mail"><MailSheet mail={view.mail} check={checked.mail} {...rest} /></div>
          {view.brief && checked.brief && <div id="part-brief" tabIndex={-1} data-doc="brief"><BriefSheet brief={view.brief} carrier={view.carrier} check={checked.brief} {...rest} /></div>}
        </div>
        <div id="part-letters" tabIndex={-1} data-doc="letters"><LettersLater offerId={offerId} preparation={shown.preparation} desk={desk} /></div>
        <ScriptFoot offerId={offerId} />
        {live && <ReadLive call={call} silence={view.silence} who={facts.recruiter?.spoken ?? 'They'} company={(facts.company ?? '').split(/\s+/)[0] ?? ''} hold={<PrivateHold offerId={offerId} />} troublesOf={checks.troublesOf} onClose={() => setLive(false)} />}
      </div>
      <PrintPages texts={printed} />
    </main>
  )
}

/** Where one goes from the script. */
const ScriptFoot = ({ offerId }: { offerId: string }) => (
  <p className={styles['foot']}>
    <ButtonLink look="table-outline" icon="phone" href={hrefOf({ screen: 'rehearse', offer: offerId })}>Practise the call</ButtonLink>
    <ButtonLink look="quiet" icon="stairs" href={hrefOf({ screen: 'their-side', offer: offerId })}>See it from their side</ButtonLink>
    <ButtonLink look="quiet" icon="arguments" href={hrefOf({ screen: 'record', offer: offerId })}>Write down what was said</ButtonLink>
  </p>
)

const SidePanel = ({ offerId, prepared: { preparation } }: { offerId: string; prepared: Prepared }) => {
  const view = roomView(preparation, tableWords.map, useCover(offerId, preparation.facts.matchPercent !== undefined))
  return <RoomToMove view={view} said={<RoomAnswers offerId={offerId} named={view.named} />} />
}
