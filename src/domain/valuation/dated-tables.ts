import { z } from 'zod'

/** Where a table comes from and for which year it holds; shown beside every figure taken from it. */
const dated = { year: z.int(), source: z.string().min(1), note: z.string().optional() }

/** Price levels of places on one scale, the country as a whole 100. Levels of different years are not comparable. */
export const PriceLevels = z.object({ ...dated, places: z.record(z.string(), z.object({ name: z.string(), level: z.number().positive() })) })
export type PriceLevels = z.infer<typeof PriceLevels>

/** Limits of a country's retirement money, per year, in its currency. */
export const RetirementLimits = z.object({
  ...dated,
  currency: z.string().length(3),
  payFloor: z.number().min(0).optional(),
  payCap: z.number().positive().optional(),
  employeeCapPerYear: z.number().positive().optional(),
})
export type RetirementLimits = z.infer<typeof RetirementLimits>

export const RetirementLimitsByPlan = z.record(z.enum(['us-401k', 'uk-auto-enrolment']), RetirementLimits)
export type RetirementLimitsByPlan = z.infer<typeof RetirementLimitsByPlan>

/** A first guess at each state's marginal income tax, to be put right by the person. */
export const StateTaxRates = z.object({ ...dated, percentByState: z.record(z.string().length(2), z.number().min(0).max(20)) })
export type StateTaxRates = z.infer<typeof StateTaxRates>
