import type { PhrasePatterns } from './phrase-patterns.ts'

export type JobCountry = { country: string; currency: string; dayFirst: boolean | null }

/** The country whose words the text uses most; null where two are as likely. */
export const findCountry = (text: string, patterns: PhrasePatterns): JobCountry | null => {
  const scored = patterns.countries
    .map(({ country, words, exact, currency, dayFirst }) => ({
      country,
      currency,
      dayFirst: dayFirst ?? null,
      score: new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size + 1.5 * new Set([...text.matchAll(exact)].map(([word]) => word)).size,
    }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || best.score === 0 || best.score - (second?.score ?? 0) < 0.5) return null
  return { country: best.country, currency: best.currency, dayFirst: best.dayFirst }
}
