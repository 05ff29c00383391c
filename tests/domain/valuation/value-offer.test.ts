import { describe, expect, it } from 'vitest'
import { valuePerHour } from '#domain/valuation/hours.ts'
import { receivedWhenLeaving } from '#domain/valuation/leaving.ts'
import { valueOffer, yearParts } from '#domain/valuation/value-offer.ts'
import { exampleLeaving, exampleOffer, exampleYears } from './example-offer.ts'

describe('an offer with something of everything', () => {
  it('is worth, part by part and year by year, what was worked out by hand', () => {
    const { years } = valueOffer(exampleOffer, { years: 4 })
    expect(years).toHaveLength(4)
    for (const [index, expected] of exampleYears.entries()) {
      for (const part of [...yearParts, 'total'] as const) expect(years[index]?.[part], `year ${index + 1}, ${part}`).toBeCloseTo(expected[part], 3)
    }
  })

  it.each(exampleLeaving)('has paid $received when leaving after $afterMonths months', ({ afterMonths, received }) => {
    expect(receivedWhenLeaving(exampleOffer, afterMonths)).toBeCloseTo(received, 3)
  })

  it('brings 85.59 an hour in the first year, the way to work counted', () => {
    expect(valuePerHour(exampleOffer)).toBeCloseTo(85.593449, 6)
  })
})
