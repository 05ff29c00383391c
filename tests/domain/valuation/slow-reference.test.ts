import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuePerHour } from '#domain/valuation/hours.ts'
import { leaveCurve, receivedWhenLeaving } from '#domain/valuation/leaving.ts'
import { valueOffer, yearParts } from '#domain/valuation/value-offer.ts'
import { anyOffer } from './any-offer.ts'
import { asInput, slowPerHour, slowReceived, slowYear } from './slow-reference.ts'

const seed = 20261123

/** Far inside a cent, also for hundred-million grants. */
const agrees = (found: number | undefined, expected: number, what: string): void => {
  expect(Math.abs((found ?? Number.NaN) - expected), `${what}: ${found} against ${expected}`).toBeLessThan(0.0001)
}

describe('against a month-by-month reckoning of the conventions', () => {
  it('every part of every year of 500 offers agrees', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 7 }), (offer, years) => {
        const value = valueOffer(asInput(offer), { years })
        expect(value.years).toHaveLength(years)
        for (const [index, year] of value.years.entries()) {
          const slow = slowYear(offer, index + 1)
          for (const part of [...yearParts, 'total'] as const) agrees(year[part], slow[part], `year ${index + 1}, ${part}`)
        }
      }),
      { numRuns: 500, seed },
    )
  })

  it('every leaving date of 500 offers agrees, beyond the horizon too', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 0, max: 90 }), (offer, months) => {
        agrees(receivedWhenLeaving(asInput(offer), months), slowReceived(offer, months), `leaving after ${months}`)
      }),
      { numRuns: 500, seed },
    )
  })

  it('the whole leaving curve of 60 offers agrees', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        for (const [month, received] of leaveCurve(asInput(offer), 60).entries()) agrees(received, slowReceived(offer, month), `month ${month}`)
      }),
      { numRuns: 60, seed },
    )
  })

  it('the value of an hour of 200 offers agrees', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        agrees(valuePerHour(asInput(offer)), slowPerHour(offer), 'hour')
      }),
      { numRuns: 200, seed },
    )
  })
})
