import { z } from 'zod'
import { addWorkingDays, CalendarDate } from '#domain/values/calendar-date.ts'
import type { OfferReading } from './offer-field.ts'

/** What a careful friend would notice in a letter, as data. Exactly what each of the fields means is said in the file. */
export const CautionRules = z.array(z.strictObject({
  id: z.string().min(1),
  words: z.string().optional(),
  near: z.string().optional(),
  /** The caution stands only where these words are nowhere in the text. */
  unless: z.string().optional(),
  field: z.enum(['noncompete', 'contingencies']).optional(),
  /** Fewer working days than this until the answer is due. */
  workingDays: z.int().min(1).max(20).optional(),
  says: z.string().min(1),
  why: z.string().min(1),
  ask: z.string().regex(/\?$/, 'A question ends with a question mark'),
  sources: z.array(z.string().min(1)).min(1),
  states: z.record(z.string().length(2), z.strictObject({ says: z.string().min(1), source: z.string().min(1) })).optional(),
})).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'A caution stands there twice')
export type CautionRules = z.infer<typeof CautionRules>

/** One thing to notice, with the words it comes from. It is pointed out and changes nothing. */
export interface Caution {
  readonly id: string
  readonly says: string
  readonly why: string
  /** What is known of the law where the job is, with its year; absent where nothing is. */
  readonly law?: string | undefined
  readonly ask: string
  readonly sources: readonly string[]
  /** The words in the text; absent where what is missing is the point. */
  readonly quote?: string | undefined
}

interface CautionContext {
  readonly rules: CautionRules
  readonly today: CalendarDate
  /** Names of the US states by their two letters, to know what is said of one. */
  readonly states: Readonly<Record<string, string>>
}

/** What to notice in this letter, in the order of the rules. A text that says it is not so ("no non-compete") is no reason. */
export const letterCautions = (text: string, reading: OfferReading, { rules, today, states }: CautionContext): Caution[] => {
  const state = stateOf(String(reading.fields.location?.value ?? ''), text, states)
  return rules.flatMap((rule) => {
    const found = noticed(rule, text, reading, today)
    if (!found) return []
    const law = state === undefined ? undefined : rule.states?.[state]
    return [{ id: rule.id, says: rule.says.replace('{days}', found.days ?? ''), why: rule.why, law: law?.says, ask: rule.ask, sources: [...rule.sources, ...(law ? [law.source] : [])], quote: found.quote }]
  })
}

type Rule = CautionRules[number]
type Noticed = { readonly quote?: string | undefined; readonly days?: string | undefined }

const noticed = (rule: Rule, text: string, reading: OfferReading, today: CalendarDate): Noticed | null => {
  if (rule.workingDays !== undefined) return dueSoon(reading, today, rule.workingDays)
  if (rule.unless !== undefined) return hasEquity(reading) && !new RegExp(rule.unless, 'i').test(text) ? {} : null
  const field = rule.field && reading.fields[rule.field]
  if (field && (field.value === false || (Array.isArray(field.value) && field.value.length === 0))) return null
  const quote = quoteOf(rule, text)
  if (quote !== null) return { quote }
  return field ? { quote: sentenceAround(text, field.start, field.end) } : null
}

const hasEquity = ({ fields }: OfferReading): boolean => (fields.equityShares ?? fields.equityValue) !== undefined

/** The working days left, today not counted; a date that is over or far off is no reason. */
const dueSoon = ({ fields }: OfferReading, today: CalendarDate, fewer: number): Noticed | null => {
  const due = CalendarDate.safeParse(fields.answerBy?.value).data
  if (due === undefined || due < today) return null
  let days = 0
  while (days < fewer && addWorkingDays(today, days + 1) <= due) days += 1
  return days < fewer ? { days: days === 0 ? 'less than a working day' : days === 1 ? 'one working day' : `${days} working days` } : null
}

const negation = /\b(?:no|not|never|without|waives?d?|free of|isn't|aren't|don't|doesn't)\b[^.;\n]{0,24}$/i

const quoteOf = ({ words, near }: Rule, text: string): string | null => {
  if (words === undefined) return null
  for (const match of text.matchAll(new RegExp(words, 'gi'))) {
    const sentence = sentenceAround(text, match.index, match.index + match[0].length)
    // A word that itself says no ("not guaranteed") is the reason; only what stands before it can take it back.
    if (negation.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    if (near === undefined || new RegExp(`\\b(?:${near})`, 'i').test(sentence)) return sentence
  }
  return null
}

const longestQuote = 240

/** The sentence around some words, on one line. Blank lines end a sentence, a point inside a number does not. */
const sentenceAround = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - longestQuote), start)
  const after = text.slice(end, end + longestQuote)
  const from = [...before.matchAll(/[.!?;]\s+|\n\s*\n/g)].at(-1)
  const to = /[.!?;](?=\s|$)|\n\s*\n/.exec(after)
  return `${before.slice(from ? from.index + from[0].length : 0)}${text.slice(start, end)}${after.slice(0, to ? to.index + 1 : after.length)}`.replaceAll(/\s+/g, ' ').trim()
}

/** The state of the place of work; else the only one the text names. Where it names two, neither is taken. */
const stateOf = (location: string, text: string, states: Readonly<Record<string, string>>): string | undefined => {
  const [ofLocation] = statesIn(location, states)
  if (ofLocation !== undefined) return ofLocation
  const inText = statesIn(text, states)
  return inText.length === 1 ? inText[0] : undefined
}

const statesIn = (text: string, states: Readonly<Record<string, string>>): string[] =>
  Object.entries(states).flatMap(([code, name]) => (new RegExp(`\\b${name}\\b`).test(text) || new RegExp(`,\\s*${code}\\b`).test(text) ? [code] : []))
