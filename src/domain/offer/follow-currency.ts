import type { Currency } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import { inCurrency } from './in-currency.ts'
import type { FullOffer } from './offer-parts.ts'
import type { Pay } from './offer.ts'

/** The currency an offer takes from a salary typed with another one, where no other amount of the offer speaks against it. */
export const currencyOfPay = (full: FullOffer, base: Told<Pay> | undefined): Currency | undefined => {
  const typed = knownValue(base)?.amount.currency
  if (typed === undefined || typed === full.offer.currency) return undefined
  const others = inCurrency({ ...full, offer: { ...full.offer, baseSalary: undefined } }, typed)
  return others.any ? undefined : typed
}
