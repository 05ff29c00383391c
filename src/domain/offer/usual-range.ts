import { toUnits } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import type { Pay } from './offer.ts'
import type { TermId } from './terms.ts'

/**
 * About how many units of a currency make a dollar, to a factor of two: enough to tell a slip of the finger from an offer.
 * Never used for a sum.
 */
const unitsPerDollar: Record<Currency, number> = { INR: 80, JPY: 150, KRW: 1300, CNY: 7, ZAR: 18, MXN: 18, PHP: 56, THB: 34, CZK: 23, HUF: 350, SEK: 10, NOK: 10, DKK: 7, PLN: 4, ILS: 4, TRY: 35, BRL: 5, TWD: 31, VND: 25_000, KES: 130, NGN: 1500, EGP: 50, PKR: 280, BDT: 120, LKR: 300 }

/** What offers usually hold, in dollars, percent or the unit of the term. Outside of it an entry is kept and said to be unusual. */
const usual: Partial<Record<TermId, readonly [low: number, high: number]>> = {
  bonusTarget: [1, 100], retirementMatch: [5, 200], retirementMatchUpTo: [1, 25], retirementFlat: [0.5, 25], travelPercent: [1, 100],
  signOn: [500, 250_000], bonusAmount: [500, 500_000], commissionTarget: [1000, 1_000_000], relocation: [500, 150_000], retentionBonus: [500, 500_000], allowances: [100, 60_000],
  healthPremium: [1, 3000], deductible: [100, 20_000], outOfPocketMax: [500, 30_000], healthAccount: [50, 10_000], educationBudget: [100, 60_000], trainingBudget: [100, 60_000],
  signOnRepayMonths: [1, 36], retirementEligibleAfter: [0, 24], probationMonths: [0, 12], paymentsPerYear: [12, 53], ptoDays: [5, 60], holidays: [1, 25], sickDays: [1, 60],
  parentalLeaveWeeks: [1, 80], noticeWeeks: [0, 26], severanceWeeks: [1, 104], officeDays: [0, 5], hoursPerWeek: [10, 60], daysPerWeek: [1, 6], headcount: [1, 3_000_000], reports: [1, 2000],
}
const highestPayPerYear = 900_000
/** Where pay is lower, so is what is usual: 3 lakh a year is an offer in Pune. */
const lowestPayPerYear: Record<Currency, number> = { INR: 1500, PKR: 1500, BDT: 1500, LKR: 1500, NGN: 1500, KES: 1500, EGP: 1500, PHP: 2500, VND: 2500, ZAR: 3000, BRL: 3000, MXN: 3000, TRY: 4000, THB: 3000, CNY: 4000 }

const outside = (value: number, [low, high]: readonly [number, number]): boolean => value !== 0 && (value < low || value > high)

/** True where a share, a count or an amount lies outside of what offers usually hold. Zero was said, so it is not unusual. */
export const isUnusual = (term: TermId, value: number, currency?: Currency): boolean => {
  const range = usual[term]
  return range !== undefined && outside(currency ? value / (unitsPerDollar[currency] ?? 1) : value, range)
}

/** The same for an amount, in the currency it is told in. */
export const isUnusualMoney = (term: TermId, amount: Money): boolean => isUnusual(term, toUnits(amount), amount.currency)

/** The same for a pay, taken to a year. */
export const isUnusualPay = ({ amount, period }: Pay): boolean => outside((toUnits(amount) * periodsPerYear(period)) / (unitsPerDollar[amount.currency] ?? 1), [lowestPayPerYear[amount.currency] ?? 15_000, highestPayPerYear])

/** In thousands people often leave the word out: "142". True where the amount times a thousand is usual and the amount is not. */
export const isShortForThousands = (units: number, currency: Currency): boolean => units > 0 && units < 1000 && !['JPY', 'KRW', 'VND', 'INR'].includes(currency)
