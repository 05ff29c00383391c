import type { FullOffer, Grant, Instalment, Perk, Promised } from '#domain/offer/offer-parts.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { agreedTerms, beforeAccepting } from './log-agreed.ts'

/** Something both sides agreed on, as it is listed when an offer is accepted. */
export type AgreedPoint =
  | { readonly kind: 'term'; readonly term: TermId }
  | { readonly kind: 'instalment'; readonly instalment: Instalment }
  | { readonly kind: 'grant'; readonly grant: Grant }
  | { readonly kind: 'perk'; readonly perk: Perk }
  | { readonly kind: 'promise'; readonly promise: Promised }

/** Listed with the pay and the start of an acceptance by themselves. */
const saidWithPay: ReadonlySet<TermId> = new Set(['baseSalary', 'bonusTarget', 'signOn', 'startDate'])

/** Every agreed point of an offer: what belongs into a written one, shares, payments in parts, other benefits, promises. withPay: those of pay and start too. */
export const agreedPoints = (full: FullOffer, withPay: boolean): AgreedPoint[] => {
  const terms = agreedTerms(full).map(({ term }) => term).filter((term) => withPay || !saidWithPay.has(term))
  return [
    ...terms.map((term): AgreedPoint => ({ kind: 'term', term })),
    ...full.instalments.map((instalment): AgreedPoint => ({ kind: 'instalment', instalment })),
    ...full.grants.map((grant): AgreedPoint => ({ kind: 'grant', grant })),
    ...full.perks.filter(({ label }) => label.trim() !== '').map((perk): AgreedPoint => ({ kind: 'perk', perk })),
    ...full.promises.filter(({ what }) => what.trim() !== '').map((promise): AgreedPoint => ({ kind: 'promise', promise })),
  ]
}

/** The agreed points that no letter holds yet: an offer is accepted once there are none. */
export const pointsNotWritten = (full: FullOffer): AgreedPoint[] => {
  const { open } = beforeAccepting(full)
  return agreedPoints(full, true).filter((point) => open.some((each) => isSamePoint(each, point)))
}

const isSamePoint = (open: ReturnType<typeof beforeAccepting>['open'][number], point: AgreedPoint): boolean => {
  if (open.kind === 'term') return point.kind === 'term' && point.term === open.term
  if (open.kind === 'promise') return point.kind === 'promise' && point.promise.id === open.promise.id
  return point.kind === 'grant'
}
