import { z } from 'zod'

const Phrases = z.array(z.string().min(1)).readonly()

/** What gives away the country of a job, and what follows from it. `dayFirst` is absent where both orders are usual. */
export const CountryWords = z.object({ currency: z.string().length(3), dayFirst: z.boolean().optional(), words: Phrases, exact: Phrases })

/**
 * The words of offer letters. In a phrase a space stands for a space, a hyphen or nothing;
 * the rest is the spelling of regular expressions, so "x?" may be missing and "|" separates choices.
 */
export const LetterPhrases = z.object({
  cues: z.record(z.string(), Phrases),
  doubts: z.record(z.string(), Phrases),
  countries: z.record(z.string(), CountryWords),
  /** Towns by country. */
  towns: z.record(z.string(), Phrases),
  work: z.record(z.string(), Phrases),
})
export type LetterPhrases = z.infer<typeof LetterPhrases>
