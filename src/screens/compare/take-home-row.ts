import type { FederalTaxTable } from '#domain/valuation/take-home-us.ts'
import { takeHomeOfYear } from '#domain/weighing/take-home.ts'
import type { TakeHomeLine } from '#domain/weighing/take-home.ts'
import { formatNumber } from '#ui/format.ts'
import type { ComparedOffer } from './compared.ts'
import { explanation } from './explain-view.ts'
import { withoutTotal } from './paper-rows.ts'
import { tableRow } from './table-row.ts'
import type { CellDraft, Row } from './table-row.ts'

/** What is left of the first year's cash pay; no row where the person has not said how they are taxed. It stands beside the totals and in none of them. */
export const takeHomeRows = (offers: readonly ComparedOffer[], table: FederalTaxTable): Row[] => {
  const lines = new Map(offers.map((offer) => [offer.id, offer.contender && offer.years.length > 0 ? takeHomeOfYear(offer.contender, 1, table) : null]))
  if ([...lines.values()].every((found) => found === null)) return []
  return [tableRow({ id: 'take-home', label: 'Cash after tax, year one', side: 'yours', cells: offers.map((offer) => cellOf(offer, lines.get(offer.id) ?? null, table)) })]
}

const cellOf = (offer: ComparedOffer, lines: readonly TakeHomeLine[] | null, table: FederalTaxTable): CellDraft => {
  if (offer.years.length === 0) return { ...withoutTotal(offer), note: '' }
  if (!lines) return { offerId: offer.id, amount: null, text: 'tax not set' }
  return {
    offerId: offer.id,
    amount: Math.round(lines.reduce((sum, { amount }) => sum + amount, 0)),
    explanation: explanation(lines.map(({ kind, amount, percent }) => ({ label: labelOf(kind, table), sum: percent === undefined ? '' : `${formatNumber(percent, 2)}%`, amount }))),
  }
}

const labelOf = (kind: TakeHomeLine['kind'], { year }: FederalTaxTable): string => ({
  pay: 'Base, bonus, commission and sign-on',
  premiums: 'Health cover, before tax',
  'income-tax': `Federal income tax ${year}`,
  payroll: `Social Security and Medicare ${year}`,
  state: 'State and local, your rate',
  'own-rate': 'Tax and contributions, your rate of take-home',
})[kind]
