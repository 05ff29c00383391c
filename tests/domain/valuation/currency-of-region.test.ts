import { expect, it } from 'vitest'
import { currencyOfRegion } from '#domain/valuation/currency-of-region.ts'

it('a new offer begins in the money of where the device is', () => {
  expect(['en-GB', 'en-IN', 'en-CA', 'en-AU', 'de-DE', 'nl-BE', 'pt-PT', 'zh-Hans-SG', 'en-NZ'].map(currencyOfRegion)).toEqual(['GBP', 'INR', 'CAD', 'AUD', 'EUR', 'EUR', 'EUR', 'SGD', 'NZD'])
})

it('dollars where the device names the United States, another place, or none', () => {
  expect(['en-US', 'pt-BR', 'de', 'es-419', ''].map(currencyOfRegion)).toEqual(['USD', 'USD', 'USD', 'USD', 'USD'])
})
