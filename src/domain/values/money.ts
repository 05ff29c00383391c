import { z } from 'zod'

/** A code of ISO 4217, as three capital letters. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'A currency has three letters, such as USD')
export type Currency = z.infer<typeof Currency>

/** An amount of money: whole minor units (cents, pence, paise) and their currency. Never a fraction of a cent. */
export const Money = z.object({ minor: z.int(), currency: Currency }).readonly()
export type Money = z.infer<typeof Money>

/** Digits behind the point in each currency that has not two (ISO 4217). */
const oddDigits: Record<string, number> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0, UGX: 0, XAF: 0, XOF: 0, PYG: 0, RWF: 0, BHD: 3, JOD: 3, KWD: 3, OMR: 3, TND: 3 }

/** How many minor units make one unit of the currency: 100 for dollars, 1 for yen. */
export const minorPerUnit = (currency: Currency): number => 10 ** (oddDigits[currency] ?? 2)

/** An amount in units (41.5 dollars) as Money, rounded half up to the minor unit. */
export const money = (units: number, currency: Currency): Money => ({ minor: Math.round(units * minorPerUnit(currency)), currency })

/** Money in units of its currency, for arithmetic that leaves the world of minor units. */
export const toUnits = ({ minor, currency }: Money): number => minor / minorPerUnit(currency)
