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
  assignRoles(reading, reading.dates, dateRoles).map((each) => (each.role === 'signOn' && /^joining$/i.test(wordsOf(reading, each.cue)) && each.quantity.start - each.cue.end < 14 && !/\bupon $/i.test(reading.text.slice(Math.max(0, each.cue.start - 6), each.cue.start)) ? { ...each, role: 'start' } : each))

/** This person's first working day. */
export const readStartDate = (reading: Reading, dates: readonly Assigned<FoundDate>[]): Candidate<number> | null =>
  settle(exactFirst(reading, dates.filter(({ role, quantity }) => role === 'start' && !quantity.weekOf).flatMap((assigned) => toDate(reading, assigned, 'start')))) ?? leftOver(reading, dates, 'start')

/** The day by which the person has to answer. */
export const readAnswerBy = (reading: Reading, dates: readonly Assigned<FoundDate>[]): Candidate<number> | null =>
  settle(dates.filter(({ role }) => role === 'answer').flatMap((assigned) => toDate(reading, assigned, 'answer'))) ?? leftOver(reading, dates, 'answer')

/** "Come in Monday and Thursday" beside "starting 1 April": a bare weekday is no first day where a full date is given. */
const exactFirst = (reading: Reading, candidates: readonly Candidate<number>[]): readonly Candidate<number>[] => {
  const exact = candidates.filter(({ start, end }) => reading.dates.some((date) => date.start === start && date.end === end && !date.relative))
  return exact.length > 0 ? exact : candidates
}

const wordsOfStart = /\b(?:first|day|with us|see you|have you|want you|need you|like you|welcome you|join\w*|appoint\w*|appointment|employ\w*|post|role|begin\w*|here|induct\w*|mobili[sz]\w*|calendar|diary|pencil\w*|booked|payroll|working (?:at|with|for)|on board|desk|bench|ward|shift)\b/i
const wordsOfAnswer = /\b(?:offer|letter|answer|reply|decid\w*|decision|accept\w*|sign\w*|respond|response|hear|heard|word|yes|tell|let (?:me|us)|take|think|return\w*|closes?|lapses?|stands?)\b/i
const wordsOfOthers = /\b(?:vest\w*|bonus|review\w*|insur\w*|coverage|retention|anniversary|board|trustees|committee|meet\w*|interview\w*|holiday|closed?|close(?:s|d)? from|leave (?:of|from|on)|away|scheme|plan|fiscal|grant|born|birth|dated|expires? on|until|end(?:s|ing)? (?:on)?|fixed[- ]term|contract (?:ends|until)|payment|paid|payable|permit|visa|licen[cs]e|exam|kick-?off|launch|conference|policy|since|last|was|were|other (?:candidate|offer)|finalist)\b/i

/**
 * A full day to come that nothing else in the message claims, in a sentence that speaks of beginning (or of answering):
 * "we have pencilled 13/04/2026 with you". Only where there is just one such day.
 */
const leftOver = (reading: Reading, dates: readonly Assigned<FoundDate>[], field: 'start' | 'answer'): Candidate<number> | null => {
  // "We are pleased to confirm your appointment from 19 October": the word for answering claims nothing without "by".
  const claimed = new Set(dates.filter(({ role, follows, quantity }) => role !== field && !follows && (role !== 'answer' || untilWord.test(reading.text.slice(Math.max(0, quantity.start - 40), quantity.start)))).map(({ quantity }) => quantity))
  const free = reading.dates.filter((date) => !date.relative && !date.weekOf && date.day !== null && !claimed.has(date) && isFree(reading, date, field))
  const days = new Set(free.map(({ day }) => day))
  const [first] = free
  return first && first.day !== null && days.size === 1 ? { value: first.day, start: first.start, end: first.end, strength: 4, correction: false } : null
}

const untilWord = /\b(?:by|before|until|till|no later than|latest|on or before|closes?|ends?|lapses?|expires?|due)\b[^.;]{0,30}$/i

