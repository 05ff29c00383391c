import { z } from 'zod'
import { rounds, termIds } from './terms.ts'
import type { Round, TermId } from './terms.ts'

const Words = z.string().min(1)

/** The words of one term: what it is called, and the question that fills it. */
export const TermWords = z.strictObject({
  label: Words,
  /** A short line under the label. */
  note: Words.optional(),
  /** What stands behind the value: "months", "% of base". */
  unit: Words.optional(),
  /** The question as it would be said to the recruiter. */
  question: Words,
  /**
   * core: a blank is a question of its own. after another term: a blank becomes one once that term is known.
   * Left out: it is asked only where the person marks it as not said.
   */
  ask: z.union([z.literal('core'), z.object({ after: z.enum(termIds) })]).optional(),
  /** The question where the answer was only "roughly". */
  roughly: Words.optional(),
  /** What people get wrong here. */
  mistake: Words.optional(),
  /** The choices in words, by their name. */
  options: z.record(z.string(), Words).optional(),
  sources: z.array(Words).min(1),
})
export type TermWords = z.infer<typeof TermWords>

/** What is asked about a grant where it was left open. */
export const grantGaps = ['size', 'price', 'strike', 'company-value', 'vesting', 'option-kind'] as const
export type GrantGap = (typeof grantGaps)[number]

/** The words of one round of the walk-through. */
export const RoundWords = z.strictObject({
  title: Words,
  /** The headline; {who} stands for the recruiter or "they". */
  headline: Words,
  lede: Words,
  short: Words,
  /** An example for the one line of fast entry. */
  example: Words.optional(),
})
export type RoundWords = z.infer<typeof RoundWords>

/** A question for every offer, whatever was told. */
export const AlwaysAsked = z.strictObject({ key: Words, question: Words, note: Words.optional(), sources: z.array(Words).min(1) })

/** Everything the walk-through says, complete: a missing or an unknown term fails. */
export const OfferQuestions = z.strictObject({
  rounds: z.record(z.enum(rounds), RoundWords),
  /** Questions for every offer, whatever was told. */
  always: z.array(AlwaysAsked),
  grants: z.record(z.enum(grantGaps), z.strictObject({ question: Words, sources: z.array(Words).min(1) })),
  terms: z.record(z.enum(termIds as [TermId, ...TermId[]]), TermWords),
})
export type OfferQuestions = Readonly<{
  rounds: Readonly<Record<Round, RoundWords>>
  always: readonly { key: string; question: string; note?: string | undefined; sources: string[] }[]
  grants: Readonly<Record<GrantGap, { question: string; sources: string[] }>>
  terms: Readonly<Record<TermId, TermWords>>
  /** Rarer terms that every offer of the country has. */
  everyday?: readonly TermId[]
  /** Terms that are not usual in the country: shown only where they were told. */
  leftOut?: readonly TermId[]
}>
