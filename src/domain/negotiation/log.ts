import { z } from 'zod'
import { OfferId } from '#domain/offer/offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Money } from '#domain/values/money.ts'
import { AskTerm } from './ask.ts'

/** A number that was put on the table, and who named it. A base is in the period of the offer's base. */
export const StatedNumber = z.object({ by: z.enum(['you', 'they']), term: AskTerm, amount: Money })
export type StatedNumber = z.infer<typeof StatedNumber>

/** One round of the talk, as it was: when, with whom, how, the words, the numbers. What both sides heard; nothing of the private side. */
export const Talk = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  on: CalendarDate,
  /** Order of entering, from 1: decides between talks of one day. */
  place: z.int().min(1).default(1),
  how: z.enum(['phone', 'video', 'in-person', 'email', 'letter']).default('phone'),
  withWhom: z.string().max(200, 'Up to 200 characters fit here').default(''),
  said: z.string().max(20_000, 'Up to 20,000 characters fit here').default(''),
  numbers: z.array(StatedNumber).max(20, 'Up to 20 numbers fit into one talk').default([]),
})
export type Talk = z.infer<typeof Talk>
