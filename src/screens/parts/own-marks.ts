import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import { isOwnThere, ownStretches, placesOf, severalSentences } from './own-words.ts'
import type { OwnWords, Place, Repeated } from './own-words.ts'

type MarksOf = (text: string) => readonly DraftMark[]

/**
 * The marks of the person's own words in a shown text that stand in the way: what is better not said, a right, and what waits for the
 * person's answer. Between suggested sentences the marker is far milder (of private lines of three unseen hands it marks 61 of 100 there,
 * and 86 of 100 by themselves), so each stretch of own words is also marked by itself, and each sentence of it for what is sure.
 */
export const ownMarks = (text: string, own: OwnWords, marksOf: MarksOf): DraftMark[] => {
  const stretches = own.besides === undefined ? [] : ownStretches(text, own.besides)
  return [
    ...marksOf(text).filter((mark) => isKept(mark) && isOwnThere(text, mark, own)),
    ...stretches.flatMap((place) => marksAlone(text, place, marksOf).filter((mark) => isKept(mark) || mark.standing === 'asking')),
    ...stretches.flatMap((place) => severalSentences(text, place)).flatMap((place) => marksAlone(text, place, marksOf).filter((mark) => isKept(mark) && mark.sure)),
    ...own.repeated.flatMap((repeated) => placesOf(text, repeated.words).flatMap((place) => marksOfRepeated(text, place, repeated, marksOf).filter((mark) => isKept(mark) || mark.standing === 'asking'))),
  ]
}

const isKept = ({ mark }: DraftMark): boolean => mark === 'avoid' || mark === 'accommodation'

const marksAlone = (text: string, { start, end }: Place, marksOf: MarksOf): DraftMark[] => shiftedTo(start, marksOf(text.slice(start, end)))

const shiftedTo = (start: number, marks: readonly DraftMark[]): DraftMark[] => marks.map((mark) => ({ ...mark, start: start + mark.start, end: start + mark.end }))

const frames = ['I would like ', 'I am asking for ']
const speaksOfSelf = /\b(?:my|our|mine|me|i|we|us)\b/i

/**
 * An ask is a fragment, and fragments puzzle the marker: "two days a week at home" is no reason. So it is marked as the object of a plain
 * request, and by itself only where it speaks of oneself.
 */
const marksOfRepeated = (text: string, place: Place, { as }: Repeated, marksOf: MarksOf): DraftMark[] => {
  if (as === 'note') return []
  const { start, end } = place
  const words = text.slice(start, end)
  if (as === 'sentence') return marksAlone(text, place, marksOf)
  const framed = frames.map((frame) => inside(start, end, shiftedTo(start - frame.length, marksOf(`${frame}${words}.`))))
  return framed.find((marks) => marks.length > 0) ?? (speaksOfSelf.test(words) ? marksAlone(text, place, marksOf) : [])
}

/** Marks cut to a place of the text, without those that lie beside it. */
const inside = (start: number, end: number, marks: readonly DraftMark[]): DraftMark[] =>
  marks.flatMap((mark) => (mark.start < end && mark.end > start ? [{ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }] : []))
