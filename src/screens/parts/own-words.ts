/** Words of the person's that suggested sentences repeat: an ask inside a request, an ask that is a sentence, what they noted of the job. */
export interface Repeated {
  readonly words: string
  readonly as: 'phrase' | 'sentence' | 'note'
}

/** Where in a shown text the person's own words stand. */
export interface OwnWords {
  /** The line was put in the person's own words: all of it is theirs, but for the sentences of this suggestion. */
  readonly besides?: string
  readonly repeated: readonly Repeated[]
  /** All of it lists accomplishments: notes and no sentences. */
  readonly notes?: true
}
export type OwnTexts = ReadonlyMap<string, OwnWords>

export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Whether a marked place of a text lies in the person's own words. In notes only what the marker is sure of counts; phrases are
 * fragments, and are marked by themselves alone.
 */
export const isOwnThere = (text: string, place: Place & { readonly sure: boolean }, { besides, repeated, notes }: OwnWords): boolean =>
  (notes === true && place.sure) ||
  (besides !== undefined && !besides.includes(sentenceAround(text, place))) ||
  repeated.some(({ words, as }) => as !== 'phrase' && (as !== 'note' || place.sure) && placesOf(text, words).some(({ start, end }) => start < place.end && end > place.start))

/** Where words stand in a text, whatever the case of their letters. */
export const placesOf = (text: string, words: string): Place[] =>
  words === '' ? [] : [...text.matchAll(new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu'))].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** What of an edited text is no sentence of the suggestion, stretch by stretch. */
export const ownStretches = (text: string, besides: string): Place[] => {
  const suggested = sentencesOf(besides).flatMap(({ start, end }) => placesOf(text, besides.slice(start, end))).toSorted((one, other) => one.start - other.start)
  let from = 0
  return [...suggested, { start: text.length, end: text.length }].flatMap(({ start, end }) => {
    const sentences = sentencesIn(text, { start: from, end: Math.max(from, start) })
    from = Math.max(from, end)
    const [first, last] = [sentences[0], sentences.at(-1)]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}

/** The sentences of a place, where there are several. */
export const severalSentences = (text: string, place: Place): Place[] => {
  const sentences = sentencesIn(text, place)
  return sentences.length > 1 ? sentences : []
}

const sentencesIn = (text: string, within: Place): Place[] => sentencesOf(text.slice(within.start, within.end)).map(({ start, end }) => ({ start: within.start + start, end: within.start + end }))

const sentencesOf = (text: string): Place[] => [...text.matchAll(/[^\s.!?](?:[^\n.!?]|[.!?](?!\s|$))*[.!?]*/g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))

const sentenceAround = (text: string, { start, end }: Place): string => {
  const before = [...text.slice(0, start).matchAll(/[.!?]\s+|\n/g)].at(-1)
  const after = /[.!?](?=\s|$)|\n|$/.exec(text.slice(end))
  return text.slice(before ? before.index + before[0].length : 0, end + (after ? after.index + after[0].length : 0)).trim()
}
