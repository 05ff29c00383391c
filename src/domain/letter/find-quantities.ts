import type { FoundDate } from './find-dates.ts'
import { currencyAfter, currencyBefore, currencyOf, periodAfter, scaleAfter, scaleOf } from './money-words.ts'
import { numberWords, parseCount, parseFigure } from './parse-number.ts'
import type { Quantity, Unit } from './quantity.ts'

const figure = String.raw`\d{1,3}(?:[,.']\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|(?<=[$£€] ?)\d{1,3}(?: \d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?![\d(]| ?\(?k\b)(?=(?:[.,]\d\d)? ?(?:€|EUR|euros?|CHF|\$|PLN|SEK))|\d+[.,]\d+|\d+|\.\d+`
const token = new RegExp(`(?<![\\p{L}\\d.,#-]|\\d\\/)(?:(${figure})(?!\\d)|(${numberWords})(?![\\p{L}])(?: ?\\((\\d{1,3})\\))?)`, 'giu')
const rangeToken = new RegExp(`^ ?(?:-|to|\\bor\\b|and|~|through|until|/) ?(?:${currencyBefore.source.replace('(?:^|(?<![\\p{L}]))', '').replace(/ \?\$$/, ' ?')})?(${figure}|${numberWords})(?![\\d/])`, 'iu')

/** All figures with their units, in order. Figures inside dates, references and clock times are passed over. */
export const findQuantities = (text: string, dates: readonly FoundDate[]): Quantity[] => {
  const found: Quantity[] = []
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const start = match.index
    if (dates.some((date) => !date.span && start >= date.start && start < date.end)) continue
    const thousands = match[2] ? spelledThousands(text, start) : null
    if (thousands) {
      found.push(thousands)
      token.lastIndex = thousands.end
      continue
    }
    const end = start + match[0].length
    const value = match[3] ? Number(match[3]) : match[1] ? parseFigure(match[1]) : parseCount(match[2] ?? '')
    if (value === null || !Number.isFinite(value)) continue
    const quantity = classify(text, start, end, value, match[1] === undefined)
    if (!quantity || (found.at(-1)?.end ?? 0) > quantity.start) continue
    found.push(quantity)
    token.lastIndex = Math.max(token.lastIndex, quantity.end)
  }
  scaleParts(text, found)
  markReplaced(text, found)
  return found
}

/** "28 fixed + 4 variable = 32 LPA", "OTE 120k = 90 base + 30 variable": the parts count in what their sum counts in. */
const scaleParts = (text: string, quantities: Quantity[]): void => {
  quantities.forEach((first, index) => {
    const three = quantities.slice(index, index + 3)
    if (three.length < 3 || text.slice(first.start, three[2]?.end).includes('\n')) return
    const sum = three.find(({ unit, bare }) => unit === 'money' && !bare)
    const parts = three.filter((each) => each !== sum && each.value < 1000 && (each.bare || each.unit === 'number'))
    const factor = sum && parts.length === 2 ? sum.value / ((parts[0]?.value ?? 0) + (parts[1]?.value ?? 0)) : 0
    if (!sum || ![1000, 100_000].some((each) => Math.abs(factor - each) < 0.01)) return
    sum.sum = true
    for (const part of parts) Object.assign(part, { unit: 'money', value: round(part.value * factor), bare: false, currency: sum.currency, period: sum.period })
  })
}

