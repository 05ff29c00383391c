import { dateParts, daysBetween } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { monthNames, weekdayName } from '#domain/values/day-words.ts'
import { minorPerUnit, toUnits } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import type { PayPeriod } from '#domain/values/pay-period.ts'

const kept = new Map<string, Intl.NumberFormat>()
// Rupees are grouped in lakhs where they are spoken of: ₹18,00,000.
const style = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = JSON.stringify(options)
  const found = kept.get(key) ?? new Intl.NumberFormat(options.currency === 'INR' ? 'en-IN' : 'en-US', options)
  kept.set(key, found)
  return found
}
const trueMinus = (text: string) => text.replace('-', '\u2212')

/** Units of a currency without decimals: $142,000. Minus is U+2212. */
export const formatUnits = (units: number, currency: Currency): string =>
  trueMinus(style({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 }).format(Math.round(units)))

/** Money without decimals, except where the minor units are not zero (rates by the hour). */
export const formatMoney = (amount: Money): string => {
  const whole = amount.minor % minorPerUnit(amount.currency) === 0
  return whole ? formatUnits(toUnits(amount), amount.currency) : trueMinus(style({ style: 'currency', currency: amount.currency, currencyDisplay: 'narrowSymbol' }).format(toUnits(amount)))
}

/** A plain number with separators and at most `decimals` decimals. */
export const formatNumber = (value: number, decimals = 0): string => trueMinus(style({ maximumFractionDigits: decimals }).format(value))

/** "Fri 27 Nov". */
export const formatDay = (date: CalendarDate): string => {
  const { month, day } = dateParts(date)
  return `${weekdayName(date).slice(0, 3)} ${day} ${(monthNames[month - 1] ?? '').slice(0, 3)}`
}

/** "today", "1 day", "4 days"; for a day that is past, "2 days ago". */
export const formatDaysLeft = (today: CalendarDate, date: CalendarDate): string => {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  const count = `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`
  return days > 0 ? count : `${count} ago`
}

/** "a year", "an hour". */
export const periodWords: Record<PayPeriod, string> = { year: 'a year', month: 'a month', semimonth: 'twice a month', fortnight: 'every two weeks', week: 'a week', day: 'a day', hour: 'an hour' }
