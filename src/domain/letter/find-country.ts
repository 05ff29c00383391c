import { findTowns } from './find-towns.ts'
import type { NamedTown } from './find-towns.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'

export type JobCountry = { country: string | null; currency: string; dayFirst: boolean | null }

/** The country whose words the text uses most; null where two are as likely. */
export const findCountry = (text: string, patterns: PhrasePatterns): JobCountry | null => {
  const towns = findTowns(text, patterns)
  // 08/31 can only be written where the month comes first.
  const monthFirst = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:20)?\d\d(?![\d/])/.test(text) && !/(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:20)?\d\d(?![\d/])/.test(text)
  const dollars = /(?<![\p{L}])\$ ?\d/u.test(text)
  const scored = patterns.countries
    .map(({ country, words, exact, currency, dayFirst }) => ({
      country,
      currency,
      dayFirst: dayFirst ?? null,
      score: (monthFirst && country === 'US' ? 1 : 0) + (dollars && ['USD', 'CAD', 'AUD', 'NZD', 'SGD'].includes(currency) ? 1.5 : 0) + (payIn(text, currency) ? 4 : 0) + townsIn(towns, country) + new Set([...text.matchAll(words)].filter(({ 0: word, index }) => word !== 'reading' && !/\bNew $/.test(text.slice(Math.max(0, index - 4), index))).map(([word]) => word.toLowerCase())).size + 1.5 * new Set([...text.matchAll(exact)].map(([word]) => word)).size,
    }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || best.score === 0) return null
  if (best.score - (second?.score ?? 0) < 0.5) {
    const tied = scored.filter(({ score }) => best.score - score < 0.5)
    return tied.every(({ dayFirst }) => dayFirst === best.dayFirst) ? { country: null, currency: best.currency, dayFirst: best.dayFirst } : null
  }
  return { country: best.country, currency: best.currency, dayFirst: best.dayFirst }
}

/** Each town named counts once, at most three: a company has offices elsewhere. */
const townsIn = (towns: readonly NamedTown[], country: string): number => Math.min(3, new Set(towns.flatMap(({ name, countries }) => (countries.includes(country) ? [name] : []))).size) * 0.8

const signOf: Record<string, string> = { EUR: '€|EUR', GBP: '£|GBP', INR: '₹|INR|(?<![a-z])Rs\\b', CAD: 'CAD|C\\$|CA\\$', AUD: 'AUD|A\\$', SGD: 'SGD|S\\$', NZD: 'NZD|NZ\\$', USD: 'USD|US\\$' }

/** Pay in pounds is paid where pounds are: a stronger sign than a parent company's address. */
const payIn = (text: string, currency: string): boolean => new RegExp(`\\b(?:salary|base|pay|gross|fixed|wage|remuneration)\\b[^\\n.;]{0,40}(?<![a-z])(?:${signOf[currency] ?? currency})`, 'i').test(text)
