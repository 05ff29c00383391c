import { z } from 'zod'
import { PayPeriodWord } from './pay-period-word.ts'
import { Grant } from './grant.ts'

const amount = z.number().min(0, 'An amount of money cannot be below zero.')
const percent = z.number().min(0, 'This percentage cannot be below zero.').max(1000, 'This percentage is above 1000.')
const wholeMonths = z.number().int('Months are counted whole.').min(0, 'Months cannot be below zero.').max(1200, 'That is more than a hundred years.')

/** A list, of which one may also stand alone. (Not a union: a union forgets which sentence to say.) */
const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value: z.input<T> | z.input<T>[]) => (Array.isArray(value) ? value : [value]), z.array(schema)).default([])

const PeriodPay = z.object({
  amount,
  period: PayPeriodWord.default('year'),
  /** Payments a year where the contract counts them otherwise (13 or 14 monthly salaries). */
  paymentsPerYear: z.number().positive().max(400).optional(),
})
const Base = z.preprocess((value: number | z.input<typeof PeriodPay>) => (typeof value === 'number' ? { amount: value } : value), PeriodPay)

const Bonus = z.object({
  targetAmount: amount.optional(),
  targetPercent: percent.optional(),
  payoutPercent: percent.default(100),
  firstYearFraction: z.number().min(0).max(1, 'The first-year fraction is between 0 and 1.').default(1),
})

const Commission = z.object({ targetAmount: amount.default(0), attainmentPercent: percent.default(100) })

const Repayment = z
  .string()
  .transform((text) => text.toLowerCase().replace(/^pro[\s_-]?rat(a|ed|e)$/, 'prorated'))
  .pipe(z.enum(['full', 'prorated', 'none'], 'Repayment is full, prorated or none.'))

/** One sign-on payment. Without a repayment rule the full repayment is supposed, the harsher of the two. */
const SignOn = z.object({
  amount,
  month: z.number().int('Months are counted whole.').min(1, 'The first month of work is month 1.').max(1200).default(1),
  repayWithinMonths: wholeMonths.default(0),
  repayment: Repayment.default('full'),
})

const Pay = z.object({
  currency: z.string().trim().toUpperCase().optional(),
  base: Base.optional(),
  hoursPerWeek: z.number().positive('Hours per week must be above zero.').max(168, 'A week has 168 hours.').default(40),
  daysPerWeek: z.number().positive('Days per week must be above zero.').max(7, 'A week has seven days.').default(5),
  annualRaisePercent: z.number().gt(-100, 'A raise cannot take the whole salary away.').max(1000).default(0),
  bonus: Bonus.optional(),
  commission: Commission.optional(),
  signOn: oneOrMore(SignOn),
})

const Tier = z.object({ matchPercent: percent, upToPercent: z.number().min(0).max(100, 'A tier ends at 100 % of pay at most.') })

const Retirement = z.object({
  tiers: oneOrMore(Tier),
  /** The single-tier way of writing it: 50 and 6 for "50% of the first 6%". */
  matchPercent: percent.optional(),
  upToPercent: z.number().min(0).max(100).optional(),
  /** What the employee pays in, % of pay. Absent: just enough for the full match. */
  employeePercent: z.number().min(0).max(100).optional(),
  /** What the employer pays whatever the employee does, % of pay. */
  nonElectivePercent: percent.default(0),
  eligibleAfterMonths: z.number().min(0).max(1200).default(0),
  /** The slice of pay that counts, per year: the US pay cap, the UK qualifying earnings. */
  payFloor: amount.default(0),
  payCap: amount.optional(),
  /** Most the employee may defer, and most the employer pays, per year. */
  employeeCapPerYear: amount.optional(),
  employerCapPerYear: amount.optional(),
})

const OtherBenefit = z.object({ label: z.string().default('other'), amount: z.number() })

const Benefits = z.object({
  retirement: Retirement.optional(),
  hsaPerYear: amount.optional(),
  premiumPerMonth: amount.optional(),
  otherPerYear: oneOrMore(z.preprocess((value: number | z.input<typeof OtherBenefit>) => (typeof value === 'number' ? { amount: value } : value), OtherBenefit)),
})

const Time = z.object({ ptoDays: z.number().min(0).max(366).default(0), holidays: z.number().min(0).max(366).default(0) })

const Place = z.object({
  officeDaysPerWeek: z.number().min(0).max(7, 'A week has seven days.').default(0),
  commuteMinutesOneWay: z.number().min(0).max(1440, 'A day has 1,440 minutes.').default(0),
})

const PricedParts = z
  .object({
    pay: Pay.prefault({}),
    equity: oneOrMore(Grant),
    benefits: Benefits.prefault({}),
    time: Time.prefault({}),
    place: Place.prefault({}),
  })
  .refine((offer) => (offer.time.ptoDays + offer.time.holidays) / offer.pay.daysPerWeek < 52, {
    message: 'The days off fill the whole year. Check days off and holidays.',
    path: ['time', 'ptoDays'],
  })

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutNulls(each)]])))
}

/**
 * The money side of an offer in the exchange shape: pay, equity, benefits, time, place.
 * Every part may be absent or null, which means "not told" and adds nothing; nonsense fails with a sentence.
 */
export const PricedOffer = z.preprocess(withoutNulls, PricedParts)
export type PricedOffer = z.output<typeof PricedParts>

/** What may be handed in: the exchange shape with any part left out. */
export type PricedOfferInput = z.input<typeof PricedParts>

const alreadyRead = new WeakSet<object>()

/**
 * The offer with every default filled in. An offer read before is given back as it is, so thousands of draws cost one reading.
 * @throws ZodError with one sentence per field that makes no sense
 */
export const readPricedOffer = (offer: PricedOfferInput): PricedOffer => {
  if (alreadyRead.has(offer)) return offer as PricedOffer
  const read = PricedOffer.parse(offer)
  alreadyRead.add(read)
  return read
}
