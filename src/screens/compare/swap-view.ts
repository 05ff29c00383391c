import { firstAmount, inOneQuestion, isSettled, TradedGood, amountOfGood, worthOfOne } from '#domain/weighing/even-swap.ts'
import type { Trade } from '#domain/weighing/even-swap.ts'
import { baseOfYear } from '#domain/valuation/value-offer.ts'
import { money } from '#domain/values/money.ts'
import { formatMoney } from '#ui/format.ts'
import type { Compared, CompareTables } from './compared.ts'
import { countedOffers } from './compared.ts'
import { listed } from './words.ts'

/** One thing that money is traded against: the question that stands open, and what is known of it so far. */
export interface SwapView {
  readonly good: TradedGood
  readonly title: string
  readonly question: string
  readonly goodAnswer: string
  readonly moneyAnswer: string
  readonly trade: Trade
  readonly begun: boolean
  readonly settled: boolean
  /** What one is worth so far, and whether it counts; empty before the first two answers. */
  readonly standing: string
}

/** Both trades, where two offers have a total; empty otherwise. */
export const swapViews = (compared: Compared, { trades }: Pick<CompareTables, 'trades'>): SwapView[] => {
  const counted = countedOffers(compared)
  const first = counted[0]?.contender
  if (counted.length < 2 || !first) return []
  const base = baseOfYear(first.priced, 1) * first.rate
  return TradedGood.options.map((good) => {
    const trade = trades[good] ?? { id: good, asked: money(firstAmount(good, base), compared.currency) }
    const amount = formatMoney(trade.asked)
    return {
      good, trade, ...wordsOf(good, amount),
      begun: trades[good] !== undefined,
      settled: isSettled(trade),
      standing: standingOf(good, trade, compared),
    }
  })
}

const wordsOf = (good: TradedGood, amount: string): Pick<SwapView, 'title' | 'question' | 'goodAnswer' | 'moneyAnswer'> =>
  good === 'leave-days'
    ? { title: 'Days of leave', question: `Which would you rather have: five more days of leave, or ${amount} more a year?`, goodAnswer: 'The five days', moneyAnswer: amount }
    : { title: 'A day at home', question: `Apart from the way there: which would you rather have, one more day a week at home, or ${amount} more a year?`, goodAnswer: 'The day at home', moneyAnswer: amount }

const standingOf = (good: TradedGood, trade: Trade, compared: Compared): string => {
  const each = worthOfOne(trade)
  if (!each) return ''
  const silent = compared.offers.filter(({ full }) => amountOfGood(good, full) === undefined).map(({ name }) => name)
  const worth = inOneQuestion[good] === 1 ? `A day a week at home is worth about ${formatMoney(each)} a year to you.` : `A day of leave is worth about ${formatMoney(each)} to you.`
  return silent.length === 0 ? `${worth} It counts in what is yours.` : `${worth} It counts once ${listed(silent)} ${silent.length === 1 ? 'says' : 'say'} how many.`
}
