import { z } from 'zod'
import { Currency } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Offer } from './offer.ts'
import { AlwaysAsked, grantGaps, RoundWords, TermWords } from './term-words.ts'
import type { OfferQuestions } from './term-words.ts'
import { rounds, termIds } from './terms.ts'
import type { TermId } from './terms.ts'

const Terms = z.array(z.enum(termIds as [TermId, ...TermId[]]))

/** What a country says otherwise: terms that are everyday or not usual there, questions of its own, other words. */
const OneCountry = z.strictObject({
  country: z.string().min(1),
  currencies: z.array(Currency).min(1),
  signs: z.array(z.string().min(2)).default([]),
  everyday: Terms,
  leftOut: Terms,
  always: z.array(AlwaysAsked).default([]),
  rounds: z.partialRecord(z.enum(rounds), RoundWords.partial()).default({}),
  /** What is asked about a grant, where the kinds of the United States mean nothing. */
  grants: z.partialRecord(z.enum(grantGaps), z.string().min(1)).default({}),
  terms: z.partialRecord(z.enum(termIds as [TermId, ...TermId[]]), TermWords.partial()),
})
export const CountryQuestions = z.array(OneCountry)
export type CountryQuestions = Readonly<z.infer<typeof CountryQuestions>>

/**
 * The words for an offer's country: known by the currency of the pay, then by words in the place, the company and the time zone.
 * Dollars of the United States are what a new offer begins with, so they say nothing by themselves.
 */
export const questionsFor = (offer: Offer, words: OfferQuestions, countries: CountryQuestions): OfferQuestions => {
  const country = countryOf(offer, countries)
  if (!country) return words
  const terms = Object.fromEntries(termIds.map((term) => [term, { ...words.terms[term], ...country.terms[term] }])) as OfferQuestions['terms']
  const unasked = Object.fromEntries(country.leftOut.map((term) => [term, { ...terms[term], ask: undefined }]))
  const ofRounds = Object.fromEntries(rounds.map((round) => [round, { ...words.rounds[round], ...country.rounds[round] }])) as OfferQuestions['rounds']
  const grants = Object.fromEntries(grantGaps.map((gap) => [gap, { ...words.grants[gap], question: country.grants[gap] ?? words.grants[gap].question }])) as OfferQuestions['grants']
  return { ...words, grants, rounds: ofRounds, terms: { ...terms, ...unasked }, always: [...words.always, ...country.always], everyday: country.everyday, leftOut: country.leftOut }
}

/**
 * The currency of the country that the work is in, for its holidays: known by the place and the time zone, else by the money. An
 * offer in London keeps the holidays of London, whatever it pays in.
 */
export const currencyWhere = (offer: Offer, countries: CountryQuestions): Currency => {
  const country = namedIn([knownValue(offer.location), knownValue(offer.answerZone)], countries) ?? countryOf(offer, countries)
  const [first] = country?.currencies ?? []
  return first === undefined || country?.currencies.includes(offer.currency) ? offer.currency : first
}

const countryOf = (offer: Offer, countries: CountryQuestions): CountryQuestions[number] | undefined => {
  const paid = [offer.currency, knownValue(offer.baseSalary)?.amount.currency].find((currency) => currency !== undefined && currency !== 'USD')
  const byMoney = countries.find(({ currencies }) => paid !== undefined && currencies.includes(paid))
  if (byMoney || paid !== undefined) return byMoney
  // Paid in dollars of the United States, a base that is known settles it.
  return knownValue(offer.baseSalary) ? undefined : namedIn([offer.company, knownValue(offer.location), knownValue(offer.answerZone)], countries)
}

const namedIn = (texts: readonly (string | undefined)[], countries: CountryQuestions): CountryQuestions[number] | undefined => {
  const named = new Set(texts.join(' ; ').toLowerCase().match(/\p{L}+/gu) ?? [])
  return countries.find(({ signs }) => signs.some((sign) => named.has(sign)))
}
