import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { readDate } from '#domain/values/read-date.ts'
import type { DateOrder } from '#domain/values/read-date.ts'
import type { Told } from '#domain/values/told.ts'
import { toldSchema } from './offer.ts'
import type { Offer } from './offer.ts'
import { readTime } from './read-time.ts'
import { termSpec } from './terms.ts'
import type { TermId } from './terms.ts'
import { typedAnswer } from './typed-answer.ts'
import { typedMoney, typedPay } from './typed-money.ts'
import { typedNumber, typedPercent } from './typed-number.ts'

/**
 * What was typed into the field of a term. told: what it means; undefined clears the term. check: one sentence where it is kept
 * but worth a second look. problem: why it could not be read; meant: what it could have been, for buttons.
 */
export type TypedTerm = { readonly told: Told<unknown> | undefined; readonly check?: string } | { readonly problem: string; readonly meant?: readonly Told<unknown>[] }

export interface TypingIn {
  readonly offer: Offer
  readonly today: CalendarDate
  readonly order?: DateOrder | undefined
}

/** Days that may lie in the past. */
const pastDays = new Set<TermId>(['offerDate'])

/** Reads what was typed into a term's field. A told term that was "roughly" stays so until the person says otherwise. */
export const readTyped = (term: TermId, typed: string, { offer, today, order }: TypingIn): TypedTerm => {
  if (typed.trim() === '') return { told: undefined }
  const read = readKind(term, typed, { offer, today, order })
  if ('problem' in read || read.told === undefined) return read
  const told = keepRoughly(read.told, offer[term])
  const sound = toldSchema(term).safeParse(told)
  return sound.success ? { ...read, told } : { problem: `${sound.error.issues[0]?.message ?? 'That does not fit here'}.` }
}

/** A mark of "roughly" outlives another number; a range that was typed does not, and nothing at all is never rough. */
const keepRoughly = (told: Told<unknown>, before: Told<unknown> | undefined): Told<unknown> =>
  told.sure === 'said' && before?.sure === 'roughly' && before.low === undefined && !isNothing(told.value) ? { sure: 'roughly', value: told.value } : told

const isNothing = (value: unknown): boolean => value === 0 || (typeof value === 'object' && value !== null && 'minor' in value && value.minor === 0)

const readKind = (term: TermId, typed: string, { offer, today, order }: TypingIn): TypedTerm => {
  const spec = termSpec(term)
  switch (spec.kind) {
    case 'pay':
      return typedPay(typed, offer)
    case 'money':
      return typedMoney(term, typed, offer)
    case 'percent':
      return typedPercent(term, typed, offer)
    case 'number':
      return typedNumber(term, typed, offer)
    case 'date': {
      const read = readDate(term === 'answerBy' ? typedAnswer(typed).day || typed : typed, today, order, pastDays.has(term) ? 'any' : 'ahead')
      return read.ok ? { told: { sure: 'said', value: read.date } } : meantAs(read)
    }
    case 'time': {
      const read = readTime(typed)
      return read.ok ? { told: { sure: 'said', value: read.time } } : meantAs(read)
    }
    case 'yes-no':
      return yesOrNo(typed)
    case 'choice':
      return spec.options?.includes(typed) ? { told: { sure: 'said', value: typed } } : { problem: 'Choose one of the list.' }
    case 'text':
      return { told: { sure: 'said', value: typed } }
  }
}

const meantAs = ({ problem, meant }: { problem: string; meant?: readonly unknown[] }): TypedTerm => ({
  problem,
  ...(meant ? { meant: meant.map((value) => ({ sure: 'said' as const, value })) } : {}),
})

const yesOrNo = (typed: string): TypedTerm => {
  const word = typed.trim().toLowerCase()
  if (/^(?:y|yes|yep|yeah|true|sure)$/.test(word)) return { told: { sure: 'said', value: true } }
  return /^(?:n|no|nope|none|false)$/.test(word) ? { told: { sure: 'said', value: false } } : { problem: 'Yes or no?', meant: [{ sure: 'said', value: true }, { sure: 'said', value: false }] }
}

/** The same term with another degree of certainty; "not said" forgets the value, and "said" without a value is a blank. */
export const withSureness = (told: Told<unknown> | undefined, sure: Told<unknown>['sure']): Told<unknown> | undefined => {
  if (sure === 'not-said') return { sure }
  if (told === undefined || told.sure === 'not-said') return undefined
  const { value, from, quote } = told
  return { sure, value, ...(from ? { from } : {}), ...(quote ? { quote } : {}) }
}
