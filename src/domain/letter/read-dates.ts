import type { Assigned } from './assign-roles.ts'
import { assignRoles } from './assign-roles.ts'
import type { FoundDate } from './find-dates.ts'
import { isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { clauseAt, doubted, negated, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

const dateRoles = new Set(['start', 'answer', 'otherDate', 'probation', 'notice', 'closure', 'sick', 'vacation', 'signOn', 'relocation', 'retirement'])

export const dateRolesOf = (reading: Reading): Assigned<FoundDate>[] => assignRoles(reading, reading.dates, dateRoles)

/** This person's first working day. */
export const readStartDate = (reading: Reading, dates: readonly Assigned<FoundDate>[]): Candidate<number> | null =>
  settle(dates.filter(({ role, quantity }) => role === 'start' && !quantity.weekOf).flatMap((assigned) => toDate(reading, assigned, 'start')))

/** The day by which the person has to answer. */
export const readAnswerBy = (reading: Reading, dates: readonly Assigned<FoundDate>[]): Candidate<number> | null =>
  settle(dates.filter(({ role }) => role === 'answer').flatMap((assigned) => toDate(reading, assigned, 'answer')))

const toDate = (reading: Reading, { quantity, cue, score, follows }: Assigned<FoundDate>, field: 'start' | 'answer'): Candidate<number>[] => {
  if (quantity.day === null || follows || replaced(reading, quantity) || choice(reading, quantity)) return []
  const doubts = field === 'answer' ? ['others', 'otherOffer', 'previous', 'guess', 'unsettled', 'present'] : ['others', 'otherOffer', 'previous', 'guess', 'asked', 'present', 'hypothetical', 'unsettled']
  if (doubted(reading, quantity.start, doubts.filter((doubt) => doubt !== 'previous' && doubt !== 'unsettled')) || negated(reading, quantity.start) || negated(reading, cue.start)) return []
  const clause = clauseAt(reading, quantity.start)
  const words = clause ? wordsOf(reading, clause) : ''
  if (/\b(?:originally|previously|earlier|was|initially|instead of|rather than|no longer|to be (?:confirmed|agreed|determined)|tbc|tbd|around|approximately|about|sometime|tentatively around|perhaps|maybe)\b/i.test(words)) return []
  if (field === 'answer' && !isAnswer(reading, cue, quantity)) return []
  if (field === 'start' && !isStart(reading, cue, quantity)) return []
  return [{ value: quantity.day, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) }]
}

const replaced = (reading: Reading, date: FoundDate): boolean => {
  const after = reading.text.slice(date.end, date.end + 45)
  const before = reading.text.slice(Math.max(0, date.start - 40), date.start)
  return /^[\s,.;(-]*(?:no[,. ]|sorry|scratch that|actually|make that|i mean|correction|wait|oops)/i.test(after) || /\b(?:moved|changed|shifted|extended|pushed|postponed|brought forward|revised|updated)\b[^.;]{0,30}\bfrom (?:\w+day,? )?$/i.test(before) || /\bnot (?:on )?$/i.test(before)
}

const choice = (reading: Reading, date: FoundDate): boolean => reading.dates.some((other) => other !== date && ((other.start > date.end && /^,? or (?:on |by )?$/i.test(reading.text.slice(date.end, other.start))) || (other.end < date.start && /^,? or (?:on |by )?$/i.test(reading.text.slice(other.end, date.start)))))

/** "Sign the forms by Friday" and "withdrawn if you do not start by" are not about the answer. */
const isAnswer = (reading: Reading, cue: { start: number; end: number }, date: FoundDate): boolean => {
  const cueWords = wordsOf(reading, cue)
  const between = date.start >= cue.end ? wordsOf(reading, { start: cue.end, end: date.start }) : ''
  const statement = statementAt(reading, cue.start)
  const sentence = statement ? wordsOf(reading, statement) : ''
  if (statement?.signature) return false
  if (/\b(?:i-?9|form|w-?4|paperwork|documents?|references?|background|payroll|handbook|policy|nda|laptop|size|benefits?|enrol|tax|passport|interview|questionnaire|visa)\b/i.test(between + cueWords) && !/\b(?:offer|letter|accept)/i.test(between + cueWords)) return false
  if (/\b(?:we|i|they|she|he|board|hr|the team|the committee|our \w+)(?:'ll| will| should| can| hope to| expect to|'d| would)? (?:\w+ )?$/i.test(reading.text.slice(Math.max(0, cue.start - 40), cue.start)) && /^(?:confirm|respond|reply|answer|return|get back|come back|let you|decid|sign)/i.test(cueWords)) return false
  if (/^(?:sign|return|confirm)\w*$/i.test(cueWords) && !/\b(?:offer|letter|accept|by|before)\b/i.test(sentence)) return false
  const lead = reading.text.slice(Math.max(0, date.start - 45), date.start)
  const due = /\b(?:by|before|until|till|til|through|thru|no later than|not later than|latest|deadline|on or before|expir\w*|valid|open|within|in|lapses?|due|end of|close of|cob|eod|on|:|for|is|at|to|need\w*|want\w*|answer|ans|from)\b/i.test(lead + cueWords) || /^(?:within|in|by|the end|end|eod|cob|eow)/i.test(wordsOf(reading, date)) || /[:\t-]\s?$/.test(lead)
  return due && !/\b(?:dated|sent|spoke|met|on) (?:\w+day,? )?$/i.test(lead.replace(/\bexpir\w* on $/i, '').replace(/\b(?:expires?|expiring|lapses?|ends?|deadline (?:is|falls)|due|later than \S+) (?:\w+ ){0,3}on (?:\w+day,? )?$/i, '')) || /\b(?:expir\w*|laps\w*|deadline|due)\b/i.test(cueWords)
}

const isStart = (reading: Reading, cue: { start: number; end: number }, date: FoundDate): boolean => {
  const cueWords = wordsOf(reading, cue)
  const statement = statementAt(reading, cue.start)
  const sentence = statement ? wordsOf(reading, statement) : ''
  if (statement?.signature) return false
  const before = reading.text.slice(Math.max(0, cue.start - 50), cue.start)
  const weak = /^(?:effective|with effect|start(?:s|ing|ed)?$|begin|commenc\w*$|commenc|start|orientation|report)/i.test(cueWords)
  if (weak && /\b(?:coverage|benefits?|insurance|vesting|accru\w*|probation|leave|vacation|pto|match|eligib\w*|contributions?|enrol\w*|bonus|interviews?|project|term|payments?|reviews?|fiscal|plan year|negotiation|the year|orientation (?:schedule|packet)|holiday|policy|session|training (?:is|will|from)|pension|deduct\w*|salary increase|shift|hours|the fund\w*)\b[^.;]{0,30}$/i.test(before)) return false
  if (/\b(?:business|company|office|store|team|she|he|they|the previous|candidate|others?|school year|term|semester|class) (?:will |to |who )?$/i.test(before)) return false
  const between = date.start >= cue.end ? wordsOf(reading, { start: cue.end, end: date.start }) : ''
  return !/\b(?:accept|reply|respond|sign|expire|end|until|review|interview|weeks? after|board)\b/i.test(between) && !/\bwithin\b/i.test(wordsOf(reading, date)) && !/\?\s*$/.test(sentence.slice(0, 400))
}
