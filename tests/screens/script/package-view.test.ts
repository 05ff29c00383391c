import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packagesText, packageWords } from '#domain/negotiation/package.ts'
import { packagesOf } from '#screens/script/package-view.ts'
import type { PackageMakings } from '#screens/script/package-view.ts'
import { money } from '#domain/values/money.ts'
import { ask, largeCompany, words } from '../../domain/negotiation/table.ts'
import { contender } from '../../domain/weighing/example-contenders.ts'

const fennimore = contender('fennimore')
/** 8,000 is offered as a signing bonus already; a sum named in its place stands for the whole. */
const facts = { ...largeCompany, signOn: money(8000, 'USD') }
const makings = (rest: Partial<PackageMakings> = {}): PackageMakings => ({ facts, asks: [ask('base-salary', { amount: 150_000 })], map: words.map, contender: fennimore, years: 4, worths: {}, ...rest })
const told = (rest: Partial<PackageMakings> = {}) => (packagesOf(makings(rest))?.packages ?? []).map((each) => `${each.name}. ${packageWords(each, facts)}`)

describe('packages of equal worth', () => {
  it('are the base asked for, the base as it is with a sum in its place, and the middle', () => {
    // 8,000 x 4 years x (1 + 10 % x 0.9 + 4 %) = 36,160, on top of the 8,000 offered
    expect(told()).toEqual(['A. A base of $150,000.', 'B. A signing bonus of $44,000.', 'C. A base of $146,000 and a signing bonus of $26,000.'])
  })

  it('hold days and dates only where I have said what they are worth to me, and then need less money', () => {
    expect(told({ worths: { 'early-review': 3000, 'home-days': 2000 } })).toEqual(['A. A base of $150,000.', 'B. A pay review at six months, one more day a week at home and a signing bonus of $24,000.', 'C. A base of $146,000 and a signing bonus of $26,000.'])
  })

  it('leave out what they have closed: no base, neither whole nor half', () => {
    const closed = { ...facts, closed: ['base-at-max' as const] }
    expect(told({ facts: closed, worths: { 'home-days': 2000 } })).toEqual(['B. One more day a week at home and a signing bonus of $36,000.', 'C. A signing bonus of $44,000.'])
  })

  it('make up with shares at a small firm, where cash is short', () => {
    expect(told({ facts: { ...facts, size: 'S' } })[1]).toMatch(/^B\. \$36,\d00 more in the stock grant\.$/)
  })

  it('say so where a sum is more than usually moves', () => {
    // 15 in 100 of 142,000 are 21,300
    expect(packagesOf(makings())?.unusual).toEqual(['B', 'C'])
    expect(packagesOf(makings({ asks: [ask('base-salary', { amount: 144_000 })] }))?.unusual).toEqual([])
  })

  it('are none where no higher base is asked for', () => {
    expect(packagesOf(makings({ asks: [ask('leave', { words: 'five more days off' })] }))).toBeUndefined()
    expect(packagesOf(makings({ asks: [ask('base-salary', { amount: 142_000 })] }))).toBeUndefined()
  })

  it('are built from what I ask, and never name where I want to land', () => {
    const opening = (landing: number) => told({ asks: [{ ...ask('base-salary', { amount: 150_000 }), target: money(landing, 'USD') }] })
    expect(opening(147_000)).toEqual(told())
    // 146,000 is half way, so it would hand over the sum to land at
    expect(opening(146_000)).toEqual(['A. A base of $150,000.', 'B. A signing bonus of $44,000.', 'C. A base of $147,000 and a signing bonus of $21,500.'])
    fc.assert(
      fc.property(fc.integer({ min: 142_001, max: 199_999 }), fc.integer({ min: 1, max: 60_000 }), (landing, above) => {
        const found = packagesOf(makings({ asks: [{ ...ask('base-salary', { amount: landing + above }), target: money(landing, 'USD') }] }))
        for (const { parts } of found?.packages ?? []) expect(parts.map((part) => part.ask.term === 'base-salary' && part.ask.amount?.minor)).not.toContain(landing * 100)
      }),
    )
  })

  it('are worth the same to me within the rounding, whatever is asked for and however long I look ahead', () => {
    const anyWorth = fc.option(fc.integer({ min: 0, max: 9000 }), { nil: undefined })
    fc.assert(
      fc.property(fc.integer({ min: 143_000, max: 200_000 }), fc.integer({ min: 1, max: 8 }), fc.record({ 'home-days': anyWorth, leave: anyWorth, 'early-review': anyWorth, 'start-date': anyWorth }), fc.constantFrom('S' as const, 'M' as const, 'L' as const, 'G' as const), fc.boolean(), (base, years, worths, size, hasLeave) => {
        const asks = [{ ...ask('base-salary', { amount: base + 5000 }), target: money(base, 'USD') }, ...(hasLeave ? [ask('leave', { words: '5 more days off' })] : [])]
        const given = Object.fromEntries(Object.entries(worths).filter(([, worth]) => worth !== undefined))
        const found = packagesOf(makings({ facts: { ...facts, size }, asks, years, worths: given }))
        const [a = 0, ...others] = Object.values(found?.worth ?? {})
        for (const other of others) expect(Math.abs(other - a)).toBeLessThanOrEqual(250.01)
      }),
    )
  })

  it('tell the other side what they hold and cost, and never what they are worth to me', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5001, max: 8999 }).filter((worth) => worth % 100 !== 0), (worth) => {
        const found = packagesOf(makings({ worths: { 'home-days': worth } }))
        const text = packagesText(found?.packages ?? [], facts)
        expect(text).not.toContain(worth.toLocaleString('en-US'))
      }),
    )
  })
})
