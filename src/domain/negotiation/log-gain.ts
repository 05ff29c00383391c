import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { versionChanges } from '#domain/offer/version-changes.ts'
import type { PartList, VersionChange } from '#domain/offer/version-changes.ts'
import { priceOffer } from '#domain/valuation/price-offer.ts'
import type { Supposed } from '#domain/valuation/price-offer.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import type { AskTerm } from './ask.ts'

/** What the talks moved in money, in units of the offer's currency, before tax and on paper. */
export type Gain =
  | {
      readonly known: true
      readonly yearOne: number
      /** The last year of the horizon: what comes again and again, without what is paid once. */
      readonly aYearLater: number
      readonly overHorizon: number
      readonly years: number
      /** Told only later and not asked for: knowledge, counted in both versions alike. */
      readonly toldSince: readonly VersionChange[]
    }
  | { readonly known: false; readonly because: 'no-base' | 'other-currency' | 'no-sense' }

/** The terms and parts that each ask is about. */
const askedOf: Partial<Record<AskTerm, readonly (TermId | PartList)[]>> = {
  'base-salary': ['baseSalary'], 'sign-on': ['signOn', 'instalments'], equity: ['grants', 'equityOffered'], bonus: ['bonusTarget', 'bonusAmount'], level: ['level', 'roleTitle'],
  'start-date': ['startDate'], 'home-days': ['officeDays', 'workplace'], leave: ['ptoDays'], 'early-review': ['nextReview'], training: ['trainingBudget', 'educationBudget'], relocation: ['relocation', 'relocationKind'],
}

/**
 * What the later version is worth more than the earlier one. A blank that was filled later is no gain, unless the person asked for it
 * (asked: terms of the asks and of the numbers they named): a bonus that was there all along is only better known now.
 */
export const gainOf = (before: FullOffer, after: FullOffer, supposed: Supposed, asked: readonly AskTerm[]): Gain => {
  if (before.offer.currency !== after.offer.currency) return { known: false, because: 'other-currency' }
  const wanted = new Set<TermId | PartList>(asked.flatMap((term) => askedOf[term] ?? []))
  const toldSince = versionChanges(before, after).filter((change) => change.kind === 'told-since' && !wanted.has('term' in change ? change.term : change.part))
  const filled = fillBlanks(before, after, toldSince)
  const [was, is] = [priceOffer(filled, supposed), priceOffer(after, supposed)]
  if (!was.priced.pay?.base || !is.priced.pay?.base || toldSince.some((change) => 'term' in change && change.term === 'baseSalary')) return { known: false, because: 'no-base' }
  try {
    const years = supposed.years ?? 4
    const [old, now] = [was, is].map(({ priced }) => valueOffer(priced, { years }).years.map(({ total }) => total)) as [number[], number[]]
    const gains = now.map((total, year) => total - (old[year] ?? 0))
    return { known: true, yearOne: gains[0] ?? 0, aYearLater: gains.at(-1) ?? 0, overHorizon: gains.reduce((sum, each) => sum + each, 0), years, toldSince }
  } catch {
    return { known: false, because: 'no-sense' }
  }
}

const fillBlanks = (before: FullOffer, after: FullOffer, toldSince: readonly VersionChange[]): FullOffer => {
  const terms = Object.fromEntries(toldSince.flatMap((change) => ('term' in change ? [[change.term, change.after]] : [])))
  const parts = Object.fromEntries(toldSince.flatMap((change) => ('part' in change ? [[change.part, after[change.part]]] : [])))
  return { ...before, ...parts, offer: { ...before.offer, ...terms } }
}
