import type { OfferField } from './offer-field.ts'
import type { Candidate } from './reading.ts'

type Found = Partial<Record<OfferField, Candidate<unknown> | null>>
type Days = { today: number; start: number | null; answer: number | null }

const hoursOfYear: Record<string, number> = { hour: 1800, day: 220, week: 52, month: 12, year: 1 }

const numberIn = (found: Found, field: OfferField): number | null => {
  const value = found[field]?.value
  return typeof value === 'number' ? value : null
}

/**
 * Leaves out what cannot be meant: an answer due before the letter is read, a first day long past, a bonus of several
 * years' pay. Such values come from a figure given to the wrong part of the offer.
 */
export const withoutNonsense = (found: Found, { today, start, answer }: Days): Found => {
  const period = found.basePeriod?.value
  const base = (numberIn(found, 'baseAmount') ?? 0) * (typeof period === 'string' ? (hoursOfYear[period] ?? 1) : 1)
  const tooMuch = (field: OfferField, times: number) => base > 0 && (numberIn(found, field) ?? 0) > base * times
  const dropped: OfferField[] = [
    ...(tooMuch('bonusTargetAmount', 3) ? (['bonusTargetAmount'] as const) : []),
    ...(tooMuch('signOnAmount', 2) ? (['signOnAmount', 'signOnRepayMonths'] as const) : []),
    ...(tooMuch('relocationAmount', 1) ? (['relocationAmount'] as const) : []),
    ...(answer !== null && (answer < today || answer > today + 150) ? (['answerBy'] as const) : []),
    ...(start !== null && (start < today - 40 || start > today + 550) ? (['startDate'] as const) : []),
  ]
  return dropped.length === 0 ? found : { ...found, ...Object.fromEntries(dropped.map((field) => [field, null])) }
}
