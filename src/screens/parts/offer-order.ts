import type { Offer } from '#domain/offer/offer.ts'
import { knownValue } from '#domain/values/told.ts'

/** The open offers by answer date; those without a date come last, in the order of entering. */
export const openOffers = (offers: Readonly<Record<string, Offer>>): Offer[] =>
  Object.values(offers)
    .filter((offer) => !offer.aside)
    .sort((a, b) => due(a).localeCompare(due(b)) || a.place - b.place)

const due = (offer: Offer): string => (offer.kind === 'stay' || offer.answer !== 'open' ? 'z' : (knownValue(offer.answerBy) ?? 'y'))

/** What the offer is called on the screen, also before it has a name. */
export const offerName = (offer: Offer): string => offer.company.trim() || (offer.kind === 'stay' ? 'Where I am' : 'Unnamed offer')

const copyMark = /\s*\(copy(?: \d+)?\)$/
const tooLittle = /^(?:st|the|a|an|le|la|el|de|der|die|das|new|san|santa|los|las|north|south|east|west|mount|mt|fort|royal|saint|dr|city|university|college|bank|hospital)\.?$/i

/** The short name for a table head: the first words that say something by themselves, with the mark of a copy. */
export const shortName = (offer: Offer): string => {
  const name = offerName(offer)
  const mark = copyMark.exec(name)?.[0].trim() ?? ''
  const words = name.replace(copyMark, '').split(/\s+/)
  const telling = words.findIndex((word) => word.length > 2 && !tooLittle.test(word))
  return [...words.slice(0, (telling < 0 ? words.length : telling) + 1), ...(mark ? [mark] : [])].join(' ')
}
