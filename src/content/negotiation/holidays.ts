import { readHolidays } from '#domain/timeline/holidays.ts'
import type { CountryHolidays } from '#domain/timeline/holidays.ts'
import type { Currency } from '#domain/values/money.ts'
import raw from './holidays.yaml'

const countries = readHolidays(raw)

/** The holidays of the country that pays in this currency; undefined where none is listed. */
export const holidaysOf = (currency: Currency): CountryHolidays | undefined => countries.find((country) => country.currency === currency)
