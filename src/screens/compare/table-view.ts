import { daysBetween } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'
import { shortDateWords } from '#domain/values/day-words.ts'
import { formatDaysLeft, formatNumber } from '#ui/format.ts'
import { hrefOf } from '#route.ts'
import { federalTaxUs } from '#content/valuation/dated-tables.ts'
import { besideRows } from './beside-rows.ts'
import { columnOf } from './column-view.ts'
import type { Compared, ComparedOffer, WhatIfs } from './compared.ts'
import { explanation } from './explain-view.ts'
import { paperRows, withoutTotal } from './paper-rows.ts'
import { laterRow, privateRows } from './private-rows.ts'
import { tableRow } from './table-row.ts'
import { takeHomeRows } from './take-home-row.ts'
import type { CellDraft, Row } from './table-row.ts'
import { currencyWord, spokenYears } from './words.ts'

/** The head of one offer's column. */
export interface Head {
  readonly id: string
  readonly name: string
  readonly fullName: string
  readonly place: number
  readonly when: string
  readonly href: string
}

export interface TableView {
  readonly caption: string
  readonly heads: readonly Head[]
  readonly rows: readonly Row[]
  /** One offer has nothing to differ from. */
  readonly canFilter: boolean
}

/** Everything side by side; the rows that always stand are the sums. */
export const tableView = (compared: Compared, today: CalendarDate, whatIfs: WhatIfs, onlyWhatDiffers: boolean): TableView => {
  const { offers, currency, years } = compared
  const canFilter = offers.length > 1
  const whole = [...paperRows(offers, whatIfs), ...laterRow(offers, 'paper'), ...horizonRow(offers, 'paper', years)]
  const yours = privateRows(offers, whatIfs)
  const rows = [...whole, ...yours, ...(yours.length > 0 ? horizonRow(offers, 'yours', years) : []), ...takeHomeRows(offers, federalTaxUs), ...besideRows(offers)]
  const filtered = canFilter && onlyWhatDiffers ? rows.filter((row) => row.sum || row.id === 'base' || row.id === 'certain' || (row.differs && !extra.has(row.id))) : rows.filter((row) => row.sum || !isEmpty(row) || core.has(row.id))
  return { caption: `A year at each, in ${currencyWord(currency)}${ratesText(compared)}`, heads: offers.map((offer, index) => headOf(offer, index, today)), rows: filtered, canFilter }
}

/** Rows that repeat in other words what already stands: only in the whole table. */
const extra = new Set(['paper-later', 'paper-all', 'yours-all', 'per-hour'])

/** Parts that every offer is asked for: they stand in the whole table even where nobody pays them. */
const core = new Set(['base', 'bonus', 'signOn', 'equity', 'retirement', 'premiums', 'take-home'])

const isEmpty = (row: Row): boolean => row.cells.every(({ text }) => text === 'none' || text === '0' || text === '')

const headOf = ({ id, offer, name }: ComparedOffer, index: number, today: CalendarDate): Head => {
  const due = knownValue(offer.answerBy)
  const inDays = due === undefined ? '' : daysBetween(today, due) > 0 ? `in ${formatDaysLeft(today, due)}` : daysBetween(today, due) === 0 ? 'today' : `was due ${formatDaysLeft(today, due)}`
  const when = offer.kind === 'stay' ? 'nothing to answer' : due === undefined ? 'no date, ask' : index === 0 && !inDays.startsWith('was') ? `Answer ${inDays}` : inDays
  return { id, name, fullName: offer.company.trim() || name, place: offer.place, when, href: hrefOf({ screen: 'details', offer: id, round: 'answer-date' }) }
}

const ratesText = ({ usedRates, currency }: Compared): string =>
  usedRates.map(({ currency: from, rate, on }) => `; one ${currencyWord(from, true)} is ${formatNumber(rate, 6)} ${currencyWord(currency)} (${shortDateWords(on)})`).join('')

const horizonRow = (offers: readonly ComparedOffer[], side: 'paper' | 'yours', years: number): Row[] => {
  if (years < 2) return []
  const whose = side === 'paper' ? 'on paper' : 'for you'
  const label = `${spokenYears(years)[0]?.toUpperCase() ?? ''}${spokenYears(years).slice(1)}, ${whose}`
  return [tableRow({
    id: `${side}-all`,
    label,
    side,
    cells: offers.map((offer): CellDraft => {
      if (offer.years.length === 0) return { ...withoutTotal(offer), note: '' }
      const lines = offer.years.map((year, index) => ({ label: `Year ${index + 1}, ${whose}`, amount: columnOf(year)[side === 'paper' ? 'paper' : 'forYou'] }))
      return { offerId: offer.id, amount: lines.reduce((sum, { amount }) => sum + amount, 0), explanation: explanation(lines) }
    }),
  })]
}
