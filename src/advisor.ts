import { letterPhrases } from '#content/letter-phrases.ts'
import { loadMarkerKnowledge } from '#content/argument-rules.ts'
import { markArgument as markWith } from '#domain/arguments/mark-argument.ts'
import type { AskKind, Marking } from '#domain/arguments/marking.ts'
import { readOfferText } from '#domain/letter/read-offer-text.ts'

/**
 * The advisor without a screen: what the app and every measuring script call. The knowledge of the marker is part of this module,
 * so a screen loads it only when it is used.
 */
const knowledge = await loadMarkerKnowledge()

/** Marks each reason in a text. Same text, same answer; nothing leaves the device. `ask` is money unless the text or the caller says otherwise. */
export const markArgument = (text: string, ask?: AskKind): Marking => markWith(text, knowledge, ask)

/** Reads an offer out of a letter, an e-mail or call notes. A field in doubt is left out. @param referenceDate YYYY-MM-DD, the day the text is read */
export const readOffer = (text: string, referenceDate: string) => readOfferText(text, referenceDate, letterPhrases)

export { receivedWhenLeaving } from '#domain/valuation/leaving.ts'
export { valueOffer } from '#domain/valuation/value-offer.ts'
