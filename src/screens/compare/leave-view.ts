import { leaveCurve } from '#domain/valuation/leaving.ts'
import { leadChanges } from '#domain/valuation/lead-changes.ts'
import type { LeadSpan } from '#domain/valuation/lead-changes.ts'
import { formatNumber } from '#ui/format.ts'
import type { StepLine } from '#ui/StepLines.tsx'
import type { Compared } from './compared.ts'
import { countedOffers } from './compared.ts'
import { spoken } from './words.ts'

/** What each offer has paid out when one leaves after so many months, and who is ahead in which of them. */
export interface LeaveView {
  readonly sentence: string
  readonly lines: readonly StepLine[]
  readonly months: number
  readonly spans: readonly { readonly key: string; readonly name: string; readonly months: string; readonly width: number }[]
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** On paper, repayments taken off, from the first day to the end of the horizon; null where there are not two offers. */
export const leaveView = (compared: Compared, shown: readonly string[]): LeaveView | null => {
  const offers = countedOffers(compared)
  const months = 12 * compared.years
  if (offers.length < 2) return null
  const curves = offers.flatMap(({ id, contender }) => (contender ? [{ id, received: leaveCurve(contender.priced, months).map((amount) => amount * contender.rate) }] : []))
  const spans = leadChanges(curves)
  const named = (id: string | null) => offers.find((offer) => offer.id === id)?.name ?? 'level'
  const seen = offers.filter(({ id }) => shown.includes(id))
  const receivedBy = (id: string) => curves.find((curve) => curve.id === id)?.received ?? []
  return {
    sentence: sentenceOf(spans, named, months),
    lines: seen.map(({ id, name }) => ({ key: id, name, letter: [...name.trim()][0]?.toUpperCase() ?? '?', values: receivedBy(id) })),
    months,
    spans: spans.map(({ leader, from, to }) => ({ key: `${leader}-${from}`, name: named(leader), months: from === to ? `month ${from}` : `${from} to ${to}`, width: to - from + 1 })),
    table: {
      heads: seen.map(({ name }) => name),
      rows: Array.from({ length: months / 6 + 1 }, (_, index) => index * 6).map((month) => [month === 0 ? 'Before the first month' : `After ${month} months`, ...seen.map(({ id }) => formatNumber(receivedBy(id)[month] ?? 0))]),
    },
  }
}

const sentenceOf = (spans: readonly LeadSpan[], named: (id: string | null) => string, months: number): string => {
  const ahead = spans.filter(({ leader }) => leader !== null)
  const [first] = ahead
  if (!first) return 'Whenever you leave, they have paid the same.'
  if (ahead.length === 1) return `Whenever you leave, ${named(first.leader)} has paid more.`
  const changes = ahead.length - 1
  const list = ahead.map(({ leader, from, to }) => `${named(leader)} ${to >= months ? `from month ${from}` : `in months ${from} to ${to}`}`)
  return `Who has paid more depends on when you leave. The lead changes ${changes === 1 ? 'once' : changes === 2 ? 'twice' : `${spoken(changes)} times`}: ${list.join(', ')}.`
}
