import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money, toUnits } from '#domain/values/money.ts'
import { answerTrade, firstAmount, inOneQuestion, isSettled, Trade, worthOfOne } from '#domain/weighing/even-swap.ts'
import type { TradedGood } from '#domain/weighing/even-swap.ts'

const begin = (good: TradedGood, base = 130_000): Trade => ({ id: good, asked: money(firstAmount(good, base), 'USD') })

describe('what days of leave are worth, one plain question at a time', () => {
  it('begins at the pay of those days, and is not known before both ends are', () => {
    expect(toUnits(begin('leave-days').asked)).toBe(2500)
    expect(worthOfOne(begin('leave-days'))).toBeNull()
    expect(worthOfOne(answerTrade(begin('leave-days'), 'good'))).toBeNull()
  })

  it('goes up while the days are rather had, and halves the gap after that', () => {
    const once = answerTrade(begin('leave-days'), 'good')
    expect(toUnits(once.asked)).toBe(5000)
    const twice = answerTrade(once, 'money')
    expect(toUnits(twice.asked)).toBe(3800)
    expect(worthOfOne(twice)).toEqual(money(750, 'USD'))
  })

  it('is settled at once by "about the same"', () => {
    const settled = answerTrade(begin('home-day'), 'same')
    expect(isSettled(settled)).toBe(true)
    expect(worthOfOne(settled)).toEqual(money(2600, 'USD'))
  })

  it('finds what the person would answer by, whatever that is, in few questions', () => {
    fc.assert(fc.property(fc.constantFrom<TradedGood>('leave-days', 'home-day'), fc.integer({ min: 300, max: 40_000 }), (good, truth) => {
      let trade = begin(good)
      let asked = 0
      while (!isSettled(trade) && asked < 40) {
        trade = answerTrade(trade, toUnits(trade.asked) < truth ? 'good' : 'money')
        asked += 1
      }
      expect(asked).toBeLessThan(12)
      const one = worthOfOne(trade)
      const found = one ? toUnits(one) * inOneQuestion[good] : Number.NaN
      expect(Math.abs(found - truth)).toBeLessThanOrEqual(0.2 * Math.max(found, truth) + 1)
      expect(Trade.parse(trade)).toEqual(trade)
    }))
  })
})
