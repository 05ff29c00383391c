import { z } from 'zod'

/** An entry of the bibliography: what a rule, a question or a sentence of content rests on. */
export const Reference = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  author: z.string().min(1),
  /** Where it can be found; empty for practice without one source. */
  place: z.string(),
  /** As far as it is known: a year, a month, "2026". */
  date: z.string().optional(),
  /** official: a law, an agency. research: peer-reviewed, a neutral survey, a law firm, a university. practitioner: one author's advice. practice: no single source. */
  class: z.enum(['official', 'research', 'practitioner', 'practice']),
  usedFor: z.string().min(1),
  /** What we have not seen ourselves. */
  caution: z.string().optional(),
})
export type Reference = z.infer<typeof Reference>

/** Reads the bibliography; fails on an entry that is not complete or stands there twice. */
export const readReferences = (raw: unknown): Reference[] =>
  z
    .array(Reference)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'A source stands there twice')
    .parse(raw)
