import { plainDigits } from '#domain/values/plain-digits.ts'

/** A time of day as HH:MM, 24 hours; `meant` are the times it could have been. */
export type TimeRead = { readonly ok: true; readonly time: string } | { readonly ok: false; readonly problem: string; readonly meant?: readonly string[] }

const two = (number: number): string => String(number).padStart(2, '0')
const clock = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`

/** Reads a time the way people type it: "5 pm", "17:00", "5.30pm", "noon", "end of day" (5 pm). */
export const readTime = (typed: string): TimeRead => {
  const text = plainDigits(typed).toLowerCase().replace(/\b(?:by|at|around|about|o'?clock|hrs?|hours|sharp|their time|my time)\b|,/g, ' ').replace(/\s+/g, ' ').trim()
  if (/^(?:noon|midday|12 noon)$/.test(text)) return { ok: true, time: '12:00' }
  if (text === 'midnight') return { ok: true, time: '23:59' }
  if (/^(?:eod|cob|(?:the )?end of (?:the )?(?:business |working )?day|close of business|end of business)$/.test(text)) return { ok: true, time: '17:00' }
  const said = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*([ap]\.?m\.?|h)?(?: (?:in the )?(morning|afternoon|evening))?$/.exec(text)
  if (!said) return { ok: false, problem: `“${typed.trim().slice(0, 40)}” could not be read as a time. Type it like 5 pm or 17:00.` }
  return hourOf(Number(said[1]), Number(said[2] ?? 0), half(said[3] ?? said[4]), said[2] !== undefined)
}

const half = (word: string | undefined): 'am' | 'pm' | undefined => (word === undefined || word === 'h' ? undefined : /^a|morning/.test(word) && word !== 'afternoon' ? 'am' : 'pm')

const hourOf = (hour: number, minute: number, part: 'am' | 'pm' | undefined, withMinutes: boolean): TimeRead => {
  if (hour > 23 || (part && (hour > 12 || hour === 0))) return { ok: false, problem: `There is no ${hour}${withMinutes ? `:${two(minute)}` : ''}${part ? ` ${part}` : ''} on the clock.` }
  if (part) return { ok: true, time: clock((hour % 12) + (part === 'pm' ? 12 : 0), minute) }
  if (withMinutes && hour >= 7) return { ok: true, time: clock(hour, minute) }
  if (hour === 0 || hour > 12) return { ok: true, time: clock(hour, minute) }
  const [morning, afternoon] = [clock(hour % 12, minute), clock((hour % 12) + 12, minute)]
  return { ok: false, problem: 'Morning or afternoon?', meant: hour >= 7 && hour < 12 ? [morning, afternoon] : [afternoon, morning] }
}
