import { OfferQuestions } from '#domain/offer/term-words.ts'
import raw from './offer-questions.yaml'

/** The walk-through's words: rounds, terms and the question that fills each. */
export const offerQuestions: OfferQuestions = OfferQuestions.parse(raw)