const isFree = (reading: Reading, date: FoundDate, field: 'start' | 'answer'): boolean => {
  const ahead = (date.day ?? 0) - reading.today
  const statement = statementAt(reading, date.start)
  if (!statement || statement.signature || ahead < 1 || ahead > (field === 'start' ? 330 : 45)) return false
  if (doubted(reading, date.start, ['others', 'otherOffer', 'previous', 'guess', 'present', 'hypothetical', 'unsettled', 'later']) || negated(reading, date.start) || replaced(reading, date) || choice(reading, date)) return false
  const words = wordsOf(reading, statement).replace(/\([^)]*\)/g, ' ').replace(/\b(?:interview|meeting|visit)\b(?=[^.]{0,40}\b(?:last|on \d))/gi, ' ')
  const lead = reading.text.slice(Math.max(statement.start, date.start - 40), date.start)
  if (words.length > 260 || /\?\s*$/.test(words)) return false
  // "We will let you know by 8 May": their day, not this person's.
  if (field === 'answer' && /\b(?:we|they|i|he|she|board|committee|panel|council|hr|finance)(?:'ll| will| should| expect to| hope to|'d)\b[^.;]{0,24}\b(?:let you know|confirm|decid\w+|decision|tell you|know|hear|come back|get back|sign|approv\w+|send)\b[^.;]{0,30}$/i.test(reading.text.slice(statement.start, date.start))) return false
  if (field === 'answer') return (wordsOfAnswer.test(words) || /^\W*(?:\p{L}+: )?(?:by|until|before) [^,.;:]{3,24}$/iu.test(words.trim())) && untilWord.test(lead) && !wordsOfOthers.test(words.replace(/\b(?:until|close[sd]?|ends?)\b/gi, ' '))
  return wordsOfStart.test(words) && !wordsOfOthers.test(words) && !/\b(?:by|before|until|till|no later than|within|dated?|since)\s?(?:\w+day,? )?$/i.test(lead.replace(/\bdate (?:is|of)? ?$/i, ' '))
}

