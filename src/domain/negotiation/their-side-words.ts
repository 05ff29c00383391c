import { z } from 'zod'
import { topicsByMark } from '#domain/arguments/marking.ts'
import { employerSizes } from '#domain/timeline/employer-size.ts'

const Words = z.string().min(1)
const sources = z.array(Words).min(1)
const sizes = z.enum([...employerSizes, 'unknown'])

export const annoyances = ['ultimatum', 'drip', 'too-many', 'no-skill', 'no-proof', 'private', 'above-range', 'fixed', 'late'] as const
export type AnnoyanceId = (typeof annoyances)[number]

/** Topics of reasons that stay on the person's own side. */
export const privateTopics = [...topicsByMark.avoid, 'other-private', ...topicsByMark.accommodation] as const
export type PrivateTopic = (typeof privateTopics)[number]

/** What the view from the other side says, complete: a missing size, annoyance or topic fails. */
export const TheirSideWords = z.strictObject({
  steps: z.record(sizes, z.array(z.strictObject({ does: Words, sources })).min(1)),
  convince: z.record(sizes, z.array(z.strictObject({ who: Words, cares: Words, sources })).min(1)),
  annoyances: z.record(z.enum(annoyances), z.strictObject({ title: Words, sentence: Words, sources })),
  privateKinds: z.record(z.enum(privateTopics), Words),
})
export type TheirSideWords = z.infer<typeof TheirSideWords>
