import { holidaysOf } from '#content/negotiation/holidays.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { currencyWhere } from '#domain/offer/country-questions.ts'
import type { Offer } from '#domain/offer/offer.ts'

/** The holidays of the country that the work is in, as rules. */
export const offerHolidays = (offer: Offer) => holidaysOf(currencyWhere(offer, offerQuestionsByCountry))
