import { minorPerUnit } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import type { FullOffer } from './offer-parts.ts'
import { termIds } from './terms.ts'
import type { TermId } from './terms.ts'
import { toldTerm } from './told-term.ts'

type Patch = Record<string, unknown>

/** What changes when an offer turns out to be in another currency. */
export interface Renamed {
  readonly offer: Partial<Record<TermId, unknown>>
  readonly parts: readonly { readonly table: 'grants' | 'instalments' | 'perks'; readonly id: string; readonly patch: Patch }[]
  /** Some amount is read in the new currency now. */
  readonly any: boolean
}

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value

/**
 * The amounts of an offer that were in its old currency, with the same number of units in the new one: they were typed without
 * a currency and meant the one of the offer. Nothing is converted; amounts in a third currency stay as they are.
 */
export const inCurrency = (full: FullOffer, to: Currency): Renamed => {
  const from = full.offer.currency
  const rename = (value: unknown): unknown => {
    if (isMoney(value)) {
      if (value.currency !== from) return value
      return { minor: Math.round((value.minor / minorPerUnit(from)) * minorPerUnit(to)), currency: to }
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, rename(inner)]))
  }
  const changed = (value: object): Patch =>
    Object.fromEntries(Object.entries(value).flatMap(([field, inner]) => (JSON.stringify(rename(inner)) === JSON.stringify(inner) ? [] : [[field, rename(inner)]])))
  const offer = changed(Object.fromEntries(termIds.map((term) => [term, toldTerm(full.offer, term)])))
  const all = (['grants', 'instalments', 'perks'] as const).flatMap((table) => full[table].map((row) => ({ table, id: row.id, patch: changed(row) })))
  const parts = all.filter(({ patch }) => Object.keys(patch).length > 0)
  return { offer, parts, any: parts.length > 0 || Object.keys(offer).length > 0 }
}
