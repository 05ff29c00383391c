import { minorPerUnit, toUnits } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import type { FullOffer, Grant } from '#domain/offer/offer-parts.ts'
import type { TermId } from '#domain/offer/terms.ts'
import type { YearPart } from './value-offer.ts'

/** What one unit of each currency is worth in one of them, which itself is 1. */
type Rates = Readonly<Record<string, number>>

/** An amount told in another currency than the offer's, and the part of a year it belongs to. */
export interface ForeignAmount {
  readonly part: YearPart
  readonly amount: Money
}

/** One that came in: `rate` is what a unit of its currency is worth in the offer's. */
export interface ConvertedAmount extends ForeignAmount {
  readonly rate: number
}

/** An offer with all that counts in its own currency; what has no rate is left out of it and waits. */
export interface InOwnCurrency {
  readonly full: FullOffer
  readonly converted: readonly ConvertedAmount[]
  readonly waiting: readonly ForeignAmount[]
}

/** What one unit of a currency is worth in another, at the person's rates; undefined where one of them has none. */
export const rateBetween = (from: Currency, to: Currency, rates: Rates): number | undefined => {
  if (from === to) return 1
  const [one, other] = [rates[from], rates[to]]
  return one === undefined || other === undefined ? undefined : one / other
}

/** Dollars and pounds are never added up: an amount in another currency than the offer's comes in at the person's rate, or not at all. */
export const inOwnCurrency = (told: FullOffer, rateOf: (from: Currency, to: Currency) => number | undefined): InOwnCurrency => {
  const own = told.offer.currency
  const turned = <Value>(value: Value): Value | undefined => turn(value, own, rateOf)
  const isCounted = ({ grant, amount }: Counted) => (grant ? !losesWorth(grant, turnRow(grant, turned)) : turned(amount) !== undefined)
  const foreign = countedOf(told).filter(({ amount }) => amount.currency !== own)
  const waiting = foreign.filter((each) => !isCounted(each))
  const isWaiting = (row: unknown) => waiting.some((each) => each.row === row)
  const rows = <Row extends object>(all: readonly Row[]): Row[] => all.filter((row) => !isWaiting(row)).map((row) => turnRow(row, turned))
  return {
    full: { ...told, offer: turnRow(told.offer, turned), grants: rows(told.grants), instalments: rows(told.instalments), perks: rows(told.perks) },
    converted: foreign.filter((each) => !waiting.includes(each)).map((each) => ({ ...plain(each), rate: rateOf(each.amount.currency, own) ?? 1 })),
    waiting: waiting.map(plain),
  }
}

/** The currencies, other than the offer's own, of the amounts that count in it. */
export const foreignCurrencies = (told: FullOffer): Currency[] => countedOf(told).map(({ amount }) => amount.currency).filter((currency) => currency !== told.offer.currency)

/** One amount that counts, and the row it is told in. */
interface Counted extends ForeignAmount {
  readonly row: unknown
  readonly grant?: Grant
}

const partOfTerm = {
  baseSalary: 'base', bonusAmount: 'bonus', commissionTarget: 'commission', signOn: 'signOn', educationBudget: 'otherBenefits', allowances: 'otherBenefits', healthAccount: 'otherBenefits', healthPremium: 'premiums',
} as const satisfies Partial<Record<TermId, YearPart>>

const countedOf = ({ offer, grants, instalments, perks }: FullOffer): Counted[] => {
  const counted = (part: YearPart, row: unknown, amount: Money | undefined): Counted[] => (amount ? [{ part, row, amount }] : [])
  // Instalments win over the single figure of a sign-on.
  const terms = (Object.keys(partOfTerm) as (keyof typeof partOfTerm)[]).filter((term) => term !== 'signOn' || instalments.length === 0)
  return [
    ...terms.flatMap((term) => counted(partOfTerm[term], offer[term], term === 'baseSalary' ? knownValue(offer[term])?.amount : knownValue(offer[term]))),
    ...grants.flatMap((grant) => counted('equity', grant, foreignOf(grant, offer.currency) ?? worthOfGrant(grant)).map((each) => ({ ...each, grant }))),
    ...instalments.flatMap((each) => counted('signOn', each, each.amount)),
    ...perks.flatMap((perk) => counted('otherBenefits', perk, perk.perYear)),
  ]
}

const plain = ({ part, amount }: Counted): ForeignAmount => ({ part, amount })

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value

/** Every amount inside a value in the own currency, to the fraction of a cent: it is reckoned with and never kept. */
const turn = <Value>(value: Value, own: Currency, rateOf: (from: Currency, to: Currency) => number | undefined): Value | undefined => {
  if (isMoney(value)) {
    const rate = value.currency === own ? 1 : rateOf(value.currency, own)
    if (rate === undefined) return undefined
    return value.currency === own ? value : ({ minor: toUnits(value) * rate * minorPerUnit(own), currency: own } as Value)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const turned = Object.entries(value).map(([key, each]) => [key, turn(each, own, rateOf)] as const)
  // A told value that cannot be turned is not told at all, as a grant's price is not.
  return turned.some(([key, each]) => each === undefined && (value as Record<string, unknown>)[key] !== undefined) ? undefined : (Object.fromEntries(turned) as Value)
}

const turnRow = <Row extends object>(row: Row, turned: (value: unknown) => unknown): Row =>
  Object.fromEntries(Object.entries(row).flatMap(([key, value]) => { const kept = turned(value); return kept === undefined ? [] : [[key, kept]] })) as Row

/** Whether a grant can be put in money at all. */
export const hasWorth = (grant: Grant): boolean => worthOfGrant(grant) !== undefined

/** A grant without its worth, or without the strike to be taken off it, is not counted. */
const losesWorth = (told: Grant, kept: Grant): boolean => (hasWorth(told) && !hasWorth(kept)) || (told.strikePrice !== undefined && kept.strikePrice === undefined)

const worthOfGrant = ({ shares, sharePrice, value, percent, companyValue }: Grant): Money | undefined => {
  const times = (amount: Money, factor: number): Money => ({ minor: Math.round(amount.minor * factor), currency: amount.currency })
  if (shares !== undefined && sharePrice) return times(sharePrice, shares)
  return value ?? (percent !== undefined && companyValue ? times(companyValue, percent / 100) : undefined)
}

/** The worth of a grant, or the strike, as far as it is told in another currency. */
const foreignOf = (grant: Grant, own: Currency): Money | undefined => [worthOfGrant(grant), grant.strikePrice].find((amount) => amount !== undefined && amount.currency !== own)
