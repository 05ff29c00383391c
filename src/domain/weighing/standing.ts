/** Who is ahead, by a figure for each offer. */
export interface Standing {
  /** All offers by their figure, the best first; level ones in the order of their ids. */
  readonly order: readonly string[]
  /** Two or more where they are level to the cent; empty where there is nobody. */
  readonly leaders: readonly string[]
  /** How far the leader is ahead of the next; 0 when level or alone. */
  readonly lead: number
  /** Whether the lead is smaller than what such figures can tell apart. */
  readonly tooClose: boolean
}

/** Totals of several years are guesses in part: half a percent of the leader's total is nobody's lead. */
const closeWithin = 0.005

export const standingOf = (totals: Readonly<Record<string, number>>): Standing => {
  const order = Object.keys(totals).toSorted((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0) || one.localeCompare(other))
  const [best, next] = order.map((id) => totals[id] ?? 0)
  if (best === undefined) return { order, leaders: [], lead: 0, tooClose: false }
  const leaders = order.filter((id) => Math.abs((totals[id] ?? 0) - best) < 0.005)
  const lead = leaders.length > 1 || next === undefined ? 0 : best - next
  return { order, leaders, lead, tooClose: next !== undefined && lead < Math.abs(best) * closeWithin }
}
