import type { Currency } from './money.ts'
import { periodsPerYear, usualWorkingTime } from './pay-period.ts'
import type { PayPeriod, WorkingTime } from './pay-period.ts'
import { plainDigits } from './plain-digits.ts'

/** What a person typed as an amount, as far as it could be understood. */
export type AmountRead =
  | {
      ok: true
      /** In units of the currency, or percent. The middle of a range. */
      amount: number
      low?: number
      high?: number
      /** "around", "about", "~" or a range. */
      roughly: boolean
      percent: boolean
      currency?: Currency
      period?: PayPeriod
      /** A reading worth a second look, in one sentence. */
      doubt?: string
    }
  | { ok: false; problem: string }

/** The same amount for another period than the one typed: "36/h" is 74,880 a year of 40 hours. Without a period it is taken as it stands. */
export const amountPer = (wanted: PayPeriod, { amount, period }: Extract<AmountRead, { ok: true }>, time: WorkingTime = usualWorkingTime): number =>
  period === undefined || period === wanted ? amount : (amount * periodsPerYear(period, time)) / periodsPerYear(wanted, time)

const symbols: [RegExp, Currency][] = [
  [/\b(?:US|USD)\s*\$|\$|\bUSD\b|\bdollars?\b/i, 'USD'], [/£|\bGBP\b|\bpounds?\b|\bquid\b/i, 'GBP'], [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/₹|\bINR\b|\bRs\.?(?=\s*\d)|\brupees?\b/i, 'INR'], [/¥|\bJPY\b|\byen\b/i, 'JPY'], [/\bCHF\b|\bfrancs?\b/i, 'CHF'], [/\bZAR\b|\bR(?=\d)/, 'ZAR'],
]
const dollarsOf: [RegExp, Currency][] = [[/\bC(?:A|AD)?\$|\bCAD\b/i, 'CAD'], [/\bA(?:U|UD)?\$|\bAUD\b/i, 'AUD'], [/\bNZ\$|\bNZD\b/i, 'NZD'], [/\bS\$|\bSGD\b/i, 'SGD'], [/\bHK\$|\bHKD\b/i, 'HKD']]
const otherCode = /\b(AED|BRL|CNY|CZK|DKK|HUF|ILS|KRW|MXN|NOK|PHP|PLN|RON|SAR|SEK|THB|TRY|TWD|VND|KES|NGN|EGP|PKR|BDT|LKR)\b/i

const periods: [RegExp, PayPeriod][] = [
  [/(?:\/|per|an|a|each|every|\bp\.?)\s*(?:hours?|hr|h)\b|\bhourly\b|\bph\b/i, 'hour'],
  [/(?:\/|per|a|each|every)\s*(?:day)\b|\bdaily\b|\bpd\b/i, 'day'],
  [/\bfortnight(?:ly)?\b|\bbi-?weekly\b|(?:every|per|each)\s*(?:two|2|other)\s*weeks?/i, 'fortnight'],
  [/(?:\/|per|a|each|every)\s*(?:week|wk)\b|\bweekly\b|\bpw\b/i, 'week'],
  [/\bsemi-?monthly\b|\btwice (?:a|per) month\b/i, 'semimonth'],
  [/(?:\/|per|a|each|every)\s*(?:month|mo|mth)\b|\bmonthly\b|\bpcm\b|\bp\.?m\.?\b/i, 'month'],
  [/(?:\/|per|a|each|every)\s*(?:years?|yr|y|annum)\b|\byearly\b|\bannual(?:ly)?\b|\bp\.?a\.?\b|\bLPA\b/i, 'year'],
]
const aboutWords = /\b(?:around|about|roughly|approx(?:imately)?|circa|ca|give or take|something like|or so|ish)\b|[~≈]|ish\b/i

const scale = (letters: string | undefined): number => {
  const word = (letters ?? '').toLowerCase()
  if (/^(?:k|thousand|grand|t)$/.test(word)) return 1e3
  if (/^(?:m|mn|mio|mil|million)$/.test(word)) return 1e6
  if (/^(?:l|lakhs?|lacs?|lpa)$/.test(word)) return 1e5
  if (/^(?:cr|crores?)$/.test(word)) return 1e7
  return 1
}
const numberPattern = String.raw`(\d[\d.,' ]*\d|\d|[.,]\d+)\s*(k|thousand|grand|mn|mio|million|m|lakhs?|lacs?|lpa|l|crores?|cr)?(?![a-z\d])`
const single = new RegExp(numberPattern, 'gi')

/**
 * Reads an amount the way people say pay: "120k", "1.2m", "85,5", "12 LPA", "£62,500", "$41.50/h", "120 to 130k", "around 10%".
 * Amounts come back in units, never in minor units. Every failure is one sentence for the person.
 */
