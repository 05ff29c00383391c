import { baseOfYear } from '#domain/valuation/value-offer.ts'
import { applyWhatIf, onCallWeekCost, onCallWeeks, pricedLeaveDays } from './what-if.ts'
import type { Lever } from './what-if.ts'
import { totalForYou } from './contender.ts'
import type { Contender } from './contender.ts'
import { costsOfOffer } from './private-costs.ts'

/** Two offers over a horizon of whole years, as they are for the person. */
export interface Contest {
  readonly subject: Contender
  readonly rival: Contender
  readonly years: number
}

/** At whose offer a lever is moved. What an hour is worth is the person's own, so it moves at both. */
export type LeverSide = 'subject' | 'rival' | 'both'

/** The value of one lever at which the other offer gets ahead, all else staying. */
export interface Flip {
  readonly lever: Lever
  readonly side: LeverSide
  readonly now: number
  /** Null where the lever alone does not turn it. */
  readonly at: number | null
  /** Where it does not: the end of the lever that comes nearest, and what a year is still short there, in the currency compared in. */
  readonly edge: number
  readonly shortPerYear: number
}

interface Range {
  readonly lever: Lever
  readonly side: LeverSide
  readonly now: number
  readonly low: number
  readonly high: number
}

/** Every lever that these two offers have, in the order of what can be spoken of first. */
export const flipsOf = (contest: Contest): Flip[] => leversOf(contest).map((range) => flipOf(contest, range))

/** What decides between them over each horizon from 1 year: how far the subject is ahead, below zero where it is behind. */
export const leadByYears = ({ subject, rival }: Contest, upTo: number): number[] =>
  Array.from({ length: upTo }, (_, index) => totalForYou(subject, index + 1) - totalForYou(rival, index + 1))

const leversOf = ({ subject, rival }: Contest): Range[] => {
  const ranges: Range[] = []
  const add = (range: Range) => ranges.push(range)
  const base = baseOfYear(subject.priced, 1)
  add({ lever: 'base', side: 'subject', now: base, low: 0, high: 2 * base })
  const days = daysOf(subject)
  if (commuteCost(subject) > 0) add({ lever: 'officeDaysPerWeek', side: 'subject', now: days, low: 0, high: Math.max(5, days) })
  const hour = subject.extras.valueOfHour ?? rival.extras.valueOfHour ?? 0
  if (hour > 0 && (hoursOf(subject) > 0 || hoursOf(rival) > 0)) add({ lever: 'valueOfHour', side: 'both', now: hour, low: 0, high: 5 * hour })
  for (const side of ['rival', 'subject'] as const) {
    const bonus = (side === 'rival' ? rival : subject).priced.pay.bonus
    if (bonus && (bonus.targetAmount ?? bonus.targetPercent ?? 0) > 0) add({ lever: 'bonusPayoutPercent', side, now: bonus.payoutPercent, low: 0, high: 200 })
  }
  for (const side of ['subject', 'rival'] as const) {
    const { extras } = side === 'rival' ? rival : subject
    if (onCallWeeks(extras) > 0 && onCallWeekCost(extras) > 0) add({ lever: 'onCallWeeks', side, now: onCallWeeks(extras), low: 0, high: 52 })
  }
  const leave = pricedLeaveDays(subject.extras)
  if (leave !== undefined) add({ lever: 'leaveDays', side: 'subject', now: leave, low: 0, high: mostLeaveDays })
  const signOn = subject.priced.pay.signOn.reduce((all, { amount }) => all + amount, 0)
  add({ lever: 'signOn', side: 'subject', now: signOn, low: 0, high: Math.max(signOn, base) })
  for (const side of ['subject', 'rival'] as const) {
    if ((side === 'rival' ? rival : subject).priced.equity.length > 0) add({ lever: 'stock', side, now: 1, low: 0, high: 4 })
  }
  add({ lever: 'raisePercent', side: 'both', now: subject.priced.pay.annualRaisePercent, low: -10, high: 20 })
  const growing = [...subject.priced.equity, ...rival.priced.equity]
  if (growing[0]) add({ lever: 'stockGrowthPercent', side: 'both', now: growing[0].annualGrowthPercent, low: -60, high: 100 })
  return ranges
}

/** More days of leave than this are not an ask. */
const mostLeaveDays = 60

const flipOf = (contest: Contest, { lever, side, now, low, high }: Range): Flip => {
  const lead = (value: number) => leadAt(contest, lever, side, value)
  const turns = lead(now)
  const ends = [low, high].map((end) => ({ end, lead: lead(end) }))
  const other = ends.find((each) => Math.sign(each.lead) === -Math.sign(turns) && each.end !== now)
  if (other) return { lever, side, now, at: crossing(lead, now, other.end), edge: other.end, shortPerYear: 0 }
  const nearest = ends.toSorted((one, two) => Math.abs(one.lead) - Math.abs(two.lead))[0] ?? { end: now, lead: turns }
  return { lever, side, now, at: null, edge: nearest.end, shortPerYear: Math.abs(nearest.lead) / contest.years }
}

const leadAt = ({ subject, rival, years }: Contest, lever: Lever, side: LeverSide, value: number): number => {
  const moved = (contender: Contender, whose: LeverSide) => (side === 'both' || side === whose ? applyWhatIf(contender, { [lever]: value }) : contender)
  return totalForYou(moved(subject, 'subject'), years) - totalForYou(moved(rival, 'rival'), years)
}

/** The value runs in straight pieces, so halving finds the piece and one straight line on it the exact point. */
const crossing = (lead: (value: number) => number, from: number, to: number): number => {
  let [here, there] = [from, to]
  const side = Math.sign(lead(from))
  for (let round = 0; round < 24; round++) {
    const middle = (here + there) / 2
    if (Math.sign(lead(middle)) === side) here = middle
    else there = middle
  }
  const [one, two] = [lead(here), lead(there)]
  return one === two ? there : here + (one * (there - here)) / (one - two)
}

const daysOf = ({ priced, extras }: Contender): number => extras.officeDaysPerWeek ?? priced.place.officeDaysPerWeek

const hoursOf = ({ priced, extras }: Contender): number => costsOfOffer(priced, extras).commuteHours

const commuteCost = ({ priced, extras }: Contender): number =>
  costsOfOffer(priced, extras).costs.filter(({ kind }) => kind !== 'yearly').reduce((all, { amount }) => all + amount, 0)
