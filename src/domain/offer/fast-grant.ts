import { money } from '#domain/values/money.ts'
import type { FastAsked, FastEntry, FastFound, FastUnsure, GrantField, Reading } from './fast-entry.ts'
import { amountPattern, blank, readFound, without } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'
import { figuresThatAreNoAmounts } from './fast-mask.ts'
import { isOptionKind } from './grant-kind.ts'
import type { Grant } from './offer-parts.ts'

type Value = Grant[GrantField]
const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length })
const counts: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, a: 1 }
const count = (text: string | undefined): number => counts[text ?? ''] ?? Number(text)
const N = String.raw`(\d+(?:\.\d+)?|one|two|three|four|five|six)`

const kinds: [RegExp, Grant['kind']][] = [
  [/(?<!\p{L})(?:(?:phantom|virtual)(?:\s+(?:shares?|stock|units?|(?:stock\s+|share\s+)?options?|equity))|phantom|vsops?|v?esars?)(?!\p{L})/u, 'phantom'],
  [/(?<!\p{L})(?:rsus?|(?:restricted\s+)?stock\s+units?|restricted\s+units?)(?!\p{L})/u, 'rsu'],
  [/(?<!\p{L})(?:isos?|incentive\s+(?:stock\s+)?options?)(?!\p{L})/u, 'iso'],
  [/(?<!\p{L})(?:nsos?|nqsos?|non[\s-]?qualified\s+(?:stock\s+)?options?)(?!\p{L})/u, 'nso'],
  [/(?<!\p{L})(?:(?:emi\s+)?(?:stock\s+|share\s+)?options?|esops?|emi)(?!\p{L})/u, 'options'],
  [/(?<!\p{L})(?:sars?|(?:stock\s+)?appreciation\s+rights?)(?!\p{L})/u, 'sar'],
  [/(?<!\p{L})profits?\s+interests?(?!\p{L})/u, 'profits-interest'],
  [/(?<!\p{L})restricted\s+(?:stock|shares)(?!\p{L})/u, 'restricted-stock'],
  [/(?<!\p{L})units?(?!\p{L})/u, 'rsu'],
]
const everyWords: [RegExp, NonNullable<Grant['everyMonths']>][] = [
  [/(?<!\p{L})(?:quarterly|every\s+(?:quarter|3\s+months|three\s+months)|per\s+quarter)(?!\p{L})/u, 3],
  [/(?<!\p{L})(?:half[\s-]?yearly|semi[\s-]?annually|every\s+(?:6|six)\s+months|twice\s+a\s+year)(?!\p{L})/u, 6],
  [/(?<!\p{L})(?:monthly|every\s+month|each\s+month)(?!\p{L})/u, 1],
  [/(?<!\p{L})(?:yearly|annually|every\s+year|once\s+a\s+year)(?!\p{L})/u, 12],
]

const words = String.raw`(?:(?:stock|share)\s+)?(?:equity|shares?|stock|options?|rsus?)`
/** "No shares or options", "equity: none", or nothing but "none" where equity is asked for. */
const noEquity = new RegExp(String.raw`(?<!\p{L})(?:(?:they\s+|we\s+)?(?:do(?:es)?\s*n['’]?o?t)\s+(?:do|offer|give|grant|have|get)(?:\s+any)?|without(?:\s+any)?|no)\s+${words}(?:\s*(?:or|and|,|/|&)\s*${words})*(?!\p{L})|(?<!\p{L})${words}\s*[:=-]?\s*(?:none|nil|zero|nope|no(?=\s*(?:$|[,;.])))(?!\p{L})|^\s*(?:none|nil|nothing|zero|no|nope)\s*[.!]?\s*$`, 'u')

/** Grants of equity as they are noted down: kind, size, price, strike, vesting. "Plus" or ";" begins another grant where it has a size of its own. */
export const readGrants = (line: Line, asked: FastAsked): Reading => {
  const none = noEquity.exec(line.text)
  if (none) return { found: [{ ...spanOf(none), kind: 'term', term: 'equityOffered', told: { sure: 'said', value: false } }], unsure: [] }
  const readings = partsOf(line).map((part, index) => readGrant(without(line, outsideOf(part, line)), index, asked))
  return { found: readings.flatMap(({ found }) => found), unsure: readings.flatMap(({ unsure }) => unsure), used: readings.flatMap(({ used }) => used ?? []) }
}

