import type { Triangle } from '#domain/valuation/draws.ts'
import { applyWhatIf } from '#domain/weighing/what-if.ts'
import type { Chances, OwnRanges, UncertainOffer } from '#domain/weighing/chances.ts'
import { uncertainOffer, usualOwnRanges } from '#domain/weighing/uncertain-offer.ts'
import { formatNumber } from '#ui/format.ts'
import type { BreakEvenView } from './break-even-view.ts'
import type { Compared } from './compared.ts'
import { countedOffers } from './compared.ts'
import type { ContestOffers } from './contest-view.ts'
import { ofWhom, roundedUnits } from './words.ts'

/** Draws in each of the scenarios: enough for whole hundredths to stand still. */
export const drawsPerScenario = 10_000

/** One base to draw at. The first two of the offers are set against each other. */
export interface Scenario {
  readonly id: 'offered' | 'break-even' | 'ask'
  readonly label: string
  readonly offers: readonly UncertainOffer[]
}

/** What is handed to the worker. */
export interface ChancesJob {
  readonly scenarios: readonly Scenario[]
  readonly own: OwnRanges
  readonly draws: number
  readonly seed: number
}

export interface ChancesView {
  readonly heading: string
  readonly first: string
  readonly second: string
  readonly job: ChancesJob
  readonly ranges: readonly string[]
}

/** As offered, at the break-even, and at what is asked for, where these lie above what is offered. */
export const chancesView = (compared: Compared, { subject, rival, contest }: ContestOffers, { breakEven, askedBase, yours }: BreakEvenView): ChancesView => {
  const others = countedOffers(compared).filter((offer) => offer !== subject && offer !== rival)
  const drawn = [subject, rival, ...others].flatMap(({ contender, full }) => (contender ? [uncertainOffer(contender, full, compared.years)] : []))
  const [first, ...rest] = drawn
  const at = (base: number) => [uncertainOffer(applyWhatIf(contest.subject, { base }), subject.full, compared.years), ...rest]
  const now = first?.withBase ?? 0
  const { currency } = subject.offer
  const ask = askedBase ?? yours.proposal?.units ?? null
  const scenarios: Scenario[] = [{ id: 'offered', label: 'as offered', offers: drawn }]
  if (breakEven !== null && isMore(at(breakEven), now)) scenarios.push({ id: 'break-even', label: `at ${roundedUnits(breakEven, currency)}`, offers: at(breakEven) })
  if (ask !== null && isMore(at(ask), now)) scenarios.push({ id: 'ask', label: `at ${roundedUnits(ask, currency)}`, offers: at(ask) })
  return {
    heading: `How often ${subject.name} comes out ahead of ${rival.name}`,
    first: subject.name,
    second: rival.name,
    job: { scenarios, own: usualOwnRanges, draws: drawsPerScenario, seed: 20_261_123 },
    ranges: rangesOf([subject, rival], drawn, compared),
  }
}

const isMore = ([offer]: readonly UncertainOffer[], now: number): boolean => (offer?.withBase ?? 0) > now + 1

/** "19 in 100". */
export const inHundred = ({ firstAhead, draws }: Chances): number => Math.round((100 * firstAhead) / draws)

/** Whether the chances tell the two apart at all. */
export const isTooClose = (hundred: number): boolean => hundred >= 45 && hundred <= 55

const rangesOf = (pair: readonly ContestOffers['subject'][], drawn: readonly UncertainOffer[], { anythingPrivate }: Compared): string[] => [
  ...pair.flatMap(({ name, contender }, index) => {
    const offer = drawn[index]
    if (!offer || !contender) return []
    const payout = contender.priced.pay.bonus?.payoutPercent ?? 100
    return [
      offer.bonus > 0 ? `${ofWhom(name)} bonus pays ${span(offer.ranges.bonus, payout)}% of target, most likely ${formatNumber(payout)}%.` : '',
      spread(offer.ranges.base) ? `${ofWhom(name)} base is ${span(offer.ranges.base, 100)}% of what you noted.` : '',
      offer.equity > 0 ? `${ofWhom(name)} shares: half of the time within ${formatNumber(100 * (Math.exp(0.674 * offer.ranges.stockSpread) - 1))}% of what is counted.` : '',
      offer.commission > 0 ? `${ofWhom(name)} commission reaches ${span(offer.ranges.commission, 100)}% of what is counted.` : '',
    ].filter(Boolean)
  }),
  ...(anythingPrivate && drawn.some(({ hours }) => hours > 0) ? [`Your hour is worth ${span(usualOwnRanges.hour, 100)}% of what you noted.`] : []),
  ...(anythingPrivate && drawn.some(({ onCall }) => onCall > 0) ? [`A week on call costs you ${span(usualOwnRanges.onCall, 100)}% of what you noted.`] : []),
]

const spread = ({ low, high }: Triangle): boolean => high > low

const span = ({ low, high }: Triangle, of: number): string => `${formatNumber(low * of)} to ${formatNumber(high * of)}`
