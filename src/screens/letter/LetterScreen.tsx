import { useState } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { offerQuestions } from '#content/offer-questions.ts'
import { letterFindings } from '#domain/letter/letter-findings.ts'
import type { LetterFinding } from '#domain/letter/letter-findings.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import { OfferId } from '#domain/offer/offer.ts'
import { Currency } from '#domain/values/money.ts'
import type { Source } from '#domain/values/told.ts'
import { todayHere } from '#screens/parts/today.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useOfferCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { hrefOf, pathOf } from '../../route.ts'
import { Findings } from './Findings.tsx'
import { GetLetter } from './GetLetter.tsx'
import { LetterPage } from './LetterPage.tsx'
import { applyFinding } from './apply-finding.ts'
import { findingRow, letterHeadline } from './letter-view.ts'
import styles from './Letter.module.css'

interface Letter { text: string; from: Source; note: string | undefined; reading: Parameters<typeof letterFindings>[0] }

/** A letter, an e-mail or call notes: the text beside what was found in it. Nothing counts until it is confirmed. */
export const LetterScreen = ({ offerId }: { offerId: string | null }) => {
  const [letter, setLetter] = useState<Letter | null>(null)
  const full = useFullOffer(offerId)
  const read = async (text: string, from: Source, note?: string) => {
    const { readOffer } = await import('#advisor.ts')
    setLetter({ text, from, note, reading: readOffer(text, todayHere()) })
  }
  if (!letter) return <GetLetter hasOffer={full !== undefined} onText={read} />
  const findings = letterFindings(letter.reading, letter.text, full, letter.from)
  return <ReadLetter letter={letter} findings={findings} offerId={offerId} onAgain={() => setLetter(null)} />
}

const useFullOffer = (offerId: string | null) => {
  const state = useWorkspace((all) => all)
  return offerId === null ? undefined : gatherOffer(state, OfferId.parse(offerId))
}

const ReadLetter = ({ letter, findings, offerId, onAgain }: { letter: Letter; findings: LetterFinding[]; offerId: string | null; onAgain: () => void }) => {
  const workspace = useOpenWorkspace()
  const { addOffer } = useOfferCommands()
  const say = useToast()
  const [lit, setLit] = useState<number | null>(null)
  const rows = findings.map((finding) => findingRow(finding, offerQuestions.terms, letter.text))
  const confirm = (chosen: readonly LetterFinding[]) => {
    workspace.commands.together(chosen.length === 1 ? 'what the letter says' : `${chosen.length} things from the letter`, () => {
      // A new offer speaks the letter's currency from the first figure on.
      const currency = Currency.safeParse(letter.reading.fields.currency?.value).data
      const id = offerId === null ? addOffer(currency ? { currency } : {}) : OfferId.parse(offerId)
      for (const finding of chosen) applyFinding(workspace, id, finding)
      if (offerId === null) navigate(pathOf({ screen: 'letter', offer: id }))
    })
    say(chosen.length === 1 ? 'Confirmed.' : `${chosen.length} confirmed.`, () => workspace.undo.undo())
  }
  const hasCall = offerId !== null
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1}>
      <div className={styles['head']}>
        <div><h1 className="h1">{letterHeadline(findings, hasCall)}</h1><p className="lede">Read on this device. Nothing counts until you confirm it beside its source.</p></div>
        <Tally findings={findings} hasCall={hasCall} />
      </div>
      {letter.note && <p className={`ban ${styles['note']}`}><Icon name="about" />{letter.note}</p>}
      <div className={styles['two']}>
        <LetterPage text={letter.text} findings={findings} lit={lit} onLight={setLit} />
        <section className="sheet" aria-label="What was found">
          <Findings rows={rows} lit={lit} onLight={setLit} onConfirm={confirm} />
          <div className={styles['endbar']}>
            <Button look="quiet" onClick={onAgain}>Read another text</Button>
            {offerId !== null && <ButtonLink look="ink" iconAfter="right" href={hrefOf({ screen: 'details', offer: offerId, round: 'answer-date' })}>To the offer</ButtonLink>}
          </div>
        </section>
      </div>
    </main>
  )
}

const Tally = ({ findings, hasCall }: { findings: readonly LetterFinding[]; hasCall: boolean }) => {
  const matches = findings.filter(({ state }) => state === 'matches').length
  return (
    <div className={styles['tally']}>
      <p><b>{findings.length}</b>found</p>
      {hasCall && <><p><b>{matches}</b>match what is here</p><p><b>{findings.length - matches}</b>need a look</p></>}
    </div>
  )
}
