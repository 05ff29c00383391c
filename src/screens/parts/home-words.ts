import { ownStretches, placesOf } from './own-words.ts'
import type { OwnWords, Place } from './own-words.ts'

/**
 * One's own family, as a person speaks of it. The marker looks for reasons, and a question such as "can I leave at 4 for the bairn?" gives
 * none; still it is from one's own side. Families that are one's work ("the families on my list") are not meant.
 */
const ownFamily = /\b(?:(?:my|me)\s+(?:own\s+|elderly\s+|old\s+)?(?:wife|husband|hubby|fianc[eé]e?|kids?|child(?:ren)?|sons?|daughters?|baby|bairns?|mum|mam|mom|dad|mother|father|parents?|nan|gran|grandmother|family|little ones?|old man|old dear)|the\s+(?:missus|wife|hubby|bairns?|wee ones?|kids))\b/giu

/** Where the person's own words in a shown text name their family. */
export const ownFamilyIn = (text: string, own: OwnWords): Place[] => {
  const places = [...(own.besides === undefined ? [] : ownStretches(text, own.besides)), ...own.repeated.flatMap(({ words }) => placesOf(text, words))]
  return [...text.matchAll(ownFamily)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })).filter((found) => places.some((place) => place.start < found.end && place.end > found.start))
}
