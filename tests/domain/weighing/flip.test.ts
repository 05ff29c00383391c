import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { breakEvenForYou, isWithinReach, proposedAsk } from '#domain/weighing/break-even-for-you.ts'
import { readContender, totalForYou, totalOnPaper } from '#domain/weighing/contender.ts'
import { flipsOf, leadByYears } from '#domain/weighing/flip.ts'
import { tradedGains } from '#domain/weighing/even-swap.ts'
import { money } from '#domain/values/money.ts'
import { contender, fullOffer } from './example-contenders.ts'

const [fennimore, larkspur, oxbow] = ['fennimore', 'larkspur', 'oxbow'].map((name) => contender(name)) as [ReturnType<typeof contender>, ReturnType<typeof contender>, ReturnType<typeof contender>]
/** By hand: on paper Fennimore is ahead by 32,200 in four years; it costs 200.87 hours more on the road a year at $41, and 13 weeks on call at $350. */
const costs = 239.2 * 41 - ((2 * 25 * 46) / 60) * 41 + 13 * 350
const behind = 4 * costs - 32_200
const flips = flipsOf({ subject: fennimore, rival: larkspur, years: 4 })
const flip = (lever: string, side: string) => {
  const found = flips.find((each) => each.lever === lever && each.side === side)
  if (!found) throw new Error(`no lever ${lever} at ${side}`)
  return found
}

describe('the break-even for you', () => {
  it('is the base at which Fennimore is worth as much to you as Larkspur', () => {
    const found = breakEvenForYou(fennimore, larkspur, 4)
    expect(found?.base).toBeCloseTo(142_000 + behind / (4 * 1.13), 4)
    expect(found && totalForYou(contender('fennimore', { base: found.base }), 4)).toBeCloseTo(totalForYou(larkspur, 4), 4)
  })

  it('becomes a round ask above it, and none where the base offered is already enough', () => {
    expect(proposedAsk({ base: 146_190.5, now: 142_000 })).toBe(150_000)
    expect(proposedAsk({ base: 61_200, now: 60_000 })).toBe(62_500)
    expect(proposedAsk({ base: 140_000, now: 142_000 })).toBeNull()
  })

  it('is out of reach where a quarter more would not do', () => {
    const found = breakEvenForYou(oxbow, larkspur, 4)
    expect(found && isWithinReach(found)).toBe(true)
    expect(isWithinReach({ base: 180_000, now: 131_000 })).toBe(false)
  })
})

describe('what would flip it', () => {
  it('finds each turning point of the example', () => {
    expect(flip('base', 'subject').at).toBeCloseTo(142_000 + behind / (4 * 1.13), 4)
    expect(flip('officeDaysPerWeek', 'subject').at).toBeCloseTo(3 - behind / 4 / ((239.2 * 41) / 3), 6)
    expect(flip('valueOfHour', 'both').at).toBeCloseTo((8050 - 4550) / (239.2 - (2 * 25 * 46) / 60), 4)
    expect(flip('bonusPayoutPercent', 'rival').at).toBeCloseTo(100 - behind / 4 / 119.2, 4)
    expect(flip('signOn', 'subject').at).toBeCloseTo(8000 + behind, 4)
  })

  it('says how much is short where one lever alone does not do it', () => {
    const onCall = flip('onCallWeeks', 'subject')
    expect(onCall.at).toBeNull()
    expect(onCall.edge).toBe(0)
    expect(onCall.shortPerYear).toBeCloseTo(behind / 4 - 4550, 6)
  })

  it('leaves both level at the turning point of every lever', () => {
    for (const { lever, side, at } of flips) {
      if (at === null) continue
      const moved = (name: 'fennimore' | 'larkspur', whose: string) => totalForYou(contender(name, side === 'both' || side === whose ? { [lever]: at } : {}), 4)
      expect(moved('fennimore', 'subject') - moved('larkspur', 'rival'), lever).toBeCloseTo(0, 3)
    }
  })

  it('asks for nothing that neither offer has', () => {
    const levers = flipsOf({ subject: oxbow, rival: larkspur, years: 4 }).map(({ lever, side }) => `${lever} ${side}`)
    expect(levers).not.toContain('onCallWeeks subject')
    expect(levers).not.toContain('officeDaysPerWeek subject')
  })

  it('knows that it depends on how long one stays', () => {
    const leads = leadByYears({ subject: fennimore, rival: larkspur, years: 4 }, 3).map(Math.round)
    expect(leads).toEqual([14_050, 6050 + 14_050, 2 * 6050 + 14_050].map((paper, index) => Math.round(paper - (index + 1) * costs)))
  })
})

describe('what is tried out', () => {
  it('never makes more base worth less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 50_000 }), (base, more) => {
        expect(totalOnPaper(contender('fennimore', { base: base + more }), 4)).toBeGreaterThanOrEqual(totalOnPaper(contender('fennimore', { base }), 4))
      }),
      { numRuns: 40 },
    )
  })

  it('changes nothing where it is what was told', () => {
    expect(totalForYou(contender('fennimore', { base: 142_000, bonusPayoutPercent: 90, signOn: 8000, officeDaysPerWeek: 3, onCallWeeks: 13, valueOfHour: 41, stock: 1 }), 4)).toBeCloseTo(totalForYou(fennimore, 4), 6)
  })
})

describe('days of leave that have a price to the person', () => {
  it('turn the two at the day where the leads cross, and are no lever while they have none', () => {
    const trade = { id: 'leave-days' as const, low: money(4000, 'USD'), high: money(4000, 'USD'), asked: money(4000, 'USD') }
    const both = ['fennimore', 'larkspur'].map(fullOffer)
    const gains = tradedGains(both, { 'leave-days': trade })
    const priced = (name: string, whatIf = {}) => {
      const read = readContender(fullOffer(name), { facts: undefined, costs: [], gains: gains[`example-${name}`] }, {}, { USD: 1 }, whatIf)
      if (!read.ok) throw new Error(read.problem)
      return read.contender
    }
    const found = flipsOf({ subject: priced('fennimore'), rival: priced('larkspur'), years: 4 }).find(({ lever }) => lever === 'leaveDays')
    expect(found?.at).not.toBeNull()
    expect(totalForYou(priced('fennimore', { leaveDays: found?.at ?? 0 }), 4)).toBeCloseTo(totalForYou(priced('larkspur'), 4), 4)
    expect(flipsOf({ subject: contender('fennimore'), rival: contender('larkspur'), years: 4 }).some(({ lever }) => lever === 'leaveDays')).toBe(false)
  })
})

