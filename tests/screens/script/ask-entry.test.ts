import { describe, expect, it } from 'vitest'
import { Ask } from '#domain/negotiation/ask.ts'
import type { AskTerm } from '#domain/negotiation/ask.ts'
import { money } from '#domain/values/money.ts'
import { leastLabel, leastText, leastUnderstood, readLeast } from '#screens/script/ask-least.ts'
import { askNotes, askText, readAsk } from '#screens/script/ask-entry.ts'

const facts = { currency: 'USD', base: { amount: money(142_000, 'USD'), period: 'year' as const } }
const sumOf = (typed: string, term: AskTerm = 'base-salary') => {
  const read = readAsk(typed, term, facts)
  return read.ok ? (read.amount ? read.amount.minor / 100 : read.words) : read.problem
}
const ask = (rest: object) => Ask.parse({ id: 'a', offerId: 'one', term: 'base-salary', ...rest })

describe('an ask as typed', () => {
  it.each([['150k', 150_000], ['$150,000', 150_000], ['150', 150_000], ['around 150 thousand', 150_000], ['12,500 a month', 150_000], ['150000 USD', 150_000], ['１５０k', 150_000]])('reads %s as a sum', (typed, sum) => {
    expect(sumOf(typed)).toBe(sum)
  })

  it('leaves a signing bonus of 150 as it is', () => {
    expect(sumOf('150', 'sign-on')).toBe(150)
  })

  it('keeps words as words, also with a number in them', () => {
    expect(sumOf('a review in 6 months', 'base-salary')).toBe('a review in 6 months')
    expect(sumOf('10% more')).toBe('10% more')
    expect(sumOf('3 more days at home', 'home-days')).toBe('3 more days at home')
  })

  it('does not take a letter inside the number for words of mine', () => {
    expect(sumOf('1oo k')).toContain('has a letter inside the number')
    expect(sumOf('15o,000')).toContain('has a letter inside the number')
  })

  it('asks for one number instead of a range', () => {
    expect(sumOf('148k to 152k')).toBe('A range is heard as its lower end. Type the one number you want.')
  })

  it('says what is wrong with another currency, a sum below zero and a page of text', () => {
    expect(sumOf('£120,000')).toContain('The offer is in USD')
    expect(sumOf('-5')).toContain('below zero')
    expect(sumOf('x'.repeat(501))).toContain('Up to 500 characters')
  })

  it('lets the field be emptied', () => {
    expect(readAsk('  ', 'base-salary', facts)).toEqual({ ok: true, amount: undefined, words: '' })
  })
})

describe('an ask beside pay by the hour', () => {
  const hourly = { currency: 'GBP', base: { amount: money(19.5, 'GBP'), period: 'hour' as const }, workingTime: { hoursPerWeek: 39, daysPerWeek: 5 } }
  const hourlySum = (typed: string) => {
    const read = readAsk(typed, 'base-salary', hourly)
    return read.ok ? (read.amount ? read.amount.minor / 100 : read.words) : read.problem
  }

  it('is by the hour, unless I name another period or only a year can hold so much', () => {
    // 39 hours of 52 weeks are 2,028 hours
    expect([hourlySum('22.50'), hourlySum('22 quid'), hourlySum('40,560 a year'), hourlySum('40,560')]).toEqual([22.5, 22, 20, 20])
  })

  it('is asked for in figures where I write it in words', () => {
    expect(hourlySum('twenty two quid')).toBe('“twenty two quid” is a sum in words. Type it in figures, such as 22.')
    expect(hourlySum('forty grand a year')).toBe('“forty grand a year” is a sum in words. Type it in figures.')
    expect(hourlySum('a review after two months')).toBe('a review after two months')
  })

  it('has a least by the hour too, kept for a year to be weighed with', () => {
    const least = (typed: string) => {
      const read = readLeast(typed, 'base-salary', hourly)
      return read.ok ? read.least : read.problem
    }
    expect(least('20.20')).toEqual(money(20.2 * 2028, 'GBP'))
    expect(leastText({ least: money(20.2 * 2028, 'GBP'), leastWords: '' }, 'base-salary', hourly)).toBe('£20.20')
    expect(leastLabel('base-salary', hourly)).toBe('The least you would take, an hour')
    expect(least('40,560')).toEqual(money(40_560, 'GBP'))
    expect(leastUnderstood('40,560', 'base-salary', hourly)).toBe('£40,560 a year is £20 an hour.')
    expect(leastUnderstood('20.20', 'base-salary', hourly)).toBeUndefined()
    expect(least('twenty quid')).toContain('is a sum in words')
  })
})

describe('what the field says about it', () => {
  it('shows how it will be said', () => {
    expect(askNotes(ask({ amount: money(150_000, 'USD') }), facts)).toEqual({ understood: 'Said as “a base of $150,000”.', doubt: undefined })
    expect(askNotes(ask({ words: 'Could I start two weeks later?', term: 'start-date' }), facts).understood).toBe('Said as you wrote it.')
  })

  it('wonders about a base that is not above the offer', () => {
    expect(askNotes(ask({ amount: money(15_000, 'USD') }), facts).doubt).toContain('They offered $142,000 already')
  })

  it('says both ends where they gave a range, and not a middle that nobody said', () => {
    const range = { ...facts, base: { amount: money(135_000, 'USD'), period: 'year' as const }, baseRange: { low: money(130_000, 'USD'), high: money(140_000, 'USD') } }
    expect(askNotes(ask({ amount: money(138_000, 'USD') }), range).doubt).toBe('They said between $130,000 and $140,000. Ask which it is, or ask above it.')
    expect(askNotes(ask({ amount: money(150_000, 'USD') }), range).doubt).toBeUndefined()
  })

  it('stands in its field as it was understood', () => {
    expect(askText(ask({ amount: money(150_000, 'USD') }))).toBe('$150,000')
    expect(askText(ask({ term: 'leave', words: 'five more days off' }))).toBe('five more days off')
  })
})
