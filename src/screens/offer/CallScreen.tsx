import { useEffect, useMemo, useRef, useState } from 'react'
import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { callSheet, nextOpen } from '#domain/offer/call-sheet.ts'
import type { CallQuestion } from '#domain/offer/call-sheet.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { OfferId } from '#domain/offer/offer.ts'
import type { TermId } from '#domain/offer/terms.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { offerName } from '#screens/parts/offer-order.ts'
import { useFocusOnArrival } from '#screens/parts/arrival-focus.ts'
import { useToday } from '#screens/parts/today.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '../../route.ts'
import css from './Call.module.css'
import { answerOf, callProgress, callStates } from './call-view.ts'
import { CallAnswer } from './CallAnswer.tsx'
import { stillToAsk } from './offer-view.ts'
import { QuestionsMail } from './QuestionsMail.tsx'
import { useOfferEdits } from './use-offer-edits.ts'

/** On the phone: one question at a time under the thumb, the answer date first. It works without a network, and nothing hurries. */
export const CallScreen = ({ offerId }: { offerId: string }) => {
  const tables = useWorkspace(({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }) => ({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }))
  const id = OfferId.parse(offerId)
  const full = useMemo(() => gatherOffer(tables, id), [tables, id])
  return full ? <Sheet full={full} /> : null
}

const Sheet = ({ full }: { full: FullOffer }) => {
  const words = useMemo(() => questionsFor(full.offer, offerQuestions, offerQuestionsByCountry), [full.offer])
  const title = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(title)
  const sheet = callSheet(full, words)
  const [chosen, setChosen] = useState<TermId | 'done' | null>(null)
  const current = chosen === 'done' ? undefined : (sheet.find(({ term }) => term === chosen) ?? nextOpen(sheet, null))
  const go = (after: TermId, answered: readonly TermId[]) => setChosen(nextOpen(sheet.map((each) => (answered.includes(each.term) ? { ...each, state: 'answered' as const } : each)), after)?.term ?? 'done')
  return (
    <main className={`page ${css.call}`} id="main" tabIndex={-1}>
      <div className="page-head"><h1 className="h1" ref={title} tabIndex={-1}>{full.offer.company.trim() === '' ? 'On the phone' : `On the phone with ${offerName(full.offer)}`}</h1><p className="mut2" aria-live="polite">{callProgress(sheet)}</p></div>
      <ol className={`sheet ${css.list}`}>{sheet.map((each) => <Line key={each.term} question={each} full={full} words={words} current={each.term === current?.term} onChoose={() => setChosen(each.term)} />)}</ol>
      <section className={`theirs ${css.dock}`} aria-label="The question now">
        {current ? <CallAnswer key={current.term} question={current} begun={chosen !== null} full={full} words={words} onDone={(answered) => go(current.term, [current.term, ...answered])} /> : <Done full={full} words={words} />}
      </section>
    </main>
  )
}

const Line = ({ question, full, words, current, onChoose }: { question: CallQuestion; full: FullOffer; words: OfferQuestions; current: boolean; onChoose: () => void }) => {
  const answer = answerOf(full, question, words, useToday())
  const line = useRef<HTMLLIElement>(null)
  // The question under the thumb and its place in the list are seen together.
  useEffect(() => { if (current) line.current?.scrollIntoView?.({ block: 'center' }) }, [current])
  return (
    <li ref={line} className={css[question.state === 'open' ? 'open' : 'told']}>
      <button type="button" aria-current={current ? 'step' : undefined} onClick={onChoose}>
        <span>{question.question}</span><small>{answer ? `${answer}${question.state === 'unclear' ? ', roughly' : ''}` : callStates[question.state]}</small>
      </button>
    </li>
  )
}

const Done = ({ full, words }: { full: FullOffer; words: OfferQuestions }) => {
  const [mailing, setMailing] = useState(false)
  const today = useToday()
  const edits = useOfferEdits(full)
  const { lines, later } = stillToAsk(full, 'answer-date', words, today)
  const open = [...lines, ...later]
  return (
    <>
      <p className="say">That is all there is to ask now. {open.some(({ state }) => state !== 'answered') ? 'What stayed open fits into one e-mail.' : 'Nothing stayed open.'}</p>
      <div className={css.thumb}>
        <Button look="table" icon="mail" onClick={() => setMailing(true)}>Make it one e-mail</Button>
        <ButtonLink look="outline" href={hrefOf({ screen: 'details', offer: full.offer.id, round: 'answer-date' })}>To the offer</ButtonLink>
      </div>
      <QuestionsMail open={mailing} onClose={() => setMailing(false)} full={full} lines={open} today={today} edits={edits} />
    </>
  )
}
