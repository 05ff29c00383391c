import type { Assigned } from './assign-roles.ts'
import { isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

const blocked = [...notThisOffer.filter((doubt) => doubt !== 'unsettled'), 'later'] as const

const kinds: [RegExp, string][] = [
  [/\b(?:rsus?|restricted (?:stock|share) units?|restricted stock|stock units?)\b/gi, 'rsu'],
  [/\b(?:incentive stock options?|isos?(?! ?(?:\d|cert|standard|audit|compl)))\b/gi, 'iso'],
  [/\b(?:non[- ]?qualified (?:stock )?options?|non[- ]?statutory (?:stock )?options?|nq?sos?)\b/gi, 'nso'],
  [/\b(?:stock|share|emi(?: share)?|esop|virtual(?: share)?|phantom|equity) options?\b|\boptions? (?:to (?:purchase|buy|acquire)(?! (?:up to )?\d{1,2}\b(?![,.\d]))(?! (?:extra|more|additional|holiday|leave|days))|over|on|grant|pool|plan)\b|\b[\d,.]+k? (?:stock |share )?options\b|\boptions?\s?[:=-]?\s?\d[\d,.]*k?(?! ?(?:%|days|years))|\b(?:in|of) options\b|\bstrike\b|\besops?\b/gi, 'options'],
]

/** RSUs or options, and which options; nothing where both are on the table. */
export const readEquityKind = (reading: Reading): Candidate<string> | null => {
  const found = kinds.flatMap(([pattern, kind]) => [...reading.text.matchAll(pattern)].filter((match) => speaks(reading, match.index)).map((match) => ({ kind, start: match.index, end: match.index + match[0].length })))
  const named = new Set(found.map(({ kind }) => kind))
  const special = named.has('iso') && named.has('nso') ? [] : [...named].filter((kind) => kind !== 'options')
  if (named.has('iso') && named.has('nso')) {
    const plain = found.find(({ kind }) => kind === 'options') ?? found[0]
    return plain ? { value: 'options', start: plain.start, end: plain.end, strength: 5, correction: false } : null
  }
  const share = shareOfCompany(reading)
  if (share && !/\b\d[\d,.]*k? (?:\w+ ){0,2}(?:rsus?|shares|units|options)\b/i.test(reading.text)) return share
  if (special.length > 1 || (special[0] === 'rsu' && named.has('options'))) return null
  const kind = special[0] ?? (named.has('options') ? 'options' : null)
  const first = found.find((each) => each.kind === kind)
  return kind && first ? { value: kind, start: first.start, end: first.end, strength: 8, correction: false } : shareOfCompany(reading)
}

const speaks = (reading: Reading, at: number): boolean => {
  const statement = statementAt(reading, at)
  const words = statement ? wordsOf(reading, statement) : ''
  if (doubted(reading, at, [...blocked, 'later'].filter((doubt) => doubt !== 'hypothetical')) || negated(reading, at) || statement?.signature) return false
  return !/\b(?:refresh|espp|eligible (?:for|to (?:receive|participate)) (?:future|annual)|may be (?:granted|eligible|considered)|employee stock purchase)\b/i.test(words) || /\d[\d,]{2,}/.test(words)
}

const shareOfCompany = (reading: Reading): Candidate<string> | null => {
  const match = /\b\d*\.?\d+ ?% (?:(?:equity|stake|ownership)(?: (?:in|of))?|(?:of|in) (?:the )?(?:company|equity|business|shares|fully)|fully diluted|(?:\w+ )?(?:share|stock|option)s?\b)|\b(?:options?|equity|stock)\s?[:=-]?\s?\d*\.\d+ ?%/gi
  const found = [...reading.text.matchAll(match)].find(({ index }) => !doubted(reading, index, blocked) && !negated(reading, index))
  return found ? { value: 'shares-percent', start: found.index, end: found.index + found[0].length, strength: 6, correction: false } : null
}

const sharesAfter = /^ ?(?:[\w-]+ ){0,4}?(?:(?:restricted|common|ordinary|stock|performance|company)[ -])*(?:rsus?|restricted (?:stock|share) units?|shares?|units|options|stock options|isos?|nq?sos?)\b/i
const sharesBefore = /\b(?:rsus?|options|(?:number of )?(?:shares|units)|isos?|nsos?|equity|grant)(?: grant(?:ed)?| award| to purchase| number)?\s?(?::|of|=|-|-> )?\s?$/i

/** The number of shares, units or options of the first grant. */
export const readEquityShares = (reading: Reading): Candidate<number> | null =>
  settle(
    reading.quantities
      .filter((quantity) => (quantity.unit === 'number' || (quantity.unit === 'money' && quantity.currency === null)) && quantity.value >= 10 && !quantity.approximate && !quantity.range && !quantity.replaced && (!quantity.ceiling || isCorrection(reading, quantity.start)))
      .flatMap((quantity) => {
        const after = sharesAfter.exec(reading.text.slice(quantity.end, quantity.end + 70))
        const priced = /^ ?(?:@|at) ?[$£€]?\d/.test(reading.text.slice(quantity.end, quantity.end + 8))
        const before = (!/k$/i.test(wordsOf(reading, quantity)) || priced) && !inGrid(reading, quantity) && sharesBefore.test(reading.text.slice(Math.max(0, quantity.start - 40), quantity.start))
        // "600k RSU" is what they are worth.
        if (after && quantity.unit === 'money' && /^ ?rsus?\b/i.test(after[0])) return []
        if ((!after && !before) || isOther(reading, quantity.start, quantity.end)) return []
        return [{ value: quantity.value, start: quantity.start, end: quantity.end, strength: after ? 9 - after[0].split(' ').length * 0.3 : 7, correction: isCorrection(reading, quantity.start) }]
      }),
  )

/** A row of yearly sums: "RSU 159,600 134,400 84,000 42,000". */
const inGrid = (reading: Reading, quantity: { start: number }): boolean => {
  const statement = statementAt(reading, quantity.start)
  return statement !== undefined && /(?:\d{1,3},\d{3}[, ]+){2}\d{1,3},\d{3}/.test(wordsOf(reading, statement))
}

const isOther = (reading: Reading, start: number, end: number): boolean => {
  const statement = statementAt(reading, start)
  const words = statement ? wordsOf(reading, statement) : ''
  if (doubted(reading, start, blocked) || negated(reading, start)) return true
  // A grant of money for research, not of shares.
  if (!/\b(?:rsus?|stock|shares?|equity|options?|units?|vest\w*|lti\w*|psus?|award value|grant value|grant date|esops?|isos?|nq?sos?)\b/i.test(words + (statement?.heading ? wordsOf(reading, statement.heading) : ''))) return true
  if (/\b(?:refresh|top-?up|evergreen|annual (?:equity|stock|grant|rsu)|yearly (?:equity|stock|grant)|future grants?)/i.test(words)) return true
  if (/^.{0,40}\b(?:outstanding|fully[- ]diluted|in total|authori[sz]ed|pool)\b/i.test(reading.text.slice(end, end + 60))) return true
  return /\b(?:vest|each|every|per (?:month|quarter|year))\b[^,.;]{0,14}$/i.test(reading.text.slice(Math.max(0, start - 40), start)) || /^ ?(?:\w+ ){0,3}(?:vest(?:s|ing)? )?(?:per|each|every) (?:month|quarter|year)/i.test(reading.text.slice(end, end + 40))
}

/** The worth of the whole first grant; yearly refreshers, prices per share and company valuations are not it. */
export const readEquityValue = (reading: Reading, amounts: readonly Assigned[]): Candidate<number> | null =>
  settle(
    amounts
      .filter(({ role, quantity, cue, follows }) => role === 'equity' && !follows && (quantity.unit === 'money' || (!quantity.bare && quantity.value >= 5000 && /value|worth/i.test(wordsOf(reading, { start: cue.start, end: Math.max(cue.end, quantity.start) })))) && !quantity.range && !quantity.replaced && !quantity.ceiling && quantity.value >= 1000 && !(quantity.currency === null && sharesAfter.test(reading.text.slice(quantity.end, quantity.end + 70)) && !(quantity.unit === 'money' && /^ ?rsus?\b/i.test(reading.text.slice(quantity.end, quantity.end + 6)))) && !doubted(reading, cue.start, blocked) && !isOther(reading, quantity.start, quantity.end) && !quantity.approximate && quantity.period === null && !inGrid(reading, quantity) && !/^ ?(?:@|at) ?[$£€]?\d{1,3}\.\d/.test(reading.text.slice(quantity.end, quantity.end + 9)))
      .map(({ quantity, score }) => ({ value: quantity.value, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) })),
  )

