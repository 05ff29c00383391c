import type { Assigned } from './assign-roles.ts'
import { assignRoles } from './assign-roles.ts'
import type { FoundDate } from './find-dates.ts'
import { isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { clauseAt, doubted, negated, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

const dateRoles = new Set(['start', 'answer', 'otherDate', 'probation', 'notice', 'closure', 'sick', 'vacation', 'signOn', 'relocation', 'retirement'])

export const dateRolesOf = (reading: Reading): Assigned<FoundDate>[] =>
  // "Joining: 4 October" is the first day, "joining bonus" is not.
  assignRoles(reading, reading.dates, dateRoles).map((each) => (each.role === 'signOn' && /^joining$/i.test(wordsOf(reading, each.cue)) ? { ...each, role: 'start' } : each))

/** This person's first working day. */
export const readStartDate = (reading: Reading, dates: readonly Assigned<FoundDate>[]): Candidate<number> | null =>
  settle(dates.filter(({ role, quantity }) => role === 'start' && !quantity.weekOf).flatMap((assigned) => toDate(reading, assigned, 'start')))

/** The day by which the person has to answer. */
export const readAnswerBy = (reading: Reading, dates: readonly Assigned<FoundDate>[]): Candidate<number> | null =>
  settle(dates.filter(({ role }) => role === 'answer').flatMap((assigned) => toDate(reading, assigned, 'answer')))

const toDate = (reading: Reading, { quantity, cue, score, follows }: Assigned<FoundDate>, field: 'start' | 'answer'): Candidate<number>[] => {
  if (quantity.day === null || (follows && !/(?:→|->|=>|⇒|no,|sorry|actually|wait)[^.;\n]{0,25}$/i.test(reading.text.slice(Math.max(0, quantity.start - 40), quantity.start))) || replaced(reading, quantity) || choice(reading, quantity)) return []
  const doubts = field === 'answer' ? ['others', 'otherOffer', 'previous', 'guess', 'unsettled', 'present'] : ['others', 'otherOffer', 'previous', 'guess', 'asked', 'present', 'hypothetical', 'unsettled']
  // "We are hoping for Monday 30 March as your first day": their wish is the offer.
  const wished = field === 'start' && /\b(?:we|they)(?:'re|'d|'ll)?\b[^.;?]{0,24}\b(?:hop|like|love|want|aim|need)/i.test(wordsOf(reading, statementAt(reading, quantity.start) ?? { start: 0, end: 0 }))
  if (doubted(reading, quantity.start, doubts.filter((doubt) => doubt !== 'previous' && doubt !== 'unsettled' && !(wished && doubt === 'asked'))) || negated(reading, quantity.start) || negated(reading, cue.start)) return []
  const clause = clauseAt(reading, quantity.start)
  const words = clause ? wordsOf(reading, clause) : ''
  if (/\b(?:originally|previously|(?<!\bor )earlier|was|initially|instead of|rather than|no longer|to be (?:confirmed|agreed|determined)|tbc|tbd|around|approximately|about|sometime|tentatively around|perhaps|maybe)\b/i.test(words)) return []
  if (field === 'answer' && !isAnswer(reading, cue, quantity)) return []
  if (field === 'start' && !isStart(reading, cue, quantity)) return []
  return [{ value: quantity.day, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) }]
}

const replaced = (reading: Reading, date: FoundDate): boolean => {
  const after = reading.text.slice(date.end, date.end + 45)
  const before = reading.text.slice(Math.max(0, date.start - 40), date.start)
  if (/^[\s,.;(]*(?:→|->|=>|⇒)/.test(after) && reading.dates.some((other) => other.start > date.end && other.start < date.end + 60)) return true
  return /^[\s,.;(-]*(?:no[,. ]|sorry|scratch that|actually|make that|i mean|correction|wait|oops)/i.test(after) || /\b(?:moved|changed|shifted|extended|pushed|postponed|brought forward|revised|updated)\b[^.;]{0,30}\bfrom (?:\w+day,? )?$/i.test(before) || /\bnot (?:on )?$/i.test(before)
}

const choice = (reading: Reading, date: FoundDate): boolean => reading.dates.some((other) => other !== date && ((other.start > date.end && /^,? or (?:on |by )?$/i.test(reading.text.slice(date.end, other.start))) || (other.end < date.start && /^,? or (?:on |by )?$/i.test(reading.text.slice(other.end, date.start)))))

const due = /\b(?:by|before|until|till|til|through|thru|no later than|not later than|latest|on or before|within|deadline|expir\w*|lapses?|up to|ultimately|valid for|open for|due|needed|required|answer|ans|reply|respond|decision|wants? an?s?\w*|decide)\b[^.;]{0,45}$|[:=-]\s?$/i
const ownDue = /^(?:\w+(?: \(\d+\))? (?:\w+ )?(?:days?|weeks?|hours?) (?:from|after|of)|for|within|in|by|the end|end|eod|cob|eow|close|tomorrow|today|\w+ week|a week|an? fortnight|this|next)/i

/** "Sign the forms by Friday" and "we will decide by Friday" are not about this person's answer. */
const isAnswer = (reading: Reading, cue: { start: number; end: number }, date: FoundDate): boolean => {
  const cueWords = wordsOf(reading, cue)
  const statement = statementAt(reading, cue.start)
  if (!statement || statement.signature) return false
  const sentence = wordsOf(reading, statement)
  const between = date.start >= cue.end ? wordsOf(reading, { start: cue.end, end: date.start }) : ''
  if (/\b(?:i-?9|forms?|w-?4|paperwork|documents?|references?|background|payroll|handbook|policy|nda|laptop|size|benefits?|enrol|tax|passport|interview|questionnaire|visa)\b/i.test(between + cueWords) && !/\b(?:offer|letter|accept)/i.test(between + cueWords)) return false
  const before = reading.text.slice(Math.max(statement.start, cue.start - 40), cue.start)
  if (/\b(?:we|i|they|she|he|board|hr|the team|the committee|our \w+|landlord|candidate|finalist)(?:'ll| will| should| can| hope to| expect to|'d| would)? (?:\w+ )?$/i.test(before) && /^(?:confirm|respond|reply|answer|return|get back|come back|let you|decid|sign)/i.test(cueWords) && !/^(?:i|we) (?:must|need|have)/i.test(before.trim())) return false
  if (/\b(?:candidate|finalist|applicant|runner-?up|other (?:person|guy|party)|next man)\b/i.test(before)) return false
  if (/^(?:sign|return|confirm)\w*$/i.test(cueWords) && !/\b(?:offer|letter|accept|by|before|within|below)\b/i.test(sentence)) return false
  const clauseStart = Math.max(statement.start, date.start - 70)
  const lead = reading.text.slice(clauseStart, date.start).replace(/\b([ap])\.m\./gi, '$1m').replace(/(?:\bnoon|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?)(?: [A-Z]{2,3})?,? ?(?:on )?$/i, '')
  return due.test(lead) || ownDue.test(wordsOf(reading, date))
}

const isStart = (reading: Reading, cue: { start: number; end: number }, date: FoundDate): boolean => {
  const cueWords = wordsOf(reading, cue)
  const statement = statementAt(reading, cue.start)
  const sentence = statement ? wordsOf(reading, statement) : ''
  if (statement?.signature) return false
  const before = reading.text.slice(Math.max(statement?.start ?? 0, cue.start - 50), cue.start)
  const weak = /^(?:effective|with effect|start|begin|commenc|orientation|report)/i.test(cueWords) && !/\bdate\b/i.test(cueWords)
  if (weak && /\b(?:coverage|benefits?|insurance|vesting|accru\w*|probation|leave|vacation|pto|match|eligib\w*|contributions?|enrol\w*|bonus|interviews?|project|term|payments?|reviews?|fiscal|plan year|negotiation|the year|orientation (?:schedule|packet)|holiday|policy|session|training (?:is|will|from)|pension|deduct\w*|salary increase|shift|hours|the fund\w*)\b[^.;,]{0,30}$/i.test(before)) return false
  if (/\b(?:business|company|office|store|team|she|he|they|the previous|candidate|others?|school year|term|semester|class) (?:will |to |who )?$/i.test(before) && !/^(?:wants?|needs?|expects?) (?:you|me)/i.test(cueWords)) return false
  const between = date.start >= cue.end ? wordsOf(reading, { start: cue.end, end: date.start }) : ''
  return !/\b(?:accept|reply|respond|sign|expire|end|until|till|review|interview|weeks? after|board)\b/i.test(between) && !/\bwithin\b/i.test(wordsOf(reading, date)) && !/\?\s*$/.test(sentence.slice(0, 400))
}
