import type { Round, TermId } from '#domain/offer/terms.ts'
import { hoursPerYear } from '#domain/valuation/hours.ts'
import { officeDaysOf } from '#domain/valuation/office-days.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import { formatNumber } from '#ui/format.ts'
import { hrefOf } from '#route.ts'
import type { ComparedOffer } from './compared.ts'
import { explanation } from './explain-view.ts'
import { plainFigure } from './words.ts'
import { tableRow } from './table-row.ts'
import type { CellDraft, Row } from './table-row.ts'

interface BesideRow {
  readonly term: TermId & ('ptoDays' | 'holidays' | 'officeDays' | 'hoursPerWeek')
  readonly label: string
  readonly round: Round
  readonly least?: boolean
}

/** What is not money and is not added to it: the salary already pays the days off. */
const besides: readonly BesideRow[] = [
  { term: 'ptoDays', label: 'Paid days off', round: 'benefits' },
  { term: 'hoursPerWeek', label: 'Hours a week', round: 'time-and-place', least: true },
  { term: 'officeDays', label: 'Days a week on site', round: 'time-and-place', least: true },
]

/** Time and place, and what an hour of work and way brings. */
export const besideRows = (offers: readonly ComparedOffer[]): Row[] => [...besides.map((row) => besideRow(row, offers)), perHourRow(offers)]

const besideRow = ({ term, label, round, least = false }: BesideRow, offers: readonly ComparedOffer[]): Row =>
  tableRow({
    id: term,
    label,
    side: 'beside',
    zero: '0',
    showGap: false,
    least,
    cells: offers.map((offer): CellDraft => {
      const told: Told<number> | undefined = offer.full.offer[term]
      const value = term === 'officeDays' ? officeDaysOf(offer.full.offer) : knownValue(told)
      if (value === undefined && term === 'ptoDays' && knownValue(offer.full.offer.ptoUnlimited)) return { offerId: offer.id, amount: null, text: 'no fixed number' }
      if (value === undefined) return { offerId: offer.id, amount: null, ask: { href: hrefOf({ screen: 'details', offer: offer.id, round }), name: `${label} at ${offer.name}: go to the question` } }
      return { offerId: offer.id, amount: value, text: `${told?.sure === 'roughly' ? 'about ' : ''}${formatNumber(value, 1)}` }
    }),
  })

const perHourRow = (offers: readonly ComparedOffer[]): Row =>
  tableRow({
    id: 'per-hour',
    label: 'On paper, an hour given',
    side: 'beside',
    showGap: false,
    cells: offers.map((offer): CellDraft => {
      const first = offer.years[0]
      if (!first || !offer.contender) return { offerId: offer.id, amount: null, text: '' }
      const { priced, extras } = offer.contender
      const way = { officeDaysPerWeek: extras.officeDaysPerWeek ?? priced.place.officeDaysPerWeek, commuteMinutesOneWay: extras.commuteMinutesOneWay ?? 0 }
      const hours = hoursPerYear({ ...priced, place: way })
      const perHour = Math.round((first.paper.total / hours) * 100) / 100
      return { offerId: offer.id, amount: perHour, text: plainFigure(perHour, 2), note: `${formatNumber(hours)} hours`, explanation: explanation([{ label: `Year one, on paper, by ${formatNumber(hours, 1)} hours of work and way`, sum: `${formatNumber(first.paper.total)} ÷ ${formatNumber(hours, 1)}`, amount: perHour }]) }
    }),
  })
