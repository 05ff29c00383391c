import { useState } from 'react'
import type { OfferId } from '#domain/offer/offer.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { useOfferCommands, useWorkspace } from '#workspace/react.tsx'
import { useToday } from '#screens/parts/today.ts'
import { useAddAsk } from './AsksEditor.tsx'
import { AsksStrip } from './AsksStrip.tsx'
import { CallSheet } from './CallSheet.tsx'
import { HoldForNumber } from './HoldForNumber.tsx'
import { HomelessLines } from './HomelessLines.tsx'
import { MarginHead, MarginNoteStrip } from './MarginNotes.tsx'
import { BriefSheet, MailSheet } from './MailSheet.tsx'
import { PrintPages } from './PrintPages.tsx'
import { ReadLive } from './ReadLive.tsx'
import { RoomToMove } from './RoomToMove.tsx'
import { PartTabs } from './PartTabs.tsx'
import type { Part } from './PartTabs.tsx'
import { notYet } from './checks-view.ts'
import type { DocumentCheck } from './checks-view.ts'
import { privateMargin, privateNumbers } from './margin-view.ts'
import { roomView } from './room-view.ts'
import { briefDocument, callDocument, mailDocument } from './script-documents.ts'
import { tableWords, useChecks, useDesk, usePrivateRows, useScriptView } from './use-script.ts'
import type { Desk, Prepared } from './use-script.ts'
import { useLineEdits } from './use-line-edits.ts'
import styles from './Script.module.css'

/** The script of the call, the same as an e-mail, and what is carried upstairs. */
export const ScriptScreen = ({ offerId }: { offerId: string }) => {
  const desk = useDesk(offerId)
  const prepared = useScriptView(offerId, desk.sayables)
  const kind = useWorkspace(({ offers }) => offers[offerId]?.kind)
  if (!prepared) return <main className="page" id="main" tabIndex={-1}><h1 className="h1">This offer is not here any more</h1></main>
  if (kind === 'stay') return <Nobody />
  if (prepared.preparation.asks.length === 0) return <NoAsks offerId={offerId} prepared={prepared} />
  if (!desk.sayables) return <main className="page" id="main" tabIndex={-1} aria-busy="true"><h1 className="h1">{prepared.view.title}</h1></main>
  return <Script offerId={offerId} desk={desk} prepared={prepared} />
}

const Nobody = () => (
  <main className="page" id="main" tabIndex={-1}>
    <div className="page-head"><h1 className="h1">There is nobody to call here</h1><p className="lede">This is where you are now. A script is for an offer you were made.</p></div>
    <ButtonLink look="ink" href="#/">All offers</ButtonLink>
  </main>
)

const NoAsks = ({ offerId, prepared: { view, preparation } }: { offerId: string; prepared: Prepared }) => {
  const addAsk = useAddAsk(offerId, preparation.facts, preparation.asks)
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head"><h1 className="h1">{view.title}</h1><p className="lede">No ask yet. Decide on the one thing you would change first. The script is built around it, from your skills alone.</p></div>
      <Button look="ink" icon="plus" onClick={addAsk}>Add an ask</Button>
    </main>
  )
}

const Script = ({ offerId, desk, prepared }: { offerId: string; desk: Desk; prepared: Prepared }) => {
  const { view, preparation } = prepared
  const { facts, asks } = preparation
  const checks = useChecks(offerId, prepared, desk)
  const acts = useLineEdits(offerId)
  const { changeOffer } = useOfferCommands()
  const [part, setPart] = useState<Part>('call')
  const [live, setLive] = useState(false)
  const call = callDocument(view)
  const brief = briefDocument(view)
  const checked = { call: checks.checkDocument(call), mail: checks.checkDocument(mailDocument(view)), brief: brief && checks.checkDocument(brief) }
  const all: DocumentCheck<unknown>[] = [checked.call, checked.mail, ...(checked.brief ? [checked.brief] : [])]
  const printed = checked.call.state === 'clean' && checked.mail.state === 'clean' && (!checked.brief || checked.brief.state === 'clean') ? { call: checked.call.document, mail: checked.mail.document, brief: checked.brief?.document } : undefined
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1} data-part={part}>
      <div className={styles['screenOnly']}>
        <div className={styles['head']}>
          <div><h1 className="h1">{view.title}</h1><PartTabs part={part} carrier={view.carrier} hasBrief={view.brief !== undefined} onPart={setPart} /></div>
          <div className={styles['acts']}>
            <Button icon="print" unavailable={notYet('Print', all)} onClick={() => print()}>Print</Button>
            <Button look="ink" iconAfter="right" onClick={() => setLive(true)}>Read it live</Button>
          </div>
        </div>
        <AsksStrip offerId={offerId} facts={facts} asks={asks} unsupported={view.unsupported} asking={desk.asking} hasReasons={(desk.sayables ?? []).some(({ mark }) => mark === 'skill-based')} />
        <HomelessLines edits={view.homeless} onDrop={acts.drop} />
        <div className={styles['grid']} id="part-call" tabIndex={-1}>
          <CallWithMargin offerId={offerId} kept={desk.kept} view={view} checks={checks} acts={acts} />
          <RoomToMove view={roomView(facts, asks, tableWords.map)} onSaysNo={(saysNo) => changeOffer(offerId as OfferId, { saysNoNegotiation: saysNo ? { sure: 'said', value: true } : undefined })} />
        </div>
        <div className={styles['docs']}>
          <div id="part-mail" tabIndex={-1} data-doc="mail"><MailSheet mail={view.mail} check={checked.mail} checks={checks} acts={acts} /></div>
          {view.brief && checked.brief && <div id="part-brief" tabIndex={-1} data-doc="brief"><BriefSheet brief={view.brief} carrier={view.carrier} check={checked.brief} checks={checks} acts={acts} /></div>}
        </div>
        {live && <ReadLive call={call} silence={view.beats.find(({ cue }) => cue)?.cue?.counts ?? 0} who={facts.recruiter?.spoken ?? 'They'} company={shortCompany(facts.company)} hold={<PrivateHold offerId={offerId} />} onClose={() => setLive(false)} />}
      </div>
      <PrintPages texts={printed} who={facts.recruiter?.spoken ?? 'they'} />
    </main>
  )
}

const shortCompany = (company: string | undefined): string => (company ?? '').split(/\s+/)[0] ?? ''

/** The call with the margin beside it. The two are put together here and read nothing of each other. */
const CallWithMargin = ({ offerId, kept, view, checks, acts }: { offerId: string; kept: readonly string[]; view: Prepared['view'] } & Pick<Parameters<typeof CallSheet>[0], 'checks' | 'acts'>) => {
  const rows = usePrivateRows()
  const today = useToday()
  const [covered, setCovered] = useState(false)
  const margin = privateMargin(rows, offerId, kept, today)
  return (
    <CallSheet
      beats={view.beats}
      checks={checks}
      acts={acts}
      marginHead={<MarginHead covered={covered} onCover={() => setCovered(!covered)} />}
      margin={(beat) => <MarginNoteStrip note={margin[beat]} covered={covered} />}
    />
  )
}

const PrivateHold = ({ offerId }: { offerId: string }) => {
  const { breakEven, least } = privateNumbers(usePrivateRows(), offerId)
  const number = least ?? breakEven?.text
  return number === undefined ? <span /> : <HoldForNumber number={number} />
}
