import { useId } from 'react'
import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { copyText } from '#doors/clipboard.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import { openQuestions } from '#domain/offer/open-questions.ts'
import { supposeFor } from '#domain/valuation/price-offer.ts'
import { offerName } from '#screens/parts/offer-order.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Seal } from '#ui/Seal.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '../../route.ts'
import { DueClock } from './DueClock.tsx'
import { TwoSides } from './TwoSides.tsx'
import { clockOf, companyLine, nextStep, numberWord, payWords } from './overview-view.ts'
import type { NextStep, OverviewParts } from './overview-view.ts'
import styles from './Overview.module.css'

/** One offer: the clock, the company and its pay, what is missing, the next step, and the two sides below. */
export const OfferCard = ({ offer, parts, large = false }: { offer: Offer; parts: OverviewParts; large?: boolean }) => {
  const heading = useId()
  const state = useWorkspace((all) => all)
  const full = gatherOffer(state, offer.id)
  if (!full) return null
  const questions = offer.kind === 'stay' ? [] : openQuestions(full, questionsFor(offer, offerQuestions, offerQuestionsByCountry)).filter((question) => question.state === 'open')
  const mine = <Row extends { offerId: string }>(rows: Readonly<Record<string, Row>>) => Object.values(rows).filter((row) => row.offerId === offer.id)
  const step = nextStep(offer, { questions, factors: mine(state.factors).length, reasons: (state.drafts[offer.id]?.text ?? '').trim() === '' ? 0 : 1, asks: mine(state.asks).length })
  const pay = payWords(full, supposeFor(state.assumptions, offer.id))
  const missing = questions.filter(({ key }) => key !== 'answerBy')
  return (
    <article className={styles['offer']} aria-labelledby={heading}>
      <div className={styles['body']}>
        <DueClock clock={clockOf(offer, parts)} large={large} />
        <div className={styles['company']}>
          <Seal name={offerName(offer)} place={offer.place} small={!large} />
          <div><h2 className="h2" id={heading}><a href={hrefOf({ screen: 'details', offer: offer.id, round: 'answer-date' })}>{offerName(offer)}</a></h2>{large && companyLine(offer) && <p className="small mut2">{companyLine(offer)}</p>}</div>
          <p className={styles['pay']}>
            <span>{pay.base && <b>{pay.base}</b>} <span className={large ? '' : 'small mut2'}>{pay.unit}</span></span>
            {large && pay.yearOne && <span className="small mut2 num">{pay.yearOne} in year one{pay.partly ? ', as far as it is known' : ''}</span>}
          </p>
        </div>
        {large ? (
          <div className={styles['facts']}>
            <div>
              <h3 className="label">{missing.length === 0 ? 'Nothing is missing' : `Still missing, ${missing.length} answer${missing.length === 1 ? '' : 's'}`}</h3>
              <ul className={styles['missing']}>{missing.slice(0, 4).map((question) => <li key={question.key}><Icon name="question" /><span>{question.question}</span></li>)}</ul>
              {missing.length > 4 && <p className="small mut2">and {numberWord(missing.length - 4)} more</p>}
            </div>
            <div className={styles['next']}><h3 className="label">Next best step</h3><p className="say">{step.says}</p><StepButton offer={offer} step={step} large /></div>
          </div>
        ) : <p className={styles['nx']}><span className={step.to === 'copy-question' ? 'say' : ''}>{step.says}</span><StepButton offer={offer} step={step} /></p>}
      </div>
      <TwoSides offer={offer} large={large} />
    </article>
  )
}

const StepButton = ({ offer, step, large = false }: { offer: Offer; step: NextStep; large?: boolean }) => {
  const say = useToast()
  const look = large ? ('ink' as const) : ('quiet' as const)
  if (step.to === 'copy-question') {
    const question = step.says.replace(/[“”]/g, '')
    const copy = async () => say((await copyText(question)) ? 'Copied. Send it today.' : `The browser does not allow copying. Write: ${question}`)
    return <Button look={look} onClick={() => void copy()}>{step.act}</Button>
  }
  const to = { 'answer-date': hrefOf({ screen: 'details', offer: offer.id, round: 'answer-date' }), questions: hrefOf({ screen: 'details', offer: offer.id, round: 'pay' }), weigh: hrefOf({ screen: 'weigh', offer: offer.id }), arguments: hrefOf({ screen: 'arguments', offer: offer.id }), script: hrefOf({ screen: 'script', offer: offer.id }) }
  return <ButtonLink look={look} href={to[step.to]} {...(large ? { iconAfter: 'right' as const } : {})}>{step.act}</ButtonLink>
}
