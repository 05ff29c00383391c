import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Money } from '#domain/values/money.ts'
import { Source } from '#domain/values/told.ts'
import type { Offer } from './offer.ts'
import { OfferId } from './offer.ts'

/** What every part of an offer that can come several times has in common. Parts are rows of their own, so that they merge one by one. */
const part = { id: z.string().min(1), offerId: OfferId }
const Text = z.string().max(20_000, 'Up to 20,000 characters fit here')
const percent = z.number().min(0).max(1000)
const months = z.int().min(0).max(600)

/** One grant of equity. Absent is unknown. Shares and a value may both be told; the value then counts where no price is known. */
export const Grant = z.object({
  ...part,
  kind: z.enum(['rsu', 'restricted-stock', 'iso', 'nso', 'options', 'phantom', 'sar', 'profits-interest', 'shares-percent']).default('rsu'),
  label: Text.optional(),
  shares: z.number().min(0).optional(),
  value: Money.optional(),
  percent: percent.optional(),
  companyValue: Money.optional(),
  sharePrice: Money.optional(),
  strikePrice: Money.optional(),
  vestingYears: z.number().min(0).max(20).optional(),
  cliffMonths: months.optional(),
  everyMonths: z.literal([1, 3, 6, 12]).optional(),
  /** Percent of the grant in each year of vesting; sums to 100. */
  yearlyPercents: z.array(percent).max(20).optional(),
  vestingStart: CalendarDate.optional(),
  doubleTrigger: z.boolean().optional(),
  fullyDilutedShares: z.number().min(0).optional(),
  exerciseWindowDays: z.number().min(0).optional(),
  approvedByBoard: z.boolean().optional(),
  /** Shares of a private company: their worth is a guess. */
  listed: z.boolean().optional(),
  /** The person said "about" of the amount. */
  roughly: z.boolean().optional(),
})
export type Grant = z.infer<typeof Grant>

/** One payment of a sign-on that comes in several. Month 1 is the first month of work. */
export const Instalment = z.object({
  ...part,
  amount: Money,
  month: z.int().min(1).max(120).default(1),
  repayWithinMonths: months.optional(),
  repayment: z.enum(['full', 'prorated']).optional(),
})
export type Instalment = z.infer<typeof Instalment>

/** One step of a retirement match: matchPercent of what the employee puts in, up to upToPercent of pay. */
export const MatchTier = z.object({ ...part, matchPercent: percent, upToPercent: percent })
export type MatchTier = z.infer<typeof MatchTier>

/** Another benefit that is worth money each year. */
export const Perk = z.object({ ...part, label: Text, perYear: Money.optional() })
export type Perk = z.infer<typeof Perk>

/** Something promised in words: to be found in the letter later. */
export const Promised = z.object({
  ...part,
  what: Text,
  byWhom: Text.optional(),
  on: CalendarDate.optional(),
  how: z.enum(['phone', 'video', 'in-person', 'email', 'letter']).optional(),
  inLetter: z.boolean().optional(),
})
export type Promised = z.infer<typeof Promised>

/** Something that still has to be cleared before the job is safe to resign for. */
export const Contingency = z.object({
  ...part,
  kind: z.enum(['background-check', 'drug-screen', 'references', 'right-to-work', 'physical', 'licence', 'board-approval', 'budget', 'other']),
  status: z.enum(['pending', 'passed', 'waived']).default('pending'),
  due: CalendarDate.optional(),
  note: Text.optional(),
})
export type Contingency = z.infer<typeof Contingency>

/** A question to the employer: one of the person's own, or the state of one that a blank term made (its key is the term). */
export const AskedQuestion = z.object({
  ...part,
  key: z.string().optional(),
  text: Text.default(''),
  state: z.enum(['open', 'asked', 'answered', 'dropped']).default('open'),
  answer: Text.optional(),
  from: Source.optional(),
})
export type AskedQuestion = z.infer<typeof AskedQuestion>

/** An offer with everything that belongs to it at the table. Nothing of the private side is in here. */
export interface FullOffer {
  readonly offer: Offer
  readonly grants: readonly Grant[]
  readonly instalments: readonly Instalment[]
  readonly matchTiers: readonly MatchTier[]
  readonly perks: readonly Perk[]
  readonly promises: readonly Promised[]
  readonly contingencies: readonly Contingency[]
  readonly questions: readonly AskedQuestion[]
}

type Rows<Row> = Readonly<Record<string, Row>>

/** The tables an offer's parts are kept in. */
export interface OfferTables {
  readonly offers: Rows<Offer>
  readonly grants: Rows<Grant>
  readonly instalments: Rows<Instalment>
  readonly matchTiers: Rows<MatchTier>
  readonly perks: Rows<Perk>
  readonly promises: Rows<Promised>
  readonly contingencies: Rows<Contingency>
  readonly questions: Rows<AskedQuestion>
}

/** Gathers one offer's rows; undefined where there is no such offer. */
export const gatherOffer = (tables: OfferTables, id: OfferId): FullOffer | undefined => {
  const offer = tables.offers[id]
  if (!offer) return undefined
  const ofThis = <Row extends { offerId: OfferId }>(rows: Rows<Row>) => Object.values(rows).filter((row) => row.offerId === id)
  return {
    offer,
    grants: ofThis(tables.grants),
    instalments: ofThis(tables.instalments).sort((a, b) => a.month - b.month),
    matchTiers: ofThis(tables.matchTiers).sort((a, b) => a.upToPercent - b.upToPercent),
    perks: ofThis(tables.perks),
    promises: ofThis(tables.promises),
    contingencies: ofThis(tables.contingencies),
    questions: ofThis(tables.questions),
  }
}
