import { describe, expect, it } from 'vitest'
import { Offer, OfferId } from '#domain/offer/offer.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Grant, Instalment } from '#domain/offer/offer-parts.ts'
import { priceOffer, supposeFor, usualAssumptions } from '#domain/valuation/price-offer.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
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

  it('lets the assumptions of one offer win over those for all', () => {
    const rows = { all: { id: 'all', bonusPayoutPercent: 80, years: 3 }, a: { id: 'a', bonusPayoutPercent: 90 } }
    expect(supposeFor(rows, 'a')).toMatchObject({ bonusPayoutPercent: 90, years: 3, annualRaisePercent: 0 })
    expect(supposeFor(rows, 'b')).toMatchObject({ bonusPayoutPercent: 80 })
  })
})
