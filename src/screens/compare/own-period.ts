import { money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import type { PayPeriod } from '#domain/values/pay-period.ts'
import { knownValue } from '#domain/values/told.ts'
import { formatMoney, periodWords } from '#ui/format.ts'
import type { ComparedOffer } from './compared.ts'

/** The period an offer's base is quoted in, and how many of them are paid in a year. */
export const ownPeriod = ({ offer, contender }: ComparedOffer): { readonly period: PayPeriod; readonly perYear: number } => {
  const period = knownValue(offer.baseSalary)?.period ?? 'year'
  const payments = knownValue(offer.paymentsPerYear)
  const counted = period === 'month' && payments && payments >= 12 && payments <= 16 ? payments : undefined
  return { period, perYear: counted ?? periodsPerYear(period, contender?.priced.pay) }
}

/** "a year"; with the same base in the offer's own period where that is another: "a year, $46.06 an hour". */
export const baseUnit = (yearly: number, offer: ComparedOffer): string => {
  const { period, perYear } = ownPeriod(offer)
  return period === 'year' ? periodWords.year : `${periodWords.year}, ${formatMoney(money(yearly / perYear, offer.offer.currency))} ${periodWords[period]}`
}
