import { z } from 'zod'

/** The open places of a sentence. A sentence is used only where everything in it is known. */
const slotNames = ['recruiter', 'role', 'team', 'company', 'need', 'ask', 'amount', 'alternatives', 'fact', 'day', 'time', 'thanksDay', 'duty', 'terms', 'startDay', 'holiday', 'once', 'skill', 'range', 'until', 'otherDay', 'lastDay'] as const
export type SlotName = (typeof slotNames)[number]
export type Slots = Partial<Record<SlotName, string | undefined>>

/** Every block of a text, by what it does there. */
export const blockIds = [
  'thanks', 'wish', 'need', 'ask', 'ask-alone', 'ask-nothing', 'own-ask', 'silence',
  'says-check', 'says-top', 'says-policy', 'says-no-negotiation', 'says-sign', 'says-final',
  'reply-check', 'reply-top', 'reply-sign', 'reply-final', 'fact',
  'means-no-negotiation', 'reply-no-negotiation',
  'says-standard', 'says-today', 'says-peers', 'says-experience', 'says-meet', 'says-expect', 'says-number', 'says-earn',
  'reply-standard', 'reply-today', 'reply-today-due', 'reply-today-last', 'reply-peers', 'reply-experience', 'reply-meet', 'reply-expect', 'reply-expect-range', 'reply-number', 'reply-earn',
  'means-standard', 'means-today', 'means-peers', 'means-experience', 'means-meet', 'means-expect', 'means-number', 'means-earn',
  'how-commute', 'how-family', 'how-relocation', 'how-cost-of-living', 'how-other', 'close',
  'title-warm', 'title-number', 'title-turn', 'title-close', 'if-they-say',
  'hello', 'mail-subject', 'mail-thanks', 'mail-frame', 'mail-half-page', 'mail-approval', 'mail-once', 'mail-part', 'mail-other-way', 'mail-call', 'mail-reply', 'mail-decide', 'mail-close',
  'brief-position', 'brief-request-one', 'brief-request', 'brief-need', 'brief-timing', 'brief-holiday',
  'questions-subject', 'questions-open', 'questions-close',
  'time-subject', 'time-thanks', 'time-reason', 'time-ask', 'time-close',
  'align-subject', 'align-later', 'align-later-ask', 'align-sooner', 'align-sooner-ask', 'align-close',
  'numbers-subject', 'numbers-open', 'numbers-close',
  'silence-subject', 'silence-open', 'silence-ask', 'silence-date',
  'written-subject', 'written-open', 'written-first', 'written-close',
  'accept-subject', 'accept-open', 'accept-terms', 'accept-start', 'accept-close',
  'decline-subject', 'decline-open', 'decline-close',
] as const
export const BlockId = z.enum(blockIds)
export type BlockId = z.infer<typeof BlockId>

const slot = /\{(\w+)\}/g
const slotsOf = (line: string): string[] => [...line.matchAll(slot)].map(([, name = '']) => name)

const Block = z
  .strictObject({
    /** Ways of saying it, the most particular first. */
    lines: z.array(z.string().min(1)).min(1),
    /** Slots that are always known where the block is used. Without any, one line must do with none. */
    always: z.array(z.enum(slotNames)).default([]),
    note: z.string().optional(),
    sources: z.array(z.string().min(1)).min(1),
  })
  .refine(({ lines }) => lines.flatMap(slotsOf).every((name) => (slotNames as readonly string[]).includes(name)), 'A slot has a name that nobody fills')
  .refine(({ lines, always }) => lines.some((line) => slotsOf(line).every((name) => (always as string[]).includes(name))), 'No line can be said when little is known')

export const ScriptBlocks = z.strictObject({
  blocks: z.record(BlockId, Block),
  /** After how many working days of silence one asks where things stand, at most. */
  afterSilence: z.strictObject({ mostWorkingDays: z.int().min(1).max(20), note: z.string().min(1), sources: z.array(z.string().min(1)).min(1) }),
  /** Things people have done, in the past tense: a clause that starts with one gets its "I". */
  pastVerbs: z.strictObject({ words: z.array(z.string().min(1)), sources: z.array(z.string().min(1)).min(1) }),
})
export type ScriptBlocks = z.infer<typeof ScriptBlocks>

/**
 * One sentence of a block with every slot filled. Of the lines that can be filled, those that know the same as the first one take turns
 * by the variant, a whole number.
 */
export const say = (blocks: ScriptBlocks, id: BlockId, slots: Slots = {}, variant = 0): string => {
  const ready = blocks.blocks[id].lines.filter((line) => slotsOf(line).every((name) => slots[name as SlotName]))
  const [first = ''] = ready
  const alike = ready.filter((line) => sameSlots(line, first))
  const line = alike[Math.abs(Math.trunc(variant)) % Math.max(1, alike.length)] ?? first
  return line.replace(slot, (_, name: SlotName) => slots[name] ?? '')
}

const sameSlots = (a: string, b: string): boolean => slotsOf(a).sort().join() === slotsOf(b).sort().join()

/** The words for things done, ready to be looked up. */
export const pastVerbs = ({ pastVerbs: { words } }: ScriptBlocks): ReadonlySet<string> => new Set(words)
