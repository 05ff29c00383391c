import { CountryQuestions } from '#domain/offer/country-questions.ts'
import raw from './offer-questions-by-country.yaml'

/** What the walk-through says otherwise in other countries. */
export const offerQuestionsByCountry: CountryQuestions = CountryQuestions.parse(raw)
