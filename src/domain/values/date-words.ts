import { dateParts, weekday } from './calendar-date.ts'
import type { CalendarDate } from './calendar-date.ts'

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** "Friday 27 November", with the year where it is another one than today's. */
export const dateWords = (date: CalendarDate, today: CalendarDate): string => {
  const { year, month, day } = dateParts(date)
  return `${weekdayNames[weekday(date) - 1]} ${day} ${monthNames[month - 1]}${year === dateParts(today).year ? '' : ` ${year}`}`
}

/** "27 Nov 2026". */
export const shortDateWords = (date: CalendarDate): string => {
  const { year, month, day } = dateParts(date)
  return `${day} ${(monthNames[month - 1] ?? '').slice(0, 3)} ${year}`
}

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
