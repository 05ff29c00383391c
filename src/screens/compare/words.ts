import type { Currency } from '#domain/values/money.ts'
import { formatNumber, formatUnits } from '#ui/format.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "four", and digits from thirteen on. */
export const spoken = (count: number): string => small[count] ?? String(count)

/** "four years", "one year". */
export const spokenYears = (years: number): string => `${spoken(years)} year${years === 1 ? '' : 's'}`

const plurals: Record<string, readonly [string, string]> = {
  USD: ['dollar', 'dollars'], CAD: ['Canadian dollar', 'Canadian dollars'], AUD: ['Australian dollar', 'Australian dollars'], NZD: ['New Zealand dollar', 'New Zealand dollars'],
  SGD: ['Singapore dollar', 'Singapore dollars'], HKD: ['Hong Kong dollar', 'Hong Kong dollars'], GBP: ['pound', 'pounds'], EUR: ['euro', 'euros'], INR: ['rupee', 'rupees'],
  JPY: ['yen', 'yen'], CHF: ['franc', 'francs'], ZAR: ['rand', 'rand'], SEK: ['Swedish krona', 'Swedish kronor'], NOK: ['Norwegian krone', 'Norwegian kroner'], DKK: ['Danish krone', 'Danish kroner'], PLN: ['zloty', 'zlotys'],
}

/** "dollars"; the code where the currency has no word here. */
export const currencyWord = (currency: Currency, one = false): string => plurals[currency]?.[one ? 0 : 1] ?? currency

/** "Fennimore, Larkspur and Oxbow". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Sums of years are guesses in part, so sentences round them to hundreds; small ones are left as they are. */
export const roundedUnits = (units: number, currency: Currency): string => formatUnits(Math.abs(units) < 1000 ? units : Math.round(units / 100) * 100, currency)

/** Whole numbers without decimals, others to the cent. */
export const plainFigure = (value: number, decimals: number): string => {
  const text = formatNumber(Math.abs(value), decimals)
  const padded = decimals > 0 && !/\.\d{2}$/.test(text) ? (text.includes('.') ? `${text}0` : `${text}.00`) : text
  return value < 0 ? `−${padded}` : padded
}

/** "Fennimore's"; the apostrophe is the typographic one. */
export const ofWhom = (name: string): string => (name === 'Staying' ? 'Your present' : `${name}’s`)

/** "$", as it stands before an amount; a code where the currency has no sign. */
export const currencySign = (currency: Currency): string => formatUnits(0, currency).replace('0', '')
