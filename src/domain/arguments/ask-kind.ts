import type { AskKind } from './marking.ts'

const signs: readonly (readonly [AskKind, RegExp])[] = [
  ['time', /\b(?:until (?:next |monday|tuesday|wednesday|thursday|friday|the end)|more time|few (?:more )?days to|extra (?:day|days|week)|deadline|extend|extension|by when|when do (?:i|you) need|decide by|think (?:it|this) over|give you (?:an|my) answer|time to (?:decide|consider|review|think))\b/i],
  ['logistics', /\b(?:start(?:ing)? (?:date|on|a week|a month|in|later|two weeks)|begin (?:on|in|a week|later)|(?:work|working) (?:from home|remotely)|work from home|home days?|days? (?:on site|onsite|in the office|at home|from home|remote)|remote|hybrid|flexible hours|flexitime|flex(?:ible)? (?:start|schedule)|(?:finish|start|leave) (?:early|earlier|later|at)|different (?:shift|hours|schedule)|swap (?:the|my|a)? ?shifts?|compressed|four[- ]day|part[- ]time|parking (?:space|spot|permit)|schedule (?:be )?adjusted|who (?:do|should|can) i (?:ask|contact|talk|speak)|whom should i)\b/i],
  ['level', /\b(?:(?:senior|lead|principal|staff|higher|next) (?:title|level|grade)|title (?:be|of|to|that)|level (?:be|up|of)|at (?:the )?(?:senior|lead|principal|staff) level|be (?:levelled|leveled|graded)|job title|title change|grade \d|regrad)\b/i],
]
const money = /\b(?:salary|base|pay|offer|bonus|sign-?on|raise|more money|compensation|package|wage|rate|\d+k|equity|stock|increase|bump|figure|number|higher|stipend|allowance)\b|[$€£¥₹]/i
const question = /\?|\b(?:can|could) you (?:tell|explain|clarify|confirm|send|share)|\bi(?:'d| would) like to (?:know|understand)\b|\bi was wondering (?:what|how|whether|if there)/i
const wantsMoney = /\b(?:raise|increase|bump|more|higher|improve|better|match|stretch|move|up to|closer|adjust|reflect|bring)\b/i

/** What the text asks for; money unless it says something else. */
export function readAsk(text: string): AskKind {
  const explicit = signs.find(([, sign]) => sign.test(text))?.[0]
  if (explicit && !(money.test(text) && wantsMoney.test(text))) return explicit
  return question.test(text) && !wantsMoney.test(text) ? 'information' : 'money'
}
