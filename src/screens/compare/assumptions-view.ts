import type { Assumptions } from '#domain/valuation/assumptions.ts'
import { usualAssumptions } from '#domain/valuation/price-offer.ts'
import type { Supposed } from '#domain/valuation/price-offer.ts'
import { baseOfYear } from '#domain/valuation/value-offer.ts'
import { knownValue } from '#domain/values/told.ts'
import { toUnits } from '#domain/values/money.ts'
import { usualValueOfHour } from '#domain/weighing/private-costs.ts'
import { formatNumber } from '#ui/format.ts'
import type { Compared, ComparedOffer, CompareTables } from './compared.ts'
import { currencyWord, ofWhom, spokenYears } from './words.ts'

export type AssumptionKey = keyof typeof usualAssumptions

/** One supposition that can be changed: for all offers, or for one. */
export interface AssumptionField {
  readonly id: string
  /** The row it is kept in: "all" or an offer's id. */
  readonly row: string
  readonly key: AssumptionKey
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly usual: number
  readonly changed: boolean
}

export interface RateField {
  readonly currency: string
  /** The currency compared in: the rate is what one unit is worth in it. */
  readonly to: string
  readonly label: string
  readonly rate: number | null
  readonly on: string | null
}

export interface AssumptionsView {
  /** What is supposed, in a few sentences, beside the result. */
  readonly summary: string
  readonly fields: readonly AssumptionField[]
  readonly rates: readonly RateField[]
  /** What an hour of one's own is worth, where a way to work is noted; null in `value` where the offers differ or nothing is noted. */
  readonly hour: { readonly value: number | null; readonly hint: string; readonly offerIds: readonly string[] } | null
  readonly anyChanged: boolean
}

export const assumptionsView = (compared: Compared, { assumptions }: Pick<CompareTables, 'assumptions'>): AssumptionsView => {
  const fields = [...forAll(compared, assumptions['all']), ...compared.offers.flatMap((offer) => forOffer(offer, assumptions))]
  return {
    summary: summaryOf(compared, fields),
    fields,
    rates: ratesOf(compared),
    hour: hourOf(compared),
    anyChanged: fields.some(({ changed }) => changed),
  }
}

interface Spec {
  readonly key: AssumptionKey
  readonly label: string
  readonly unit: string
}

const field = (row: string, { key, label, unit }: Spec, value: number, usual: number = usualAssumptions[key]): AssumptionField => ({ id: `${row}-${key}`, row, key, label, unit, value, usual, changed: value !== usual })

const forAll = ({ offers }: Compared, row: Assumptions | undefined): AssumptionField[] => {
  const grants = offers.flatMap(({ full }) => full.grants)
  const hourly = offers.some(({ full }) => knownValue(full.offer.hoursPerWeek) === undefined)
  const specs: (Spec | null)[] = [
    { key: 'years', label: 'Years to look at', unit: 'years' },
    { key: 'annualRaisePercent', label: 'A raise each year', unit: '%' },
    grants.length > 0 ? { key: 'stockGrowthPercent', label: 'Share prices grow a year', unit: '%' } : null,
    grants.some(({ listed }) => listed === false) ? { key: 'privateStockDiscountPercent', label: 'Taken off shares nobody can sell yet', unit: '%' } : null,
    hourly ? { key: 'hoursPerWeek', label: 'Hours a week, where not said', unit: 'hours' } : null,
  ]
  return specs.flatMap((spec) => (spec ? [field('all', spec, row?.[spec.key] ?? usualAssumptions[spec.key])] : []))
}