const outsideOf = ({ start, end }: Span, { text }: Line): Span[] => [{ start: 0, end: start }, { start: end, end: text.length }]

const partsOf = ({ text }: Line): Span[] => {
  const cuts = [...text.matchAll(/;|\n|\+|(?<!\p{L})(?:plus|and another|and also)(?!\p{L})/gu)].map(spanOf)
  const parts = [...cuts, { start: text.length, end: text.length }].map((cut, index) => ({ start: cuts[index - 1]?.end ?? 0, end: cut.start }))
  const sized = parts.filter(({ start, end }) => /\d\s?%|\d\s?k\b|[$£€]\s?\d|\d{3,}/.test(text.slice(start, end)) && kinds.some(([words]) => words.test(text.slice(start, end))))
  return sized.length > 1 ? parts : [{ start: 0, end: text.length }]
}

const readGrant = (line: Line, index: number, asked: FastAsked): Reading => {
  const found: FastFound[] = []
  let left = line
  const take = (span: Span, field: GrantField, value: Value, roughly = false) => {
    found.push({ ...span, kind: 'grant', index, field, value, ...(roughly ? { roughly } : {}) })
    left = without(left, [span])
  }
  vesting(() => left, take)
  prices(() => left, take, asked)
  const kind = kinds.map(([words, name]) => ({ name, match: words.exec(left.text) })).find(({ match }) => match !== null)
  if (kind?.match) take(spanOf(kind.match), 'kind', kind.name)
  const size = sizeOf(left, line, index, kind?.name, asked)
  const used = [...left.text.matchAll(/(?<!\p{L})(?:vest(?:s|ing|ed)?|schedule|equity|shares?|stock|grant|worth|cliff|strike|in)(?!\p{L})/gu)].map(spanOf)
  return { found: [...found, ...size.found], unsure: size.unsure, used }
}

type Take = (span: Span, field: GrantField, value: Value, roughly?: boolean) => void

