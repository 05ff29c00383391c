import { monthNames, weekdayNames } from './day-words.ts'

/** 1 is Monday. Reads names, their beginnings from three letters on, and one slip of the finger. */
export const weekdayOf = (word: string): number | undefined => placeOf(word, weekdayNames)

/** 1 is January. */
export const monthOf = (word: string): number | undefined => placeOf(word, monthNames)

const placeOf = (word: string, names: readonly string[]): number | undefined => {
  const said = word.toLowerCase().replace(/\.$/, '')
  if (said.length < 3) return undefined
  const lower = names.map((name) => name.toLowerCase())
  const begins = lower.findIndex((name) => name.startsWith(said) || said === `${name}s`)
  if (begins >= 0) return begins + 1
  if (said.length < 5) return undefined
  const near = lower.flatMap((name, at) => (isOneSlip(said, name) ? [at + 1] : []))
  return near.length === 1 ? near[0] : undefined
}

/** True where one letter is missing, added, wrong, or two neighbours are swapped. */
export const isOneSlip = (typed: string, word: string): boolean => {
  if (Math.abs(typed.length - word.length) > 1) return false
  let at = 0
  while (at < Math.min(typed.length, word.length) && typed[at] === word[at]) at += 1
  const rest = (text: string, from: number) => text.slice(at + from)
  return (
    rest(typed, 1) === rest(word, 1) || rest(typed, 0) === rest(word, 1) || rest(typed, 1) === rest(word, 0) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && rest(typed, 2) === rest(word, 2))
  )
}
