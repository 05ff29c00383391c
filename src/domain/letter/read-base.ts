import type { Assigned } from './assign-roles.ts'
import { periodBefore } from './money-words.ts'
import type { Period } from './quantity.ts'
import type { Candidate, Reading } from './reading.ts'
import { clauseAt, doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

export type BasePay = { amount: number; period: Exclude<Period, 'cycle'> | null; currency: string | null }

/** The fixed pay with its period. A pay-cycle amount counts only through the yearly figure beside it. */
export const readBase = (reading: Reading, amounts: readonly Assigned[]): Candidate<BasePay> | null => {
  const candidates = amounts.filter((assigned) => assigned.role === 'base' && isThisBase(reading, assigned)).flatMap((assigned) => toBase(reading, assigned))
  const whole = candidates.filter((candidate) => candidate.value.period !== 'cycle')
  return settle(withoutEquivalents(yearOfTwo(inOneCurrency(whole as Candidate<BasePay>[])))) ?? fromSplit(reading, amounts, 'base') ?? (candidates.length === 0 ? unnamed(reading, amounts) : null)
}

/** The same pay named again without its sign or its period is no other pay. */
const inOneCurrency = (candidates: Candidate<BasePay>[]): Candidate<BasePay>[] =>
  candidates.map((candidate) => {
    const twin = candidates.find(({ value }) => value.amount === candidate.value.amount && value.period === candidate.value.period && value.currency !== null)
    return candidate.value.currency === null && twin ? { ...candidate, value: { ...candidate.value, currency: twin.value.currency } } : candidate
  })

/** "131,500 it is, final." */
const settledOn = (reading: Reading, quantity: { start: number; end: number; value: number }): boolean =>
  quantity.value >= 20_000 && quantity.value < 1_000_000 && /^,? (?:it is|it'll be|then it is|final|works)\b/i.test(reading.text.slice(quantity.end, quantity.end + 14))

/** "$38/hr" or "€105k" alone on a line of a note: pay without the word. Taken only where nothing is named as pay. */
const unnamed = (reading: Reading, amounts: readonly Assigned[]): Candidate<BasePay> | null => {
  const taken = new Set(amounts.map(({ quantity }) => quantity.start))
  const found = reading.quantities.flatMap((quantity): Candidate<BasePay>[] => {
    if ((quantity.unit !== 'money' || quantity.bare) && !(quantity.unit === 'number' && (quantity.period === 'hour' || (quantity.period === 'week' && quantity.value >= 300) || (quantity.period === 'year' && !quantity.bare && quantity.value >= 10_000) || settledOn(reading, quantity)))) return []
    if (settledOn(reading, quantity)) return [{ value: { amount: quantity.value, period: 'year', currency: quantity.currency }, start: quantity.start, end: quantity.end, strength: 6, correction: true }]
    if (quantity.range || quantity.replaced || quantity.ceiling || quantity.approximate || taken.has(quantity.start)) return []
    const statement = statementAt(reading, quantity.start)
    if (!statement || statement.signature || /\b(?:total|totaal|gesamt|incl\w*|package|ote|tips|tronc)\b/i.test(wordsOf(reading, clauseAt(reading, quantity.start) ?? statement)) || doubted(reading, quantity.start, [...notThisOffer, 'later'].filter((doubt) => doubt !== 'previous' || !quantity.corrects)) || negated(reading, quantity.start)) return []
    const leads = quantity.start - statement.start < (quantity.corrects ? 80 : 40) || (quantity.unit === 'money' && quantity.currency !== null && /\bat $/i.test(reading.text.slice(Math.max(0, quantity.start - 4), quantity.start)))
    if (quantity.unit === 'number' && quantity.period === null) return []
    const period = quantity.period === 'cycle' || quantity.period === 'day' ? null : (quantity.period ?? (quantity.value >= 20_000 && leads ? 'year' : null))
    if (period === null || !plausible(quantity.value, period, quantity.currency, reading.country) || /^[^.;+\d]{0,25}\b(?:extra|per (?:shift|session|night|day away)|premium|uplift)\b/i.test(reading.text.slice(quantity.end, quantity.end + 40)) || /\b(?:extra|plus|another|add|additional)\b[^.;]{0,12}$/i.test(reading.text.slice(Math.max(0, quantity.start - 25), quantity.start))) return []
    return [{ value: { amount: quantity.value, period, currency: quantity.currency }, start: quantity.start, end: quantity.end, strength: quantity.period ? 6 : 4, correction: isCorrection(reading, quantity.start) }]
  })
  return settle(withoutEquivalents(found), 2)
}

const isThisBase = (reading: Reading, { quantity, cue }: Assigned): boolean => {
  if (quantity.range || quantity.replaced || quantity.ceiling) return false
  // "Will be $260,000 on the firm's scale": placed on it, not the whole of it.
  const placed = /\b(?:will be|is|at|of) $/i.test(reading.text.slice(Math.max(0, quantity.start - 9), quantity.start)) && /^(?: (?:a|per) (?:year|annum))?,? on (?:the|our)\b/i.test(reading.text.slice(quantity.end, quantity.end + 24))
  const doubts = [...notThisOffer, 'later'].filter((doubt) => (doubt !== 'previous' || !quantity.corrects) && (doubt !== 'posted' || !placed))
  if (doubted(reading, quantity.start, doubts) || negated(reading, quantity.start) || negated(reading, cue.start)) return false
  if (doubted(reading, cue.start, ['others', ...(placed ? [] : ['posted']), 'present', 'otherOffer', 'later'])) return false
  return !/^ ?(?:per|of)? ?(?:sign|bonus|shares|rsus|relocation)\b/i.test(reading.text.slice(quantity.end, quantity.end + 12))
}

type Wide = { amount: number; period: Period | null; currency: string | null }

const toBase = (reading: Reading, assigned: Assigned): Candidate<Wide>[] => {
  const { quantity, cue } = assigned
  const statement = statementAt(reading, quantity.start)
  const clauseStart = Math.max(clauseAt(reading, Math.min(cue.start, quantity.start))?.start ?? 0, quantity.start - 90)
  const lead = wordsOf(reading, { start: Math.min(clauseStart, cue.start), end: quantity.start })
  const trail = cue.start >= quantity.end ? wordsOf(reading, { start: quantity.end, end: cue.end }) : ''
  let amount = quantity.value
  const money = quantity.unit === 'money' && !quantity.bare
  let period = quantity.period ?? periodBefore(assigned.follows ? wordsOf(reading, { start: Math.max(cue.end, quantity.start - 30), end: quantity.start }) : lead) ?? (trail ? periodBefore(trail) : null)
  const currency = quantity.currency
  if (!money) {
    if (/^\/|^ ?\/ ?\d/.test(reading.text.slice(quantity.end, quantity.end + 3)) || /\/ ?$/.test(reading.text.slice(Math.max(0, quantity.start - 2), quantity.start))) return []
    const whole = /\b(?:base|salary|fixed|gross)\b/i.test(wordsOf(reading, cue) + (statement?.heading ? wordsOf(reading, statement.heading) : ''))
    if (statement && reading.quantities.some((other) => other !== quantity && other.unit === 'money' && !other.bare && !other.range && other.start > quantity.end && other.start - quantity.end < 8)) return []
    if (!assigned.follows && inLakhs(reading, quantity, cue)) return [{ value: { amount: Math.round(amount * 100_000), period: 'year', currency }, start: quantity.start, end: quantity.end, strength: assigned.score + 3, correction: isCorrection(reading, quantity.start) }]
    const plain = /^\d{2,3}(?:\.\d{1,2})?$/.test(wordsOf(reading, quantity).trim())
    // "Base should read 86,000, the 88 was with the allowance."
    if (plain && /^k? (?:was|were|included|had)\b/i.test(reading.text.slice(quantity.end, quantity.end + 12))) return []
    if (plain && (period === null || period === 'year') && amount >= 25 && amount < 1000 && whole && Math.abs(quantity.start - cue.end) < (assigned.follows ? 60 : 25) && statement && !/%/.test(reading.text.slice(quantity.end, quantity.end + 2))) amount *= 1000
    else if (!plain && amount < 1000) return []
  } else if (quantity.currency && amount < 1000 && (period === null || period === 'year') && /^\D{0,4}\d{2,3}$/.test(wordsOf(reading, quantity))) {
    if (period === 'year') return []
  }
  const guessed = period ?? (amount >= 15_000 ? 'year' : null)
  if (!plausible(amount, guessed, currency, reading.country)) return []
  period = guessed
  const strong = /\b(?:base|salary|wages?|fixed|rate|remuneration|gross|pay)\b/i.test(wordsOf(reading, cue)) ? 3 : 0
  const strength = assigned.score + strong - (assigned.follows ? 1 : 0) - (quantity.approximate ? 6 : 0)
  if (quantity.approximate && !assigned.follows) return []
  return [{ value: { amount, period, currency }, start: quantity.start, end: quantity.end, strength, correction: isCorrection(reading, quantity.start) }]
}

/** "ctc 24 L, in that fixed 20.4": in an Indian note that counts in lakhs a small figure is one too. */
const inLakhs = (reading: Reading, quantity: { start: number; end: number; value: number }, cue: { start: number; end: number }): boolean =>
  reading.country === 'IN' && quantity.value >= 1.5 && quantity.value < 100 && /\b(?:fixed|base|gross)\b/i.test(wordsOf(reading, cue)) && /\d ?(?:L|LPA|lpa|lakhs?|lacs?)\b/.test(reading.text) && !/^ ?(?:%|days|months|years)/i.test(reading.text.slice(quantity.end, quantity.end + 7))

export const isCorrection = (reading: Reading, at: number): boolean => {
  const statement = statementAt(reading, at)
  const clause = clauseAt(reading, at)
  if (clause?.doubts.has('correction')) return true
  return statement !== undefined && reading.clauses.some((each) => each.start >= statement.start && each.start <= at && each.doubts.has('correction'))
}

const bounds: Record<Period, [number, number]> = { hour: [5, 1500], day: [40, 5000], week: [150, 20_000], month: [400, 90_000], year: [9000, 3_000_000], cycle: [300, 100_000] }

const plausible = (amount: number, period: Period | null, currency: string | null, country: string | null): boolean => {
  if (period === null) return false
  const [low, high] = bounds[period]
  const rupees = currency === 'INR' || country === 'IN' ? 60 : 1
  return amount >= (rupees > 1 && period === 'year' ? 100_000 : low) && amount <= high * rupees
}

const perYear: Record<string, [number, number]> = { hour: [1500, 2300], day: [200, 270], week: [50, 53], month: [12, 14], year: [1, 1] }

/** "1,25,000 15,00,000" in a row: the twelvefold is the year, the other the month. */
const yearOfTwo = (candidates: Candidate<BasePay>[]): Candidate<BasePay>[] => candidates.filter((candidate) => !candidates.some((other) => other.value.period === 'year' && candidate.value.period === 'year' && Math.abs(other.value.amount / candidate.value.amount - 12) < 0.02 && Math.abs(other.start - candidate.start) < 60))

/** Where the text gives the same pay by the hour and by the year, the one stated first stays. */
const withoutEquivalents = (candidates: Candidate<BasePay>[]): Candidate<BasePay>[] => {
  const ordered = [...candidates].sort((a, b) => a.start - b.start)
  return ordered.filter((candidate, index) => !ordered.some((other, at) => at !== index && isEquivalent(other.value, candidate.value) && (at < index ? other.strength >= candidate.strength - 3 : other.strength > candidate.strength + 3)))
}

const isEquivalent = (a: BasePay, b: BasePay): boolean => {
  if (a.period === b.period) return a.period === 'year' && a.amount !== b.amount && Math.abs(Math.max(a.amount, b.amount) / Math.min(a.amount, b.amount) - 12) < 0.02
  const [long, short] = a.period === 'year' ? [a, b] : [b, a]
  const factor = perYear[short.period ?? 'year']
  return long.period === 'year' && factor !== undefined && long.amount >= short.amount * factor[0] * 0.98 && long.amount <= short.amount * factor[1] * 1.02
}

/** "OTE 100k, 80/20" is the only place where an amount may be worked out: the text itself gives the split. */
export const fromSplit = (reading: Reading, amounts: readonly Assigned[], part: 'base' | 'variable'): Candidate<BasePay> | null => {
  for (const assigned of amounts) {
    const { quantity } = assigned
    if (assigned.role !== 'ote' || quantity.range || quantity.replaced || quantity.approximate || quantity.ceiling || doubted(reading, quantity.start, notThisOffer)) continue
    const statement = statementAt(reading, quantity.start)
    if (!statement) continue
    const index = reading.statements.indexOf(statement)
    const near = wordsOf(reading, { start: statement.start, end: reading.statements[index + 1]?.end ?? statement.end })
    const split = /(?<![\d/])(\d{2}) ?(?:\/|:|-) ?(\d{2})(?![\d/])(?! ?(?:days|weeks|k\b))/.exec(near) ?? /\b(\d{2}) ?% (?:base|fixed|salary)\b.{0,20}\b(\d{2}) ?% (?:variable|commission|bonus)/i.exec(near)
    if (!split || Number(split[1]) + Number(split[2]) !== 100) continue
    const amount = quantity.value < 1000 && quantity.bare ? quantity.value * 1000 : quantity.value
    const share = Number(part === 'base' ? split[1] : split[2])
    return { value: { amount: Math.round(amount * share) / 100, period: 'year', currency: quantity.currency }, start: quantity.start, end: quantity.end, strength: 8, correction: false }
  }
  return null
}
