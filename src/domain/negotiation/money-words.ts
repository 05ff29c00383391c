import { minorPerUnit } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import type { PayPeriod } from '#domain/values/pay-period.ts'

const symbols: Record<string, string> = { USD: '$', GBP: '£', EUR: '€', INR: '₹', JPY: '¥', CAD: 'CA$', AUD: 'A$', NZD: 'NZ$', SGD: 'S$', HKD: 'HK$', ILS: '₪', KRW: '₩' }

const sign = (currency: Currency): string => symbols[currency] ?? `${currency} `

/** In threes; rupees in lakhs and crores, as they are spoken: 12,00,000. */
const grouped = (whole: number, currency: Currency): string => String(whole).replace(currency === 'INR' ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(\d{3})+$)/g, ',')

/** Money as it is said at the table: "$150,000", "$41.50", "CHF 120,000". Minor units only where they are not zero. */
export const moneyWords = ({ minor, currency }: Money): string => {
  const per = minorPerUnit(currency)
  const whole = Math.floor(Math.abs(minor) / per)
  const rest = Math.abs(minor) % per
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(String(per).length - 1, '0')}`
  return `${minor < 0 ? '-' : ''}${sign(currency)}${grouped(whole, currency)}${decimals}`
}

/** Units of a currency, rounded half up to the step: 9,120 to the hundred is "$9,100". */
export const roundMoneyWords = (units: number, currency: Currency, step: number): string =>
  moneyWords({ minor: Math.round(units / step) * step * minorPerUnit(currency), currency })

/** What stands behind an amount that is not for a year; nothing for a year. */
export const periodWords: Record<PayPeriod, string> = { year: '', month: ' a month', semimonth: ' twice a month', fortnight: ' every two weeks', week: ' a week', day: ' a day', hour: ' an hour' }
