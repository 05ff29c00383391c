import type { Told } from '#domain/values/told.ts'
import { blank, lineOf, without } from './fast-line.ts'
import { hoursIn, zoneIn } from './when-words.ts'

/** What was typed where the answer day stands: the day in words, and the hour and whose hour where they were typed with it. */
export interface TypedAnswer {
  readonly day: string
  readonly answerTime?: Told<string>
  readonly answerZone?: Told<string>
}

/** "Friday 5pm UK time" is a day, an hour and a zone. */
export const typedAnswer = (typed: string): TypedAnswer => {
  const line = lineOf(typed)
  const hours = hoursIn(line).slice(0, 1)
  const zone = zoneIn(line, hours)
  const left = without(line, [...hours, ...zone]).text
  const value = ([found]: ReturnType<typeof hoursIn>) => (found?.kind === 'term' ? (found.told as Told<string>) : undefined)
  const [time, place] = [value(hours), value(zone)]
  return { day: [...left].map((sign, at) => (sign === blank ? ' ' : (typed[at] ?? sign))).join('').trim(), ...(time ? { answerTime: time } : {}), ...(place ? { answerZone: place } : {}) }
}
