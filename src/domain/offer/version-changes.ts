import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import type { FullOffer } from './offer-parts.ts'
import { termIds } from './terms.ts'
import type { TermId } from './terms.ts'
import { toldTerm } from './told-term.ts'

/** changed: both known and different. told-since: a blank before. gone: known before and not any more. */
export type ChangeKind = 'changed' | 'told-since' | 'gone'
export type PartList = 'grants' | 'instalments' | 'matchTiers' | 'perks'

/** One difference between two versions of an offer. */
export type VersionChange =
  | { readonly kind: ChangeKind; readonly term: TermId; readonly before: Told<unknown> | undefined; readonly after: Told<unknown> | undefined }
  | { readonly kind: ChangeKind; readonly part: PartList }

/** What is known around an offer and was never offered: who said it, by when to answer, how large the company is. */
const aroundTheOffer = new Set<TermId>(['answerBy', 'answerTime', 'answerZone', 'answerToldBy', 'answerHow', 'offerDate', 'moreTimePossible', 'recruiter', 'recruiterEmail', 'headcount', 'employerKind', 'saysNoNegotiation', 'jobNeeds', 'payRangeLow', 'payRangeHigh', 'bonusHistory'])
const parts: readonly PartList[] = ['grants', 'instalments', 'matchTiers', 'perks']

/** Every difference between two versions, in the order of the walk-through. Where a term is known from, and how surely, is no difference. */
export const versionChanges = (before: FullOffer, after: FullOffer): VersionChange[] => [
  ...termIds.filter((term) => !aroundTheOffer.has(term)).flatMap((term) => termChange(term, toldTerm(before.offer, term), toldTerm(after.offer, term))),
  ...parts.flatMap((part) => partChange(part, before[part], after[part])),
]

const termChange = (term: TermId, before: Told<unknown> | undefined, after: Told<unknown> | undefined): VersionChange[] => {
  const [was, is] = [knownValue(before), knownValue(after)]
  return isSame(was, is) ? [] : [{ kind: was === undefined ? 'told-since' : is === undefined ? 'gone' : 'changed', term, before, after }]
}

const partChange = (part: PartList, before: readonly object[], after: readonly object[]): VersionChange[] => {
  const [was, is] = [before, after].map((rows) => rows.map(withoutIds).toSorted())
  return isSame(was, is) ? [] : [{ kind: before.length === 0 ? 'told-since' : after.length === 0 ? 'gone' : 'changed', part }]
}

const isSame = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other)

/** A value as text, whatever the order its fields were written in. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => a.localeCompare(b))) : each)) ?? ''

const withoutIds = (row: object): string => sorted(Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'id' && field !== 'offerId')))
