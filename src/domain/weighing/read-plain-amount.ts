import { readAmount } from '#domain/values/read-amount.ts'
import type { AmountRead } from '#domain/values/read-amount.ts'

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const counted = new RegExp(`\\b(?:(${tens.slice(2).join('|')})(?:[ -](${units.slice(1, 10).join('|')}))?|(${units.slice(1).join('|')}))\\b`, 'gi')
const more = /\d|\b(?:hundred|half|quarter|third|point|dozen|once|twice)\b/i

/** "eleven quid" with its number, one to ninety-nine, in figures. Beside figures, and in words that go on ("two hundred", "two and a half"), it is left as typed. */
export const figuresForWords = (typed: string): string =>
  more.test(typed) ? typed : typed.replace(counted, (_, ten: string | undefined, unit: string | undefined, alone: string | undefined) => String(alone ? units.indexOf(alone.toLowerCase()) : 10 * tens.indexOf((ten ?? '').toLowerCase()) + (unit ? units.indexOf(unit.toLowerCase()) : 0)))

/** An amount as `readAmount` reads it, its number also in words. Where there is none, the sentence shows one that would fit the field. */
export const readPlainAmount = (typed: string, example: string): AmountRead => {
  const read = readAmount(figuresForWords(typed))
  if (read.ok || !read.problem.includes('120k')) return read
  const short = typed.trim().length > 40 ? `${typed.trim().slice(0, 40)}…` : typed.trim()
  return { ok: false, problem: `“${short}” is not read as one number. Type one such as ${example}.` }
}