const vesting = (left: () => Line, take: Take): void => {
  const steps = /(?<![\d.])\d{1,2}(?:\.\d+)?%?(?:\s*(?:\/|,|-)\s*\d{1,2}(?:\.\d+)?%?){2,}(?![\d%])/u.exec(left().text)
  const percents = (steps?.[0].match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  if (steps && Math.abs(percents.reduce((sum, each) => sum + each, 0) - 100) < 0.01) {
    take(spanOf(steps), 'yearlyPercents', percents)
    take(spanOf(steps), 'vestingYears', percents.length)
  }
  const years = new RegExp(String.raw`(?:(?:vest(?:s|ing|ed)?\s+)?(?:over|across)|vest(?:s|ing|ed)?(?:\s+in)?)\s+${N}[\s-]*(?:years?|yrs?|y)(?!\p{L})|${N}[\s-]*(?:years?|yrs?|y)[\s-]*(?:vest(?:ing)?|schedule)(?!\p{L})|(?<=[x×]\s?)(?:4)(?!\d)`, 'u').exec(left().text)
  if (years) take(spanOf(years), 'vestingYears', count(years[1] ?? years[2] ?? '4'))
  const cliff = new RegExp(String.raw`${N}[\s-]*(months?|mos?|m|years?|yrs?|y)?[\s-]*cliff|cliff\s+(?:of|after|at|is)?\s*${N}\s*(months?|mos?|years?|yrs?)?|(no)\s+cliff`, 'u').exec(left().text)
  if (cliff) take(spanOf(cliff), 'cliffMonths', cliff[5] ? 0 : Math.round(count(cliff[1] ?? cliff[3]) * ((cliff[2] ?? cliff[4])?.startsWith('y') ? 12 : 1)))
  for (const [words, months] of everyWords) {
    const match = words.exec(left().text)
    if (match) return take(spanOf(match), 'everyMonths', months)
  }
}

const prices = (left: () => Line, take: Take, { offer }: FastAsked): void => {
  const A = `(${amountPattern})`
  const patterns: [GrantField, RegExp][] = [
    ['strikePrice', new RegExp(String.raw`(?<!\p{L})(?:strike|exercise)(?:\s+price)?(?:\s+(?:of|at|is))?:?\s*${A}|${A}\s+(?:strike|exercise)(?:\s+price)?(?!\p{L})`, 'u')],
    ['companyValue', new RegExp(String.raw`(?<!\p{L})(?:valued\s+at|valuation(?:\s+(?:of|is|at))?|company\s+(?:is\s+)?worth)\s*${A}|${A}\s+valuation`, 'u')],
    ['sharePrice', new RegExp(String.raw`(?<!\p{L})(?:share\s+price|price\s+per\s+share|fmv|409a|fair\s+market\s+value|trading\s+at|preferred\s+price)(?:\s+(?:of|at|is))?:?\s*${A}|(?:at\s+)?${A}\s*(?:an?|per|\/|each)\s*(?:share|unit|option)(?!\p{L})`, 'u')],
    ['fullyDilutedShares', new RegExp(String.raw`(?:out\s+of|of)\s+${A}\s*(?:shares\s+)?(?:fully\s+diluted|outstanding|in\s+total)`, 'u')],
    ['exerciseWindowDays', new RegExp(String.raw`${A}\s*(?:to\s+exercise|(?:exercise\s+|post[\s-]termination\s+)?window)`, 'u')],
  ]
  for (const [field, pattern] of patterns) {
    const match = pattern.exec(left().text)
    const text = match?.slice(1).find((each) => each !== undefined && /\d/.test(each)) ?? ''
    const read = readFound(text)
    if (!match || !read || match[0].includes(blank)) continue
    const isCount = field === 'fullyDilutedShares' || field === 'exerciseWindowDays'
    const days = /year/.test(text) ? 365 : /month/.test(text) ? 30 : 1
    take(spanOf(match), field, isCount ? read.amount * (field === 'exerciseWindowDays' ? days : 1) : money(read.amount, read.currency ?? offer.currency))
  }
  const trigger = /(?<!\p{L})double[\s-]?trigger(?!\p{L})/u.exec(left().text)
  if (trigger) take(spanOf(trigger), 'doubleTrigger', true)
  const listed = /(?<!\p{L})(?:(publicly\s+(?:listed|traded)|listed|public\s+company)|(private\s+company|startup|start-up|not\s+listed|private))(?!\p{L})/u.exec(left().text)
  if (listed) take(spanOf(listed), 'listed', listed[1] !== undefined)
}

/** The size: a percent, a number of shares, or money. "10k RSUs" can be either, so it is asked. */
const sizeOf = (left: Line, line: Line, index: number, kind: Grant['kind'] | undefined, { offer }: FastAsked): { found: FastFound[]; unsure: FastUnsure[] } => {
  const figures = figuresThatAreNoAmounts(left)
  const match = [...left.text.matchAll(new RegExp(amountPattern, 'gu'))].find((each) => readFound(each[0]) !== undefined && !figures.some(({ start, end }) => start < each.index + each[0].length && end > each.index))
  const read = match ? readFound(match[0]) : undefined
  if (!match || !read) return { found: [], unsure: [] }
  const span = { start: match.index + match[0].length - match[0].trimStart().length, end: match.index + match[0].trimEnd().length }
  const entry = (field: GrantField, value: Value): FastEntry => ({ kind: 'grant', index, field, value, ...(read.roughly ? { roughly: true } : {}) })
  const worth = entry('value', money(read.amount, read.currency ?? offer.currency))
  const shares = entry('shares', read.amount)
  const sure = (found: FastEntry) => ({ found: [{ ...span, ...found }], unsure: [] })
  // A share of the company, not of a discount or of a year's vesting.
  if (read.percent && kind === undefined && !/equity|stake|ownership|company|shares|stock(?!\s+purchase)/.test(line.text)) return { found: [], unsure: [] }
  if (read.percent) return sure(entry('percent', read.amount))
  const [before, after] = [line.text.slice(0, span.start), line.text.slice(span.end)]
  if (read.currency || /^\s*(?:in|worth|of)\s+(?:\p{L}+\s+)?(?:stock|rsu|equity|shares|options|units)|^\s*worth/u.test(after) || /(?:worth|value of)\s*$/.test(before)) return sure(worth)
  const isShort = /\d\s?(?:k|m)\b/.test(match[0])
  const named = /^\s*(?:\p{L}+\s+)?(?:shares|options|units|rsus?|isos?|nsos?)/u.test(after)
  if (kind && isOptionKind(kind)) return sure(shares)
  if (!isShort && named) return sure(shares)
  if (isShort && !named && !/shares/.test(after)) return sure(worth)
  return { found: [], unsure: [{ ...span, text: line.raw.slice(span.start, span.end), candidates: [worth, shares] }] }
}
