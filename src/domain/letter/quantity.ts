export type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'cycle'
export type Unit = 'money' | 'percent' | 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'number'

/** A figure of the text with its unit and with the words around it that change what it says. */
export type Quantity = {
  unit: Unit
  value: number
  start: number
  end: number
  /** ISO code, or "$" where the sign alone leaves the country open; null where nothing is said. */
  currency: string | null
  /** The period said right at the amount: "per hour", "p.a.". */
  period: Period | null
  /** Two ends: "10-14 %", "between 90k and 100k". `value` is the low one. */
  range: boolean
  ceiling: boolean
  approximate: boolean
  /** Given up for another figure: the first of "from 80k to 82k", "80k, sorry, 82k". */
  replaced: boolean
  /** It takes the place of one given up just before. */
  corrects?: boolean
  /** The sum of two figures that stand beside it. */
  sum?: boolean
  /** A bare number that may be a salary in thousands ("142 base"). */
  bare: boolean
}
