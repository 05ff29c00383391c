import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Currency } from '#domain/values/money.ts'

const percent = z.number().min(0).max(1000)

/**
 * What the person supposes where nobody can know. One row with id "all" holds for every offer; a row with an offer's id overrides it.
 * Every default is the valuation's convention and can be changed beside the result.
 */
export const Assumptions = z.object({
  id: z.string().min(1),
  years: z.int().min(1).max(10).optional(),
  annualRaisePercent: z.number().min(-50).max(100).optional(),
  bonusPayoutPercent: percent.optional(),
  commissionAttainmentPercent: percent.optional(),
  stockGrowthPercent: z.number().min(-100).max(1000).optional(),
  /** Taken off shares of a company that is not listed. */
  privateStockDiscountPercent: z.number().min(0).max(100).optional(),
  hoursPerWeek: z.number().min(1).max(168).optional(),
  daysPerWeek: z.number().min(1).max(7).optional(),
  /** The currency all offers are compared in, and what one unit of each other currency is worth in it. */
  compareIn: Currency.optional(),
  rates: z.record(Currency, z.object({ rate: z.number().positive(), on: CalendarDate })).optional(),
})
export type Assumptions = z.infer<typeof Assumptions>