/** Only a price called exercise or strike price; a market value "at the last valuation" may move before the grant. */
export const readStrikePrice = (reading: Reading): Candidate<number> | null => settle(strikes(reading).filter(({ start }) => !doubted(reading, start, notThisOffer)))

const strikes = (reading: Reading): Candidate<number>[] =>
  [...reading.text.matchAll(/\b(?:options?|isos?|nsos?)\b[^.;\n]{0,24}?(?:\bat|@) ?(?:US|CA|C|A|S)?[$£€₹]? ?(\d{1,3}\.\d{1,4})|\b(?:exercise|strike|option)(?: price| of)?(?: per share)?(?: \w+){0,4}?\s?(?:of|is|:|at|@|=|,)?\s?(?:US|CA|C|A)?(?:[$£€₹]|Rs\.?|INR|USD|EUR|GBP)? ?(\d{1,4}\.\d{1,4}|[$£€₹]\d{1,3}|(?<=(?:[$£€₹]|Rs\.?|INR|USD|EUR|GBP) ?)\d{1,3})(?![\d,]*\d|k|%)(?! (?:days|years|months|shares|options))/gi)].flatMap((match) => {
    const price = Number((match[1] ?? match[2] ?? '').replace(/[^\d.]/g, ''))
    const words = match[0]
    if (!(price > 0) || /\b(?:fair market|fmv|estimated|approximately|about|expected|preferred|valuation|around|~|on|year|within|day)\b/i.test(words) || /\b(?:preferred|not|last)\b/i.test(reading.text.slice(Math.max(0, match.index - 20), match.index))) return []
    return [{ value: price, start: match.index, end: match.index + words.length, strength: 8, correction: isCorrection(reading, match.index) }]
  })
