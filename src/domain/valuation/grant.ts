import { z } from 'zod'

const amount = z.number().min(0, 'An amount of money cannot be below zero.')

const Vesting = z
  .object({
    years: z.number().positive('Vesting takes more than zero years.').max(50).optional(),
    cliffMonths: z.number().int('Months are counted whole.').min(0).max(600).default(0),
    everyMonths: z.number().int('Months are counted whole.').min(1, 'Vesting comes every 1, 3, 6 or 12 months.').max(600).default(12),
    yearlyPercents: z.array(z.number().min(0).max(100)).optional(),
  })
  .refine((vesting) => !vesting.yearlyPercents?.length || 12 % vesting.everyMonths === 0, {
    message: 'With a percentage for each year, vesting comes every 1, 2, 3, 4, 6 or 12 months.',
    path: ['everyMonths'],
  })
  .refine((vesting) => sum(vesting.yearlyPercents ?? []) <= 101, {
    message: 'The yearly percentages add up to more than 100.',
    path: ['yearlyPercents'],
  })

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

/**
 * One grant of equity: shares at a price, a value, or a percentage of the company.
 * Percentages are as written (0.5 is half a percent); prices are per share, today.
 */
export const Grant = z.object({
  /** rsu, options, iso, nso, shares-percent and the like. */
  kind: z
    .string()
    .default('rsu')
    .transform((kind) => kind.toLowerCase()),
  shares: amount.optional(),
  sharePrice: amount.optional(),
  strikePrice: amount.optional(),
  value: amount.optional(),
  percent: z.number().min(0).max(100, 'Nobody can be given more than the whole company.').optional(),
  companyValue: amount.optional(),
  fullyDilutedShares: z.number().positive().optional(),
  vesting: Vesting.prefault({}),
  annualGrowthPercent: z.number().gte(-100, 'A price cannot fall by more than 100 % a year.').max(10_000).default(0),
  riskDiscountPercent: z.number().min(0).max(100, 'A risk discount is 100 % at most.').default(0),
  /** Months of work before the grant is made; 0 for the grant of the offer, 12 for a refresher after the first year. */
  startsAfterMonths: z.number().int('Months are counted whole.').min(0).max(1200).default(0),
})
export type Grant = z.output<typeof Grant>
export type Vesting = Grant['vesting']
