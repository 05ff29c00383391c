import type { Offer } from '#domain/offer/offer.ts'
import { knownValue } from '#domain/values/told.ts'

/** Days a week on site, 0 to 7, as told; work that is all on site has all of its working days there, remote work none. Undefined where nobody said. */
export const officeDaysOf = (offer: Offer): number | undefined => {
  const days = knownValue(offer.officeDays)
  if (days !== undefined) return days
  const place = knownValue(offer.workplace)
  return place === 'onsite' ? Math.min(7, knownValue(offer.daysPerWeek) ?? 5) : place === 'remote' ? 0 : undefined
}
