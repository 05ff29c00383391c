import { z } from 'zod'
import { Money } from '#domain/values/money.ts'
import { OfferId } from '#domain/offer/offer.ts'

const perYear = z.number().min(0).max(10_000)

/** What only the person knows of life with an offer. One row an offer, its id is the offer's. It is weighed and never said. */
export const PrivateFacts = z.object({
  id: z.string().min(1),
  offerId: OfferId,
  note: z.string().max(20_000).default(''),
  commuteMinutesOneWay: z.number().min(0).max(600).optional(),
  /** Days a week on the road; the offer's office days where absent. */
  commuteDaysPerWeek: z.number().min(0).max(7).optional(),
  /** Fuel, fare and parking of one day. */
  commuteCostPerDay: Money.optional(),
  /** Weeks a year on the road; worked out from leave and holidays where absent. */
  commuteWeeksPerYear: z.number().min(0).max(53).optional(),
  /** What an hour of one's own time is worth to the person. */
  hourWorth: Money.optional(),
  onCallWeeks: perYear.optional(),
  onCallWeekWorth: Money.optional(),
  /** Hours a week that will really be worked. */
  hoursReallyWorked: z.number().min(0).max(168).optional(),
  /** Price levels, 100 is the reference; the money is scaled by home / there. */
  priceLevelThere: z.number().min(1).max(1000).optional(),
  priceLevelHome: z.number().min(1).max(1000).optional(),
  /** Least base that the person would accept: the reservation point. */
  leastBase: Money.optional(),
})
export type PrivateFacts = z.infer<typeof PrivateFacts>

/** Another private cost (or gain, where negative) of a year. */
export const PrivateCost = z.object({ id: z.string().min(1), offerId: OfferId, label: z.string().max(2000), perYear: Money })
export type PrivateCost = z.infer<typeof PrivateCost>
