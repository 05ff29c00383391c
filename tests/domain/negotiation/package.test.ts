import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { freeParts, packagesText } from '#domain/negotiation/package.ts'
import { costToThem, costWords, sumOfCosts } from '#domain/negotiation/package-cost.ts'
import type { Priced } from '#domain/negotiation/package-cost.ts'
import { money } from '#domain/values/money.ts'
import { ask, largeCompany, nextToNothing, words } from './table.ts'

const usd = (units: number) => money(units, 'USD')
const cost = (priced: Priced, facts = largeCompany) => costToThem(priced, facts)

describe('what something costs them', () => {
  it('is the base with the bonus and the match that hang on it', () => {
    // 8,000 x (1 + 10 % + 4 %)
    expect(cost({ term: 'base-salary', amount: usd(150_000) })?.perYear).toBeCloseTo(9120)
  })

  it('counts an hourly base for the year, and a range from its lower end', () => {
    const hourly = { ...largeCompany, base: { amount: usd(50), period: 'hour' as const }, workingTime: { hoursPerWeek: 40, daysPerWeek: 5 }, bonusPercent: 0, matchPercent: 0 }
    expect(cost({ term: 'base-salary', amount: usd(52) }, hourly)?.perYear).toBeCloseTo(2 * 2080)
    expect(cost({ term: 'base-salary', amount: usd(150_000) }, { ...largeCompany, baseRange: { low: usd(140_000), high: usd(144_000) } })?.perYear).toBeCloseTo(11_400)
  })

  it('is what a signing bonus adds to the one offered, and a day’s pay for a day off', () => {
    expect(cost({ term: 'sign-on', amount: usd(12_000) }, { ...largeCompany, signOn: usd(5000) })).toEqual({ perYear: 0, once: 7000 })
    expect(cost({ term: 'leave', days: 3 })?.perYear).toBeCloseTo((142_000 / 260) * 3)
  })

  it('is nothing for a date and a day at home, and not known where the offer does not tell', () => {
    expect(cost({ term: 'home-days' })).toEqual({ perYear: 0, once: 0 })
    expect(cost({ term: 'base-salary', amount: usd(150_000) }, nextToNothing)).toBeUndefined()
    expect(cost({ term: 'level' })).toBeUndefined()
    expect(cost({ term: 'sign-on', amount: money(1000, 'GBP') })).toBeUndefined()
  })

  it('adds up part by part, and is unknown as soon as one part is', () => {
    const anyCost = fc.record({ perYear: fc.nat(1e6), once: fc.nat(1e6) })
    fc.assert(fc.property(fc.array(anyCost), (costs) => {
      expect(sumOfCosts(costs)).toEqual({ perYear: costs.reduce((sum, each) => sum + each.perYear, 0), once: costs.reduce((sum, each) => sum + each.once, 0) })
      expect(sumOfCosts([...costs, undefined])).toBeUndefined()
    }))
  })

  it('reads as a recruiter would say it', () => {
    expect(costWords({ perYear: 9120, once: 5000 }, largeCompany)).toBe('about $9,100 a year and $5,000 once')
    expect(costWords({ perYear: 0, once: 0 }, largeCompany)).toBe('nothing today')
  })
})

describe('packages', () => {
  it('hold what can be asked for here beside money, and nothing twice', () => {
    const terms = (facts: typeof largeCompany) => freeParts(facts, words.map, OfferId.parse('one'), ['leave']).map(({ ask: { term } }) => term)
    expect(terms({ ...largeCompany, size: 'S' })).toEqual(['early-review', 'start-date', 'home-days'])
    expect(terms({ ...largeCompany, size: 'G' })).not.toContain('early-review')
  })

  it('are told them with what each costs', () => {
    const text = packagesText([{ name: 'A', parts: [{ ask: ask('base-salary', { amount: 150_000 }) }] }, { name: 'B', parts: [{ ask: ask('sign-on', { amount: 20_000 }) }, { ask: ask('early-review') }] }], largeCompany)
    expect(text.split('\n')).toEqual([
      'Any one of these would work for me, whichever is easiest for you.',
      'A. A base of $150,000. Cost: about $9,100 a year.',
      'B. A signing bonus of $20,000 and a pay review at six months. Cost: $20,000 once.',
    ])
    expect(packagesText([{ name: 'C', parts: [{ ask: ask('level') }] }], largeCompany)).toMatch(/\nC\. The level\.$/)
  })
})
