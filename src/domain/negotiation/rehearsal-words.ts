import { z } from 'zod'
import { employerSizes } from '#domain/timeline/employer-size.ts'
import type { KnownSize } from '#domain/timeline/employer-size.ts'
import { askTerms } from './ask.ts'

const Words = z.string().min(1)
const Sources = z.array(Words).min(1)

/** The open places of a line of the other side. */
const rehearsalSlots = ['amount', 'ask', 'band', 'reason', 'approver', 'above', 'days', 'date', 'alternative'] as const
export type RehearsalSlot = (typeof rehearsalSlots)[number]
export type RehearsalSlots = Partial<Record<RehearsalSlot, string | undefined>>

/** Everything the other side can do in a practice call. */
export const rehearsalActs = [
  'open', 'warm', 'carries', 'tell-me-more', 'support-heard', 'support-alone', 'other-offer', 'let-pass', 'cools', 'hardens', 'exception', 'accommodation',
  'thinks', 'needs-reason', 'no-reason', 'asks-number', 'names-number', 'names-range', 'no-range', 'already-in',
  'agrees', 'takes-upstairs', 'beyond-band', 'takes-words', 'counter-within', 'counter-above', 'silence-works', 'silence-nothing', 'base-stands',
  'no-negotiation', 'offers-instead', 'nothing-instead', 'instead-yes', 'instead-no', 'drip', 'came-down',
  'looks-up', 'go-on', 'go-on-after', 'gives-date', 'date-after-answer', 'takes-yes', 'takes-no', 'out-of-time',
  'probe-now', 'probe-sign', 'probe-same', 'probe-today',
] as const
export type RehearsalAct = (typeof rehearsalActs)[number]
export const probes = ['probe-now', 'probe-sign', 'probe-same', 'probe-today'] as const satisfies readonly RehearsalAct[]
export type Probe = (typeof probes)[number]

const slot = /\{(\w+)\}/g
const slotsOf = (line: string): string[] => [...line.matchAll(slot)].map(([, name = '']) => name)

const Line = z
  .strictObject({ lines: z.array(Words).min(1), bySize: z.partialRecord(z.enum(employerSizes), z.array(Words).min(1)).optional(), always: z.array(z.enum(rehearsalSlots)).default([]), note: Words.optional(), sources: Sources })
  .refine(({ lines, bySize }) => [...lines, ...Object.values(bySize ?? {}).flat()].flatMap(slotsOf).every((name) => (rehearsalSlots as readonly string[]).includes(name)), 'A slot has a name that nobody fills')
  .refine(({ lines, always }) => lines.some((line) => slotsOf(line).every((name) => (always as string[]).includes(name))), 'No line can be said when little is known')

/** Percent of base. */
const Spread = z.strictObject({ least: z.number().min(0).max(25), most: z.number().min(0).max(25) }).refine(({ least, most }) => least <= most, 'The least is above the most')

const Profile = z.strictObject({
  people: Words,
  speaker: Words,
  approver: Words,
  /** Who alone can sign above the band. */
  above: Words,
  /** here: decided by the one who speaks; upstairs: an approval has to be asked for. */
  decides: z.enum(['here', 'upstairs']),
  /** Room between the base offered and the end of the band. Practitioner judgement. */
  room: Spread,
  /** What can be signed above the end of the band. */
  beyond: Spread,
  note: Words.optional(),
  sources: Sources,
})

const phrases = z.array(Words).min(1)
const Cues = z.strictObject({ asking: phrases, range: phrases, moving: phrases, closing: phrases, accepting: phrases, declining: phrases, conditional: phrases, thanking: phrases, terms: z.partialRecord(z.enum(askTerms), phrases) })
export type RehearsalCues = z.infer<typeof Cues>

const said = <Key extends string>(...keys: readonly Key[]) => z.strictObject({ ...(Object.fromEntries(keys.map((key) => [key, Words])) as Record<Key, typeof Words>), note: Words.optional(), sources: Sources })

/** The content of a practice call. A missing or an unknown act fails. */
export const RehearsalContent = z.strictObject({
  profiles: z.record(z.enum(employerSizes), Profile),
  cues: Cues,
  lines: z.record(z.enum(rehearsalActs), Line),
  offered: z.strictObject({ range: z.strictObject({ text: Words, sources: Sources }) }),
  debrief: z.strictObject({
    carried: said('good', 'none'), number: said('you-after', 'you-before', 'them', 'none', 'others'), silence: said('kept', 'filled', 'lowered', 'none'), once: said('good', 'drip', 'none'),
    date: said('good', 'none'), private: said('good', 'heard'), ultimatum: said('heard'), support: said('heard'), other: said('heard'), 'gave-away': said('heard'), 'early-yes': said('heard'),
    topics: z.record(z.string(), Words),
  }),
})
export type RehearsalContent = z.infer<typeof RehearsalContent>

/** One line of the other side with every slot filled; turn, a whole number from 0, takes another of those that can be filled. Empty where none can. */
export const sayAct = ({ lines }: RehearsalContent, act: RehearsalAct, size: KnownSize, slots: RehearsalSlots, turn: number): string => {
  const known = (line: string) => slotsOf(line).every((name) => slots[name as RehearsalSlot])
  const own = (lines[act].bySize?.[size] ?? []).filter(known)
  const all = lines[act].lines.filter(known)
  // The lines that know the most come first: one with the number goes before one without.
  const most = Math.max(0, ...all.map((line) => slotsOf(line).length))
  const ready = own.length > 0 ? own : all.filter((line) => slotsOf(line).length === most)
  const line = ready[turn % Math.max(1, ready.length)] ?? ''
  return line.replace(slot, (_, name: RehearsalSlot, at: number) => (at === 0 || /[.?] $/.test(line.slice(0, at)) ? capital(slots[name] ?? '') : (slots[name] ?? '')))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
