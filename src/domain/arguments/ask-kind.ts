import type { AskKind, Mark } from './marking.ts'

const signs: readonly (readonly [AskKind, RegExp])[] = [
  ['time', /\b(?:until (?:next |monday|tuesday|wednesday|thursday|friday|the end)|more time|few (?:more )?days to|extra (?:day|days|week)|deadline|extend|extension|by when|when do (?:i|you) need|decide by|think (?:it|this) over|give you (?:an|my) answer|time to (?:decide|consider|review|think))\b/i],
  ['logistics', /\b(?:start(?:ing)? (?:date|on|a week|a month|in|later|two weeks)|begin (?:on|in|a week|later)|(?:work|working) (?:from home|remotely)|work from home|home days?|days? (?:on site|onsite|in the office|at home|from home|remote)|remote|hybrid|flexible hours|flexitime|flex(?:ible)? (?:start|schedule)|(?:finish|start|leave) (?:early|earlier|later|at)|different (?:shift|hours|schedule)|swap (?:the|my|a)? ?shifts?|compressed|four[- ]day|part[- ]time|parking (?:space|spot|permit)|schedule (?:be )?adjusted|who (?:do|should|can) i (?:ask|contact|talk|speak)|whom should i)\b/i],
  ['level', /\b(?:(?:senior|lead|principal|staff|higher|next) (?:title|level|grade)|title (?:be|of|to|that)|level (?:be|up|of)|at (?:the )?(?:senior|lead|principal|staff) level|be (?:levelled|leveled|graded)|job title|title change|grade \d|regrad)\b/i],
]
const pay = /\b(?:salary|base|pay|offer|bonus|sign-?on|raise|more money|compensation|package|wage|rate|\d+k|equity|stock|increase|bump|figure|number|higher|stipend|allowance)\b/i
const amount = /[$€£¥₹]\s?\d|\b\d{2,3}(?:[.,]\d+)?k\b/i
const question = /\?|\b(?:can|could) you (?:tell|explain|clarify|confirm|send|share)|\bi(?:'d| would) like to (?:know|understand)\b|\bi was wondering (?:what|how|whether|if there)/i
const more = /\bmore\b|\bbetter\b|\bthe best\b|\bgo (?:up|higher)\b/i
const bareFigure = /^\W*(?:\w+\W+){0,4}\d[\d.,k]*(?: an hour| ph)?\W*$/i
const wantsMore = /\b(?:raise|increase|bump|more|higher|improve|better|match|stretch|move|up to|closer|adjust|reflect|bring)\b/i

const money = (text: string): boolean => pay.test(text) || amount.test(text)

const readNoReason = (text: string): AskKind => (question.test(text) && !(wantsMore.test(text) && money(text)) && !bareFigure.test(text) && !more.test(text) ? 'information' : 'money')

/**
 * What the text asks for, from its own words and from the marks of its reasons: money unless something else is said.
 * A duty that hangs on a private fact, and an accommodation, are asked as logistics when no pay is named.
 */
export function readAsk(text: string, marks: readonly Mark[] = []): AskKind {
  const said = signs.find(([, sign]) => sign.test(text))?.[0]
  const aboutPay = wantsMore.test(text) && money(text)
  if (said && !aboutPay) return said
  if (marks.includes('exception') || marks.includes('accommodation')) return marks.some((mark) => mark !== 'exception' && mark !== 'accommodation') || amount.test(text) ? 'money' : 'logistics'
  return marks.length > 0 ? 'money' : readNoReason(text)
}
