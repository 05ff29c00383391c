import { describe, expect, it } from 'vitest'
import { Offer, OfferId } from '#domain/offer/offer.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Grant, Instalment } from '#domain/offer/offer-parts.ts'
import { priceOffer, supposeFor, usualAssumptions } from '#domain/valuation/price-offer.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'

const usd = (units: number) => money(units, 'USD')
const said = (value: unknown) => ({ sure: 'said', value })
const full = (terms: object, parts: Partial<FullOffer> = {}): FullOffer => ({
  offer: Offer.parse({ id: 'a', ...terms }), grants: [], instalments: [], matchTiers: [], perks: [], promises: [], contingencies: [], questions: [], ...parts,
})
const base = (units: number, period = 'year') => ({ baseSalary: said({ amount: usd(units), period }) })
const firstYear = (offer: FullOffer, supposed = {}) => valueOffer(priceOffer(offer, { ...usualAssumptions, ...supposed }).priced).years[0]!
const offerId = OfferId.parse('a')

describe('an offer as told, in money', () => {
  it('names what was not told instead of counting it as zero', () => {
    expect(priceOffer(full({}), usualAssumptions).missing).toEqual(['base', 'bonus', 'equity', 'premium', 'match'])
    const told = { ...base(100_000), bonusTarget: said(0), equityOffered: said(false), healthPremium: said(usd(0)), retirementMatch: said(0) }
    expect(priceOffer(full(told), usualAssumptions).missing).toEqual([])
    expect(priceOffer(full({ ...told, bonusTarget: { sure: 'not-said' } }), usualAssumptions).missing).toEqual(['bonus'])
  })

  it('counts pay by the hour with the hours that were told', () => {
    expect(firstYear(full({ ...base(40, 'hour'), hoursPerWeek: said(37.5) })).base).toBe(78_000)
    expect(firstYear(full(base(40, 'hour'))).base).toBe(83_200)
    expect(firstYear(full({ ...base(3200, 'month'), paymentsPerYear: said(14) })).base).toBe(44_800)
  })

  it('takes a bonus that counts from the start date for the days that are left of that year', () => {
    const offer = { ...base(120_000), bonusTarget: said(15), bonusFirstYear: said('by-start-date'), startDate: said('2026-07-01') }
    expect(firstYear(full(offer), { bonusPayoutPercent: 80 }).bonus).toBeCloseTo(7259.18, 2)
  })

  it('prefers instalments over the single figure of a sign-on', () => {
    const instalments = [12_000, 6000].map((units, index) => Instalment.parse({ id: `i${index}`, offerId, amount: usd(units), month: 1 + 12 * index }))
    expect(firstYear(full({ ...base(1), signOn: said(usd(18_000)) }, { instalments })).signOn).toBe(12_000)
  })

  it('does not put a grant in money whose worth is unknown, and says so', () => {
    const shares = Grant.parse({ id: 'g', offerId, kind: 'options', shares: 10_000 })
    const priced = priceOffer(full(base(1), { grants: [shares] }), usualAssumptions)
    expect(priced.priced.equity).toEqual([])
    expect(priced.missing).toContain('grant-worth')
  })

  it('never adds pounds to dollars', () => {
    const offer = full({ ...base(100_000), signOn: said(money(5000, 'GBP')), equityOffered: said(false) })
    expect(firstYear(offer).total).toBe(100_000)
    expect(priceOffer(offer, usualAssumptions).missing).toContain('other-currency')
  })

  it('brings dollar stock into a rupee offer at the rate the person gave, and nothing of it without one', () => {
    const stock = Grant.parse({ id: 'g', offerId, kind: 'rsu', value: usd(60_000), vestingYears: 4 })
    const offer = full({ currency: 'INR', baseSalary: said({ amount: money(3_100_000, 'INR'), period: 'year' }) }, { grants: [stock] })
    const waiting = priceOffer(offer, usualAssumptions)
    expect(waiting.priced.equity).toEqual([])
    expect(waiting.waiting).toEqual([{ part: 'equity', amount: usd(60_000) }])
    // Its worth is said: only the rate is not.
    expect(waiting.missing).toContain('other-currency')
    expect(waiting.missing).not.toContain('grant-worth')
    const rated = priceOffer(offer, usualAssumptions, { INR: 1, USD: 88 })
    expect(valueOffer(rated.priced).years.map(({ equity }) => equity)).toEqual([1_320_000, 1_320_000, 1_320_000, 1_320_000])
    expect(rated).toMatchObject({ converted: [{ part: 'equity', amount: usd(60_000), rate: 88 }], waiting: [] })
    expect(rated.missing).not.toContain('other-currency')
  })

  it('brings every kind of amount in at that rate, not rounded on the way', () => {
    const rates = { USD: 1, GBP: 1.2345 }
    const pounds = (units: number) => money(units, 'GBP')
    const offer = full({
      ...base(100_000), bonusAmount: said(pounds(1000)), signOn: said(pounds(2000)), allowances: said(pounds(1200)), healthPremium: said(pounds(10)), commissionTarget: said(pounds(500)),
    }, { grants: [Grant.parse({ id: 'g', offerId, kind: 'options', shares: 100_000, sharePrice: pounds(1.23), strikePrice: pounds(0.13), vestingYears: 4 })], perks: [{ id: 'p', offerId, label: 'Meals', perYear: pounds(300) }] })
    const year = valueOffer(priceOffer(offer, usualAssumptions, rates).priced).years[0]!
    expect(year).toMatchObject({ base: 100_000, bonus: 1234.5, signOn: 2469, commission: 617.25, otherBenefits: 1851.75 })
    expect(year.premiums).toBeCloseTo(148.14, 6)
    expect(year.equity).toBeCloseTo(25_000 * 1.1 * 1.2345, 6)
    expect(priceOffer(offer, usualAssumptions).waiting.map(({ part }) => part).toSorted()).toEqual(['bonus', 'commission', 'equity', 'otherBenefits', 'otherBenefits', 'premiums', 'signOn'])
  })

  it('finds the rate among the assumptions too, and turns it where it was given the other way round', () => {
    const offer = full({ currency: 'INR', baseSalary: said({ amount: money(3_100_000, 'INR'), period: 'year' }), signOn: said(usd(10_000)) })
    const rates = { INR: { rate: 0.0125, on: CalendarDate.parse('2026-11-20') } }
    const supposed = { ...usualAssumptions, compareIn: 'USD', rates }
    expect(valueOffer(priceOffer(offer, supposed).priced).years[0]!.signOn).toBeCloseTo(800_000, 6)
  })

  it('has no total while the base itself waits for a rate', () => {
    const offer = full({ currency: 'INR', ...base(100_000) })
    expect(priceOffer(offer, usualAssumptions).missing).toContain('base')
    expect(priceOffer(offer, usualAssumptions, { INR: 1, USD: 88 }).missing).not.toContain('base')
  })

  it('lets the assumptions of one offer win over those for all', () => {
    const rows = { all: { id: 'all', bonusPayoutPercent: 80, years: 3 }, a: { id: 'a', bonusPayoutPercent: 90 } }
    expect(supposeFor(rows, 'a')).toMatchObject({ bonusPayoutPercent: 90, years: 3, annualRaisePercent: 0 })
    expect(supposeFor(rows, 'b')).toMatchObject({ bonusPayoutPercent: 80 })
  })
})
