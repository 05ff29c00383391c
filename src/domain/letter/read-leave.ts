import type { Assigned } from './assign-roles.ts'
import { assignRoles } from './assign-roles.ts'
import { isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { clauseAt, doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

const leaveRoles = new Set(['vacation', 'sick', 'carry', 'holidays', 'closure', 'notice', 'severance', 'probation', 'housing', 'relocation', 'retention', 'start', 'answer', 'otherDate', 'shift'])

/** Days, weeks and hours of the text with the kind of leave, notice or pay they measure. */
export const leaveRolesOf = (reading: Reading): Assigned[] =>
  inAmerica(reading, assignRoles(reading, reading.quantities.filter((quantity) => (['days', 'weeks', 'hours', 'months'].includes(quantity.unit) && !(quantity.unit === 'days' && /^ ?(?:a|per|each|in each|in a) (?:working )?(?:week|wk)\b/i.test(reading.text.slice(quantity.end, quantity.end + 16)))) || (quantity.unit === 'number' && quantity.value <= 60 && (quantity.period === null || quantity.period === 'year'))), leaveRoles))

/** In North America "hol 8" counts holidays; elsewhere it is the leave. */
const inAmerica = (reading: Reading, spans: Assigned[]): Assigned[] =>
  reading.country === 'US' || reading.country === 'CA' ? spans.map((span) => (span.role === 'vacation' && /^(?:hols?|holiday)$/i.test(wordsOf(reading, span.cue)) && span.quantity.value <= 16 ? { ...span, role: 'holidays' } : span)) : spans

/** Paid leave days a year at the start: weeks by five, hours by eight. */
export const readPtoDays = (reading: Reading, spans: readonly Assigned[]): Candidate<number> | null =>
  settle([...spans.filter((assigned) => (assigned.role === 'vacation' || isLeaveAsHolidays(reading, assigned)) && isMine(reading, assigned)).flatMap((assigned) => toDays(reading, assigned)), ...besidesBankHolidays(reading, spans)])

/** "Holidays: 28 days" outside North America means leave, unless they are called public. */
const isLeaveAsHolidays = (reading: Reading, { role, quantity, cue }: Assigned): boolean =>
  role === 'holidays' && (((quantity.unit === 'days' || quantity.unit === 'number') && quantity.value >= (quantity.unit === 'days' ? 15 : 20)) || (quantity.unit === 'weeks' && quantity.value >= 3)) && reading.country !== 'US' && reading.country !== 'CA' && !/public|bank|stat|paid|company|national/i.test(wordsOf(reading, cue))

/** "27 days + bank hols": the days are leave, though nobody says so. */
const besidesBankHolidays = (reading: Reading, spans: readonly Assigned[]): Candidate<number>[] =>
  reading.quantities.flatMap((quantity) => {
    if (quantity.unit !== 'days' || quantity.range || quantity.value < 10 || spans.some((span) => span.quantity === quantity && span.role !== 'holidays')) return []
    return /^ ?(?:\+|plus|and|&|inc(?:l(?:uding|usive of|udes)?)?\.?) ?(?:the )?(?:(?:\d+|eight|nine|ten|eleven|twelve) |all )?(?:bank|public|publics|pub|stats|bhs?|b\/h)\b|^[^.;]{0,40}\b(?:in addition to|on top of|besides) (?:the |all )?(?:\w+ ){0,2}(?:bank|public|statutory)\b/i.test(reading.text.slice(quantity.end, quantity.end + 24)) && !doubted(reading, quantity.start, notThisOffer) ? [{ value: quantity.value, start: quantity.start, end: quantity.end, strength: 7, correction: false }] : []
  })

const toDays = (reading: Reading, { quantity, score, cue, follows }: Assigned): Candidate<number>[] => {
  if ((follows && !quantity.corrects && !/^[^.;)]{0,10}(?:a|per|each) (?:year|annum)|^ ?annually/i.test(reading.text.slice(quantity.end, quantity.end + 24))) || (/^off\b/i.test(wordsOf(reading, cue)) && quantity.unit !== 'days' && quantity.unit !== 'weeks')) return []
  const after = reading.text.slice(quantity.end, quantity.end + 40)
  const perMonth = /^[^,.;]{0,22}?(?:per|a|each|every|\/) ?(?:calendar |completed )?month\b|^[^,.;]{0,12}monthly/i.test(after)
  if (/^[^,.;]{0,25}?(?:per|each|every|\/|bi) ?-?(?:pay|week|bi|two|semi)/i.test(after)) return []
  const factor = perMonth ? 12 : 1
  const days = quantity.unit === 'weeks' ? quantity.value * 5 : quantity.unit === 'hours' ? quantity.value / 8 : quantity.unit === 'months' ? 0 : quantity.value
  if (quantity.unit === 'number' && (Math.abs(quantity.start - cue.end) > 14 && Math.abs(cue.start - quantity.end) > 3)) return []
  const more = quantity.unit === 'weeks' ? Number(/^ ?(?:\+|and|plus) (\d{1,2}) days?\b/i.exec(after)?.[1] ?? 0) : 0
  const value = Math.round((days + more) * factor * 100) / 100
  if (value < 4 || value > 60) return []
  return [{ value, start: quantity.start, end: quantity.end, strength: score - (quantity.unit === 'number' ? 2 : 0), correction: isCorrection(reading, quantity.start) }]
}

const isMine = (reading: Reading, { quantity, cue }: Assigned): boolean => {
  if (quantity.range || quantity.replaced || quantity.ceiling || quantity.approximate) return false
  if (doubted(reading, quantity.start, notThisOffer.filter((doubt) => doubt !== 'hypothetical')) || laterBefore(reading, quantity.start) || negated(reading, quantity.start) || negated(reading, cue.start)) return false
  if (doubted(reading, cue.start, ['present', 'others', 'otherOffer', 'previous'])) return false
  const before = reading.text.slice(Math.max(0, quantity.start - 30), quantity.start)
  return !/\b(?:after|within|first|every|notice of|least|advance|minimum|following|additional|extra|another|of which|including|includes) (?:the |your |an? )?$/i.test(before) && !/^ ?(?:(?:a|per|each|every|\/) ?(?:week|wk)\b|floor|in advance|notice|after|of (?:service|employment)|waiting|-?minimum|min\b)/i.test(reading.text.slice(quantity.end, quantity.end + 20))
}

/** "Rising to 28", "after five years 20": said before the figure it is not the leave at the start. */
const laterBefore = (reading: Reading, at: number): boolean => {
  const clause = clauseAt(reading, at)
  return clause !== undefined && clause.doubts.has('later') && /\b(?:ris\w+|increas\w+|goes|going|grow\w*|mov\w+|up to|after|from (?:year|your|the)|then|thereafter|reach\w*|once|upon|from)\b/i.test(reading.text.slice(clause.start, at))
}

export const readPtoUnlimited = (reading: Reading): Candidate<boolean> | null => {
  for (const match of reading.text.matchAll(/\bas much (?:paid )?(?:time off|leave|vacation|pto|holiday) as (?:you|your)\b|\b(?:unlimited|unltd|unlim|uncapped|open[- ]ended|no (?:set|fixed|formal) (?:vacation|pto|leave|holiday) (?:allowance|limit|cap|quota|balance)|no (?:set |fixed )?(?:cap|limit) on) (?:\w+ ){0,3}?(?:pto|vacation|paid time off|time off|annual leave|leave|holidays?)\b|\b(?:pto|vacation|paid time off|time off|annual leave|leave|holidays?)(?: policy| days)?\s?(?::|is|-|=|\()? ?(?:[\w-]+,? |\/ ){0,3}?(?:unlimited|uncapped|unltd|unlim)\b|\btake (?:the|whatever|what) (?:holidays?|vacation|time(?: off)?|leave) (?:you|that you) (?:like|need|want)|\b(?:do not|does not|doesn't|don't|never) (?:meter|track|count|cap|limit|ration) (?:your )?(?:vacation|pto|leave|time off|holidays?)\b|\b(?:vacation|pto|time off|leave)[^.;\n]{0,30}\b(?:no (?:set|fixed) limit|take[ -]what[ -]you[ -]need|no cap)\b/gi)) {
    if (!doubted(reading, match.index, notThisOffer.filter((doubt) => doubt !== 'unsettled')) && (!negated(reading, match.index) || /\b(?:not|n't|never|no)\b/i.test(match[0]))) return { value: true, start: match.index, end: match.index + match[0].length, strength: 8, correction: false }
  }
  return null
}

/** Paid public or company holidays, counted; leave that already includes them is left as it is. */
/** "Holiday: 25 + 8", as the British write it. */
const plusEight = (reading: Reading): Candidate<number>[] =>
  reading.country !== 'GB' ? [] : [...reading.text.matchAll(/\b(?:holidays?|hols?|leave)\b[^\n.;]{0,14}?\b2\d(?: days)? ?\+ ?(8)\b(?! ?%)/gi)].map((match) => ({ value: 8, start: match.index + match[0].length - 1, end: match.index + match[0].length, strength: 7, correction: false }))

export const readHolidays = (reading: Reading, spans: readonly Assigned[]): Candidate<number> | null =>
  settle([
    ...plusEight(reading),
    ...spans
      .filter((assigned) => assigned.role === 'holidays' && ['number', 'days'].includes(assigned.quantity.unit) && isMine(reading, assigned) && isCount(reading, assigned))
      .map(({ quantity, score }) => ({ value: quantity.value, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) })),
  ])

const isCount = (reading: Reading, { quantity, cue, follows }: Assigned): boolean => {
  if (follows || quantity.value < 3 || quantity.value > 25) return false
  const statement = statementAt(reading, quantity.start)
  const before = wordsOf(reading, { start: statement?.start ?? 0, end: quantity.start })
  if (/\b(?:includ(?:ing|es?|ed|sive of)|incl?\.?|of which|inclusive)(?![\p{L}])[^,;)]{0,30}$/iu.test(before)) return false
  if (quantity.unit === 'days' && quantity.value >= 15 && !/public|bank|stat|company|national/i.test(wordsOf(reading, cue))) return false
  if (/\d ?(?:or|to|-) ?$/.test(before) || /^ (?:or|to) \d/.test(reading.text.slice(quantity.end, quantity.end + 6))) return false
  if (/^[^.;\n]{0,16}\bunpaid\b/i.test(reading.text.slice(quantity.end, quantity.end + 26))) return false
  const near = cue.start >= quantity.end ? wordsOf(reading, { start: quantity.end, end: cue.start }) : wordsOf(reading, { start: cue.end, end: quantity.start })
  return near.length < 26
}
