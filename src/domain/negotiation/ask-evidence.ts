import type { Sayable } from '#domain/arguments/sayable.ts'
import { contentWords } from './leak-words.ts'
import type { Proof } from './preparation.ts'
import { findNumbers } from './spoken-numbers.ts'

/** Share of an accomplishment's telling words that a reason must hold to speak of it. */
const enough = 0.6

/** Whether something stands behind a skill that others can check: a number, or an accomplishment from the evidence bank. */
export const isProven = ({ mark, text }: Sayable, proofs: readonly Proof[]): boolean =>
  mark === 'skill-based' && (findNumbers(text).length > 0 || proofs.some((proof) => speaksOf(text, proof)))

const speaksOf = (text: string, { what, result }: Proof): boolean => {
  const said = new Set(contentWords(text).map(({ root }) => root))
  const done = [...new Set(contentWords(`${what} ${result}`).map(({ root }) => root))]
  return done.length > 0 && done.filter((root) => said.has(root)).length / done.length >= enough
}
