import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { Grant } from '#domain/offer/offer-parts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Offer, OfferId } from '#domain/offer/offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'
import { contenderYears, hasTotal, readContender, totalForYou, totalOnPaper } from '#domain/weighing/contender.ts'
import { currencyCompared, givenRates } from '#domain/weighing/rates.ts'
import { standingOf } from '#domain/weighing/standing.ts'
import { contender } from './example-contenders.ts'

const offer = (fields: Record<string, unknown>): FullOffer => ({ offer: Offer.parse({ id: 'a', company: 'Ardent', ...fields }), grants: [], instalments: [], matchTiers: [], perks: [], promises: [], contingencies: [], questions: [] })
const base = (units: number, currency = 'USD') => ({ sure: 'said', value: { amount: money(units, currency), period: 'year' } })
const a = OfferId.parse('a')

describe('an offer in the comparison', () => {
  it('is on paper less what it costs the person', () => {
    for (const year of contenderYears(contender('fennimore'), 4)) {
      const costs = year.costs.reduce((sum, { amount }) => sum + amount, 0)
      expect(year.forYou).toBeCloseTo(year.paper.total - costs + year.priceLevel, 6)
    }
  })

  it('has totals that are the sums of its years', () => {
    const years = contenderYears(contender('larkspur'), 4)
    expect(totalOnPaper(contender('larkspur'), 4)).toBeCloseTo(years.reduce((sum, { paper }) => sum + paper.total, 0), 6)
    expect(totalForYou(contender('larkspur'), 4)).toBeCloseTo(years.reduce((sum, { forYou }) => sum + forYou, 0), 6)
  })

  it('has no total without a base', () => {
    const read = readContender(offer({}), { facts: undefined, costs: [] }, {}, { USD: 1 })
    expect(read.ok && hasTotal(read.contender)).toBe(false)
    expect(read.ok && read.contender.missing).toContain('sign-on')
  })

  it('turns everything by the rate given, an hour in another currency too', () => {
    const facts = { id: 'a', offerId: a, note: '', commuteMinutesOneWay: 30, commuteDaysPerWeek: 5, commuteWeeksPerYear: 46, hourWorth: money(20, 'USD') }
    const read = readContender(offer({ currency: 'GBP', baseSalary: base(60_000, 'GBP') }), { facts, costs: [] }, {}, { USD: 1, GBP: 1.25 })
    if (!read.ok) throw new Error(read.problem)
    const [year] = contenderYears(read.contender, 1)
    expect(year?.paper.base).toBeCloseTo(75_000, 6)
    // 230 hours at 20 dollars, whatever the offer is paid in.
    expect(year?.costs[0]?.amount).toBeCloseTo(230 * 20, 4)
  })

  it('scales what is left by the price levels', () => {
    const facts = { id: 'a', offerId: a, note: '', priceLevelHome: 100, priceLevelThere: 125 }
    const read = readContender(offer({ baseSalary: base(100_000) }), { facts, costs: [{ id: 'c', offerId: a, label: 'Care', perYear: money(10_000, 'USD') }] }, {}, { USD: 1 })
    if (!read.ok) throw new Error(read.problem)
    const [year] = contenderYears(read.contender, 1)
    expect(year?.forYou).toBeCloseTo(90_000 * 0.8, 6)
    expect(year?.priceLevel).toBeCloseTo(-18_000, 6)
  })

  it('says what is wrong where its terms contradict each other', () => {
    const full = { ...offer({ baseSalary: base(100_000) }), grants: [{ id: 'g', offerId: a, kind: 'rsu' as const, value: money(100, 'USD'), yearlyPercents: [80, 80] }] }
    const read = readContender(full, { facts: undefined, costs: [] }, {}, { USD: 1 })
    expect(read).toEqual({ ok: false, id: 'a', problem: 'The yearly percentages add up to more than 100.' })
  })
})

describe('the rates', () => {
  const pounds = { ...offer({ currency: 'GBP', place: 2 }), offer: Offer.parse({ id: 'b', currency: 'GBP', place: 2 }) }
  const none = { facts: undefined, costs: [] }

  it('lead to the currency of most offers, or to the one they were given in while an offer is in it', () => {
    expect(currencyCompared([offer({}), pounds], undefined)).toBe('USD')
    expect(currencyCompared([pounds, pounds, offer({})], undefined)).toBe('GBP')
    expect(currencyCompared([pounds, pounds, offer({})], { id: 'all', compareIn: 'USD' })).toBe('USD')
    expect(currencyCompared([offer({})], { id: 'all', compareIn: 'EUR' })).toBe('USD')
  })

  it('are used for an amount inside an offer, and hold nothing up where one is missing there', () => {
    const grant = Grant.parse({ id: 'g', offerId: 'a', kind: 'rsu', value: money(60_000, 'EUR'), vestingYears: 4 })
    const withStock = { ...offer({ baseSalary: base(100_000) }), grants: [grant] }
    expect(givenRates([withStock], [none], 'USD', undefined)).toMatchObject({ missing: [], used: [] })
    const all = { id: 'all', compareIn: 'USD', rates: { EUR: { rate: 1.1, on: CalendarDate.parse('2026-11-20') } } }
    const { rates, used } = givenRates([withStock], [none], 'USD', all)
    expect(used.map(({ currency }) => currency)).toEqual(['EUR'])
    const read = readContender(withStock, none, {}, rates)
    expect(read.ok && read.contender.priced.equity[0]?.value).toBeCloseTo(66_000, 6)
    expect(read.ok && read.contender.waiting).toEqual([])
  })

  it('are missing until the person gives them', () => {
    expect(givenRates([offer({}), pounds], [none, none], 'USD', undefined).missing).toEqual(['GBP'])
    const rates = { GBP: { rate: 1.25, on: CalendarDate.parse('2026-11-20') } }
    expect(givenRates([offer({}), pounds], [none, none], 'USD', { id: 'all', rates })).toMatchObject({ missing: [], rates: { USD: 1, GBP: 1.25 } })
    expect(givenRates([offer({}), pounds], [none, none], 'USD', { id: 'all', compareIn: 'USD', rates }).missing).toEqual([])
    expect(givenRates([offer({}), pounds], [none, none], 'USD', { id: 'all', compareIn: 'EUR', rates }).missing).toEqual(['GBP'])
  })
})

describe('who is ahead', () => {
  it('is the best, by the difference to the next', () => {
    expect(standingOf({ a: 100, b: 130, c: 90 })).toEqual({ order: ['b', 'a', 'c'], leaders: ['b'], lead: 30, tooClose: false })
  })

  it('is nobody where two are level to the cent, or too close', () => {
    expect(standingOf({ a: 100, b: 100.001 })).toMatchObject({ lead: 0, tooClose: true, leaders: ['b', 'a'] })
    expect(standingOf({ a: 100_000, b: 100_400 })).toMatchObject({ tooClose: true })
    expect(standingOf({})).toMatchObject({ leaders: [], lead: 0 })
  })

  it('does not hang on the order of the offers', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 1000 })), (totals) => {
        expect(standingOf(Object.fromEntries(Object.entries(totals).toReversed()))).toEqual(standingOf(totals))
      }),
    )
  })
})
