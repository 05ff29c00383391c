import { describe, expect, it } from 'vitest'
import { inCurrency } from '#domain/offer/in-currency.ts'
import { typedPartCount, typedPartDay, typedPartMoney, typedPartPercent, typedPartYears, typedPercents } from '#domain/offer/typed-part.ts'
import { money } from '#domain/values/money.ts'
import { day, fullOffer, grant, pay, perk, roughly, said, usd } from '../../make.ts'

describe('what is typed into a field of a grant or another part', () => {
  it('is an amount, up to what a company is worth', () => {
    expect(typedPartMoney('48k', 'USD')).toEqual({ told: usd(48_000) })
    expect(typedPartMoney('1.2bn', 'USD')).toEqual({ told: usd(1_200_000_000) })
    expect(typedPartMoney('£2.50', 'USD')).toEqual({ told: money(2.5, 'GBP') })
    expect(typedPartMoney('', 'USD')).toEqual({ told: undefined })
    expect(typedPartMoney('lots', 'USD')).toMatchObject({ problem: expect.stringContaining('no number') })
    expect(typedPartMoney('10%', 'USD')).toMatchObject({ problem: expect.stringContaining('not a share') })
  })

  it('is a count in its own unit', () => {
    expect(typedPartCount('1 year', { unit: 'month', max: 600 })).toEqual({ told: 12 })
    expect(typedPartCount('10,000', { max: 1e12 })).toEqual({ told: 10_000 })
    expect(typedPartCount('5000', { unit: 'month', max: 600 })).toEqual({ problem: 'Up to 600 fits here.' })
    expect(typedPartPercent('0.3%')).toEqual({ told: 0.3 })
    expect(typedPartYears('48 months')).toEqual({ told: 4 })
    expect(typedPartYears('4 years')).toEqual({ told: 4 })
  })

  it('is percents that make 100', () => {
    expect(typedPercents('5/15/40/40')).toEqual({ told: [5, 15, 40, 40] })
    expect(typedPercents('25% 25% 25% 25%')).toEqual({ told: [25, 25, 25, 25] })
    expect(typedPercents('33.3, 33.3, 33.4')).toEqual({ told: [33.3, 33.3, 33.4] })
    expect(typedPercents('5/15/40/35')).toEqual({ problem: 'These add up to 95. They have to make 100.' })
    expect(typedPercents('evenly')).toMatchObject({ problem: expect.stringContaining('5/15/40/40') })
  })

  it('is a day that may be past', () => {
    expect(typedPartDay('yesterday', day('2026-11-23'))).toEqual({ told: '2026-11-22' })
    expect(typedPartDay('yesterday', day('2026-11-23'), 'ahead')).toMatchObject({ problem: expect.stringContaining('passed') })
  })
})

describe('an offer that turns out to be in another currency', () => {
  it('keeps the number of units of every amount, and leaves a third currency alone', () => {
    const full = fullOffer(
      { baseSalary: roughly(pay(62_500), { low: pay(60_000), high: pay(65_000) }), signOn: said(money(5000, 'EUR')) },
      { grants: [grant({ id: 'g', value: usd(10_000), strikePrice: usd(2.5) })], perks: [perk({ id: 'p', perYear: usd(300) })] },
    )
    expect(inCurrency(full, 'GBP')).toEqual({
      any: true,
      offer: { baseSalary: roughly(pay(62_500, 'year', 'GBP'), { low: pay(60_000, 'year', 'GBP'), high: pay(65_000, 'year', 'GBP') }) },
      parts: [{ table: 'grants', id: 'g', patch: { value: money(10_000, 'GBP'), strikePrice: money(2.5, 'GBP') } }, { table: 'perks', id: 'p', patch: { perYear: money(300, 'GBP') } }],
    })
  })

  it('counts yen without cents', () => {
    expect(inCurrency(fullOffer({ signOn: said(usd(8000)) }), 'JPY').offer).toEqual({ signOn: said({ minor: 8000, currency: 'JPY' }) })
  })
})
