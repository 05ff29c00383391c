import { useEffect, useMemo, useRef, useState } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { cautionRules } from '#content/letter/cautions.ts'
import { sources } from '#content/sources.ts'
import { priceLevelsUs } from '#content/valuation/dated-tables.ts'
import { letterCautions } from '#domain/letter/cautions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { offerQuestions } from '#content/offer-questions.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import type { KeptLetter } from '#domain/letter/kept-letter.ts'
import type { LetterFinding } from '#domain/letter/letter-findings.ts'
import type { OfferReading } from '#domain/letter/offer-field.ts'
import { Offer } from '#domain/offer/offer.ts'
import { Currency } from '#domain/values/money.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useOfferCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { hrefOf, pathOf } from '../../route.ts'
import { useToday } from '#screens/parts/today.ts'
import { Cautions } from './Cautions.tsx'
import { Findings } from './Findings.tsx'
import { LetterPage } from './LetterPage.tsx'
import { applyFinding } from './apply-finding.ts'
import { findingRow, letterHeadline, wasHeard } from './letter-view.ts'
import type { NextFinding } from './use-next-finding.ts'
import type { useKeptLetter } from './use-kept-letter.ts'
import styles from './Letter.module.css'

interface ReadLetterProps {
  kept: ReturnType<typeof useKeptLetter>
  letter: KeptLetter
  reading: OfferReading
  findings: readonly LetterFinding[]
  offer: Offer | undefined
  /** The text has just been given: what was found comes into view, and the focus with it. */
  justRead: boolean
  /** Where the keyboard goes on after an answer. */
  next: NextFinding
  onAgain: () => void
}

/** The text with its findings beside it; each is confirmed, or left out, by the person. */
export const ReadLetter = ({ kept, letter, reading, findings, offer, justRead, next, onAgain }: ReadLetterProps) => {
  const [lit, setLit] = useState<number | null>(null)
  const headline = useHeadline(justRead)
  const confirm = useConfirm({ kept, letter, reading, offer })
  const refused = new Set(letter.refused)
  const open = findings.filter(({ key, state }) => state === 'matches' || !refused.has(key))
  const words = useMemo(() => questionsFor(offerOfText(offer, reading), offerQuestions, offerQuestionsByCountry).terms, [offer, reading])
  const rows = findings.map((finding) => findingRow(finding, words, letter.text))
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1}>
      <div className={styles['head']}>
        <div><h1 className="h1" ref={headline} tabIndex={-1}>{letterHeadline(open, letter.from, wasHeard(offer))}</h1><p className="lede">Read on this device. Nothing counts until you confirm it beside its source.</p></div>
        <Tally findings={findings} left={findings.length - open.length} hasOffer={offer !== undefined} />
      </div>
      {letter.note && <p className={`ban ${styles['note']}`}><Icon name="about" />{letter.note}</p>}
      <div className={styles['two']}>
        <LetterPage text={letter.text} findings={findings} lit={lit} onLight={setLit} />
        <section className="sheet" aria-label="What was found">
          <Findings rows={rows} next={next} refused={refused} lit={lit} onLight={setLit} onConfirm={confirm} onRefuse={({ key }, isOut) => kept.refuse(key, isOut)} />
          <div className={styles['endbar']}>
            <Button look="quiet" onClick={onAgain}>Read another text</Button>
            {offer && <ButtonLink look="ink" iconAfter="right" href={hrefOf({ screen: 'details', offer: offer.id, round: 'answer-date' })}>To the offer</ButtonLink>}
          </div>
        </section>
      </div>
      <Noticed text={letter.text} reading={reading} offer={offer} />
    </main>
  )
}

/** What tells the country of the words: the offer, and where it does not say so yet the text itself. */
const offerOfText = (offer: Offer | undefined, { fields }: OfferReading): Offer => {
  const currency = Currency.safeParse(fields.currency?.value).data
  const told = offer ?? Offer.parse({ id: 'unnamed', ...(typeof fields.location?.value === 'string' ? { location: { sure: 'said', value: fields.location.value } } : {}) })
  return told.currency === 'USD' && currency ? { ...told, currency } : told
}

const stateNames = Object.fromEntries(Object.entries(priceLevelsUs.places).flatMap(([code, { name }]) => (code === 'US' ? [] : [[code, name]])))

/** What is worth a question in this text; a question can join those for the employer. */
const Noticed = ({ text, reading, offer }: { text: string; reading: OfferReading; offer: Offer | undefined }) => {
  const today = useToday()
  const { commands } = useOpenWorkspace()
  const questions = useWorkspace((state) => Object.values(state.questions).filter(({ offerId }) => offerId === offer?.id))
  const asked = useMemo(() => new Set(questions.map((each) => each.text)), [questions])
  const cautions = useMemo(() => letterCautions(text, reading, { rules: cautionRules, today, states: stateNames }), [text, reading, today])
  return <Cautions cautions={cautions} sources={sources} asked={asked} onAsk={offer && ((question) => void commands.add('questions', { offerId: offer.id, text: question }, 'add a question'))} />
}

const useHeadline = (justRead: boolean) => {
  const headline = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!justRead) return
    headline.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [justRead])
  return headline
}

/** Writes what was confirmed into the offer; where there is none yet, one is made. */
const useConfirm = ({ kept, letter, reading, offer }: Pick<ReadLetterProps, 'kept' | 'letter' | 'reading' | 'offer'>) => {
  const workspace = useOpenWorkspace()
  const { addOffer } = useOfferCommands()
  const say = useToast()
  const make = () => {
    // A new offer speaks the letter's currency from the first figure on.
    const currency = Currency.safeParse(reading.fields.currency?.value).data
    const id = addOffer(currency ? { currency } : {})
    kept.moveTo(id, letter)
    return id
  }
  return (chosen: readonly LetterFinding[]) => {
    const id = workspace.commands.together(chosen.length === 1 ? 'what the letter says' : `${chosen.length} things from the letter`, () => {
      const id = offer?.id ?? make()
      for (const finding of chosen) applyFinding(workspace, id, finding, letter.from)
      return id
    })
    if (!offer) navigate(pathOf({ screen: 'letter', offer: id }))
    say(chosen.length === 1 ? 'Confirmed.' : `${chosen.length} confirmed.`, () => workspace.undo.undo())
  }
}

const Tally = ({ findings, left, hasOffer }: { findings: readonly LetterFinding[]; left: number; hasOffer: boolean }) => {
  const matches = findings.filter(({ state }) => state === 'matches').length
  return (
    <div className={styles['tally']}>
      <p><b>{findings.length}</b>found</p>
      {hasOffer && <><p><b>{matches}</b>in the offer</p><p><b>{findings.length - matches - left}</b>to look at</p></>}
      {left > 0 && <p><b>{left}</b>left out</p>}
    </div>
  )
}
