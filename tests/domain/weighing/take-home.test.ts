import { describe, expect, it } from 'vitest'
import { federalTaxUs } from '#content/valuation/dated-tables.ts'
import { readPricedOffer } from '#domain/valuation/priced-offer.ts'
import type { PricedOfferInput } from '#domain/valuation/priced-offer.ts'
import type { Supposed } from '#domain/valuation/price-offer.ts'
import { takeHomeOfYear } from '#domain/weighing/take-home.ts'

const offer = (pay: PricedOfferInput['pay'], supposed: Supposed = {}, more: Partial<PricedOfferInput> = {}) =>
  ({ id: 'a', priced: readPricedOffer({ pay: { currency: 'USD', ...pay }, ...more }), extras: {}, supposed, missing: [], converted: [], waiting: [], rate: 1 }) as const
const net = (...of: Parameters<typeof offer>) => takeHomeOfYear(offer(...of), 1, federalTaxUs)?.reduce((sum, { amount }) => sum + amount, 0)

describe('what is left of the cash of a year', () => {
  it('is not guessed where the person has not said how they are taxed', () => {
    expect(takeHomeOfYear(offer({ base: 100_000 }), 1, federalTaxUs)).toBeNull()
    expect(takeHomeOfYear(offer({ base: 50_000, currency: 'GBP' }, { filingStatus: 'single' }), 1, federalTaxUs)).toBeNull()
  })

  it('takes US federal tax by status, and the person’s own state rate', () => {
    // 100,000 single, 2026: standard deduction 16,100; 10 and 12 and 22 % brackets; 7.65 % payroll taxes.
    expect(net({ base: 100_000 }, { filingStatus: 'single' })).toBeCloseTo(79_180, 6)
    expect(net({ base: 100_000 }, { filingStatus: 'single', stateTaxPercent: 5 })).toBeCloseTo(74_180, 6)
    expect(net({ base: 90_000, signOn: [{ amount: 10_000 }] }, { filingStatus: 'single' })).toBeCloseTo(79_180, 6)
  })

  it('goes by the person’s own rate where they gave one, in any country, and comes in the currency compared in', () => {
    const pounds = { ...offer({ base: 60_000, currency: 'GBP' }, { takeHomePercent: 75 }), rate: 1.25 }
    expect(takeHomeOfYear(pounds, 1, federalTaxUs)?.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(56_250, 6)
  })

  it('leaves shares out, and takes health cover off before tax', () => {
    expect(net({ base: 100_000 }, { filingStatus: 'single' }, { equity: [{ kind: 'rsu', value: 100_000, years: 4 }] } as Partial<PricedOfferInput>)).toBeCloseTo(79_180, 6)
    const covered = net({ base: 100_000 }, { filingStatus: 'single' }, { benefits: { premiumPerMonth: 100 } } as Partial<PricedOfferInput>) ?? 0
    expect(79_180 - covered).toBeGreaterThan(0)
    expect(79_180 - covered).toBeLessThan(1200)
  })
})
