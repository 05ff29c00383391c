import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import type { Offer } from '#domain/offer/offer.ts'

/** What employer money for later and health cover are called where the offer is. */
export interface CountryWords {
  readonly retirement: string
  readonly cover: string
}

/** "employer pension" and "private health cover" where a retirement match and a premium of one's own are not usual, as in the United Kingdom. */
export const countryWords = (offer: Offer): CountryWords => {
  const { terms, leftOut = [] } = questionsFor(offer, offerQuestions, offerQuestionsByCountry)
  const { label } = terms.retirementFlat
  return {
    retirement: leftOut.includes('retirementMatch') ? label.charAt(0).toLowerCase() + label.slice(1) : 'retirement match',
    cover: leftOut.includes('healthPremium') ? 'private health cover' : 'health cover',
  }
}
