import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Currency, Money } from '#domain/values/money.ts'
import { PayPeriod } from '#domain/values/pay-period.ts'
import { told } from '#domain/values/told.ts'
import { termIds, terms } from './terms.ts'
import type { TermId, TermKind } from './terms.ts'
import { Unplaced } from './unplaced.ts'

export const OfferId = z.string().min(1).brand<'OfferId'>()
export type OfferId = z.infer<typeof OfferId>

/** Pay as it was quoted: an amount for a period. */
export const Pay = z.object({ amount: Money, period: PayPeriod }).readonly()
export type Pay = z.infer<typeof Pay>

const Text = z.string().max(20_000, 'Up to 20,000 characters fit here')

/** A schema for each way of telling. Percent: 10 means 10 %. Time: HH:MM, 24 hours. */
const kinds = {
  money: told(Money),
  pay: told(Pay),
  percent: told(z.number().min(0, 'A share cannot be below zero').max(1000, 'That is more than ten times the pay')),
  number: told(z.number().min(0, 'This cannot be below zero').max(10_000_000, 'Check the number of zeros')),
  date: told(CalendarDate),
  time: told(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time such as 17:00')),
  text: told(Text),
  choice: told(z.string()),
  'yes-no': told(z.boolean()),
} satisfies Record<TermKind, z.ZodType>

type ToldOfKind = { [Kind in TermKind]: z.infer<(typeof kinds)[Kind]> }
export type OfferTerms = { readonly [Id in TermId]?: ToldOfKind[(typeof terms)[Id]['kind']] | undefined }

const termShape = Object.fromEntries(termIds.map((id) => [id, kinds[terms[id].kind].optional()]))

/** What they have called closed at the table: the base is at its most, no level above, the same plan for everyone. */
export const closedPoints = ['base-at-max', 'band-closed', 'same-for-all'] as const
export type ClosedPoint = (typeof closedPoints)[number]

const OfferHead = z.object({
  id: OfferId,
  /** "stay" is the job one has: an offer like the others, with no date and nobody to ask. */
  kind: z.enum(['offer', 'stay']).default('offer'),
  company: z.string().max(200, 'Up to 200 characters fit here').default(''),
  currency: Currency.default('USD'),
  /** An amount was typed with the sign of this currency, so it is not only what a new offer begins with. */
  currencySaid: z.boolean().optional(),
  /** Order of entering, from 1: gives the seal its shape. */
  place: z.int().min(1).default(1),
  /** Set aside: kept, not shown among the open ones. */
  aside: z.boolean().default(false),
  answer: z.enum(['open', 'accepted', 'declined', 'closed']).default('open'),
  /** Words of the fast lines that have no place yet. */
  unplaced: z.array(Unplaced).max(200).optional(),
  closed: z.array(z.enum(closedPoints)).optional(),
  /** Belongs to the example and goes when the example is cleared. */
  example: z.boolean().default(false),
})

/** An offer: its head and every term that was told. A term that is absent was not spoken of yet. */
export const Offer = OfferHead.extend(termShape) as unknown as z.ZodType<Offer>
export type Offer = Readonly<z.infer<typeof OfferHead>> & OfferTerms

/** The schema of one term's told value, for a field that reads what was typed. */
export const toldSchema = (id: TermId): z.ZodType => kinds[terms[id].kind]
