import type { Assumptions } from '#domain/valuation/assumptions.ts'
import { ownRanges, rangePercents, usualOwnPercent } from '#domain/weighing/uncertain-offer.ts'
import type { Compared, ComparedOffer } from './compared.ts'
import { countedOffers } from './compared.ts'
import type { CompareTables } from './compared.ts'
import { ofWhom } from './words.ts'

export type RangeKey = Extract<keyof Assumptions, `${string}LowPercent` | `${string}HighPercent` | `stay${string}` | 'stockSwingPercent' | 'worthlessPercent'>

/** One end of a range, or a range that is one figure. */
export interface RangeField {
  readonly id: string
  readonly row: string
  readonly key: RangeKey
  readonly label: string
  readonly unit: string
  readonly value: number
  /** True where the person said it; it can be put back. */
  readonly changed: boolean
}

/** A figure that may turn out otherwise, with the ends that the person can move. */
export interface RangeGroup {
  readonly id: string
  readonly title: string
  readonly fields: readonly RangeField[]
  readonly hint: string
}

/** Every range that the chances draw from, in words and figures that can be changed. What only roughly holds is changed where it was told. */
export const rangeGroups = (compared: Compared, { assumptions }: Pick<CompareTables, 'assumptions'>): RangeGroup[] => [
  ...countedOffers(compared).flatMap((offer) => ofOffer(offer, assumptions)),
  ...ownGroups(compared, assumptions['all']),
  stayGroup(compared, assumptions['all']),
]

const ofOffer = ({ id, name, contender, full }: ComparedOffer, rows: CompareTables['assumptions']): RangeGroup[] => {
  if (!contender) return []
  const { bonus, commission, stockSwing, worthless } = rangePercents(contender, full)
  const field = fieldIn(id, rows)
  const whose = ofWhom(name)
  return [
    bonus && contender.priced.pay.bonus?.payoutPercent ? group(`${id}-bonus`, `${whose} bonus pays`, [field('bonusLowPercent', 'At least', '% of target', bonus.low), field('bonusHighPercent', 'At most', '% of target', bonus.high)]) : null,
    commission && contender.priced.pay.commission?.attainmentPercent ? group(`${id}-commission`, `${whose} commission reaches`, [field('commissionLowPercent', 'At least', '% of target', commission.low), field('commissionHighPercent', 'At most', '% of target', commission.high)]) : null,
    stockSwing === undefined ? null : group(`${id}-shares`, `${whose} shares`, [
      field('stockSwingPercent', 'Half of the time within', '%', stockSwing),
      ...(worthless === undefined ? [] : [field('worthlessPercent', 'Worth nothing in 100', 'times', worthless)]),
    ], worthless === undefined ? '' : 'Nobody can sell these yet. How often such shares come to nothing is for you to judge.'),
  ].filter((each) => each !== null)
}

const ownGroups = (compared: Compared, all: Assumptions | undefined): RangeGroup[] => {
  const field = fieldIn('all', { all })
  const percent = (key: keyof typeof usualOwnPercent) => all?.[key] ?? usualOwnPercent[key]
  const costs = countedOffers(compared).flatMap(({ years }) => years[0]?.costs ?? [])
  return [
    costs.some(({ kind }) => kind === 'commute-time') ? group('hour', 'What your hour is really worth, against what you noted', [field('hourLowPercent', 'At least', '%', percent('hourLowPercent')), field('hourHighPercent', 'At most', '%', percent('hourHighPercent'))]) : null,
    costs.some(({ kind, label }) => kind === 'yearly' && label === 'On-call weeks') ? group('on-call', 'What a week on call really costs you, against what you noted', [field('onCallLowPercent', 'At least', '%', percent('onCallLowPercent')), field('onCallHighPercent', 'At most', '%', percent('onCallHighPercent'))]) : null,
  ].filter((each) => each !== null)
}

const stayGroup = ({ years }: Compared, all: Assumptions | undefined): RangeGroup => {
  const { stay } = ownRanges(all, years)
  const field = fieldIn('all', { all })
  const hint = stay ? 'Whoever leaves early forfeits what has not vested and pays back what was agreed.' : `As it stands you stay all ${years === 1 ? 'of the year' : `${years} years`}.`
  return group('stay', 'How long you stay', [field('stayLowYears', 'At least', 'years', stay?.low ?? years), field('stayHighYears', 'At most', 'years', stay?.high ?? years)], hint)
}

const group = (id: string, title: string, fields: readonly RangeField[], hint = ''): RangeGroup => ({ id, title, fields, hint })

const fieldIn = (row: string, rows: Readonly<Record<string, Assumptions | undefined>>) => (key: RangeKey, label: string, unit: string, value: number): RangeField =>
  ({ id: `${row}-${key}`, row, key, label, unit, value, changed: rows[row]?.[key] !== undefined })

/** Why this figure cannot stand beside the other end of its range; null when it can. */
export const rangeProblem = (fields: readonly RangeField[], key: RangeKey, value: number): string | null => {
  const [low, high] = fields
  if (!low || !high || high.label !== 'At most') return null
  if (key === low.key && value > high.value) return 'The least is not above the most.'
  if (key === high.key && value < low.value) return 'The most is not below the least.'
  return null
}
