import { askWords } from '#domain/negotiation/ask-words.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import type { ShownLine } from './line-edits.ts'
import type { ScriptView } from './script-view.ts'

/**
 * Where in a shown text the person's own words stand: all but the sentences of the suggestion, the phrases of an ask, or all of it where it
 * lists accomplishments. Those are notes and no sentences, so only what the marker is sure of counts in them.
 */
export type OwnWords = { readonly besides: string } | { readonly phrases: readonly string[] } | { readonly notes: true }
export type OwnTexts = ReadonlyMap<string, OwnWords>

/** The shown texts that hold words the marker has not seen. */
export const ownTextsOf = (view: ScriptView, { asks, facts }: Preparation): OwnTexts => {
  const phrases = asks.filter(({ words }) => words.trim() !== '').map((ask) => askWords(ask, facts).phrase)
  const lines = [...view.beats.flatMap(({ lines: said, branches }) => [...said, ...branches.map(({ reply }) => reply)]), view.mail.subject, view.mail.body, ...(view.brief?.rows ?? []).map(({ line }) => line)]
  const edited = lines.filter((line) => line.edited).map(({ text, suggested }: ShownLine) => [text, { besides: suggested }] as const)
  const repeated = [...lines.map(({ text }) => text), view.brief?.heading ?? ''].filter((text) => phrases.some((phrase) => holds(text, phrase))).map((text) => [text, { phrases }] as const)
  const proofs = lines.filter(({ id }) => id === 'brief-proof').map(({ text }) => [text, { notes: true }] as const)
  return new Map<string, OwnWords>([...repeated, ...proofs, ...edited])
}

const holds = (text: string, phrase: string): boolean => text.toLowerCase().includes(phrase.toLowerCase())

interface Place {
  readonly start: number
  readonly end: number
}

/** Whether a marked place of a text lies in the person's own words. */
export const isOwnThere = (text: string, place: Place & { readonly sure: boolean }, own: OwnWords): boolean => {
  if ('notes' in own) return place.sure
  if ('besides' in own) return !own.besides.includes(sentenceAround(text, place))
  return own.phrases.some((phrase) => placesOf(text, phrase).some(({ start, end }) => start < place.end && end > place.start))
}

/** Where a phrase stands in a text, whatever the case of its letters. */
export const placesOf = (text: string, phrase: string): Place[] => {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase())
  return at === -1 ? [] : [{ start: at, end: at + phrase.length }]
}

const sentenceAround = (text: string, { start, end }: Place): string => {
  const before = [...text.slice(0, start).matchAll(/[.!?]\s+|\n/g)].at(-1)
  const after = /[.!?](?=\s|$)|\n|$/.exec(text.slice(end))
  return text.slice(before ? before.index + before[0].length : 0, end + (after ? after.index + after[0].length : 0)).trim()
}
