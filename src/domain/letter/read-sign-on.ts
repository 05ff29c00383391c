import type { Assigned } from './assign-roles.ts'
import { isCorrection } from './read-base.ts'
import type { Quantity } from './quantity.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, notThisOffer, wordsOf } from './reading.ts'
import { settle } from './settle.ts'
import type { Statement } from './statement.ts'

/** The whole sign-on sum: instalments are added, unless their total is given. */
export const readSignOn = (reading: Reading, amounts: readonly Assigned[]): Candidate<number> | null => {
  const mine = amounts.filter(({ role, quantity, cue }) => role === 'signOn' && isStated(reading, quantity) && !negated(reading, cue.start) && !doubted(reading, cue.start, ['otherOffer', 'others', 'present']) && isMoney(reading, quantity))
  const groups = reading.statements.map((statement) => mine.filter(({ quantity }) => quantity.start >= statement.start && quantity.start < statement.end)).filter((group) => group.length > 0)
  const columns = reading.statements.some((statement) => /\byear 1\b.{0,12}\byear 2\b/i.test(wordsOf(reading, statement)) && statement.start < (mine[0]?.quantity.start ?? 0))
  const inColumns = groups.find((group) => group.length > 1 && group.slice(1).every(({ follows }) => follows))
  if (columns && inColumns) return total(inColumns, reading)
  const sums = groups.flatMap((group) => inOneSentence(reading, group))
  const years = mine.filter(({ cue, quantity }) => /\b(?:year|yr)[ -]?(?:one|two|1|2)\b|first[- ]year|second[- ]year/i.test(reading.text.slice(Math.max(cue.start - 25, 0), quantity.end + 30)))
  const values = new Set(years.map(({ quantity }) => quantity.value * 100 + quantity.start / 1e7))
  if (groups.length >= 2 && years.length === 2 && values.size === 2 && groups.every((group) => group.length === 1 || group.every((each) => years.includes(each)))) return total(years, reading)
  return settle(sums)
}

const isStated = (reading: Reading, quantity: Quantity): boolean =>
  !quantity.range && !quantity.replaced && !quantity.ceiling && !quantity.approximate && !doubted(reading, quantity.start, notThisOffer) && !negated(reading, quantity.start)

const isMoney = (reading: Reading, quantity: Quantity): boolean => {
  if (quantity.unit === 'money' && !quantity.bare) return quantity.value >= 100
  return quantity.value >= 1000 && !/^(?:19|20)\d\d$/.test(wordsOf(reading, quantity))
}

const inOneSentence = (reading: Reading, group: Assigned[]): Candidate<number>[] => {
  const [first] = group
  if (!first) return []
  if (group.length === 1) return [single(reading, first)]
  const values = group.map(({ quantity }) => quantity.value)
  const largest = Math.max(...values)
  const rest = values.reduce((sum, value) => sum + value, 0) - largest
  const biggest = group.find(({ quantity }) => quantity.value === largest) ?? first
  const timed = group.every((assigned, index) => instalment.test(reading.text.slice(assigned.quantity.end, Math.min(assigned.quantity.end + 60, group[index + 1]?.quantity.start ?? Infinity))))
  if (timed && values.every((value) => value === largest)) return [total(group, reading)]
  if (rest === largest || values.every((value) => value === largest)) {
    if (rest === largest && values.length === 2 && instalments.test(around(reading, group))) return [total(group, reading)]
    return [single(reading, biggest)]
  }
  if (largest % rest === 0 && /\b(?:monthly|quarterly|instal+ments? of|each|payments of)\b/i.test(around(reading, group))) return [single(reading, biggest)]
  if (group.every((assigned, index) => instalment.test(reading.text.slice(assigned.quantity.end, Math.min(assigned.quantity.end + 60, group[index + 1]?.quantity.start ?? Infinity))) || /\b(?:year|yr) ?(?:one|two|1|2):? ?$/i.test(reading.text.slice(Math.max(0, assigned.quantity.start - 12), assigned.quantity.start)))) return [total(group, reading)]
  if (group.slice(1).every(({ quantity }) => /\b(?:further|plus|another|second|additional|remaining|other)(?: [\p{L}]+)? ?$/iu.test(reading.text.slice(Math.max(0, quantity.start - 24), quantity.start)))) return [total(group, reading)]
  const corrected = group.filter(({ quantity }) => isCorrection(reading, quantity.start)).at(-1)
  return corrected ? [single(reading, corrected)] : group.map((assigned) => single(reading, assigned))
}

