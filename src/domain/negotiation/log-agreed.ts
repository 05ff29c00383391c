import type { Contingency, FullOffer, Promised } from '#domain/offer/offer-parts.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import type { Source } from '#domain/values/told.ts'

/** A point that was agreed and stands in no letter yet. */
export type OpenPoint =
  | { readonly kind: 'term'; readonly term: TermId; /** How far it is written: only spoken of, or in an e-mail. */ readonly known: 'spoken' | 'email' }
  | { readonly kind: 'grants' }
  | { readonly kind: 'promise'; readonly promise: Promised }

/** What stands between the talk and a safe yes. */
export interface AcceptanceGuard {
  readonly open: readonly OpenPoint[]
  /** Conditions that have not passed: a reason not to resign yet. */
  readonly pending: readonly Contingency[]
  readonly nothingInLetter: boolean
}

/** What belongs into a written offer before it is accepted. */
const toBeWritten: readonly TermId[] = [
  'baseSalary', 'bonusTarget', 'bonusAmount', 'commissionTarget', 'signOn', 'signOnRepayMonths', 'nextReview', 'relocation', 'retentionBonus', 'trainingBudget',
  'roleTitle', 'level', 'manager', 'startDate', 'workplace', 'officeDays', 'location', 'ptoDays', 'coverageStart', 'severanceWeeks', 'visa',
]

/** Every agreed term that belongs into a written offer, with where it is known from. */
export const agreedTerms = ({ offer }: FullOffer): { readonly term: TermId; readonly from: Source | undefined }[] =>
  toBeWritten.flatMap((term) => {
    const told = toldTerm(offer, term)
    return told === undefined || told.sure === 'not-said' || isNothing(told.value) ? [] : [{ term, from: told.from }]
  })

/** The agreed points that no letter holds yet, and the conditions still open. An offer is accepted from the written one. */
export const beforeAccepting = (full: FullOffer): AcceptanceGuard => {
  const sources = agreedTerms(full)
  const isLetter = (from: string | undefined) => from === 'letter' || from === 'signed'
  const nothingInLetter = !sources.some(({ from }) => isLetter(from))
  return {
    open: [
      ...sources.filter(({ from }) => !isLetter(from)).map(({ term, from }): OpenPoint => ({ kind: 'term', term, known: from === 'email' ? 'email' : 'spoken' })),
      ...(nothingInLetter && full.grants.length > 0 ? [{ kind: 'grants' } as const] : []),
      ...full.promises.filter(({ what, inLetter }) => inLetter !== true && what.trim() !== '').map((promise): OpenPoint => ({ kind: 'promise', promise })),
    ],
    pending: full.contingencies.filter(({ status }) => status === 'pending'),
    nothingInLetter,
  }
}

/** No bonus and no sum of zero has to be written down. */
const isNothing = (value: unknown): boolean => value === 0 || value === '' || (typeof value === 'object' && value !== null && 'minor' in value && value.minor === 0)