export const readAmount = (typed: string): AmountRead => {
  const text = plainDigits(typed).trim()
  if (text === '') return { ok: false, problem: 'Nothing is typed here yet.' }
  if (!/\d/.test(text)) return { ok: false, problem: `“${short(typed)}” has no number in it. Type one such as 120k or 120,000.` }
  const spoiled = /\d[oOIl](?=[\doO,.]|\b)/.exec(text)
  if (spoiled) return { ok: false, problem: `“${short(typed)}” has a letter inside the number. Did you mean ${text.replace(/(?<=\d)[oO]/g, '0').replace(/(?<=\d)[Il]/g, '1')}?` }
  if (/(?:^|[^\d\w.,])-\s*[$£€₹]?\s*\d|\(\s*[$£€]?\d[\d,.]*\s*\)/.test(` ${text}`) && !/\d\s*-\s*[$£€₹]?\s*\d/.test(text)) {
    return { ok: false, problem: 'An amount here cannot be below zero. Leave it blank if it was not said.' }
  }
  const found = [...text.matchAll(single)]
  if (found.length === 0) return { ok: false, problem: `“${short(typed)}” could not be read as an amount. Type it like 120k or 120,000.` }
  if (found.length > 2 || (found.length === 2 && !joinsRange(text, found[0]!, found[1]!))) {
    return { ok: false, problem: `“${short(typed)}” has more than one amount in it. Type one, or a range such as 120k to 130k.` }
  }
  return understood(text, found)
}

const understood = (text: string, found: RegExpMatchArray[]): AmountRead => {
  const last = found.at(-1)!
  const currency = readCurrency(text) ?? (/\bLPA\b|\blakhs?\b|\blacs?\b|\bcrores?\b/i.test(text) ? 'INR' : undefined)
  const isInRupees = currency === 'INR'
  const values = found.map(([, digits = '', letters]) => ({ ...readDigits(digits.trim(), isInRupees), factor: scale(letters ?? last[2]) }))
  if (values.some(({ value }) => Number.isNaN(value))) return { ok: false, problem: `“${short(text)}” has its commas and points in places that could mean two numbers. Type it without them.` }
  const amounts = values.map(({ value, factor }) => round(value * factor)).sort((a, b) => a - b)
  const [low = 0, high = low] = amounts
  if (high > 1e12) return { ok: false, problem: 'That is more than any offer. Check the number of zeros.' }
  const period = periods.find(([words]) => words.test(text))?.[1]
  const doubt = values.find((value) => value.doubt && value.factor === 1)?.doubt
  return {
    ok: true,
    amount: round((low + high) / 2),
    ...(found.length === 2 ? { low, high } : {}),
    roughly: found.length === 2 || aboutWords.test(text),
    percent: /%|\bper ?cent\b|\bpct\b/i.test(text),
    ...(currency ? { currency } : {}),
    ...(period ? { period } : {}),
    ...(doubt ? { doubt } : {}),
  }
}

const readCurrency = (text: string): Currency | undefined =>
  dollarsOf.find(([sign]) => sign.test(text))?.[1] ?? symbols.find(([sign]) => sign.test(text))?.[1] ?? otherCode.exec(text)?.[1]?.toUpperCase()

const joinsRange = (text: string, first: RegExpMatchArray, second: RegExpMatchArray): boolean =>
  /^\s*%?\s*(?:-|to|or|and|up to|bis)\s*[$£€₹]?\s*$/i.test(text.slice(first.index! + first[0].length, second.index))

/** "1,234.56", "1.234,56", "12,34,567", "1'234", "85,5", "62 500". The last separator decides, unless it stands before three digits. */
const readDigits = (digits: string, isInRupees: boolean): { value: number; doubt?: string } => {
  const plain = digits.replace(/[' ]/g, '')
  const separators = plain.match(/[.,]/g) ?? []
  if (separators.length === 0) return { value: Number(plain) }
  const kinds = new Set(separators)
  const lastAt = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const last = plain[lastAt]
  const behind = plain.slice(lastAt + 1)
  const grouped = kinds.size === 1 && (separators.length > 1 || (behind.length === 3 && lastAt > 0 && !plain.startsWith('0')))
  if (kinds.size === 2 && separators.filter((each) => each === last).length > 1) return { value: Number.NaN }
  if (grouped) {
    const value = Number(plain.replace(/[.,]/g, ''))
    if (!/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(plain)) return { value: Number.NaN }
    return last === '.' && separators.length === 1 ? { value, doubt: `Read as ${isInRupees ? withLakhCommas(value) : withCommas(value)}. If you meant ${plain}, type it with two decimals.` } : { value }
  }
  return { value: Number(`${plain.slice(0, lastAt).replace(/[.,]/g, '')}.${behind}`) }
}

const withCommas = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
/** As rupees are grouped where they are spoken of: 3,10,000. */
const withLakhCommas = (value: number): string => String(value).replace(/\B(?=(\d{2})*\d{3}$)/g, ',')
const round = (value: number): number => Math.round(value * 1e6) / 1e6
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
