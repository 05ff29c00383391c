import { describe, expect, it } from 'vitest'
import { carryAsks, moveAsk, unprovenAsks, unsupportedAsks } from '#domain/negotiation/carried-ask.ts'
import { namedBases } from '#domain/negotiation/ask-named.ts'
import { isClosedByThem, openAsks, standingOf } from '#domain/negotiation/ask-standing.ts'
import { Talk } from '#domain/negotiation/log.ts'
import { alternativesToBase, approverOf, dangerSpots, movability, recastDaysFor } from '#domain/negotiation/negotiability.ts'
import { buildScript } from '#domain/negotiation/script.ts'
import { money } from '#domain/values/money.ts'
import { ask, largeCompany, preparation, sayable, words } from './table.ts'

const { map } = words
const spoken = (rest: Parameters<typeof preparation>[0]) => JSON.stringify(buildScript(preparation(rest), words).beats)

describe('what they have already said', () => {
  const atMax = { ...largeCompany, closed: ['base-at-max' as const] }
  const bandClosed = { ...largeCompany, inWriting: false, closed: ['band-closed' as const] }

  it('closes the base where they call it their most, and leaves the level where nothing is in writing', () => {
    expect(standingOf('base-salary', atMax, map)).toBe('alone')
    expect(isClosedByThem('base-salary', atMax, map)).toBe(true)
    expect(movability(map, 'level', { ...atMax, closed: ['base-at-max'] })).toBe(2)
  })

  it('closes base and level where the band is closed, and shares where they are the same for everyone', () => {
    expect([movability(map, 'base-salary', bandClosed), movability(map, 'level', bandClosed)]).toEqual([0, 0])
    expect(movability(map, 'equity', { ...largeCompany, closed: ['same-for-all'] })).toBe(0)
  })

  it('never opens what was shut before', () => {
    for (const closed of [[], ['base-at-max'], ['band-closed', 'same-for-all']] as const) {
      for (const term of Object.keys(map.terms) as (keyof typeof map.terms)[]) expect(movability(map, term, { ...largeCompany, closed })).toBeLessThanOrEqual(movability(map, term, largeCompany))
    }
  })

  it('takes a closed base out of the script and keeps what else was asked for', () => {
    const asks = [ask('base-salary', { amount: 150_000 }), ask('sign-on', { amount: 12_000, rank: 2 })]
    expect(openAsks(asks, atMax, map).map(({ term }) => term)).toEqual(['sign-on'])
    expect(spoken({ facts: atMax, asks })).toContain('a signing bonus of $12,000')
    expect(spoken({ facts: atMax, asks })).not.toContain('$150,000')
    expect(spoken({ asks })).toContain('a base of $150,000 and a signing bonus of $12,000')
  })

  it('needs a smaller signature from then on, so the last good day to ask comes later', () => {
    expect(recastDaysFor(map, largeCompany).L).toEqual({ atLeast: 2, often: 5 })
    expect(recastDaysFor(map, atMax).L).toEqual({ atLeast: 1, often: 3 })
    for (const size of ['S', 'M', 'L', 'G', 'unknown'] as const) expect(recastDaysFor(map, atMax)[size].atLeast).toBeLessThanOrEqual(recastDaysFor(map, largeCompany)[size].atLeast)
  })

  it('warns of asking once more, and of more than the number I named myself', () => {
    const titles = (facts: typeof largeCompany, plan = {}) => dangerSpots(facts, map, plan).map(({ title }) => title)
    expect(titles(atMax)[0]).toBe('The base, once more')
    expect(titles({ ...largeCompany, youNamed: money(148_000, 'USD') }, { highestBase: 15_000_000 })).toContain('More than the number you named')
    expect(titles({ ...largeCompany, youNamed: money(150_000, 'USD') }, { highestBase: 15_000_000 })).not.toContain('More than the number you named')
  })

  it('counts the highest base each side has named in the talks', () => {
    const named = (by: 'you' | 'they', units: number, term = 'base-salary' as const) => ({ by, term, amount: money(units, 'USD') })
    const talks = [Talk.parse({ id: '1', offerId: 'one', on: '2026-11-20', numbers: [named('they', 145_000), named('you', 150_000)] }), Talk.parse({ id: '2', offerId: 'one', on: '2026-11-23', numbers: [named('they', 147_000), { by: 'they', term: 'sign-on', amount: money(990_000, 'USD') }] })]
    expect(namedBases(talks, 'USD')).toEqual({ theyNamed: money(147_000, 'USD'), youNamed: money(150_000, 'USD') })
    expect(namedBases(talks, 'GBP')).toEqual({})
  })
})

