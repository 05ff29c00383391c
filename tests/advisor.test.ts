import { describe, expect, it } from 'vitest'
import { markArgument, readOffer, receivedWhenLeaving, valueOffer } from '../src/advisor.ts'

describe('the advisor without a screen', () => {
  it('marks each reason where it stands in the text', () => {
    const text = 'I cut month-end closing from nine days to four. My commute would be seventy minutes each way.'
    const { verdict, spans } = markArgument(text)
    expect(verdict).toBe('mixed')
    expect(spans.map(({ mark, topic }) => `${mark} ${topic}`)).toEqual(['skill-based result', 'avoid commute'])
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['I cut month-end closing from nine days to four', 'My commute would be seventy minutes each way'])
    expect(markArgument(text)).toEqual(markArgument(text))
  })

  it.each(['I am disappointed with the number.', 'I expected more.', 'My commute is very long.', 'The cost of living there is higher.', 'My family needs more money.', 'Relocating will cost me a lot.'])('catches what the article warns of: %s', (text) => {
    expect(markArgument(text).verdict).toBe('avoid')
  })

  it('reads an offer with the place of each value', () => {
    const text = 'Your base salary will be $128,500 per year, with a signing bonus of $7,500. Please answer by December 4, 2026.'
    const { fields } = readOffer(text, '2026-11-20')
    expect(fields.baseAmount).toMatchObject({ value: 128_500 })
    expect(fields.basePeriod).toMatchObject({ value: 'year' })
    expect(fields.signOnAmount).toMatchObject({ value: 7500 })
    expect(fields.answerBy).toMatchObject({ value: '2026-12-04' })
    expect(text.slice(fields.signOnAmount!.start, fields.signOnAmount!.end)).toContain('7,500')
  })

  it('values an offer year by year and when leaving', () => {
    const offer = { pay: { currency: 'USD', base: { amount: 5000, period: 'semimonth' }, bonus: { targetPercent: 10, payoutPercent: 90 }, signOn: [{ amount: 6000, month: 1, repayWithinMonths: 12, repayment: 'prorated' as const }] }, equity: [{ kind: 'rsu', value: 40_000, vesting: { years: 4, cliffMonths: 12, everyMonths: 3 as const } }] }
    expect(valueOffer(offer, { years: 2 }).years.map(({ base, bonus, signOn, equity, total }) => [base, bonus, signOn, equity, total])).toEqual([[120_000, 10_800, 6000, 10_000, 146_800], [120_000, 10_800, 0, 10_000, 140_800]])
    expect(receivedWhenLeaving(offer, 6)).toBe(63_000)
    expect(receivedWhenLeaving(offer, 12)).toBe(146_800)
  })
})
