import { z } from 'zod'

/** Where a term is known from, weakest first. A better source never overwrites without the person's yes. */
export const Source = z.enum(['heard', 'email', 'letter', 'signed'])
export type Source = z.infer<typeof Source>

/**
 * A term as it was told. A term that nobody has spoken of yet is absent; one that was asked about and left open is "not-said".
 * Neither is ever zero.
 */
export type Told<Value> =
  | { readonly sure: 'said'; readonly value: Value; readonly from?: Source | undefined; readonly quote?: string | undefined }
  | { readonly sure: 'roughly'; readonly value: Value; readonly low?: Value | undefined; readonly high?: Value | undefined; readonly from?: Source | undefined; readonly quote?: string | undefined }
  | { readonly sure: 'not-said' }

/** The schema of a told term over the schema of its value. */
export const told = <Value extends z.ZodType>(value: Value) => {
  const origin = { from: Source.optional(), quote: z.string().optional() }
  return z.discriminatedUnion('sure', [
    z.object({ sure: z.literal('said'), value, ...origin }).readonly(),
    z.object({ sure: z.literal('roughly'), value, low: value.optional(), high: value.optional(), ...origin }).readonly(),
    z.object({ sure: z.literal('not-said') }).readonly(),
  ])
}

/** The value of a told term, or undefined where it is unknown. */
export const knownValue = <Value>(term: Told<Value> | undefined): Value | undefined =>
  term === undefined || term.sure === 'not-said' ? undefined : term.value

/** True where a value was told, firmly or roughly. */
export const isKnown = <Value>(term: Told<Value> | undefined): boolean => knownValue(term) !== undefined
