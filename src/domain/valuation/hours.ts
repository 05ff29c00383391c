import { readPricedOffer } from './priced-offer.ts'
import type { PricedOffer, PricedOfferInput } from './priced-offer.ts'
import { yearValue } from './value-offer.ts'

/** Weeks worked in a year: 52 less days off and public holidays. */
export const weeksWorked = ({ time, pay }: PricedOffer): number => 52 - (time.ptoDays + time.holidays) / pay.daysPerWeek

/** Hours on the way to and from work in so many weeks. */
export const commuteHours = (place: PricedOffer['place'], weeks: number): number =>
  (2 * place.commuteMinutesOneWay * place.officeDaysPerWeek * weeks) / 60

/** Hours given to the job in a year, the way there and back included. */
export const hoursPerYear = (offer: PricedOffer): number => {
  const weeks = weeksWorked(offer)
  return offer.pay.hoursPerWeek * weeks + commuteHours(offer.place, weeks)
}

/** What an hour brings in the k-th year of work: the year's total by the hours given, the way included. */
export const valuePerHour = (offer: PricedOfferInput, year = 1): number => {
  const read = readPricedOffer(offer)
  return yearValue(read, year).total / hoursPerYear(read)
}
