/** What one offer has paid when leaving after 0, 1, ... months. */
export interface OfferCurve {
  readonly id: string
  readonly received: readonly number[]
}

/** A stretch of months, both ends included, in which one offer is ahead. `leader` is null only where all stay level. */
export interface LeadSpan {
  readonly leader: string | null
  readonly from: number
  readonly to: number
}

/**
 * Who is ahead in which months. Level months change nothing: the leader before keeps the lead, and a level start
 * belongs to the first who gets ahead. Compared to the cent.
 */
export const leadChanges = (curves: readonly OfferCurve[]): LeadSpan[] => {
  const months = Math.min(...curves.map((curve) => curve.received.length))
  if (curves.length === 0 || months === 0) return []
  const spans: LeadSpan[] = []
  for (let month = 0; month < months; month++) {
    const ahead = leadersIn(curves, month)
    const last = spans.pop()
    if (!last) spans.push({ leader: onlyOne(ahead), from: 0, to: 0 })
    else if (last.leader === null) spans.push({ leader: onlyOne(ahead), from: last.from, to: month })
    else if (ahead.includes(last.leader)) spans.push({ ...last, to: month })
    else spans.push(last, { leader: ahead[0] ?? null, from: month, to: month })
  }
  return spans
}

const leadersIn = (curves: readonly OfferCurve[], month: number): string[] => {
  const cents = curves.map((curve) => ({ id: curve.id, cents: Math.round((curve.received[month] ?? 0) * 100) }))
  const best = Math.max(...cents.map((each) => each.cents))
  return cents.filter((each) => each.cents === best).map((each) => each.id).toSorted()
}

const onlyOne = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null)