const unitAfter: [RegExp, Unit][] = [
  [/^ ?(?:%|percent(?:age)?\b|per ?cent\b|pct\b|p\.c\.)(?: points?)?/i, 'percent'],
  [/^[ -]?(?:(?:working|calendar|business|paid|full|consecutive|vacation|pto|annual leave|leave|work|in-office|office|on-?site|statutory|additional|contact|scheduled|personal) ){0,3}(?:days?|d)\b['’]?/i, 'days'],
  [/^(?:[ -]?(?:(?:full|paid|consecutive|calendar|working|annual|vacation) ){0,2}(?:weeks?|wks?)|w(?![/\w]))\b['’]?/i, 'weeks'],
  [/^[ -]?(?:(?:full|calendar|consecutive|continuous|complete|equal|successive) ){0,2}(?:months?|mos?|mths?)\b['’]?/i, 'months'],
  [/^[ -]?(?:(?:full|consecutive|calendar|equal) ){0,2}(?:years?|yrs?|y)\b['’]?/i, 'years'],
  [/^ (?:T|Tage?)(?= (?:Urlaub|Home))/, 'days'],
  [/^[ -]?(?:(?:working|contracted|paid|contact|scheduled|clock|vacation|pto) ){0,2}(?:hours?|hrs?|h|std\.?|stunden)\b['’]?/i, 'hours'],
]

const thousandWords = new RegExp(`^(${numberWords})(?: hundred(?: and)?(?: (${numberWords}))?)? thousand(?:,? (${numberWords}) hundred)?(?:,? (?:and )?(${numberWords}))?(?![\\p{L}])`, 'iu')

/** "Fifty eight thousand four hundred": sums as they are spoken. */
const spelledThousands = (text: string, start: number): Quantity | null => {
  const match = thousandWords.exec(text.slice(start, start + 90))
  if (!match) return null
  const [whole, lead = '', ...rest] = match
  const [tens, hundreds, ones] = rest.map((part) => (part ? (parseCount(part) ?? 0) : 0))
  const thousands = / hundred/i.test(whole.split(/ thousand/i)[0] ?? '') && !/hundred$/i.test(lead) ? (parseCount(lead) ?? 0) * 100 + (tens ?? 0) : (parseCount(lead) ?? 0) + (tens ?? 0)
  const end = start + whole.length
  return { unit: 'number', value: thousands * 1000 + (hundreds ?? 0) * 100 + (ones ?? 0), start, end, currency: null, period: periodAfter(text.slice(end, end + 60)), range: false, replaced: false, bare: false, ...hedges(text, start) }
}

/** "PTO (hours): 120", "bonus target pct: 5.00": the label says what the figure counts. */
const unitOfLabel = (before: string): Unit | null => {
  const word = /[\p{L})] ?\(?(pct|percent|%|hours|hrs|days|weeks|months)\)?\s?: ?$/iu.exec(before)?.[1]?.toLowerCase()
  return word === undefined ? null : /^(?:p|%)/.test(word) ? 'percent' : word.startsWith('h') ? 'hours' : (word as Unit)
}

const classify = (text: string, start: number, end: number, value: number, word: boolean): Quantity | null => {
  const beforeWords = text.slice(Math.max(0, start - 24), start)
  const prefix = word ? null : currencyBefore.exec(beforeWords)
  const from = prefix ? start - prefix[0].length : start
  let until = end
  const tail = word ? null : scaleAfter.exec(text.slice(end, end + 30))
  // "Notice 3m", "prob 6m": months, not millions.
  const shortMonths = prefix === null && tail !== null && /^m$/i.test(tail[0]) && Number.isInteger(value) && value <= 60
  const scale = shortMonths ? null : tail
  const isRetirementName = scale?.[1] !== undefined && (value === 401 || value === 403 || value === 457)
  const range = rangeToken.exec(text.slice(end + (scale?.[0].length ?? 0), end + 60))
  const unit = (at: number) => unitAfter.map(([pattern, name]) => [pattern.exec(text.slice(at, at + 60)), name] as const).find(([hit]) => hit)
  const own = shortMonths && tail ? ([tail, 'months'] as const) : unit(end)
  // "Thirty-six dollars an hour".
  const spelled = word ? /^ (?:(?:canadian|us|australian) )?(dollars?|pounds?|euros?)(?! of)\b/i.exec(text.slice(end, end + 20)) : null
  if (spelled) return { ...plainMoney(from, spelled), value, end: end + spelled[0].length, ...hedges(text, from), period: periodAfter(text.slice(end + spelled[0].length, end + 60)) }
  const money = (prefix !== null || (scale !== null && !own)) && !isRetirementName
  const suffix = word ? null : currencyAfter.exec(text.slice(end + (scale?.[0].length ?? 0), end + 40))
  const base = { start: from, currency: null, period: null, range: false, replaced: false, bare: false, ...hedges(text, from) }
  if (money || (suffix && !own && !isRetirementName)) {
    until = end + (scale?.[0].length ?? 0)
    const named = currencyAfter.exec(text.slice(until, until + 24))
    const other = range ? rangeOf(text, until, range) : null
    if (named && !other) until += named[0].length
    const currency = named && currencyOf(named[0]) !== '$' ? currencyOf(named[0]) : prefix ? currencyOf(prefix[0]) : named ? currencyOf(named[0]) : other?.currency ?? (scale?.[3] || scale?.[4] ? 'INR' : null)
    if (value === 0) return null
    let factor = scaleOf(scale)
    if (other && factor === 1 && other.factor > 1 && value < 1000) factor = other.factor
    if (other) until = other.end
    const lpa = /lpa|per annum|p\.?a/i.test(scale?.[0] ?? '')
    return { ...base, unit: 'money', value: round(value * factor), end: until, currency, period: lpa ? 'year' : periodAfter(text.slice(until, until + 120)), range: other !== null, bare: prefix === null && factor === 1 && suffix === null }
  }
  if (range && !own) {
    const at = end + range[0].length
    const far = unit(at)
    const high = range[1] === undefined ? null : parseFigure(range[1]) ?? parseCount(range[1])
    // "PTO goes from 15 to 18 days": the first is given up.
    if (far?.[0] && /^ ?to\b/i.test(range[0]) && changes.test(text.slice(Math.max(0, start - 60), end))) return { ...base, unit: far[1], value, end, replaced: true }
    if (far?.[0] && (!/^ ?(?:and|\/)/i.test(range[0]) || /\bbetween $/i.test(beforeWords)) && (high ?? 0) > value) return { ...base, unit: far[1], value, end: at + far[0][0].length, range: true }
    if (!far && word === false && !changes.test(text.slice(Math.max(0, start - 50), end)) && value >= 15 && value < 1000 && (high ?? 0) > value && /^ ?(?:-|to) ?/.test(range[0])) {
      const k = scaleAfter.exec(text.slice(at, at + 8))
      return { ...base, unit: 'money', value: value * (k ? scaleOf(k) : 1), end: at + (k?.[0].length ?? 0), range: true, bare: !k }
    }
  }
  if (own?.[0]) {
    until = end + own[0][0].length
    const more = new RegExp(`^ ?(?:-|to|or) ?(${figure}|${numberWords})(?![\\d/])`, 'iu').exec(text.slice(until, until + 30))
    const far = more ? unit(until + more[0].length) : undefined
    if (more && far?.[0] && far[1] === own[1] && (own[1] !== 'percent' || !/match/i.test(text.slice(Math.max(0, start - 40), start)))) return { ...base, unit: own[1], value, end: until + more[0].length + far[0][0].length, range: true }
    return { ...base, unit: own[1], value, end: until }
  }
  if (word) return { ...base, unit: 'number', value, end }
  const labelled = /^ ?(?:\n|$|[;,.](?!\d))/.test(text.slice(end, end + 3)) ? unitOfLabel(beforeWords) : null
  if (labelled) return { ...base, unit: labelled, value, end }
  const grouped = /\d[,']\d{2,3}/.test(text.slice(start, end)) || value >= 10_000
  return { ...base, unit: 'number', value, end, bare: !grouped, period: periodAfter(text.slice(end, end + 70)) }
}

const plainMoney = (start: number, named: RegExpExecArray): Omit<Quantity, 'value' | 'end' | 'ceiling' | 'approximate' | 'period'> => ({ unit: 'money', start, currency: currencyOf(named[1] ?? ''), range: false, replaced: false, bare: false })

const round = (value: number): number => Math.round(value * 100) / 100

const rangeOf = (text: string, at: number, range: RegExpExecArray): { end: number; factor: number; currency: string | null } | null => {
  const connector = /^ ?(-|to|or|and|~|through|until|\/)/i.exec(range[0])?.[1]?.toLowerCase() ?? ''
  let end = at + range[0].length
  const scale = scaleAfter.exec(text.slice(end, end + 12))
  end += scale?.[0].length ?? 0
  const named = currencyAfter.exec(text.slice(end, end + 16))
  const words = text.slice(Math.max(0, at - 60), at)
  if (['or', 'until', '/', 'through'].includes(connector)) return null
  if (/^ ?(?:%|percent|[ -]?(?:days?|weeks?|wks?|months?|mos?\b|mths?|years?|yrs?|hours?|hrs?|shares|rsus|options))/i.test(text.slice(end, end + 12))) return null
  if (connector === 'and' && !/\bbetween\b[^.;]*$/i.test(words)) return null
  if (connector === 'to' && changes.test(words)) return null
  return { end: end + (named?.[0].length ?? 0), factor: scaleOf(scale), currency: named ? currencyOf(named[0]) : null }
}

const changes = /\b(?:increas|rais|mov|bump|chang|revis|adjust|improv|correct|up|went|go(?:es|ing)?|amend|came|com|got)\w*\b[^.;]{0,40}\bfrom\b[^.;]*$|\bup from\b[^.;]*$/i
const ceilingWords = /(?:\b(?:up ?to|bis(?: zu)?|max(?:imum)?(?: of| is| at)?|maxim(?:um|al)\w*(?: \w+){0,3} (?:of|at|is)|capp?(?:ed)?(?: at| of)?|cap is|not (?:to )?exceed(?:ing)?|no more than|not more than|as (?:much|high) as|at most|ceiling of|limit(?:ed)? (?:of|to)|upto|can reach|reach(?:ing)?(?: as high as)?|less than|under|below))[: ]*(?:a (?:maximum|total|max) of )?(?:an? (?:additional )?)?$/i
const approximateWords = /(?:~ ?|\b(?:about|around|approx(?:\.|imate(?:ly)?)?|roughly|circa|c\.|ca\.|maybe|perhaps|probably|like|some|nearly|almost|somewhere (?:around|near)|in the region of|ballpark|i think|estimated(?: at)?|or so|just (?:over|under)|more than|at least|minimum(?: of)?|from|starting at|north of)) ?(?:an? )?$/i

const hedges = (text: string, start: number): { ceiling: boolean; approximate: boolean } => {
  const words = text.slice(Math.max(0, start - 60), start)
  return { ceiling: ceilingWords.test(words), approximate: approximateWords.test(words) && !changes.test(words) }
}

const corrects = /^[\s,.;)(/"-]*(?:(?!no\b|sorry\b|actually\b|wait\b)[\w./]+[\s,.;)(/"-]*){0,3}?\b(?:now\s*$|no[,. ]|nope\b|nah\b|no hang|then "?(?:ah|ok|okay|fine)|"?(?:ah |ok |okay )?(?:we'll|we will|let's|i'll) (?:say|call it|make it)|call it |came back|not right|she corrected|he corrected|corrected|sorry|correction|scratch that|strike that|make that|i mean|actually|wait|oops|rather(?! than)|apologies|that should|should (?:be|read|say)|my mistake|err|er,|hang on|hold on)/i

/** The figure a correction or a change takes back. */
const markReplaced = (text: string, quantities: Quantity[]): void => {
  takenBackByNextLine(text, quantities)
  quantities.forEach((quantity, index) => {
    const next = quantities[index + 1]
    if (!next) return
    const between = text.slice(quantity.end, next.start)
    if (quantity.replaced && next.unit === quantity.unit) next.corrects = true
    const beforeWords = text.slice(Math.max(0, quantity.start - 60), quantity.start)
    const alike = next.unit === quantity.unit || (quantity.unit === 'number' && next.unit !== 'number') || (quantity.unit === 'money' && next.unit === 'number')
    if (!alike || between.includes('\n')) return
    const arrow = between.length < 45 && /(?:→|->|=>|⇒)/.test(between) && (within(next.value, quantity.value) || (quantity.value < 1000 && next.value >= 1000 && within(next.value, quantity.value * 1000)))
    const changed = arrow || /^(?: \w+){0,3} ?(?:to|->|→|=>) ?(?:an? |a new )?(?:total of )?$/i.test(between) && (changes.test(beforeWords) || /->|→|=>/.test(between))
    if (changed || (between.length < 60 && corrects.test(between) && !/\b(?:actually|rather)\b.{11,}$/i.test(between) && !/\b(?:has|have|had) (?:actually|since)\b/i.test(between)) || /\bnot (?:the )?$/i.test(beforeWords)) {
      quantity.replaced = true
      next.corrects = true
      counterOffer(text, quantities[index - 1], quantity, next)
      if (next.currency === null) next.currency = quantity.currency
      if (next.period === null) next.period = quantity.period
      // "38k, no, 39 and a half": in the thousands of the figure it corrects.
      const half = /^ and a half\b/i.test(text.slice(next.end, next.end + 12)) ? 0.5 : 0
      if (!['number', 'money'].includes(next.unit)) return
      if (quantity.value >= 1000 && next.value < 1000 && within((next.value + half) * 1000, quantity.value)) Object.assign(next, { value: (next.value + half) * 1000, unit: quantity.unit, bare: false })
      else if (quantity.unit === 'money' && next.unit === 'number' && within(next.value, quantity.value)) Object.assign(next, { unit: 'money', bare: quantity.bare })
    }
  })
}

/** "$47/hr, I said 50, she came back with 48.50": their first figure is given up too, and the last is of its kind. */
const counterOffer = (text: string, first: Quantity | undefined, asked: Quantity, last: Quantity): void => {
  const lead = first ? text.slice(first.end, asked.start) : '\n'
  if (!first || lead.includes('\n') || lead.length > 50 || !/\bI(?:'d)? (?:said|asked|wanted|countered|pushed|tried|went)\b/i.test(lead) || first.unit !== 'money' || !within(first.value, last.value)) return
  first.replaced = true
  Object.assign(last, { unit: 'money', bare: first.bare, currency: last.currency ?? first.currency, period: last.period ?? first.period })
}

const within = (a: number, b: number): boolean => a / b > 0.5 && a / b < 2

/** "29 an hr" / "no wait sorry 29.50": the figure of the line before that comes nearest is given up. */
const takenBackByNextLine = (text: string, quantities: Quantity[]): void => {
  for (const match of text.matchAll(/\n\W*(?:no,? ?(?:wait|sorry)|(?:oh )?wait|sorry|correction|scratch that|actually|make that)\b[^\n]*/gi)) {
    const next = quantities.find(({ start }) => start > match.index && start < match.index + match[0].length)
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1
    const before = quantities.filter(({ start }) => start >= lineStart && start < match.index)
    const closeness = ({ value }: Quantity) => Math.abs(Math.log((next?.value ?? 1) / Math.max(value, 0.01)))
    const nearest = [...before].sort((a, b) => closeness(a) - closeness(b))[0]
    if (next && nearest && closeness(nearest) < 0.35) nearest.replaced = true
  }
}
