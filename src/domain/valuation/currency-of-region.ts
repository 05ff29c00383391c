import type { Currency } from '#domain/values/money.ts'

const regions: Readonly<Record<Currency, string>> = { GBP: 'GB', INR: 'IN', CAD: 'CA', AUD: 'AU', SGD: 'SG', NZD: 'NZ', EUR: 'IE DE FR NL ES IT AT BE FI PT' }

/** The currency a new offer begins with, by the region in the language of the device ("en-GB"); dollars of the United States where it names none. */
export const currencyOfRegion = (language: string): Currency => {
  const region = /-([A-Z]{2})\b/.exec(language)?.[1]
  return Object.keys(regions).find((currency) => region && regions[currency]?.includes(region)) ?? 'USD'
}