/** When an instalment is paid: said right after each of them. */
const instalment = /^[^.;]{0,40}\b(?:years?|yr ?\d?|months?|mos?|weeks?|days|anniversary|payroll|pay ?che(?:ck|que)|pay packet|salary|start|joining|signing|hire|commencement|day \d+|now|today|up front|season|y[12])\b/i
const instalments = /\b(?:instal+ments?|first year|second year|year (?:one|two|1|2)|yr ?[12]|in two|on your start|at (?:the )?start|upon (?:joining|start|hire)|first (?:payroll|pay ?check|anniversary|day)|anniversary|months? (?:later|after)|after (?:six|6|12|twelve|one)|another|further|remaining|remainder|balance|half|then|month (?:6|12|13|7)|with your first|and)\b/i

const around = (reading: Reading, group: Assigned[]): string => wordsOf(reading, { start: Math.min(...group.map(({ quantity, cue }) => Math.min(quantity.start, cue.start))), end: Math.max(...group.map(({ quantity }) => quantity.end)) + 60 })

const single = (reading: Reading, { quantity, score }: Assigned): Candidate<number> => ({ value: quantity.value, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) })

const total = (group: Assigned[], reading: Reading): Candidate<number> => ({
  value: group.reduce((sum, { quantity }) => sum + quantity.value, 0),
  start: Math.min(...group.map(({ quantity }) => quantity.start)),
  end: Math.max(...group.map(({ quantity }) => quantity.end)),
  strength: 9,
  correction: group.some(({ quantity }) => isCorrection(reading, quantity.start)),
})

const repays = /\b(?:re-?pa(?:y|id|yable|yment|ying)|pays? (?:it |this |that |the \w+ |any \w+ )?back|paid back|claw(?:ed)?[ -]?backs?|reimburse (?:the|us)|refund(?:ed|able)?|want it back|(?:ask|asked) for [^.;]{0,24} back|(?:be|is|are) owed back|have it back|com(?:e|es|ing) back|goes back|hand(?:ed)? (?:it )?back|forgiv\w+|(?:is|are) owed|send (?:it )?back|keep [\w ]{1,8} or pay|return(?:ed|able)?(?= pro| in full| if| to (?:us|the company)|$|[.,;])|return (?:it|any|this|that|the (?:full|gross|sign|bonus|money|whole|unearned|unvested|balance|portion|amount|payment))|owe back|take it back|takes? (?:it|that|this) back|earned (?:over|in)|lock(?:ed)?(?:-in)?\b|tied for|bonded?|back if|payback|commit(?:ment)? or pay|give (?:it )?back|recoup(?:ed)?|recover(?:ed|able)?|forfeit|owe (?:it|us|them)|pro-?rat(?:a|ed) (?:clawback|repay))/i
const leaves = /\b(?:leav|resign|terminat|quit|depart|voluntar|separat|within|before|prior|if you|ends?|go(?:ne)?)\w*/i

