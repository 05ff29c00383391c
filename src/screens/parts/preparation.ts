import type { Accomplishment } from '#domain/arguments/accomplishment.ts'
import type { Sayable } from '#domain/arguments/sayable.ts'
import type { Ask } from '#domain/negotiation/ask.ts'
import type { Talk } from '#domain/negotiation/log.ts'
import { contentWords } from '#domain/negotiation/leak-words.ts'
import { namedBases } from '#domain/negotiation/ask-named.ts'
import type { OtherOffers, Preparation, Proof } from '#domain/negotiation/preparation.ts'
import { tableFacts } from '#domain/negotiation/table-facts.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { OfferTables } from '#domain/offer/offer-parts.ts'
import type { Offer, OfferId } from '#domain/offer/offer.ts'
import { holidaysBetween } from '#domain/timeline/holidays.ts'
import type { CountryHolidays } from '#domain/timeline/holidays.ts'
import { addDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'

/** The rows that a text for the table is built from. There is no table of the private side among them. */
export interface TableRows extends OfferTables {
  readonly asks: Readonly<Record<string, Ask>>
  readonly evidence: Readonly<Record<string, Accomplishment>>
  /** Numbers named in them count; left out, none was named. */
  readonly talks?: Readonly<Record<string, Talk>>
}

/** Far enough for every answer date a script speaks of. */
const daysAhead = 400

/** Gathers what a script is built from; undefined where there is no such offer. */
export const preparationFor = (rows: TableRows, offerId: string, sayables: readonly Sayable[], today: CalendarDate, country: CountryHolidays | undefined): Preparation | undefined => {
  const full = gatherOffer(rows, offerId as OfferId)
  if (!full) return undefined
  return {
    facts: { ...tableFacts(full), ...namedBases(Object.values(rows.talks ?? {}).filter((talk) => talk.offerId === offerId), full.offer.currency) },
    asks: Object.values(rows.asks).filter((ask) => ask.offerId === offerId),
    sayables: sayables.filter(standsAlone),
    proofs: proofsBehind(Object.values(rows.evidence), sayables),
    otherOffers: otherOffers(Object.values(rows.offers), offerId),
    today,
    holidays: holidaysBetween(country, today, addDays(today, daysAhead)),
    variant: full.offer.place - 1,
  }
}

/** A supporting fact that hangs on the words before it ("which is the first project you described") is none by itself. */
const standsAlone = ({ mark, text }: Sayable): boolean => mark !== 'supporting' || !/^(?:which|that|who|whose|where)\b/i.test(text.trim())

/** The other offers that are open and have a base: those one could speak of. */
export const openElsewhere = (offers: readonly Offer[], offerId: string): Offer[] =>
  offers.filter((offer) => offer.id !== offerId && offer.kind === 'offer' && offer.answer === 'open' && !offer.aside && knownValue(offer.baseSalary) !== undefined)

/** Whether another open offer is here, and whether any of it is in writing. */
export const otherOffers = (offers: readonly Offer[], offerId: string): OtherOffers => {
  const others = openElsewhere(offers, offerId)
  if (others.length === 0) return 'none'
  return others.some(isWritten) ? 'written' : 'spoken'
}

const isWritten = (offer: Offer): boolean =>
  Object.values(offer).some((term) => typeof term === 'object' && term !== null && 'from' in term && ['email', 'letter', 'signed'].includes(String(term.from)))

/** Share of an accomplishment's telling words that a reason must hold to rest on it. */
const enough = 0.6

/** The accomplishments that the sayable reasons speak of, in the order of the reasons. */
export const proofsBehind = (evidence: readonly Accomplishment[], sayables: readonly Sayable[]): Proof[] => {
  const reasons = sayables.filter(({ mark }) => mark === 'skill-based').map(({ text }) => new Set(contentWords(text).map(({ root }) => root)))
  const placed = evidence.flatMap((each) => {
    const roots = [...new Set(contentWords(each.said || `${each.what} ${each.result}`).map(({ root }) => root))]
    const shares = reasons.map((reason) => roots.filter((root) => reason.has(root)).length / Math.max(1, roots.length))
    const best = Math.max(0, ...shares)
    return best >= enough ? [{ each, at: shares.indexOf(best) }] : []
  })
  return placed.sort((a, b) => a.at - b.at).map(({ each: { result, what, where, when } }) => ({ result, what, where, when }))
}
