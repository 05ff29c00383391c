import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { knownValue } from '#domain/values/told.ts'

/**
 * What there is of the same cover for everyone, in the words of the offer's country: the pension and the private health cover, each only
 * where it was told. Undefined where health cover through work is the rule, so that the words of the map fit.
 */
export const coverTold = (offer: Offer, hasPension: boolean): readonly string[] | undefined => {
  const { leftOut, terms } = questionsFor(offer, offerQuestions, offerQuestionsByCountry)
  if (!leftOut?.includes('healthPremium')) return undefined
  return [...(hasPension ? [terms.retirementFlat.label] : []), ...(knownValue(offer.healthPremium) === undefined ? [] : ['Private health cover'])]
}