const toDate = (reading: Reading, { quantity, cue, score, follows }: Assigned<FoundDate>, field: 'start' | 'answer'): Candidate<number>[] => {
  if (quantity.day === null || (follows && !/(?:→|->|=>|⇒|no,|sorry|actually|wait)[^.;\n]{0,25}$|\b(?:tomorrow|weeks?|days|fortnight),? \(?(?:that is )?$|\bfrom [^.;\n]{3,30} to (?:\w+day,? )?(?:the )?$/i.test(reading.text.slice(Math.max(0, quantity.start - 40), quantity.start))) || replaced(reading, quantity) || choice(reading, quantity)) return []
  const doubts = field === 'answer' ? ['others', 'otherOffer', 'previous', 'guess', 'unsettled', 'present'] : ['others', 'otherOffer', 'previous', 'guess', 'asked', 'present', 'hypothetical', 'unsettled']
  // "We are hoping for Monday 30 March as your first day": their wish is the offer.
  const wished = field === 'start' && /\b(?:we|they|i|she|he|who)(?:'re|'d|'ll|'s)?\b[^.;?]{0,24}\b(?:hop|like|love|want|aim|need|expect)\w*(?: \w+){0,2} you\b|\b(?:we|they)(?:'re|'d|'ll)?\b[^.;?]{0,24}\b(?:hop|like|love|want|aim|need)|^\W*(?:when:? |start:? )?(?:and |so )?(?:can|could|would|will) you (?:please )?(?:start|begin|join|come in|be with us)\b/i.test(wordsOf(reading, statementAt(reading, quantity.start) ?? { start: 0, end: 0 }))
  if (doubted(reading, quantity.start, doubts.filter((doubt) => doubt !== 'previous' && doubt !== 'unsettled' && !(wished && doubt === 'asked'))) || negated(reading, quantity.start) || negated(reading, cue.start)) return []
  const clause = clauseAt(reading, quantity.start)
  const words = clause ? wordsOf(reading, clause) : ''
  if (/\b(?:originally|previously|(?<!\b(?:or|to|any|possibly|nor|if) )earlier|was|initially|instead of|rather than|no longer|to be (?:confirmed|agreed|determined)|tbc|tbd|around|approximately|about|sometime|tentatively around|perhaps|maybe)\b/i.test(words)) return []
  if (field === 'answer' && !isAnswer(reading, cue, quantity)) return []
  if (field === 'start' && !isStart(reading, cue, quantity)) return []
  return [{ value: quantity.day, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) }]
}

const replaced = (reading: Reading, date: FoundDate): boolean => {
  const after = reading.text.slice(date.end, date.end + 45)
  const before = reading.text.slice(Math.max(0, date.start - 40), date.start)
  if (/^[\s,.;(]*(?:→|-{1,2}>|={1,2}>|⇒)/.test(after) && reading.dates.some((other) => other.start > date.end && other.start < date.end + 60)) return true
  // "By a week tomorrow, 11 September": the day in full says which.
  if (date.relative && reading.dates.some((other) => !other.relative && other.day !== date.day && other.start > date.end && /^,? \(?(?:that is |i\.e\. )?$/i.test(reading.text.slice(date.end, other.start)))) return true
  if (/^ ?-?(?:ish|or so|or thereabouts|give or take|more or less)\b/i.test(after)) return true
  return /^[^\S\n]*[,.;(-]*[^\S\n]*(?:now (?=\d|\w+day|\w{3,9} \d)|no[,. ]|sorry|scratch that|actually|make that|i mean|correction|wait|oops)/i.test(after) || /\b(?:mov(?:ed|es|ing)|chang(?:ed|es)|shift(?:ed|s)|extend(?:ed|s)|push(?:ed|es)|postpon(?:ed|es)|brought forward|revised|updated|goes|slips)\b[^.;]{0,30}\bfrom (?:\w+day,? )?$/i.test(before) || /\b(?:not|was) (?:on )?$/i.test(before)
}

const choice = (reading: Reading, date: FoundDate): boolean => reading.dates.some((other) => other !== date && ((other.start > date.end && /^,? or (?:on |by )?$/i.test(reading.text.slice(date.end, other.start))) || (other.end < date.start && /^,? or (?:on |by )?$/i.test(reading.text.slice(other.end, date.start)))))

const due = /\b(?:by|before|until|till|til|through|thru|no later than|not later than|latest|on or before|within|deadline|expir\w*|lapses?|up to|ultimately|valid for|open for|due|needed|required|answer|ans|reply|respond|closes?|ends?|bis|decision|wants? an?s?\w*|decide)\b[^.;]{0,45}$|[:=-]\s?$/i
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
  if (/\b(?:we|i|they|she|he|board|hr|the team|the committee|our \w+|landlord|candidate|finalist)(?:'ll| (?:am|are|were|was)(?: \w+){1,2} to| have (?:the )?pleasure (?:to|in)| write to| will| should| can| hope to| expect to|'d| would)? (?:\w+ )?$/i.test(before) && /^(?:confirm|respond|reply|answer|return|get back|come back|let you|decid|sign)/i.test(cueWords) && !/^(?:i|we) (?:must|need|have)/i.test(before.trim())) return false
  if (/\bI (?:know|understand|gather|hear)\b[^.]{0,30}$/i.test(before)) return false
  if (/\b(?!(?:You|We|They|I|She|He|Employees?|Candidates?|Applicants?)\b)\p{Lu}\p{Ll}+ (?:has|needs|had) to $/u.test(before)) return false
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
  // "Cracking news to start your Thursday": a bare weekday has to stand right by its word.
  if (date.relative && /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?$/iu.test(wordsOf(reading, date)) && date.start - cue.end > 4 && !/\b(?:on|from|this|next|coming|for|by|the) $/i.test(reading.text.slice(Math.max(0, date.start - 8), date.start))) return false
  if (/^come in/i.test(cueWords) && date.relative && /\b(?:home|remote|rest|office|studio)\b/i.test(sentence)) return false
  const firm = before.replace(/\b(?:[\w-]+[- ]year|fixed) term and $/i, '')
  const weak = /^(?:effective|with effect|start|begin|commenc|orientation|report)/i.test(cueWords) && !/\bdate\b/i.test(cueWords)
  if (weak && /\b(?:coverage|benefits?|insurance|vesting|accru\w*|probation|leave|vacation|pto|match|eligib\w*|contributions?|enrol\w*|bonus|interviews?|project|term|payments?|reviews?|fiscal|plan year|negotiation|the year|orientation (?:schedule|packet)|holiday|policy|session|training (?:is|will|from)|pension|deduct\w*|salary increase|shift|hours|the fund\w*)\b[^.;,]{0,30}$/i.test(firm)) return false
  if (/\b(?:business|company|office|store|team|she|he|they|the previous|candidate|others?|school year|term|semester|class) (?:will |to |who )?$/i.test(before) && !/^(?:wants?|needs?|expects?) (?:you|me)/i.test(cueWords)) return false
  const between = date.start >= cue.end ? wordsOf(reading, { start: cue.end, end: date.start }) : ''
  return !/\b(?:accept|reply|respond|sign|expire|end|until|till|review|interview|weeks? after|board)\b/i.test(between) && !/\bwithin\b/i.test(wordsOf(reading, date)) && (!/\?\s*$/.test(sentence.slice(0, 400)) || /^\W*(?:when:? |start:? )?(?:and |so )?(?:can|could|would|will) you (?:please )?(?:start|begin|join|come in|be with us)\b/i.test(sentence))
}
