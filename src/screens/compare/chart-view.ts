import type { YearPart } from '#domain/valuation/value-offer.ts'
import { formatNumber } from '#ui/format.ts'
import type { BarGroup, BarSeries } from '#ui/bar-groups.ts'
import { columnOf } from './column-view.ts'
import type { Compared, ComparedOffer } from './compared.ts'
import { countedOffers } from './compared.ts'

export interface ChartView {
  readonly series: readonly BarSeries[]
  readonly groups: readonly BarGroup[]
  readonly title: string
  /** The totals in words, for who cannot see the bars. */
  readonly summary: string
  readonly anyGuess: boolean
  /** One table for each year with the same figures. */
  readonly tables: readonly { readonly caption: string; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }[]
}

interface Piece {
  readonly key: string
  readonly label: string
  readonly wider: string
  readonly parts: readonly YearPart[]
  readonly fill: string
}

/** From zero up, as they are stacked; what hangs below zero is made apart. */
const pieces: readonly Piece[] = [
  { key: 'base', label: 'Base', wider: 'Base', parts: ['base'], fill: 'var(--c-base)' },
  { key: 'bonus', label: 'Bonus', wider: 'Bonus and commission', parts: ['bonus', 'commission'], fill: 'var(--c-bonus)' },
  { key: 'sign', label: 'Signing', wider: 'Signing', parts: ['signOn'], fill: 'var(--c-sign)' },
  { key: 'equity', label: 'Equity', wider: 'Equity', parts: ['equity'], fill: 'var(--c-equity)' },
  { key: 'match', label: 'Match', wider: 'Match and benefits', parts: ['retirement', 'otherBenefits'], fill: 'var(--c-match)' },
]

/** The bars of the offers shown, year by year. With `hidden` nothing private is in here. */
export const chartView = (compared: Compared, shown: readonly string[], hidden: boolean): ChartView => {
  const offers = countedOffers(compared).filter(({ id }) => shown.includes(id))
  const withPrivate = compared.anythingPrivate && !hidden
  const groups = Array.from({ length: compared.years }, (_, year) => ({ label: `Year ${year + 1}`, bars: offers.map((offer) => barOf(offer, year, withPrivate)) }))
  return {
    series: seriesOf(offers, withPrivate),
    groups,
    title: `Pay year by year for ${offers.map(({ name }) => name).join(', ')}`,
    summary: summaryOf(groups, withPrivate),
    anyGuess: groups.some(({ bars }) => bars.some(({ guesses }) => guesses.length > 0)),
    tables: groups.map(({ label, bars }) => ({ caption: label, heads: bars.map(({ name }) => name), rows: rowsOf(offers, bars, withPrivate) })),
  }
}

const amountOf = (offer: ComparedOffer, year: number, { parts }: Piece): number => {
  const column = offer.years[year]
  return column ? parts.reduce((sum, part) => sum + columnOf(column).parts[part], 0) : 0
}

const barOf = (offer: ComparedOffer, year: number, withPrivate: boolean): BarGroup['bars'][number] => {
  const column = columnOf(offer.years[year] as ComparedOffer['years'][number])
  const costs = Math.min(0, column.forYou - column.paper)
  const amounts = Object.fromEntries(pieces.map((piece) => [piece.key, amountOf(offer, year, piece)]))
  return {
    key: `${year}-${offer.id}`,
    name: offer.name,
    letter: [...offer.name.trim()][0]?.toUpperCase() ?? '?',
    amounts: { ...amounts, cover: column.parts.premiums, ...(withPrivate ? { private: costs } : {}) },
    guesses: guessesOf(offer),
    total: column.paper,
    ...(withPrivate ? { line: column.forYou } : {}),
  }
}

/** Shares nobody can sell, and what was said "about" of: drawn dashed, for it is a guess and not a promise. */
const guessesOf = ({ full }: ComparedOffer): string[] => (full.grants.some(({ roughly, listed }) => roughly === true || listed === false) ? ['equity'] : [])

const seriesOf = (offers: readonly ComparedOffer[], withPrivate: boolean): BarSeries[] => {
  const has = (part: YearPart) => offers.some(({ years }) => years.some(({ paper }) => paper[part] !== 0))
  return [
    ...pieces.filter(({ parts }) => parts.some(has)).map(({ key, label, wider, parts, fill }) => ({ key, label: parts.slice(1).some(has) ? wider : label, fill, look: 'solid' as const })),
    ...(has('premiums') ? [{ key: 'cover', label: 'Cover you pay', fill: 'var(--sheet)', look: 'outline' as const }] : []),
    ...(withPrivate ? [{ key: 'private', label: 'Private cost', fill: 'var(--yours-wash-2)', look: 'woven' as const }] : []),
  ]
}

const summaryOf = (groups: readonly BarGroup[], withPrivate: boolean): string =>
  groups.map(({ label, bars }) => `${label}: ${bars.map(({ name, total, line }) => `${name} ${formatNumber(total)} on paper${withPrivate && line !== undefined ? `, ${formatNumber(line)} left for you` : ''}`).join('; ')}.`).join(' ')

const rowsOf = (offers: readonly ComparedOffer[], bars: BarGroup['bars'], withPrivate: boolean): string[][] => {
  const amounts = (label: string, amount: (bar: BarGroup['bars'][number]) => number | undefined) => [label, ...bars.map((bar) => formatNumber(amount(bar) ?? 0))]
  const series = seriesOf(offers, withPrivate)
  return [
    ...series.filter(({ key }) => key !== 'private').map(({ key, label }) => amounts(label, (bar) => bar.amounts[key])),
    amounts('On paper', ({ total }) => total),
    ...(withPrivate ? [amounts('Private cost', ({ line, total }) => (line ?? total) - total), amounts('Left for you', ({ line }) => line)] : []),
  ]
}
