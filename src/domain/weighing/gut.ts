import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { OfferId } from '#domain/offer/offer.ts'

/** What the gut said on a day, before the list was shown: 0 is no, 100 is yes. Older ones are kept. */
export const Gut = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  feeling: z.number().min(0).max(100),
  on: CalendarDate,
  /** How many lines the list had then; absent in what was kept before this was. */
  lines: z.int().min(0).optional(),
  /** What the list said then, 0 to 100; absent while it was empty. */
  list: z.number().min(0).max(100).optional(),
})
export type Gut = z.infer<typeof Gut>