/** How many months leaving still costs some of the sign-on. Terms for the relocation money alone do not count. */
export const readSignOnRepay = (reading: Reading, signOn: Candidate<number> | null): Candidate<number> | null => {
  const candidates: Candidate<number>[] = []
  let topic: 'signOn' | 'relocation' | 'both' | 'other' = 'other'
  reading.statements.forEach((statement) => {
    const words = wordsOf(reading, statement)
    const own = topicOf(reading, statement)
    const heading = statement.heading ? topicOf(reading, statement.heading) : null
    if (own) topic = own
    else if (heading) topic = heading
    else if (/^(?:base|annual bonus|equity|vacation|benefits|start date)\b/i.test(words)) topic = 'other'
    const served = /\b(?:commit(?:ting)? (?:yourself )?to|return of service|commitment|forgiv\w+|remain(?:ing)? (?:with us |employed )?for|stay(?:ing)? for|bonded for)\b/i.test(words) && /\b(?:months?|years?)\b/i.test(words)
    if ((!repays.test(words) && !served) || (topic !== 'signOn' && topic !== 'both') || (doubted(reading, statement.start, ['previous']) && !/\bprior\b/i.test(words))) return
    // "In return you commit to 24 months of service".
    if (/\bno (?:clawback|repayment|claw)/i.test(words)) return
    const span = longest(reading, statement, topic === 'both' && own === 'both')
    if (span) candidates.push({ ...span, strength: own ? 9 : 7, correction: isCorrection(reading, span.start) })
  })
  return signOn || candidates.length > 0 ? settle(candidates) : null
}

const topicOf = (reading: Reading, span: { start: number; end: number }): 'signOn' | 'relocation' | 'both' | null => {
  const roles = new Set(reading.cues.filter((cue) => cue.start >= span.start && cue.end <= span.end).map((cue) => cue.role))
  return roles.has('signOn') ? (roles.has('relocation') ? 'both' : 'signOn') : roles.has('relocation') ? 'relocation' : null
}

const longest = (reading: Reading, statement: Statement, shared: boolean): { value: number; start: number; end: number } | null => {
  const words = wordsOf(reading, statement)
  const spans = reading.quantities.filter((quantity) => quantity.start >= statement.start && quantity.end <= statement.end && (quantity.unit === 'months' || quantity.unit === 'years') && !isPayDelay(reading, quantity))
  let found = spans.map((quantity) => ({ value: monthsOf(reading, quantity), start: quantity.start, end: quantity.end }))
  for (const match of words.matchAll(/\b(first|second|one[- ]year|1st|2nd) (?:year of|anniversary|year\b)|\b(?:a|one full|the|one|1) (?:year|yr)\b|\bfirst (?:twelve|12) months\b|\b(?:twelfth|eighteenth|twenty-fourth|thirty-sixth) month\b|\bmonth (\d{2})\b|\b(?:yr|year) (1|2|one|two)\b/gi)) {
    if (!leaves.test(words)) continue
    const value = ordinalMonths[/^(\S+) month$/i.exec(match[0])?.[1]?.toLowerCase() ?? ''] ?? (match[2] ? Number(match[2]) : /second|2nd/i.test(match[1] ?? '') || /2|two/i.test(match[3] ?? '') ? 24 : 12)
    found.push({ value, start: statement.start + match.index, end: statement.start + match.index + match[0].length })
  }
  // "In full within 12 months and in half within 18": the second goes without its unit.
  for (const match of found.length > 0 ? words.matchAll(/\bwithin (\d{1,2})(?=\s*(?:[.,;)]|$))/gi) : []) found.push({ value: Number(match[1]), start: statement.start + match.index, end: statement.start + match.index + match[0].length })
  if (shared && new Set(found.map(({ value }) => value)).size > 1) {
    const signOnAt = words.search(/sign(?:ing|[- ]?on)|joining|welcome/i) + statement.start
    found = found.filter(({ start }) => start > signOnAt).slice(0, 1)
  }
  return found.reduce<{ value: number; start: number; end: number } | null>((most, span) => (!most || span.value > most.value ? span : most), null)
}

const ordinalMonths: Record<string, number> = { twelfth: 12, eighteenth: 18, 'twenty-fourth': 24, 'thirty-sixth': 36 }

const monthsOf = (reading: Reading, quantity: Quantity): number => {
  const high = quantity.range ? Number(/(\d+)\D*$/.exec(wordsOf(reading, quantity))?.[1] ?? quantity.value) : quantity.value
  return quantity.unit === 'years' ? high * 12 : high
}

const isPayDelay = (reading: Reading, quantity: Quantity): boolean => /(?<!re-?)\b(?:paid|payable|pay it|payment) (?:out )?(?:within|after|in) (?:the )?(?:first )?$/i.test(reading.text.slice(Math.max(0, quantity.start - 40), quantity.start))
