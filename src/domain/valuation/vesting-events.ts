import type { Vesting } from './grant.ts'

/** One vesting event: the month it falls in, counted from the grant, and the fraction of the grant it brings. */
export interface VestingEvent {
  readonly month: number
  readonly fraction: number
}

/** Supposed where an offer names no vesting years. */
const usualYears = 4

/**
 * The events of a grant, by month. What would have vested before the cliff month vests in the cliff month.
 * Source of the rule: the valuation conventions, "Equity".
 */
export const vestingEvents = (vesting: Vesting): VestingEvent[] => {
  const scheduled = vesting.yearlyPercents?.length ? byYearlyPercents(vesting.yearlyPercents, vesting.everyMonths) : straightLine(vesting)
  return afterCliff(scheduled, vesting.cliffMonths)
}

const byYearlyPercents = (percents: readonly number[], everyMonths: number): VestingEvent[] =>
  percents.flatMap((percent, index) =>
    Array.from({ length: 12 / everyMonths }, (_, event) => ({
      month: 12 * index + everyMonths * (event + 1),
      fraction: ((percent / 100) * everyMonths) / 12,
    })),
  )

/** When the last interval is shorter than the others, what is left of the grant vests when the vesting time is over. */
const straightLine = ({ years = usualYears, everyMonths }: Vesting): VestingEvent[] => {
  const lastMonth = Math.round(12 * years)
  const fullEvents = Math.floor(lastMonth / everyMonths)
  const events = Array.from({ length: fullEvents }, (_, event) => ({ month: everyMonths * (event + 1), fraction: everyMonths / (12 * years) }))
  const left = 1 - (fullEvents * everyMonths) / (12 * years)
  return left > 1e-9 ? [...events, { month: Math.max(1, lastMonth), fraction: left }] : events
}

const afterCliff = (events: readonly VestingEvent[], cliffMonth: number): VestingEvent[] => {
  const fractionByMonth = new Map<number, number>()
  for (const event of events) {
    const month = Math.max(event.month, cliffMonth)
    fractionByMonth.set(month, (fractionByMonth.get(month) ?? 0) + event.fraction)
  }
  return [...fractionByMonth].map(([month, fraction]) => ({ month, fraction })).toSorted((one, other) => one.month - other.month)
}
