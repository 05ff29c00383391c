import { describe, expect, it } from 'vitest'
import { compareOffers } from '#domain/valuation/compare-offers.ts'

const row = (comparison: ReturnType<typeof compareOffers>, part: string) => (comparison.comparable ? comparison.rows.find((each) => each.part === part) : undefined)
const harbour = { id: 'harbour', offer: { pay: { currency: 'USD', base: 100_000 }, benefits: { premiumPerMonth: 100 } } }
const quarry = { id: 'quarry', offer: { pay: { currency: 'USD', base: 110_000 }, benefits: { premiumPerMonth: 100 } } }
const lisbon = { id: 'lisbon', offer: { pay: { currency: 'EUR', base: 100_000 } } }

describe('comparing offers', () => {
  it('names the leader, the lead and what differs', () => {
    const comparison = compareOffers([harbour, quarry])
    expect(comparison).toMatchObject({ comparable: true, currency: 'USD', leaders: ['quarry'], lead: 40_000 })
    expect(row(comparison, 'base')).toEqual({ part: 'base', amounts: { harbour: 400_000, quarry: 440_000 }, differs: true, best: ['quarry'] })
    expect(row(comparison, 'premiums')).toMatchObject({ differs: false, best: [] })
  })

  it('takes the lowest premium as the best', () => {
    const cheap = { id: 'cheap', offer: { pay: { currency: 'USD', base: 100_000 } } }
    expect(row(compareOffers([harbour, cheap]), 'premiums')).toMatchObject({ differs: true, best: ['cheap'] })
  })

  it('calls offers level that are level to the cent', () => {
    expect(compareOffers([harbour, { ...harbour, id: 'again' }])).toMatchObject({ leaders: ['again', 'harbour'], lead: 0 })
  })

  it('does not compare two currencies without a rate', () => {
    expect(compareOffers([harbour, lisbon], 4, { to: 'USD', rates: {} })).toEqual({ comparable: false, currency: 'USD', missingRates: ['EUR'] })
    expect(compareOffers([harbour, lisbon])).toMatchObject({ comparable: false })
    expect(compareOffers([harbour, lisbon], 4, { to: 'USD', rates: { EUR: Number.NaN } })).toMatchObject({ comparable: false })
  })

  it('compares them through the rate the person gave, either way round', () => {
    const inDollars = compareOffers([harbour, lisbon], 4, { to: 'USD', rates: { EUR: 1.25 } })
    expect(inDollars).toMatchObject({ comparable: true, leaders: ['lisbon'], lead: 500_000 - 395_200 })
    const inEuro = compareOffers([harbour, lisbon], 4, { to: 'EUR', rates: { USD: 0.8 } })
    expect(inEuro).toMatchObject({ comparable: true, currency: 'EUR', leaders: ['lisbon'], lead: 400_000 - 316_160 })
  })

  it('splits each total into certain, variable and at risk', () => {
    const offer = { pay: { base: 100_000, bonus: { targetAmount: 5000 } }, equity: [{ value: 40_000, vesting: { years: 4 } }] }
    const comparison = compareOffers([{ id: 'one', offer }])
    expect(comparison.comparable && comparison.offers[0]?.certainty).toEqual({ certain: 400_000, variable: 20_000, atRisk: 40_000 })
  })

  it('of no offers and of one offer has no lead', () => {
    expect(compareOffers([])).toMatchObject({ comparable: true, leaders: [], lead: 0 })
    expect(compareOffers([harbour])).toMatchObject({ leaders: ['harbour'], lead: 0 })
  })
})
