import { z } from 'zod'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Currency } from '#domain/values/money.ts'
import { FilingStatus } from './take-home-us.ts'

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
  /** How far figures may turn out otherwise. They move the chances, never a total. Percent of the target; half of the draws of a share price lie within the swing. */
  bonusLowPercent: percent.optional(),
  bonusHighPercent: percent.optional(),
  commissionLowPercent: percent.optional(),
  commissionHighPercent: percent.optional(),
  stockSwingPercent: z.number().min(0).max(500).optional(),
  /** How often, in a hundred, shares that nobody can sell yet turn out to be worth nothing. */
  worthlessPercent: z.number().min(0).max(100).optional(),
  /** Percent of what the person noted for an hour on the way, and for a week on call. */
  hourLowPercent: percent.optional(),
  hourHighPercent: percent.optional(),
  onCallLowPercent: percent.optional(),
  onCallHighPercent: percent.optional(),
  /** The least and the most years the person may stay; both absent is the whole horizon. */
  stayLowYears: z.number().min(0).max(10).optional(),
  stayHighYears: z.number().min(0).max(10).optional(),
  /** How the person is taxed: the status of US federal tax, the state and local rate at an offer, or the whole share of the pay that is left. */
  filingStatus: FilingStatus.optional(),
  stateTaxPercent: z.number().min(0).max(30).optional(),
  takeHomePercent: z.number().min(0).max(100).optional(),
  /** How a cost-to-company figure is made up, in percent: basic pay of the whole, and the provident fund of the basic. */
  ctcBasicPercent: z.number().min(1).max(100).optional(),
  ctcProvidentPercent: z.number().min(0).max(30).optional(),
  hoursPerWeek: z.number().min(1).max(168).optional(),
  daysPerWeek: z.number().min(1).max(7).optional(),
  /** The currency all offers are compared in, and what one unit of each other currency is worth in it. */
  compareIn: Currency.optional(),
  rates: z.record(Currency, z.object({ rate: z.number().positive(), on: CalendarDate })).optional(),
})
export type Assumptions = z.infer<typeof Assumptions>
