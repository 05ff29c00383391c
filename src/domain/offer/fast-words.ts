import { blank } from './fast-line.ts'
import type { FastPhrases } from './fast-phrases.ts'

const kept = new WeakMap<FastPhrases, ReadonlySet<string>>()

const plainWords = (phrases: FastPhrases): ReadonlySet<string> => {
  const known = kept.get(phrases) ?? new Set([phrases.filler, phrases.corrections, phrases.leftOpen, phrases.hedges].flat().flatMap((words) => words.split(' ')))
  kept.set(phrases, known)
  return known
}

/** The words of a text that say something by themselves. */
export const tellingWords = (text: string, phrases: FastPhrases): string[] =>
  [...text.replaceAll(blank, ' ').matchAll(/\p{L}[\p{L}'’-]*/gu)].map(([word]) => word.toLowerCase()).filter((word) => word.length >= 2 && !plainWords(phrases).has(word.replace(/’/g, "'")))

/** True where nothing is left in a text but joining words and signs. */
export const isPlain = (text: string, phrases: FastPhrases): boolean => tellingWords(text, phrases).length === 0 && !/\d/.test(text)
