import { asCounted, totalAs } from '#domain/weighing/chances.ts'
import type { OwnRanges, UncertainOffer } from '#domain/weighing/chances.ts'
import { swingsOf } from '#domain/weighing/swings.ts'
import type { Swing, SwingFigure } from '#domain/weighing/swings.ts'
import { formatNumber } from '#ui/format.ts'
import type { ContestOffers } from './contest-view.ts'
import { ofWhom, roundedUnits } from './words.ts'

/** One bar of the tornado: how the lead moves when this figure alone goes from one end of its range to the other. */
export interface SwingBar {
  readonly id: string
  readonly title: string
  readonly low: string
  readonly high: string
  /** Percent from the left of the whole width. */
  readonly from: number
  readonly to: number
  /** Whether the leader changes within this range. */
  readonly turns: boolean
}

export interface SwingsView {
  readonly heading: string
  readonly intro: string
  readonly bars: readonly SwingBar[]
  /** Where the two offers are level, percent from the left. */
  readonly level: number
  readonly now: number
}

const most = 8

/** What matters most between the two, widest first; null where nothing is uncertain. */
export const swingsView = ({ subject, rival }: ContestOffers, pair: readonly [UncertainOffer, UncertainOffer], own: OwnRanges, currency: string): SwingsView | null => {
  const swings = swingsOf(...pair, own).slice(0, most)
  if (swings.length === 0) return null
  const now = leadNow(pair)
  const ends = [0, now, ...swings.flatMap(({ leadAtLow, leadAtHigh }) => [leadAtLow, leadAtHigh])]
  const [least, widest] = [Math.min(...ends), Math.max(...ends) - Math.min(...ends)]
  const place = (lead: number) => (widest === 0 ? 50 : 2 + (96 * (lead - least)) / widest)
  const lead = (value: number) => (Math.abs(value) < 0.5 ? 'level' : `${value > 0 ? subject.name : rival.name} by ${roundedUnits(Math.abs(value), currency)}`)
  return {
    heading: 'What matters most',
    intro: `Each bar moves one figure through its range and leaves the rest as counted. Left is better for ${rival.name}, right for ${subject.name}.`,
    bars: swings.map((swing) => ({
      id: `${swing.figure}-${swing.offerId ?? 'both'}`,
      title: titleOf(swing, { subject, rival }),
      low: `${endOf(swing, swing.low)}: ${lead(swing.leadAtLow)}`,
      high: `${endOf(swing, swing.high)}: ${lead(swing.leadAtHigh)}`,
      from: place(Math.min(swing.leadAtLow, swing.leadAtHigh)),
      to: place(Math.max(swing.leadAtLow, swing.leadAtHigh)),
      turns: Math.sign(swing.leadAtLow) !== Math.sign(swing.leadAtHigh),
    })),
    level: place(0),
    now: place(now),
  }
}

const leadNow = ([one, other]: readonly [UncertainOffer, UncertainOffer]): number => totalAs(one, asCounted) - totalAs(other, asCounted)

const titles: Record<SwingFigure, string> = {
  base: 'base', bonus: 'bonus', commission: 'commission', stock: 'share price', worthless: 'shares come to nothing',
  hour: 'What your hour is worth', onCall: 'What a week on call costs you', stay: 'How long you stay',
}

const titleOf = ({ figure, offerId }: Swing, { subject, rival }: Pick<ContestOffers, 'subject' | 'rival'>): string =>
  offerId === null ? titles[figure] : `${ofWhom(offerId === subject.id ? subject.name : rival.name)} ${titles[figure]}`

const endOf = ({ figure }: Swing, at: number): string => {
  if (figure === 'stay') return `${formatNumber(at / 12, 1)} years`
  if (figure === 'worthless') return at === 0 ? 'Worth nothing' : 'Worth what is counted'
  return `${formatNumber(100 * at)}% of what is counted`
}
