import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldSchema } from '#domain/offer/offer.ts'
import { termIds } from '#domain/offer/terms.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { baseAsYear } from '#domain/offer/base-as-year.ts'
import { readTyped, withSureness } from '#domain/offer/typed-term.ts'
import { money } from '#domain/values/money.ts'
import { day, offer, pay, roughly, said, usd } from '../../make.ts'

const today = day('2026-11-23')
const type = (term: TermId, typed: string, fields: Record<string, unknown> = {}) => readTyped(term, typed, { offer: offer(fields), today })
const told = (term: TermId, typed: string, fields: Record<string, unknown> = {}) => {
  const read = type(term, typed, fields)
  return 'problem' in read ? read.problem : read.told
}

describe('what is typed into a field', () => {
  it.each<[TermId, string, unknown]>([
    ['baseSalary', '142k', said(pay(142_000))], ['baseSalary', '£62,500', said(pay(62_500, 'year', 'GBP'))], ['baseSalary', '$41.50/h', said(pay(41.5, 'hour'))], ['baseSalary', '41.50ph', said(pay(41.5, 'hour'))],
    ['baseSalary', '12 LPA', said(pay(1_200_000, 'year', 'INR'))], ['baseSalary', 'around 142k', roughly(pay(142_000))], ['baseSalary', '1.2m', said(pay(1_200_000))], ['baseSalary', '٨٥٠٠٠', said(pay(85_000))],
    ['baseSalary', '120-130k', roughly(pay(125_000), { low: pay(120_000), high: pay(130_000) })],
    ['bonusTarget', '10', said(10)], ['bonusTarget', '10%', said(10)], ['bonusTarget', '10 to 15', roughly(12.5, { low: 10, high: 15 })], ['bonusTarget', 'up to 10%', roughly(10, { low: 0, high: 10 })],
    ['signOn', '8k', said(usd(8000))], ['signOn', 'none', said(usd(0))], ['signOnRepayMonths', '1 year', said(12)], ['signOnRepayMonths', 'two years', said(24)], ['signOnRepayMonths', '12mo', said(12)],
    ['healthPremium', '180', said(usd(180))], ['healthPremium', '90 every two weeks', said(usd(195))], ['healthPremium', '2160 a year', said(usd(180))],
    ['ptoDays', '20 days', said(20)], ['ptoDays', '4 weeks', said(20)], ['hoursPerWeek', '37,5', said(37.5)], ['headcount', 'about 11,400', roughly(11_400)],
    ['answerBy', 'Fri 27 Nov', said('2026-11-27')], ['answerTime', '5pm', said('17:00')], ['answerTime', 'noon', said('12:00')], ['answerTime', '17:30', said('17:30')], ['answerTime', 'end of day', said('17:00')],
    ['offerDate', '20 November', said('2026-11-20')], ['ptoUnlimited', 'yes', said(true)], ['equityOffered', 'nope', said(false)], ['manager', 'Ana Castel', said('Ana Castel')], ['workplace', 'hybrid', said('hybrid')],
  ])('%s: %s', (term, typed, expected) => {
    expect(told(term, typed)).toEqual(expected)
  })

  it('never turns 142 into 142,000 by itself, but offers it', () => {
    expect(type('baseSalary', '142')).toEqual({ problem: 'That is very little for a year.', meant: [said(pay(142_000)), said(pay(142, 'hour'))] })
    expect(type('baseSalary', '41.50')).toMatchObject({ meant: [said(pay(41.5, 'hour')), said(pay(41_500))] })
    expect(type('signOn', '8')).toMatchObject({ meant: [said(usd(8000)), said(usd(8))] })
  })

  it('keeps the period that was told before, and takes 41.50 for the hour then', () => {
    expect(told('baseSalary', '43', { baseSalary: said(pay(41.5, 'hour')) })).toEqual(said(pay(43, 'hour')))
    expect(told('baseSalary', '3,300', { baseSalary: said(pay(3200, 'month')) })).toEqual(said(pay(3300, 'month')))
  })

  it('keeps what is unusual, and says so', () => {
    expect(type('baseSalary', '14,200,000')).toEqual({ told: said(pay(14_200_000)), check: 'This looks unusual, check it.' })
    expect(type('bonusTarget', '300%')).toMatchObject({ told: said(300), check: 'This looks unusual, check it.' })
    expect(type('hoursPerWeek', '400')).toMatchObject({ told: said(400), check: 'This looks unusual, check it.' })
    expect(type('baseSalary', '120.000')).toMatchObject({ check: expect.stringContaining('120,000') })
    expect(type('baseSalary', '142k')).toEqual({ told: said(pay(142_000)) })
    expect(type('baseSalary', '₹24,00,000')).toEqual({ told: said(pay(2_400_000, 'year', 'INR')) })
  })

  it('stays roughly where it was roughly, and is cleared by an empty field', () => {
    expect(told('bonusTarget', '12', { bonusTarget: roughly(10) })).toEqual(roughly(12))
    expect(told('bonusTarget', '  ', { bonusTarget: roughly(10) })).toBeUndefined()
  })

  it('is said again where a range gives way to one number or to nothing', () => {
    const range = { bonusTarget: roughly(12.5, { low: 10, high: 15 }), signOn: roughly(usd(8000)) }
    expect(told('bonusTarget', 'none', range)).toEqual(said(0))
    expect(told('bonusTarget', '12', range)).toEqual(said(12))
    expect(told('signOn', 'none', range)).toEqual(said(usd(0)))
  })

  it('takes an amount without a sign in the currency of the salary', () => {
    const pounds = said(pay(38_500, 'year', 'GBP'))
    expect(type('allowances', '1200', { baseSalary: pounds })).toEqual({ told: said({ minor: 120_000, currency: 'GBP' }) })
    expect(type('allowances', '$1200', { baseSalary: pounds })).toEqual({ told: said(usd(1200)) })
  })

  it('knows how often one is paid', () => {
    expect(type('paymentsPerYear', 'every 2 weeks')).toEqual({ told: said(26) })
    expect(type('paymentsPerYear', 'paid fortnightly')).toEqual({ told: said(26) })
    expect(type('baseSalary', '$1,840 every 2 weeks')).toEqual({ told: said(pay(1840, 'fortnight')) })
    expect(baseAsYear(offer({ baseSalary: said(pay(5000, 'month')), paymentsPerYear: said(26) }))).toEqual(usd(60_000))
  })

  it('keeps no share where an amount is wanted', () => {
    for (const term of ['signOn', 'healthPremium', 'allowances', 'bonusAmount', 'deductible', 'baseSalary'] as const) expect(told(term, '15%'), term).toContain('an amount, not a share')
    expect(type('healthPremium', '15%', { baseSalary: said(pay(142_000)) })).not.toHaveProperty('meant')
    expect(told('bonusAmount', '15%')).toContain('Target bonus')
  })

  it('takes the day out of an answer that has the hour in it', () => {
    expect(told('answerBy', 'Friday 5pm UK time')).toEqual(said('2026-11-27'))
  })

  it('says why it cannot read an entry, and what it could have been', () => {
    expect(told('baseSalary', 'lots')).toContain('no number')
    expect(told('baseSalary', '12o')).toContain('120')
    expect(told('baseSalary', '-5000')).toContain('below zero')
    expect(type('bonusTarget', '$14,200', { baseSalary: said(pay(142_000)) })).toEqual({ problem: 'This one is a share, not an amount.', meant: [said(10)] })
    expect(type('retirementFlat', '$500 a month', { baseSalary: said(pay(120_000)) })).toEqual({ problem: 'This one is a share, not an amount.', meant: [said(5)] })
    expect(type('signOn', '10%', { baseSalary: said(pay(142_000)) })).toEqual({ problem: 'This one is an amount, not a share.', meant: [said(usd(14_200))] })
    expect(told('signOn', '500 a month')).toContain('paid once')
    expect(told('bonusTarget', '2000%')).toContain('ten times')
    expect(told('ptoDays', 'unlimited')).toContain('line of its own')
    expect(told('hoursPerWeek', '3 weeks')).toContain('hours')
    expect(told('answerBy', '30 February')).toContain('does not exist')
    expect(type('answerTime', '5')).toEqual({ problem: 'Morning or afternoon?', meant: [said('17:00'), said('05:00')] })
    expect(told('answerTime', '25:00')).toContain('There is no 25:00')
    expect(told('workplace', 'moon')).toContain('Choose')
    expect(told('manager', 'x'.repeat(20_001))).toContain('20,000')
  })

  it('takes the currency that was typed', () => {
    expect(told('signOn', '€5k')).toEqual(said(money(5000, 'EUR')))
    expect(told('signOn', '5k', { currency: 'GBP' })).toEqual(said(money(5000, 'GBP')))
  })

  it('never throws, and what it tells can always be kept', () => {
    const typed = fc.oneof(fc.string({ maxLength: 40, unit: 'grapheme' }), fc.stringMatching(/^(around |up to )?[$£€]?[0-9]{1,9}([.,][0-9]{1,3})?(k|m|%)?( (a|per) (hour|month|year|week))?$/), fc.constantFrom('<script>alert(1)</script>', '1e9', 'NaN', 'Infinity', '0', '0x10', '१२०००', '1,2,3'))
    fc.assert(fc.property(fc.constantFrom(...termIds), typed, (term, text) => {
      const read = type(term, text)
      if ('problem' in read) expect(read.problem.length).toBeGreaterThan(8)
      else if (read.told) expect(toldSchema(term).safeParse(read.told).success).toBe(true)
      for (const each of 'problem' in read ? (read.meant ?? []) : []) expect(toldSchema(term).safeParse(each).success).toBe(true)
    }), { numRuns: 600 })
  })
})

describe('how sure', () => {
  it('keeps the value between said and roughly, and forgets it where it was not said', () => {
    expect(withSureness(said(10), 'roughly')).toEqual(roughly(10))
    expect(withSureness(roughly(12, { low: 10, high: 14 }), 'said')).toEqual(said(12))
    expect(withSureness(said(10), 'not-said')).toEqual({ sure: 'not-said' })
    expect(withSureness({ sure: 'not-said' }, 'said')).toBeUndefined()
  })
})
