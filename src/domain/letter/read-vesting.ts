import { numberWords, parseCount } from './parse-number.ts'
import type { Quantity } from './quantity.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'
import type { Statement } from './statement.ts'

const vests = /\bvest(?:s|ed|ing)?\b|\bcliff\b/i
const equity = /\b(?:rsus?|stock|shares?|options?|equity|units|grant|award|isos?|nsos?)\b/i
const otherMoney = /\b(?:401 ?\(?k|match|retirement|pension|rrsp|employer contributions?|profit sharing|leave|pto|sign|cash|retention|gratuity|super|refresh|top-?up)/i

/** The sentences that tell how the grant vests; those about a retirement plan or a later grant are left out. */
const vestingSentences = (reading: Reading): Statement[] => {
  let mine = false
  return reading.statements.filter((statement) => {
    const words = wordsOf(reading, statement)
    const heading = statement.heading ? wordsOf(reading, statement.heading) : ''
    if (otherMoney.test(words) && !equity.test(words)) mine = false
    else if (equity.test(words) || vests.test(heading)) mine = true
    const about = isBrief(words) || vests.test(words) || (equity.test(words) && /\bover (?:\d|two|three|four|five) ?(?:years|yrs)\b/i.test(words)) || vests.test(heading) || (mine && /\banniversary\b|\b(?:the )?(?:rest|balance|remainder)\b[^.]{0,40}\b(?:monthly|quarterly)\b|\b(?:1|one)[ -]?(?:yr|year)\b.*\b(?:4|four)/i.test(words)) || /\d ?% of (?:the )?company\b.*\byears?\b/i.test(words)
    return about && !(otherMoney.test(words) && !/\b(?:rsus?|options?|shares|equity|stock)\b/i.test(words)) && !/\brefresh|\bvest(?:ing)? (?:100 ?%|immediately)/i.test(words) && !doubted(reading, statement.start, ['previous', 'otherOffer', 'others']) && (mine || !otherMoney.test(words))
  })
}

/** "2,500 RSUs, 3 yrs": a note of a grant and its years. */
const isBrief = (words: string): boolean => words.length < 60 && equity.test(words) && /\d[\d,.]*k?\b.*\b[2-6] ?-?(?:years?|yrs?|y)\b/i.test(words)

const inside = (reading: Reading, statement: Statement, units: Quantity['unit'][]): Quantity[] =>
  reading.quantities.filter((quantity) => quantity.start >= statement.start && quantity.end <= statement.end && units.includes(quantity.unit) && !quantity.range && !doubted(reading, quantity.start, notThisOffer))

/** The whole length of vesting in years. */
export const readVestingYears = (reading: Reading): Candidate<number> | null => {
  const candidates = vestingSentences(reading).flatMap((statement) => {
    const spans = inside(reading, statement, ['years', 'months']).flatMap((quantity) => {
      const years = quantity.unit === 'years' ? quantity.value : quantity.value / 12
      if (isCliff(reading, quantity) || years > 10 || years < 1 || negated(reading, quantity.start)) return []
      const beforeWords = reading.text.slice(Math.max(0, quantity.start - 45), quantity.start)
      const afterWords = reading.text.slice(quantity.end, quantity.end + 40)
      const over = /\b(?:over|across|during|in equal (?:\w+ )?instal+ments over|for|period of|throughout|of)(?: a| the| a total of)?(?: period of| following| next| first)?\s?(?:\w+ \()?$/i.test(beforeWords)
      const named = isBrief(wordsOf(reading, statement)) || /^[ -]?(?:vest|schedule|period|graded|linear|monthly vest|total)/i.test(afterWords) || /\bvest(?:ing|s)?(?: schedule| period| terms)?\s?(?::|is|=|over|-)?\s?(?:a |an )?$/i.test(beforeWords)
      const rest = /\b(?:remaining|remainder|balance|rest|thereafter|next|following|then|subsequent)\b[^.]*$/i.test(reading.text.slice(Math.max(statement.start, quantity.start - 75), quantity.start)) || /^ (?:that|which) follow|^ (?:thereafter|after that|afterwards)\b/i.test(afterWords)
      return [{ value: years, start: quantity.start, end: quantity.end, strength: over || named ? 8 : quantity.unit === 'years' && /\b(?:cliff)\b/i.test(afterWords) ? 6 : 3, correction: false, rest }]
    })
    const whole = spans.filter(({ rest }) => !rest)
    const part = spans.find(({ rest }) => rest)
    const steps = instalments(reading, statement)
    if (whole.some(({ strength }) => strength >= 6)) return whole.filter(({ strength }) => strength >= 6)
    if (steps) return [steps]
    const cliff = cliffIn(reading, statement)
    return part && cliff ? [{ ...part, value: part.value + cliff.value / 12 }] : []
  })
  return settle(candidates) ?? fromSchedule(reading)
}

/** "The remainder in thirty-six monthly instalments" after a first year, "the first four anniversaries". */
const instalments = (reading: Reading, statement: Statement): Candidate<number> | null => {
  const words = wordsOf(reading, statement)
  const many = new RegExp(`\\b(\\d{1,2}|${numberWords})(?: \\(\\d{1,2}\\))? (?:substantially |approximately )?(?:equal |successive |consecutive )*(monthly|quarterly|annual|yearly|semi-?annual)(?: \\w+)? (?:instal+ments?|tranches|parts|vesting)`, 'i').exec(words)
  const anniversaries = new RegExp(`\\b(?:first|next) (\\d|${numberWords}) anniversar(?:y|ies)|\\b(\\d|${numberWords}) (?:equal )?(?:annual|yearly) instal`, 'i').exec(words)
  const whole = new RegExp(`\\b(?:cliff[- ]?vests?|vests? (?:in full|fully|entirely)|vest 100 ?%)[^.;]{0,24}\\b(?:on|at) the (second|third|fourth|fifth) anniversary`, 'i').exec(words)
  const finally_ = /\b(?:fully vested|is vested|vests? (?:in full|fully))\b[^.;]{0,24}\b(?:after|at the end of|by the end of) (?:the |your )?(two|three|four|five|second|third|fourth|fifth)(?: full)? years?\b/i.exec(words)
  if (finally_) return { value: ['', '', 'two', 'three', 'four', 'five'].indexOf((finally_[1] ?? '').toLowerCase().replace('second', 'two').replace('third', 'three').replace('fourth', 'four').replace('fifth', 'five')), start: statement.start + finally_.index, end: statement.start + finally_.index + finally_[0].length, strength: 7, correction: false }
  if (whole) return { value: 2 + ['second', 'third', 'fourth', 'fifth'].indexOf((whole[1] ?? '').toLowerCase()), start: statement.start + whole.index, end: statement.start + whole.index + whole[0].length, strength: 7, correction: false }
  if (anniversaries) {
    const years = parseCount(anniversaries[1] ?? anniversaries[2] ?? '')
    return years && years > 1 ? { value: years, start: statement.start + anniversaries.index, end: statement.start + anniversaries.index + anniversaries[0].length, strength: 7, correction: false } : null
  }
  if (!many) return null
  const step = { monthly: 1, quarterly: 3, 'semi-annual': 6, semiannual: 6 }[(many[2] ?? '').toLowerCase()] ?? 12
  const cliff = /\b(?:remaining|remainder|rest|balance|thereafter)\b/i.test(words) ? (cliffIn(reading, statement)?.value ?? 0) : 0
  const years = ((parseCount(many[1] ?? '') ?? 0) * step + cliff) / 12
  return years >= 1 && Number.isInteger(years) ? { value: years, start: statement.start + many.index, end: statement.start + many.index + many[0].length, strength: 7, correction: false } : null
}

const fromSchedule = (reading: Reading): Candidate<number> | null => {
  const schedule = listedSchedule(reading)
  return schedule ? { ...schedule, value: schedule.value.length } : null
}

const isCliff = (reading: Reading, quantity: Quantity): boolean =>
  /\b(?:none|nothing|no (?:shares|options|units)\b[^,;]{0,14}) (?:vests? )?(?:in|during|for|before) (?:the )?(?:first )?$/i.test(reading.text.slice(Math.max(0, quantity.start - 36), quantity.start)) || /^[ (-]*(?:(?!no\b|without\b|with\b)[a-z]+ ){0,3}cliff/i.test(reading.text.slice(quantity.end, quantity.end + 24)) || /\bcliff(?: is| of| at|:| period)?(?: of)? ?(?:an? )?$/i.test(reading.text.slice(Math.max(0, quantity.start - 22), quantity.start))

/** Months to the first, larger vesting. Plain yearly steps have none that has to be named. */
export const readCliff = (reading: Reading): Candidate<number> | null =>
  settle(vestingSentences(reading).flatMap((statement) => cliffIn(reading, statement) ?? []))

const cliffIn = (reading: Reading, statement: Statement): Candidate<number> | null => {
  const words = wordsOf(reading, statement)
  const named = inside(reading, statement, ['years', 'months']).find((quantity) => isCliff(reading, quantity) && !negated(reading, quantity.start))
  if (named) return { value: named.unit === 'years' ? named.value * 12 : named.value, start: named.start, end: named.end, strength: 9, correction: false }
  const nothing = /\bnothing (?:vests? )?(?:in|during|for|until after|before the end of) (?:the |your )?(?:first|1st) (?:year|12 months|twelve months)\b/i.exec(words)
  const named12 = /\b(?:a|one|1)[- ]year(?:'s)? cliff\b/i.exec(words)
  if (named12) return { value: 12, start: statement.start + named12.index, end: statement.start + named12.index + named12[0].length, strength: 9, correction: false }
  if (nothing) return { value: 12, start: statement.start + nothing.index, end: statement.start + nothing.index + nothing[0].length, strength: 8, correction: false }
  if (/\bno (?:\w+ )?cliff|without (?:a )?cliff/i.test(words)) return null
  const index = reading.statements.indexOf(statement)
  const near = wordsOf(reading, { start: statement.start, end: reading.statements[index + 1]?.end ?? statement.end })
  const first = /\b(?:25 ?%|1\/4(?:th)?|one[- ](?:quarter|fourth)|20 ?%|1\/5(?:th)?|1\/3(?:rd)?|one[- ]third|one[- ]fifth|33 ?%|twenty[- ]five percent|a quarter|the first (?:quarter|25 ?%|tranche)|\d{1,2}\/(?:48|36|60)(?:ths?)?)\b[^;]{0,90}\b(?:(?:first|one[- ]year|1st|12[- ]month|twelve[- ]month) (?:anniversary|year)|after (?:\w+ )?(?:one|1|your first|the first|a|12|twelve)(?: \(\d+\))? ?(?:full )?(?:year|months)|at (?:one|1) year|(?:one|1) year (?:after|from|following)|(?:12|twelve) months (?:after|from|following)|end of (?:your |the )?(?:first year|year one|month 12)|(?:on|at|after) month 12|after 12|year one|yr 1|1 ?yr|when you(?:'ve| have) been (?:here|with us) (?:a|one) year)/i.exec(near)
  const smaller = /\b(?:monthly|quarterly|each (?:month|quarter|subsequent (?:month|quarter))|every (?:month|quarter|three months|6 months|six months)|per month|per quarter|semi-?annual(?:ly)?|1\/(?:48|36|16|12|60)(?:th)?|(?:\w+ ){0,2}(?:36|thirty[- ]six|48|12|twelve|24|sixteen|eight|8)(?: \(\d+\))? (?:equal |successive |substantially )*(?:monthly|quarterly|months|quarters))\b/i
  if (!first || !smaller.test(near.slice(first.index + first[0].length - 10)) || !/anniversary|cliff|vest/i.test(wordsOf(reading, { start: reading.statements[index - 1]?.start ?? statement.start, end: statement.end }) + near)) return null
  return { value: 12, start: statement.start + first.index, end: Math.min(statement.start + first.index + first[0].length, reading.text.length), strength: 7, correction: false }
}

/** Unequal yearly percents, as listed: 5/15/40/40. */
export const readVestingSchedule = (reading: Reading): Candidate<number[]> | null => {
  const schedule = listedSchedule(reading)
  return schedule && new Set(schedule.value).size > 1 ? schedule : null
}

const listedSchedule = (reading: Reading): Candidate<number[]> | null => {
  const list = /(?<![\d/.])(\d{1,2}(?:\.\d)?) ?%? ?(?:[/,;-]|and|->|\+) ?(?:and )?(\d{1,2}(?:\.\d)?) ?%? ?(?:[/,;-]|and|->|\+) ?(?:and )?(\d{1,2}(?:\.\d)?)(?: ?%? ?(?:[/,;-]|and|->|\+) ?(?:and )?(\d{1,2}(?:\.\d)?))?(?: ?%? ?(?:[/,;-]|and|->|\+) ?(?:and )?(\d{1,2}(?:\.\d)?))? ?%?(?![\d/])/g
  for (const match of reading.text.matchAll(list)) {
    const values = match.slice(1).flatMap((value) => (value === undefined ? [] : [Number(value)]))
    const statement = statementAt(reading, match.index)
    if (!statement || !adds(values) || !nearVesting(reading, statement) || doubted(reading, match.index, notThisOffer)) continue
    return { value: values, start: match.index, end: match.index + match[0].length, strength: 9, correction: false }
  }
  for (const statement of vestingSentences(reading)) {
    const index = reading.statements.indexOf(statement)
    const end = reading.statements[Math.min(index + 4, reading.statements.length - 1)]?.end ?? statement.end
    const percents = reading.quantities.filter((quantity) => quantity.unit === 'percent' && quantity.start >= statement.start && quantity.end <= end && !quantity.range)
    for (let count = 2; count <= Math.min(5, percents.length); count += 1) {
      const values = percents.slice(0, count).map((quantity) => quantity.value)
      const span = { start: percents[0]?.start ?? 0, end: percents[count - 1]?.end ?? 0 }
      if (adds(values) && isYearByYear(wordsOf(reading, { start: span.start, end: span.end + 60 }), count)) return { value: values, ...span, strength: 7, correction: false }
    }
  }
  return null
}

const adds = (values: number[]): boolean => Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) < 1.1 && values.length >= 2

const isYearByYear = (words: string, count: number): boolean => !/\b(?:monthly|quarterly|each (?:month|quarter)|every (?:month|quarter|six))\b/i.test(words) && (words.match(/\b(?:year|yr|anniversary|anniversaries|first|second|third|fourth)\b/gi) ?? []).length >= Math.min(count, 2)

const nearVesting = (reading: Reading, statement: Statement): boolean => {
  const index = reading.statements.indexOf(statement)
  return [statement, reading.statements[index - 1], reading.statements[index + 1]].some((each) => each !== undefined && vests.test(wordsOf(reading, each)))
}
