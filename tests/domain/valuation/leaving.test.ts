import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadChanges } from '#domain/valuation/lead-changes.ts'
import { leaveEvents } from '#domain/valuation/leave-events.ts'
import { leaveCurve, receivedWhenLeaving } from '#domain/valuation/leaving.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { anyOffer } from './any-offer.ts'
import { asInput } from './slow-reference.ts'

const signOn = (repayment: string, repayWithinMonths: number, amount = 30_000, month = 1) =>
  ({ pay: { signOn: [{ amount, month, repayWithinMonths, repayment }] } }) as never

describe('leaving', () => {
  it('on the first day has brought nothing', () => {
    expect(receivedWhenLeaving({ pay: { base: 120_000, signOn: [{ amount: 9000 }] } }, 0)).toBe(0)
  })

  it('gives a full repayment back until the last month, then nothing', () => {
    expect([1, 11, 12].map((month) => receivedWhenLeaving(signOn('full', 12), month))).toEqual([0, 0, 30_000])
  })

  it('gives a pro-rated repayment back month by month', () => {
    expect([6, 10, 24].map((month) => receivedWhenLeaving(signOn('prorated', 24), month))).toEqual([7500, 12_500, 30_000])
  })

  it('counts the time of a later instalment from the month it was paid', () => {
    expect([12, 13, 18, 24].map((month) => receivedWhenLeaving(signOn('prorated', 12, 6000, 13), month))).toEqual([0, 500, 3000, 6000])
  })

  it('keeps a sign-on without a repayment rule from its first month on', () => {
    expect(receivedWhenLeaving({ pay: { signOn: [{ amount: 5000, month: 2 }] } }, 1)).toBe(0)
    expect(receivedWhenLeaving({ pay: { signOn: [{ amount: 5000, month: 2 }] } }, 2)).toBe(5000)
  })

  it('loses the bonus of a year that is not finished', () => {
    const offer = { pay: { base: 120_000, bonus: { targetPercent: 10 } } }
    expect([11, 12, 23].map((month) => receivedWhenLeaving(offer, month))).toEqual([110_000, 132_000, 242_000])
  })

  it('after whole years has brought those years, when no repayment is open', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 6 }), (offer, years) => {
        const free = { ...offer, pay: { ...offer.pay, signOn: offer.pay.signOn.map((each) => ({ ...each, repayWithinMonths: 0 })) } }
        const worth = valueOffer(asInput(free), { years }).years.reduce((sum, year) => sum + year.total, 0)
        expect(receivedWhenLeaving(asInput(free), 12 * years)).toBeCloseTo(worth, 4)
      }),
    )
  })

  it('brings less than the years are worth by exactly the repayments still open', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 3 }), (offer, years) => {
        const worth = valueOffer(asInput(offer), { years }).years.reduce((sum, year) => sum + year.total, 0)
        const owed = offer.pay.signOn.filter((each) => each.month <= 12 * years && each.month - 1 + each.repayWithinMonths > 12 * years)
        const back = owed.reduce((sum, each) => {
          const served = 12 * years - (each.month - 1)
          return sum + (each.repayment === 'full' ? each.amount : each.amount * (1 - served / each.repayWithinMonths))
        }, 0)
        expect(worth - receivedWhenLeaving(asInput(offer), 12 * years)).toBeCloseTo(back, 4)
      }),
    )
  })

  it('is explained: even pay through the year plus the events', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        const curve = leaveCurve(asInput(offer), 48)
        const events = leaveEvents(asInput(offer), 48)
        const evenOffer = { ...offer, pay: { ...offer.pay, bonus: { ...offer.pay.bonus, payoutPercent: 0 }, signOn: [] }, equity: [] }
        const even = leaveCurve(asInput(evenOffer), 48)
        for (const [month, received] of curve.entries()) {
          const jumps = events.filter((event) => event.month <= month).reduce((sum, event) => sum + event.amount, 0)
          expect(Math.abs(received - (even[month] ?? 0) - jumps)).toBeLessThan(0.001)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('who is ahead when leaving after so many months', () => {
  const steady = {
    pay: { base: 150_000, bonus: { targetPercent: 15 }, signOn: [{ amount: 25_000 }] },
    equity: [{ value: 200_000, vesting: { years: 4, cliffMonths: 12, everyMonths: 3 } }],
  }
  const backLoaded = {
    pay: { base: 165_000, bonus: { targetPercent: 10 }, signOn: [{ amount: 40_000 }] },
    equity: [{ value: 200_000, vesting: { years: 4, everyMonths: 12, yearlyPercents: [5, 15, 40, 40] } }],
  }

  it('changes four times between two ordinary offers', () => {
    const spans = leadChanges([
      { id: 'A', received: leaveCurve(steady, 48) },
      { id: 'B', received: leaveCurve(backLoaded, 48) },
    ])
    expect(spans).toEqual([
      { leader: 'B', from: 0, to: 11 },
      { leader: 'A', from: 12, to: 35 },
      { leader: 'B', from: 36, to: 41 },
      { leader: 'A', from: 42, to: 47 },
      { leader: 'B', from: 48, to: 48 },
    ])
  })

  it('does not hang on the order of the offers', () => {
    const curves = [
      { id: 'A', received: leaveCurve(steady, 60) },
      { id: 'B', received: leaveCurve(backLoaded, 60) },
    ]
    expect(leadChanges(curves)).toEqual(leadChanges(curves.toReversed()))
  })

  it('names no leader where all stay level, and lets a level month change nothing', () => {
    expect(leadChanges([{ id: 'A', received: [0, 1] }, { id: 'B', received: [0, 1] }])).toEqual([{ leader: null, from: 0, to: 1 }])
    expect(leadChanges([{ id: 'A', received: [0, 2, 2, 5] }, { id: 'B', received: [0, 1, 2, 4] }])).toEqual([{ leader: 'A', from: 0, to: 3 }])
    expect(leadChanges([])).toEqual([])
  })
})
