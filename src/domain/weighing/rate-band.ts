import type { Currency } from '#domain/values/money.ts'

/**
 * About what one unit of each currency is worth in US dollars, to two digits, as seen in 2025. Only to tell a slip of the finger from a
 * rate: nothing is ever converted with these.
 */
const aboutInDollars: Readonly<Record<Currency, number>> = {
  USD: 1, EUR: 1.1, GBP: 1.3, CAD: 0.72, AUD: 0.66, NZD: 0.6, SGD: 0.75, HKD: 0.13, INR: 0.012, JPY: 0.0067, CHF: 1.2, ZAR: 0.055, SEK: 0.098, NOK: 0.095, DKK: 0.15, PLN: 0.26,
  AED: 0.27, BRL: 0.18, CNY: 0.14, CZK: 0.045, HUF: 0.0028, ILS: 0.28, KRW: 0.00072, MXN: 0.054, PHP: 0.0175, RON: 0.22, SAR: 0.27, THB: 0.03, TRY: 0.026, TWD: 0.031, VND: 0.00004,
  KES: 0.0077, NGN: 0.00066, EGP: 0.02, PKR: 0.0036, BDT: 0.0082, LKR: 0.0033,
}

/** How many times more or less than usual a rate may be before it is taken for a slip. Wide, for currencies that fall fast. Convention. */
const band = 5
/** The same for a currency that is not in the table: no pair in the world lies beyond. */
const widest = 10_000_000

/** What a typed rate is taken for. Only a question follows from it, never another figure. */
export type RateJudgement =
  | { readonly kind: 'plausible' }
  /** The other way round it is an ordinary rate: `turned` is what one unit of `from` is then worth. */
  | { readonly kind: 'turned'; readonly turned: number }
  /** It is no rate of this pair either way; about what is usual, where it is known. */
  | { readonly kind: 'absurd'; readonly usual: number | undefined }

/** Whether one unit of `from` can be worth `rate` units of `to`. */
export const judgeRate = (from: Currency, to: Currency, rate: number): RateJudgement => {
  const [one, other] = [aboutInDollars[from], aboutInDollars[to]]
  const usual = one === undefined || other === undefined ? undefined : one / other
  const within = (value: number) => value > 0 && (usual === undefined ? value <= widest && value >= 1 / widest : value <= usual * band && value >= usual / band)
  if (within(rate)) return { kind: 'plausible' }
  return rate > 0 && within(1 / rate) ? { kind: 'turned', turned: 1 / rate } : { kind: 'absurd', usual }
}