const forOffer = ({ id, name, full }: ComparedOffer, rows: CompareTables['assumptions']): AssumptionField[] => {
  const { offer } = full
  const hasBonus = (knownValue(offer.bonusTarget) ?? 0) > 0 || knownValue(offer.bonusAmount) !== undefined
  const specs: (Spec | null)[] = [
    hasBonus ? { key: 'bonusPayoutPercent', label: `${ofWhom(name)} bonus pays`, unit: '% of target' } : null,
    knownValue(offer.commissionTarget) === undefined ? null : { key: 'commissionAttainmentPercent', label: `${ofWhom(name)} commission reaches`, unit: '% of target' },
  ]
  if (knownValue(offer.payQuote) === 'ctc') specs.push({ key: 'ctcBasicPercent', label: `Basic pay in ${ofWhom(name)} CTC`, unit: '% of CTC' }, { key: 'ctcProvidentPercent', label: `Provident fund at ${name}`, unit: '% of basic' })
  return specs.flatMap((spec) => (spec ? [field(id, spec, suppose(rows, id, spec.key))] : []))
}

const suppose = (rows: CompareTables['assumptions'], id: string, key: AssumptionKey): number => {
  const own: Supposed | undefined = rows[id]
  return own?.[key] ?? rows['all']?.[key] ?? usualAssumptions[key]
}

const ratesOf = ({ missingRates, waitingRates, usedRates, currency }: Compared): RateField[] => {
  const label = (from: string) => `One ${currencyWord(from, true)} in ${currencyWord(currency)}`
  return [...[...missingRates, ...waitingRates].map((from) => ({ currency: from, to: currency, label: label(from), rate: null, on: null })), ...usedRates.map(({ currency: from, rate, on }) => ({ currency: from, to: currency, label: label(from), rate, on }))]
}

const hourOf = ({ offers }: Compared): AssumptionsView['hour'] => {
  const onTheWay = offers.filter(({ own }) => (own.facts?.commuteMinutesOneWay ?? 0) > 0)
  if (onTheWay.length === 0) return null
  const values = new Set(onTheWay.map(({ own }) => (own.facts?.hourWorth ? toUnits(own.facts.hourWorth) : null)))
  const first = onTheWay.find(({ contender }) => contender)?.contender
  const usual = first ? usualValueOfHour(baseOfYear(first.priced, 1), first.priced.pay.hoursPerWeek) : 0
  const hint = values.size > 1 ? 'Different at each offer now; one figure holds for all.' : usual > 0 ? `Half of an hour’s pay is usual: about ${formatNumber(usual)}.` : ''
  return { value: values.size === 1 ? ([...values][0] ?? null) : null, hint, offerIds: onTheWay.map(({ id }) => id) }
}

const summaryOf = (compared: Compared, fields: readonly AssumptionField[]): string => {
  const all = (key: AssumptionKey) => fields.find((each) => each.row === 'all' && each.key === key)?.value
  const raise = all('annualRaisePercent') ?? 0
  const growth = all('stockGrowthPercent') ?? 0
  const bonuses = fields.filter(({ key }) => key === 'bonusPayoutPercent').map(({ row, value }) => {
    const name = compared.offers.find(({ id }) => id === row)?.name ?? ''
    return { name, counted: value === 100 ? 'in full' : `at ${formatNumber(value, 1)}%` }
  })
  const [first, ...others] = bonuses
  const discount = all('privateStockDiscountPercent') ?? 0
  return [
    raise === 0 ? 'No raises assumed.' : `A raise of ${formatNumber(raise, 1)}% each year.`,
    first ? `${ofWhom(first.name)} bonus counted ${first.counted}${others.map(({ name, counted }) => `, ${ofWhom(name)} ${counted}`).join('')}.` : '',
    growth === 0 ? '' : `Share prices ${growth > 0 ? 'grow' : 'fall'} ${formatNumber(Math.abs(growth), 1)}% a year.`,
    discount === 0 ? '' : `${formatNumber(discount, 1)}% taken off shares nobody can sell yet.`,
    compared.years === usualAssumptions.years ? '' : `${spokenYears(compared.years)} looked at.`.replace(/^./, (letter) => letter.toUpperCase()),
  ].filter(Boolean).join(' ')
}
