import { parse } from 'yaml'
import { z } from 'zod'

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])

/** A text of the corpus, what is to be read from it, and which other readings the conventions allow. */
export const SampleLetter = z.object({
  id: z.coerce.string(),
  kind: z.enum(['letter', 'table', 'email', 'notes']),
  country: z.string(),
  referenceDate: z.string(),
  text: z.string(),
  expected: z.record(z.string(), Value.nullable()),
  accept: z.record(z.string(), z.array(Value.nullable())).nullish(),
})
export type SampleLetter = z.infer<typeof SampleLetter>

const files = import.meta.glob('./*.yaml', { query: '?raw', import: 'default', eager: true }) as Record<string, string>

export const letterFiles = (): string[] => Object.keys(files).map((path) => path.replace('./', ''))

export const lettersOf = (file: string): SampleLetter[] => z.array(SampleLetter).parse(parse(files[`./${file}`] ?? '[]'))
