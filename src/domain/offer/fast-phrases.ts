import { z } from 'zod'
import { termIds } from './terms.ts'
import type { Round, TermId } from './terms.ts'
import { rounds } from './terms.ts'

const Words = z.array(z.string().min(1)).min(1)
const Term = z.enum(termIds as [TermId, ...TermId[]])

/** The words that name a term in one line of fast entry. They stand before or behind its value, in any spelling of spaces and hyphens. */
export const FastPhrase = z.strictObject({
  term: Term,
  words: Words,
  /** How its value stands in the line: beside the words (an amount), as the rest of the clause (text), a short code behind the words ("grade 6a"), or the words are the value. */
  value: z.union([z.literal('beside'), z.literal('rest'), z.literal('code'), z.strictObject({ is: z.union([z.string(), z.boolean()]) })]).default('beside'),
})
export type FastPhrase = z.infer<typeof FastPhrase>

/** What the fast entry understands, round by round, and what a bare amount of each kind could be. */
export const FastPhrases = z.strictObject({
  rounds: z.record(z.enum(rounds), z.array(FastPhrase)),
  /** Words that take back what stood before: "142 base, no, 145". */
  corrections: Words,
  /** Words after a term that say it was left open. */
  leftOpen: Words,
  /** Words that say the person is not sure: what stands with them is told roughly. */
  hedges: Words,
  /** Words that say a figure is not the one of this offer: today's pay, what was asked for, what may come later. */
  notTheirs: Words,
  /** Words that carry no entry of their own. */
  filler: Words,
})
export type FastPhrases = Readonly<{ rounds: Readonly<Record<Round, readonly FastPhrase[]>>; corrections: readonly string[]; leftOpen: readonly string[]; hedges: readonly string[]; notTheirs: readonly string[]; filler: readonly string[] }>