describe('what stands in for a closed base', () => {
  const inOrder = (size: 'S' | 'M' | 'L' | 'G') => alternativesToBase({ ...largeCompany, size, closed: ['base-at-max'] }, map).map(({ term }) => term)

  it('goes by the kind of employer: cash first at a large one, a review and shares first at a small one', () => {
    expect(inOrder('L').slice(0, 3)).toEqual(['sign-on', 'equity', 'early-review'])
    expect(inOrder('S').slice(0, 3)).toEqual(['early-review', 'equity', 'sign-on'])
    expect(inOrder('G')).not.toContain('equity')
  })

  it('has money and what stands for it before days and dates', () => {
    for (const size of ['S', 'M', 'L', 'G'] as const) {
      const [lastMoney, firstFree] = [inOrder(size).findLastIndex((term) => ['sign-on', 'equity', 'early-review'].includes(term)), inOrder(size).findIndex((term) => ['start-date', 'home-days', 'leave', 'training'].includes(term))]
      expect(lastMoney).toBeLessThan(firstFree)
    }
  })

  it('is what the script names when they call the base their top, by the kind of employer', () => {
    const topAt = (size: 'S' | 'L') => spoken({ facts: { ...largeCompany, size, closed: ['base-at-max'] } })
    expect(topAt('S')).toContain('Is there room for a pay review at six months, or in the stock grant?')
    expect(topAt('L')).toContain('Is there room in the signing bonus, or in the stock grant?')
  })

  it('begins with dates, days and training where they do not negotiate at all', () => {
    expect(alternativesToBase({ ...largeCompany, saysNoNegotiation: true }, map).slice(0, 2).map(({ term }) => term)).toEqual(['start-date', 'training'])
  })

  it('names who has to say yes there, and all of them where the size is not known', () => {
    expect(approverOf(map, 'base-salary', 'S')).toBe('The founder')
    expect(approverOf(map, 'base-salary', 'unknown')).toBe(map.terms['base-salary'].approver)
  })
})

describe('an ask', () => {
  it('is said with its opening, and its target only where they ask what it would take', () => {
    const said = buildScript(preparation({ asks: [{ ...ask('base-salary', { amount: 155_000 }), target: money(150_000, 'USD') }] }), words).beats
    const branches = said.flatMap(({ branches: replies = [] }) => replies)
    expect(JSON.stringify(said.flatMap(({ lines }) => lines))).toContain('$155,000')
    expect(JSON.stringify(said.flatMap(({ lines }) => lines))).not.toContain('$150,000')
    expect(branches.find(({ id }) => id === 'sign')?.reply).toContain('With $150,000 in writing')
  })

  it('needs a skill, and the skill a number or an accomplishment behind it', () => {
    const bare = sayable('I write clear interface contracts')
    const counted = sayable('I cut the nightly load from six hours to forty minutes')
    const carried = (reasons: Parameters<typeof carryAsks>[1], proofs: Parameters<typeof carryAsks>[2] = []) => carryAsks([ask('base-salary', { amount: 150_000 })], reasons, proofs).asks
    expect(unsupportedAsks(carried([]))).toHaveLength(1)
    expect(unprovenAsks(carried([]))).toEqual([])
    expect(unprovenAsks(carried([bare]))).toHaveLength(1)
    expect(unprovenAsks(carried([counted]))).toEqual([])
    expect(unprovenAsks(carried([bare], [{ what: 'Clear interface contracts', result: '', where: 'Corvid', when: '' }]))).toEqual([])
    expect(unprovenAsks(carryAsks([ask('answer-date')], []).asks)).toEqual([])
  })

  it('moves up and down one place, and stays where it is at the ends', () => {
    const asks = [ask('base-salary', { rank: 3 }), ask('leave', { rank: 3 }), ask('sign-on', { rank: 7 })]
    expect(moveAsk(asks, 'sign-on', -1)).toEqual({ 'base-salary': 1, 'sign-on': 2, leave: 3 })
    expect(moveAsk(asks, 'base-salary', 1)).toEqual({ leave: 1, 'base-salary': 2, 'sign-on': 3 })
    expect(moveAsk(asks, 'base-salary', -1)).toEqual({ 'base-salary': 1, leave: 2, 'sign-on': 3 })
    expect(moveAsk(asks, 'nobody', 1)).toEqual({ 'base-salary': 1, leave: 2, 'sign-on': 3 })
  })
})
