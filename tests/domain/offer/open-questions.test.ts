import { describe, expect, it } from 'vitest'
import { offerQuestions } from '#content/offer-questions.ts'
import { openQuestions, stillOpen } from '#domain/offer/open-questions.ts'
import { minutesLeft, roundProgress } from '#domain/offer/round-progress.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { asked, fullOffer, grant, instalment, matchTier, notSaid, pay, roughly, said, usd } from '../../make.ts'

const keys = (full: FullOffer) => stillOpen(openQuestions(full, offerQuestions)).map(({ key }) => key)
const find = (full: FullOffer, key: string) => openQuestions(full, offerQuestions).find((each) => each.key === key)

describe('what is still to ask', () => {
  it('begins with the answer date, and asks of a blank offer only what every offer needs', () => {
    expect(keys(fullOffer())).toEqual(['answerBy', 'baseSalary', 'bonusTarget', 'nextReview', 'equityOffered', 'healthPremium', 'retirementMatch', 'ptoDays', 'coverageStart', 'workplace', 'startDate', 'in-writing'])
  })

  it('drops a question when its answer is told, and shows the answer date as answered', () => {
    const full = fullOffer({ baseSalary: said(pay(142_000)), answerBy: said('2026-11-27') })
    expect(keys(full)).not.toContain('baseSalary')
    expect(find(full, 'answerBy')).toMatchObject({ state: 'answered' })
    expect(openQuestions(full, offerQuestions)[0]?.key).toBe('answerBy')
  })

  it('asks about repayment once there is a signing bonus, and not of none', () => {
    expect(keys(fullOffer({ signOn: said(usd(8000)) }))).toContain('signOnRepayMonths')
    expect(keys(fullOffer({ signOn: said(usd(0)) }))).not.toContain('signOnRepayMonths')
    expect(keys(fullOffer({}, { instalments: [instalment()] }))).toContain('signOnRepayMonths')
    expect(keys(fullOffer({}, { instalments: [instalment({ repayWithinMonths: 12 })] }))).not.toContain('signOnRepayMonths')
  })

  it('asks for the days on site of a hybrid job only', () => {
    expect(keys(fullOffer({ workplace: said('hybrid') }))).toContain('officeDays')
    expect(keys(fullOffer({ workplace: said('remote') }))).not.toContain('officeDays')
  })

  it('asks again, in other words, where the answer was only roughly', () => {
    expect(find(fullOffer({ bonusTarget: roughly(10) }), 'bonusTarget:roughly')).toMatchObject({ question: 'What did the bonus actually pay in the last two years?', reason: 'roughly', term: 'bonusTarget' })
  })

  it('asks what was left open, whatever the term', () => {
    expect(find(fullOffer({ severanceWeeks: notSaid }), 'severanceWeeks')).toMatchObject({ reason: 'not-said', state: 'open' })
  })

  it('does not ask for what another entry has answered', () => {
    expect(keys(fullOffer({ bonusAmount: said(usd(14_000)) }))).not.toContain('bonusTarget')
    expect(keys(fullOffer({ ptoUnlimited: said(true) }))).not.toContain('ptoDays')
    expect(keys(fullOffer({}, { matchTiers: [matchTier(100, 3)] }))).not.toContain('retirementMatch')
  })

  it('asks of a grant what its worth hangs on', () => {
    const of = (fields: Record<string, unknown>) => keys(fullOffer({}, { grants: [grant({ id: 'g', ...fields })] })).filter((key) => key.startsWith('grant:'))
    expect(of({})).toEqual(['grant:g:size', 'grant:g:vesting'])
    expect(of({ value: usd(48_000), vestingYears: 4 })).toEqual([])
    expect(of({ shares: 2000, vestingYears: 4 })).toEqual(['grant:g:price'])
    expect(of({ kind: 'options', percent: 0.3 })).toEqual(['grant:g:strike', 'grant:g:company-value', 'grant:g:vesting', 'grant:g:option-kind'])
    expect(of({ kind: 'iso', shares: 10_000, strikePrice: usd(1), sharePrice: usd(3), yearlyPercents: [25, 25, 25, 25] })).toEqual([])
    expect(keys(fullOffer({}, { grants: [grant()] }))).not.toContain('equityOffered')
  })

  it('keeps what was asked, what was dropped, and one’s own questions', () => {
    const full = fullOffer({}, { questions: [asked({ key: 'ptoDays', state: 'asked' }), asked({ key: 'nextReview', state: 'dropped' }), asked({ id: 'own1', text: 'Is there parking?' })] })
    expect(find(full, 'ptoDays')).toMatchObject({ state: 'asked' })
    expect(find(full, 'nextReview')).toBeUndefined()
    expect(find(full, 'own:own1')).toMatchObject({ question: 'Is there parking?', reason: 'own', state: 'open' })
  })

  it('shows a question that was asked as answered once its term is told', () => {
    const full = fullOffer({ ptoDays: said(20) }, { questions: [asked({ key: 'ptoDays', state: 'asked' })] })
    expect(find(full, 'ptoDays')).toMatchObject({ state: 'answered' })
  })

  it('asks nothing of the job one has', () => {
    expect(openQuestions(fullOffer({ kind: 'stay' }), offerQuestions)).toEqual([])
  })

  it('does not ask for it in writing when it came by letter', () => {
    expect(keys(fullOffer({ baseSalary: { sure: 'said', value: pay(142_000), from: 'letter' } }))).not.toContain('in-writing')
  })
})

describe('how much of a round is known', () => {
  it('counts what was told, not what was left open', () => {
    expect(roundProgress(fullOffer({ baseSalary: said(pay(142_000)), bonusTarget: roughly(10), signOn: said(usd(8000)), nextReview: notSaid }), 'pay')).toEqual({ known: 3, of: 5 })
  })

  it('does not count what falls away', () => {
    expect(roundProgress(fullOffer({ signOn: said(usd(0)) }), 'pay')).toEqual({ known: 1, of: 4 })
  })

  it('counts three facts for each grant', () => {
    expect(roundProgress(fullOffer({}, { grants: [grant({ value: usd(48_000), vestingYears: 4 }), grant({ shares: 10 })] }), 'equity')).toEqual({ known: 4, of: 6 })
    expect(roundProgress(fullOffer({ equityOffered: said(false) }), 'equity')).toEqual({ known: 1, of: 1 })
  })

  it('guesses the minutes that are left', () => {
    expect(minutesLeft(fullOffer())).toBe(5)
    expect(minutesLeft(fullOffer({ answerBy: said('2026-11-27'), baseSalary: said(pay(142_000)) }))).toBe(3)
  })
})
