import { useMemo, useRef } from 'react'
import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { currencyWhere, questionsFor } from '#domain/offer/country-questions.ts'
import { holidaysOf } from '#content/negotiation/holidays.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { OfferId } from '#domain/offer/offer.ts'
import { openQuestions } from '#domain/offer/open-questions.ts'
import type { Round } from '#domain/offer/terms.ts'
import { holidaysBetween } from '#domain/timeline/holidays.ts'
import { useFocusOnArrival } from '#screens/parts/arrival-focus.ts'
import { useToday } from '#screens/parts/today.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { hrefOf } from '../../route.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { AnswerDateRound, holidayWindow } from './AnswerDateRound.tsx'
import { AnswerPin } from './AnswerPin.tsx'
import { timeLeft } from './calendar-view.ts'
import { FastLine } from './FastLine.tsx'
import { headlineOf, pinOf, progressOf, stepsOf } from './offer-view.ts'
import { OfferHead } from './OfferHead.tsx'
import { MoreTime } from './MoreTime.tsx'
import { PrivateNote, usePrivateNote } from './PrivateNote.tsx'
import { RoundFields } from './RoundFields.tsx'
import { RoundFooter } from './RoundFooter.tsx'
import { Progress, StepList } from './StepList.tsx'
import { StillToAsk } from './StillToAsk.tsx'
import { nextField, useFieldWalk } from './use-field-walk.ts'
import { useFastLines } from './use-fast-lines.ts'
import { useOfferEdits } from './use-offer-edits.ts'
import css from './Offer.module.css'

/** Entering an offer after the call: six rounds in any order, the answer date first. */
export const OfferScreen = ({ offerId, round }: { offerId: string; round: Round }) => {
  const tables = useWorkspace(({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }) => ({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }))
  const id = OfferId.parse(offerId)
  const full = useMemo(() => gatherOffer(tables, id), [tables, id])
  return full ? <WalkThrough key={offerId} full={full} round={round} /> : null
}

const WalkThrough = ({ full, round }: { full: FullOffer; round: Round }) => {
  const { offer } = full
  const words = useMemo(() => questionsFor(offer, offerQuestions, offerQuestionsByCountry), [offer])
  const today = useToday()
  const countryCurrency = currencyWhere(offer, offerQuestionsByCountry)
  const holidays = useMemo(() => holidaysBetween(holidaysOf(countryCurrency), ...holidayWindow(today)), [countryCurrency, today])
  const edits = useOfferEdits(full)
  const lines = useFastLines(full, edits)
  const note = usePrivateNote(offer.id)
  const sheet = useRef<HTMLElement>(null)
  const line = useRef<HTMLTextAreaElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(title)
  useFieldWalk(sheet)
  const isDate = round === 'answer-date'
  const isStay = offer.kind === 'stay'
  const asking = useMemo(() => new Set(openQuestions(full, words).filter(({ state }) => state === 'open').map(({ key }) => key)), [full, words])
  const below = isDate ? (isStay ? 'Put down what you have today. It is the measure for the others.' : timeLeft(today, offer.answerBy && offer.answerBy.sure !== 'not-said' ? offer.answerBy.value : undefined, holidays)) : undefined
  return (
    <main className={`page ${css.page}`} id="main" tabIndex={-1}>
      <OfferHead full={full} edits={edits} />
      <Progress {...progressOf(full, round, words)} />
      <div className={css.cols}>
        <div className={css.steps}>
          <StepList offerId={offer.id} steps={stepsOf(full, round, words)} />
          <PrivateNote note={note} />
        </div>
        <section className="sheet" aria-labelledby="round-title" ref={sheet} onInput={({ target }) => { if ((target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.dataset['walk'] !== undefined) edits.noteSign(target.value) }}>
          {!isDate && !isStay && <AnswerPin pin={pinOf(offer, words, today, holidays.map(({ date }) => date))} offerId={offer.id} />}
          <div className={css.qH}><h1 className="h1" id="round-title" ref={title} tabIndex={-1}>{headlineOf(offer, round, words)}</h1>{!(isDate && isStay) && <p className={isDate ? 'lede' : 'mut2'}>{isStay ? 'Type it as it stands today. Blanks are fine.' : words.rounds[round].lede}</p>}</div>
          {!(isDate && isStay) && <FastLine key={round} round={round} full={full} words={words} today={today} lines={lines} input={line} onEnter={() => nextField(sheet.current, line.current, 1)} onKeepInNote={note.append} />}
          {isDate && !isStay && <p className="noprint"><ButtonLink look="quiet" small icon="phone" href={hrefOf({ screen: 'call', offer: offer.id })}>On the phone now? One question at a time</ButtonLink></p>}
          {isDate && !isStay && <div className={css.when}><AnswerDateRound offer={offer} words={words} today={today} holidays={holidays} edits={edits} /></div>}
          {!(isDate && isStay) && <RoundFields key={`${round}-fields`} full={full} round={round} words={words} today={today} asking={asking} edits={edits} />}
          <RoundFooter offerId={offer.id} round={round} words={words} says={below} />
        </section>
        {isStay ? null : isDate ? <MoreTime key={offer.answerBy?.sure === 'not-said' ? '' : offer.answerBy?.value} offer={offer} holidays={holidays} today={today} /> : <StillToAsk full={full} round={round} words={words} today={today} edits={edits} />}
      </div>
    </main>
  )
}
