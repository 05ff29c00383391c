import { z } from 'zod'

/** One entry of the evidence bank: something the person has done: the number first, then what, where and when. The bank is shared by all offers. */
export const Accomplishment = z.object({
  id: z.string().min(1),
  /** "6 h to 40 min", "31 to 9", "4.2 million"; empty until there is a number. */
  result: z.string().max(200).default(''),
  /** "Nightly load, rebuilt in steps". */
  what: z.string().max(2000).default(''),
  where: z.string().max(200).default(''),
  when: z.string().max(100).default(''),
  /** How the person would say it aloud: "I cut the nightly load from six hours to forty minutes". */
  said: z.string().max(2000).default(''),
  example: z.boolean().default(false),
})
export type Accomplishment = z.infer<typeof Accomplishment>
