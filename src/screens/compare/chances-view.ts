import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Contender } from '#domain/weighing/contender.ts'
import { applyWhatIf } from '#domain/weighing/what-if.ts'
import type { Chances, OwnRanges, UncertainOffer } from '#domain/weighing/chances.ts'
import { ownRanges, uncertainOffer } from '#domain/weighing/uncertain-offer.ts'
import type { BreakEvenView } from './break-even-view.ts'
import type { Compared, CompareTables } from './compared.ts'
import { countedOffers } from './compared.ts'
import type { ContestOffers } from './contest-view.ts'
import { rangeGroups } from './ranges-view.ts'
import type { RangeGroup } from './ranges-view.ts'
import { swingsView } from './swings-view.ts'
import type { SwingsView } from './swings-view.ts'
import { roundedUnits, spokenYears } from './words.ts'

/** Draws in each of the scenarios: enough for whole hundredths to stand still. */
const drawsPerScenario = 10_000

/** More ranges than this say nothing any more. */
const mostRanges = 12

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
  readonly ranges: readonly RangeGroup[]
  readonly swings: SwingsView | null
  /** Offers whose range of totals is shown, by id. */
  readonly names: readonly { readonly id: string; readonly name: string }[]
  readonly over: string
}

/** As offered, at the break-even, and at what is asked for, where these lie above what is offered. */
export const chancesView = (compared: Compared, { subject, rival, contest }: ContestOffers, { breakEven, askedBase, yours }: BreakEvenView, tables: Pick<CompareTables, 'assumptions'>): ChancesView => {
  const own = ownRanges(tables.assumptions['all'], compared.years)
  const cut = (contender: Contender, full: FullOffer) => uncertainOffer(contender, full, compared.years, own.stay !== undefined)
  const others = countedOffers(compared).filter((offer) => offer !== subject && offer !== rival)
  const drawn = [subject, rival, ...others].flatMap(({ contender, full }) => (contender ? [cut(contender, full)] : []))
  const [first, ...rest] = drawn
  // At another base only these two are drawn: the others do not change by it.
  const at = (base: number) => [cut(applyWhatIf(contest.subject, { base }), subject.full), ...rest.slice(0, 1)]
  const now = first?.withBase ?? 0
  const { currency } = subject.offer
  const ask = askedBase ?? yours.proposal?.yearly ?? null
  const scenarios: Scenario[] = [{ id: 'offered', label: 'as offered', offers: drawn }]
  if (breakEven !== null && isMore(at(breakEven), now)) scenarios.push({ id: 'break-even', label: `at ${roundedUnits(breakEven, currency)}`, offers: at(breakEven) })
  if (ask !== null && isMore(at(ask), now)) scenarios.push({ id: 'ask', label: `at ${roundedUnits(ask, currency)}`, offers: at(ask) })
  return {
    heading: `How often ${subject.name} comes out ahead of ${rival.name}`,
    first: subject.name,
    second: rival.name,
    job: { scenarios, own, draws: drawsPerScenario, seed: 20_261_123 },
    names: [subject, rival, ...others].slice(0, mostRanges).map(({ id, name }) => ({ id, name })),
    over: spokenYears(compared.years),
    ranges: rangeGroups(compared, tables),
    swings: first && drawn[1] ? swingsView({ subject, rival, contest }, [first, drawn[1]], own, compared.currency) : null,
  }
}

const isMore = ([offer]: readonly UncertainOffer[], now: number): boolean => (offer?.withBase ?? 0) > now + 1

/** "19 in 100". */
export const inHundred = ({ firstAhead, draws }: Chances): number => Math.round((100 * firstAhead) / draws)

/** Whether the chances tell the two apart at all. */
export const isTooClose = (hundred: number): boolean => hundred >= 45 && hundred <= 55

/** Where nine draws in ten of an offer's total lie, in words and as a bar; how often it is the best of all. */
export interface TotalRange {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly from: number
  readonly to: number
  readonly middle: number
}

/** Each total as a range on one scale; places in percent of its width. */
export const totalRanges = ({ names }: Pick<ChancesView, 'names'>, { spans, best, draws }: Chances, currency: string): TotalRange[] => {
  const found = names.flatMap(({ id, name }) => (spans[id] ? [{ id, name, span: spans[id] }] : []))
  const [least, most] = [Math.min(...found.map(({ span }) => span.low)), Math.max(...found.map(({ span }) => span.high))]
  const place = (units: number) => (most === least ? 50 : 2 + (96 * (units - least)) / (most - least))
  return found.map(({ id, name, span }) => ({
    id, name,
    text: `${roundedUnits(span.low, currency)} to ${roundedUnits(span.high, currency)}${names.length > 2 ? `, the best of all in ${Math.round((100 * (best[id] ?? 0)) / draws)} of 100` : ''}`,
    from: place(span.low), to: place(span.high), middle: place(span.middle),
  }))
}
