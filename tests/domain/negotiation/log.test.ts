import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { coursesOf, numberTerms, talksInOrder, termsAddedLater } from '#domain/negotiation/log-courses.ts'
import { Talk } from '#domain/negotiation/log.ts'
import { readStated } from '#domain/negotiation/log-number.ts'
import { offer, pay, said, usd } from '../../make.ts'

let ids = 0
const talk = (on: string, numbers: ['you' | 'they', (typeof numberTerms)[number], number][], place = 1): Talk =>
  Talk.parse({ id: `t${(ids += 1)}`, offerId: 'offer1', on, place, numbers: numbers.map(([by, term, amount]) => ({ by, term, amount: usd(amount) })) })

describe('the talks of an offer', () => {
  it('are told in the order they took place, whenever they were written down', () => {
    const [late, early, afternoon] = [talk('2026-11-24', []), talk('2026-11-20', []), talk('2026-11-20', [], 2)]
    expect(talksInOrder([late, afternoon, early])).toEqual([early, afternoon, late])
  })

  it('say who named the first number, and where each side began and ended', () => {
    const talks = [talk('2026-11-24', [['they', 'base-salary', 147_000]]), talk('2026-11-20', [['they', 'base-salary', 142_000]]), talk('2026-11-23', [['you', 'base-salary', 150_000]])]
    expect(coursesOf(talks)).toEqual([{ term: 'base-salary', firstBy: 'they', firstOn: '2026-11-20', theirs: { from: usd(142_000), to: usd(147_000) }, yours: { from: usd(150_000), to: usd(150_000) } }])
  })

  it('name what I brought up only after my first request, and not what they brought up', () => {
    const talks = [talk('2026-11-20', [['they', 'sign-on', 5000]]), talk('2026-11-23', [['you', 'base-salary', 150_000]]), talk('2026-11-24', [['you', 'base-salary', 148_000], ['you', 'training', 3000]])]
    expect(termsAddedLater(talks)).toEqual(['training'])
    expect(termsAddedLater([talk('2026-11-23', [['you', 'base-salary', 150_000], ['you', 'training', 3000]])])).toEqual([])
  })

  it('give the same account in whatever order they are kept', () => {
    const anyTalk = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 9 }), fc.array(fc.tuple(fc.constantFrom('you' as const, 'they' as const), fc.constantFrom(...numberTerms), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }))
    const anyTalks = fc.uniqueArray(anyTalk, { maxLength: 6, selector: ([on, place]) => on * 100 + place })
    fc.assert(fc.property(anyTalks, (drawn) => {
      const talks = drawn.map(([on, place, numbers]) => talk(`2026-11-${String(on).padStart(2, '0')}`, numbers, place))
      expect(coursesOf(talks.toReversed())).toEqual(coursesOf(talks))
      expect(termsAddedLater(talks.toReversed())).toEqual(termsAddedLater(talks))
    }))
  })
})

describe('a number that was named', () => {
  const read = (typed: string, term: Parameters<typeof readStated>[1] = 'base-salary', fields: Record<string, unknown> = {}) => readStated(typed, term, offer(fields))

  it('is read the way people write pay', () => {
    expect(read('147')).toEqual({ amount: usd(147_000) })
    expect(read('$147,500 a year')).toEqual({ amount: usd(147_500) })
    expect(read('8k', 'sign-on')).toEqual({ amount: usd(8000) })
    expect(read('40k', 'equity')).toEqual({ amount: usd(40_000) })
    expect(read('41.50 an hour', 'base-salary', { baseSalary: said(pay(40, 'hour')) })).toEqual({ amount: usd(41.5) })
  })

  it('is one number: the middle of a range was named by nobody', () => {
    expect(read('145k to 150k')).toEqual({ problem: 'That is a range. Write its two ends as two numbers.' })
  })

  it('is asked for again where it could not be read', () => {
    for (const typed of ['', 'a bit more', '14O']) expect(read(typed)).toHaveProperty('problem')
    expect(read('', 'equity')).toHaveProperty('problem')
  })
})
