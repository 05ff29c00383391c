import { describe, expect, it } from 'vitest'
import { dangerSpots, movability, roomToMove } from '#domain/negotiation/negotiability.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { money } from '#domain/values/money.ts'
import { largeCompany, nextToNothing, words } from './table.ts'

const { map } = words
const room = (facts: TableFacts) => roomToMove(facts, map).map(({ term }) => term)
const dangers = (facts: TableFacts, plan = {}) => dangerSpots(facts, map, plan).map(({ title }) => title)

describe('room to move', () => {
  it('comes in the order of asking: base, then what stands in for it, then what costs nothing', () => {
    expect(room(largeCompany).slice(0, 5)).toEqual(['base-salary', 'sign-on', 'early-review', 'equity', 'start-date'])
    expect(roomToMove(largeCompany, map)[0]).toMatchObject({ label: 'Base, inside the band', sentence: 'Needs a new approval, often days.', movability: 2 })
  })

  it('has no shares where none were offered, and a level only before the letter', () => {
    expect(room({ ...largeCompany, hasEquity: false })).not.toContain('equity')
    expect(room(largeCompany)).not.toContain('level')
    expect(room({ ...largeCompany, inWriting: false })[0]).toBe('level')
  })

  it('leaves base and bonus where they say that they do not negotiate, and begins with dates, days and training', () => {
    const facts = { ...largeCompany, saysNoNegotiation: true }
    expect(movability(map, 'base-salary', facts)).toBe(0)
    expect(room(facts).slice(0, 3)).toEqual(['start-date', 'answer-date', 'training'])
    expect(room(facts)).not.toContain('base-salary')
  })

  it('is small in public service', () => {
    expect(room({ ...largeCompany, size: 'G' })).not.toContain('early-review')
  })

  it('takes an employer of unknown size for the stiffest', () => {
    expect(movability(map, 'sign-on', nextToNothing)).toBe(1)
  })
})

describe('danger spots', () => {
  it('are what is the same for everyone', () => {
    expect(dangers(largeCompany).slice(0, 3)).toEqual(['Relocation and cost-of-living sums', 'Health plan and retirement match', 'Vesting schedule'])
  })

  it('speak of vesting and a non-compete only where there is one', () => {
    expect(dangers({ ...largeCompany, hasEquity: false })).not.toContain('Vesting schedule')
    expect(dangers(largeCompany)).not.toContain('Non-compete')
    expect(dangers({ ...largeCompany, hasNonCompete: true })).toContain('Non-compete')
  })

  it('warn of more than the named range, a long list to a small firm, and a policy not to negotiate', () => {
    const range = { ...largeCompany, rangeHigh: money(155_000, 'USD') }
    expect(dangers(range, { highestBase: 16_000_000 })[0]).toBe('More than the range they named')
    expect(dangers(range, { highestBase: 15_000_000 })).not.toContain('More than the range they named')
    expect(dangers({ ...largeCompany, size: 'S' }, { asks: 3 })[0]).toBe('A long list to a small firm')
    expect(dangers({ ...largeCompany, saysNoNegotiation: true })[0]).toBe('They say they do not negotiate')
  })
})
