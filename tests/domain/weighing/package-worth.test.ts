import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { AskLimit, limitOf } from '#domain/weighing/ask-limit.ts'
import { evenSignOn, packageWorth } from '#domain/weighing/package-worth.ts'
import { contender } from './example-contenders.ts'

describe('what a package is worth to me', () => {
  it('is nothing for the offer as it stands, and for a raise the raise with the bonus and the match that hang on it', () => {
    expect(packageWorth(contender('fennimore'), {}, 4)).toBeCloseTo(0)
    // 8,000 x 4 years x (1 + 10 % x 0.9 + 4 %), as the break-even of the example counts it
    expect(packageWorth(contender('fennimore'), { base: 150_000 }, 4)).toBeCloseTo(8000 * 4 * 1.13, 0)
  })

  it('counts what I said a thing is worth in every year, and a sum once', () => {
    expect(packageWorth(contender('fennimore'), { perYear: 2000, once: 500 }, 3)).toBeCloseTo(6500)
  })

  it('comes out the same where the signing bonus makes up for the rest', () => {
    const fennimore = contender('fennimore')
    fc.assert(
      fc.property(fc.integer({ min: 143_000, max: 190_000 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 6 }), (base, perYear, years) => {
        const target = packageWorth(fennimore, { base }, years)
        const signOn = evenSignOn(fennimore, { perYear }, target, years, 500)
        if (signOn === undefined) return
        expect(Math.abs(packageWorth(fennimore, { signOn, perYear }, years) - target)).toBeLessThanOrEqual(250.01)
      }),
    )
  })

  it('needs no signing bonus, and has none, where the rest is worth more already', () => {
    expect(evenSignOn(contender('fennimore'), { perYear: 90_000 }, 10_000, 4, 500)).toBeUndefined()
  })
})

it('the least I would take of something is kept by offer and term', () => {
  const limit = AskLimit.parse({ id: 'x', offerId: OfferId.parse('one'), term: 'sign-on', leastWords: 'five thousand' })
  expect(limitOf({ x: limit }, 'one', 'sign-on')).toBe(limit)
  expect(limitOf({ x: limit }, 'two', 'sign-on')).toBeUndefined()
  expect(limitOf({ x: limit }, 'one', 'leave')).toBeUndefined()
})
