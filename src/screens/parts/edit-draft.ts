import type { TextRange } from '#domain/arguments/marking.ts'

const joinAfter = /^\s*[,;]?\s*(?:and|but|so|because|also|plus|then)\b\s*/iu
const joinBefore = /[\s,;–—-]*(?:\b(?:and|but|so|because|since|as|also|plus|then))?[\s,;–—-]*$/iu
const stops = /^[\s]*[,;:.!?…]+/u

const endsSentence = (text: string): boolean => /(?:^|[.!?…:][”"’')]*\s*|\n\s*)$/u.test(text)

const capital = (text: string): string => text.replace(/^(\s*)(\p{Ll})/u, (_, space: string, letter: string) => space + letter.toUpperCase())

/** A draft without one clause: its joining word and stop go with it, and a sentence that loses its beginning gets a capital. */
export function withoutClause(text: string, { start, end }: TextRange): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (!endsSentence(before)) return before.replace(joinBefore, '') + (/^\s*(?:$|\n|[.,;:!?…])/u.test(after) ? closing(after) : ` ${after.trimStart()}`)
  if (joinAfter.test(after)) return before + capital(after.replace(joinAfter, ''))
  const rest = after.replace(stops, '')
  return seam(before, rest)
}

/** What follows a clause at the end of its sentence: a full stop stays, a comma does not lead into nothing. */
const closing = (after: string): string => after.replace(/^\s*(?=[.,;:!?…])/u, '')

/** No hole is left where whole sentences went: one blank line at most, no space at the start of a line. */
const seam = (before: string, after: string): string => {
  const head = before.trimEnd()
  const tail = after.trimStart()
  if (head === '' || tail === '') return head + tail
  const between = before.slice(head.length) + after.slice(0, after.length - tail.length)
  const lines = Math.min(2, between.split('\n').length - 1)
  return head + (lines === 0 ? ' ' : '\n'.repeat(lines)) + capital(tail)
}

/** A draft with other words in the place of one clause. */
export const withWords = (text: string, { start, end }: TextRange, words: string): string => {
  const after = text.slice(end)
  const closed = /[.!?…]["”’]?$/u.test(words) ? after.replace(/^\s*[.!?…]/u, '') : after
  return text.slice(0, start) + words + closed
}
