import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { OfferId } from '#domain/offer/offer.ts'

/** What the gut said on a day, before the list was shown: 0 is no, 100 is yes. Older ones are kept. */
export const Gut = z.object({ id: z.string().min(1), offerId: OfferId, feeling: z.number().min(0).max(100), on: CalendarDate })
export type Gut = z.infer<typeof Gut>
