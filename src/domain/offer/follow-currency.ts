import type { Currency } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import { findAmounts, lineOf } from './fast-line.ts'
import { inCurrency } from './in-currency.ts'
import type { Renamed } from './in-currency.ts'
import type { FullOffer } from './offer-parts.ts'
import type { Pay } from './offer.ts'

/**
 * The currency an offer takes from a salary typed with another one. Amounts told before it were typed without a sign and follow;
 * where one of them had the sign of the old currency, or came from a letter, the offer keeps what it has.
 */
export const currencyOfPay = (full: FullOffer, base: Told<Pay> | undefined): Currency | undefined => {
  const typed = knownValue(base)?.amount.currency
  if (typed === undefined || typed === full.offer.currency) return undefined
  const others = inCurrency({ ...full, offer: { ...full.offer, baseSalary: undefined } }, typed)
  return others.any && (full.offer.currencySaid || isFromPaper(others)) ? undefined : typed
}

/** A letter or a mail gives an amount with its sign. */
const isFromPaper = ({ offer }: Renamed): boolean =>
  Object.values(offer).some((told) => typeof told === 'object' && told !== null && 'from' in told && told.from !== undefined && told.from !== 'heard')

/** True where a text names the currency: "$5,000" in an offer in dollars. */
export const saysCurrency = (text: string, currency: Currency): boolean => findAmounts(lineOf(text)).some(({ read }) => read.currency === currency)

/** The only currency that a line names; undefined where it names none or several. */
export const currencyNamed = (text: string): Currency | undefined => {
  const named = new Set(findAmounts(lineOf(text)).flatMap(({ read }) => read.currency ?? []))
  return named.size === 1 ? [...named][0] : undefined
}
