import { describe, expect, it } from 'vitest'
import { tableFacts } from '#domain/negotiation/table-facts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Offer } from '#domain/offer/offer.ts'

const said = <Value>(value: Value, from: string = 'heard') => ({ sure: 'said', value, from })
const full = (terms: Record<string, unknown> = {}, parts: Partial<FullOffer> = {}): FullOffer => ({
  offer: Offer.parse({ id: 'one', company: ' Fennimore  Health ', ...terms }), grants: [], instalments: [], matchTiers: [], perks: [], promises: [], contingencies: [], questions: [], ...parts,
})

describe('the facts of the table', () => {
  it('speak to who said when the answer is due, until a recruiter is named', () => {
    expect(tableFacts(full({ answerToldBy: said('Ms Okafor') })).recruiter).toEqual({ full: 'Ms Okafor', spoken: 'Ms Okafor' })
    expect(tableFacts(full({ answerToldBy: said('Dale Kowalczyk'), recruiter: said('Priya Raman') })).recruiter?.spoken).toBe('Priya')
    expect(tableFacts(full({ answerToldBy: said('someone from HR') })).recruiter).toBeUndefined()
  })

  it('are those told, in the words they are spoken in', () => {
    const facts = tableFacts(full({ recruiter: said('Priya Raman, recruiter'), team: said('Clinical Data team'), roleTitle: said('Senior Data Engineer'), headcount: { sure: 'roughly', value: 11_400 }, baseSalary: said({ amount: { minor: 14_200_000, currency: 'USD' }, period: 'year' }) }))
    expect(facts).toMatchObject({ company: 'Fennimore Health', recruiter: { full: 'Priya Raman', spoken: 'Priya' }, team: 'Clinical Data', size: 'L', inWriting: false })
  })

  it('keep both ends of a base that was told as a range', () => {
    const pay = (units: number) => ({ amount: { minor: units * 100, currency: 'USD' }, period: 'year' })
    expect(tableFacts(full({ baseSalary: { sure: 'roughly', value: pay(135_000), low: pay(130_000), high: pay(140_000) } })).baseRange).toEqual({ low: { minor: 13_000_000, currency: 'USD' }, high: { minor: 14_000_000, currency: 'USD' } })
    expect(tableFacts(full({ baseSalary: { sure: 'roughly', value: pay(135_000) } }))).not.toHaveProperty('baseRange')
  })

  it('leave out what was not said', () => {
    const facts = tableFacts(full({ team: { sure: 'not-said' } }))
    expect(facts).not.toHaveProperty('team')
    expect(facts).not.toHaveProperty('answerBy')
    expect(facts.size).toBe('unknown')
  })

  it('know the match as a share of pay', () => {
    expect(tableFacts(full({ retirementMatch: said(50), retirementMatchUpTo: said(6) })).matchPercent).toBe(3)
    expect(tableFacts(full({}, { matchTiers: [{ id: 'a', offerId: Offer.parse({ id: 'one' }).id, matchPercent: 100, upToPercent: 3 }, { id: 'b', offerId: Offer.parse({ id: 'one' }).id, matchPercent: 50, upToPercent: 5 }] })).matchPercent).toBe(4)
    expect(tableFacts(full({ retirementMatch: said(50) })).matchPercent).toBeUndefined()
  })

  it('know whether something is in writing', () => {
    expect(tableFacts(full({ roleTitle: said('Analyst', 'letter') })).inWriting).toBe(true)
  })
})
