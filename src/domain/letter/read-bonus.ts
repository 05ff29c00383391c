import type { Assigned } from './assign-roles.ts'
import { assignRoles } from './assign-roles.ts'
import { fromSplit, isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { clauseAt, doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

const percentRoles = new Set(['bonus', 'match', 'retirement', 'equity', 'shift', 'draw', 'quota', 'refresh', 'retention', 'allowance', 'ote', 'severance', 'relocation', 'signOn'])

/** Percents of the text with the part of the offer each belongs to. */
export const percentRolesOf = (reading: Reading): Assigned[] => assignRoles(reading, reading.quantities.filter((quantity) => quantity.unit === 'percent'), percentRoles)

/** The yearly target. A ceiling, a range, last year's payout or "at our discretion" is no target. */
export const readBonusPercent = (reading: Reading, percents: readonly Assigned[]): Candidate<number> | null =>
  settle(
    percents
      .filter((assigned) => assigned.role === 'bonus' && isTarget(reading, assigned) && assigned.quantity.value <= 150 && !isShare(reading, assigned))
      .map((assigned) => candidate(reading, assigned)),
  ) ?? barePercent(reading)

/** "bonus target 7.5" in a note: a percent, though the sign is not written. */
const barePercent = (reading: Reading): Candidate<number> | null => {
  const match = /(?:^|\n|[,;] )(?:target bonus|bonus target|bonus at target)(?: is| of|:| =)? (\d{1,2}(?:\.\d)?)(?=\s*(?:$|[,;\n]))/i.exec(reading.text)
  if (!match || Number(match[1]) < 2 || Number(match[1]) > 60 || doubted(reading, match.index, notThisOffer)) return null
  return { value: Number(match[1]), start: match.index, end: match.index + match[0].length, strength: 5, correction: false }
}

export const readBonusAmount = (reading: Reading, amounts: readonly Assigned[]): Candidate<number> | null =>
  settle(
    amounts
      .filter((assigned) => assigned.role === 'bonus' && isTarget(reading, assigned) && (assigned.quantity.unit === 'money' && !assigned.quantity.bare || assigned.quantity.value >= 1000) && assigned.quantity.value >= 200 && isYearly(reading, assigned))
      .map((assigned) => candidate(reading, assigned)),
  ) ?? variableOfSplit(reading, amounts)

const variableOfSplit = (reading: Reading, amounts: readonly Assigned[]): Candidate<number> | null => {
  const split = fromSplit(reading, amounts, 'variable')
  return split ? { ...split, value: split.value.amount } : null
}

const candidate = (reading: Reading, { quantity, score, cue }: Assigned): Candidate<number> => ({
  value: quantity.value,
  start: quantity.start,
  end: quantity.end,
  strength: score + (/target|on[ -]target|at target/i.test(wordsOf(reading, { start: Math.max(cue.start - 30, 0), end: cue.end })) ? 3 : 0),
  correction: isCorrection(reading, quantity.start),
})

const isTarget = (reading: Reading, { quantity, cue, follows }: Assigned): boolean => {
  if (quantity.range || quantity.replaced || quantity.ceiling || quantity.approximate || follows) return false
  if (doubted(reading, quantity.start, [...notThisOffer.filter((doubt) => doubt !== 'posted'), 'later']) || doubted(reading, cue.start, ['others', 'present', 'otherOffer', 'previous'])) return false
  if (negated(reading, quantity.start) || negated(reading, cue.start)) return false
  if (ofAnotherKind(reading, cue) || onOccasion(reading, quantity) || (quantity.unit === 'number' && quantity.value >= 2015 && quantity.value <= 2040)) return false
  if (quantity.unit === 'money' && /(?:%|percent|per cent) of (?:your |the |an? )?$/i.test(reading.text.slice(Math.max(0, quantity.start - 22), quantity.start))) return false
  // "28 fixed + 4 var = 32": what stands after the sign is the sum.
  if (cue.end <= quantity.start && wordsOf(reading, { start: cue.end, end: quantity.start }).includes('=') && /\d[^=\n]*[+&][^=\n]*\d[^=\n]*=/.test(wordsOf(reading, { start: statementAt(reading, quantity.start)?.start ?? 0, end: quantity.start }))) return false
  // "40% of billings above $290,000": where the share begins, not what it comes to.
  if (quantity.unit === 'money' && /\b(?:above|over|beyond|exceed(?:s|ing)?|in excess of|more than) $/i.test(reading.text.slice(Math.max(0, quantity.start - 18), quantity.start))) return false
  const near = wordsOf(reading, { start: clauseAt(reading, Math.min(cue.start, quantity.start))?.start ?? 0, end: quantity.end })
  const clauses = reading.statements.length > 0 ? wordsOf(reading, statementAt(reading, quantity.start) ?? { start: 0, end: 0 }) : ''
  if (/\b(?:maximum|max\.?|cap(?:ped)?|threshold|ceiling|minimum|floor)\b/i.test(near) && !/target/i.test(near.slice(-30))) return false
  if (/^[ ,(]*(?:max(?:imum)?|cap|ceiling|top|tops|at most)\b(?! ?:?(?: of| is)? ?\d)/i.test(reading.text.slice(quantity.end, quantity.end + 24))) return false
  if (/\b(?:averag|historic|typically|last year|in recent|pool|last cycle|pay-?out|paid out|nothing and)\w*/i.test(clauses) && !/target/i.test(clauses)) return false
  return !/\b(?:discretion|productivity)/i.test(clauses) || /target|on-target|guarantee/i.test(clauses)
}

/** "CPA exam: a bonus of $5,000 is paid upon passing": paid once, for something other than the year's work. */
const onOccasion = (reading: Reading, quantity: { start: number; end: number }): boolean => {
  const statement = statementAt(reading, quantity.start)
  const heading = statement?.heading ? wordsOf(reading, statement.heading) : ''
  const words = statement ? wordsOf(reading, statement) : ''
  return /\b(?:exams?|licens\w+|certificat\w+|retention|referral|completion|project|stay|tuition|spot|safety)\b/i.test(heading) || /\b(?:up)?on passing|for passing|when you pass|(?:up)?on (?:successful )?completion of|per (?:referral|exam)|for each (?:referral|exam|person)|one[- ]time|one[- ]off|if you (?:are )?still\b/i.test(words)
}

/** A "harvest bonus" or "commitment bonus" is not the yearly one; only well-known words may stand before the word. */
const ofAnotherKind = (reading: Reading, cue: { start: number; end: number }): boolean => {
  if (!/^(?:bonus|incentive)/i.test(wordsOf(reading, cue))) return false
  if (/^[^.;]{0,12} with a target\b/i.test(reading.text.slice(cue.end, cue.end + 28))) return false
  const kind = /(?:^|[^\p{L}])(\p{L}+)[ -]$/u.exec(reading.text.slice(Math.max(0, cue.start - 22), cue.start))?.[1]
  return kind !== undefined && !/^(?:an?|the|your|our|my|their|its|any|with|plus|and|or|of|in|for|as|no|is|are|this|that|annual|yearly|target\w*|performance|cash|company|corporate|individual|discretionary|variable|year|end|yr|ye|base|pay|salary|sales|group|team|plan|short|term|staff|executive|management|eligible|earn|gets?|have|paid|pct|percent|usd|gbp|eur|cad|aud|inr|get|we|you|they|k|additional|potential|possible|gross|max|maximum|guaranteed|initial|contractual|merit|profit|kpi|mbo|quarterly|monthly|to|on|at|by|a|participate|receive|standard|fixed|full|half|first|last|scorecard|production|productivity|departmental|regional|plant|business|personal|commission|non|also|new|usual|normal|stays?|same|revised|increased|same|about|per|each|every|both|zielbonus|overall|total|general|regular|current|employee|partner|firm|wide|global|local|summer|winter)$/i.test(kind)
}

/** "60% company goals, 40% individual goals": parts of the bonus, or of the pay in an OTE split. */
const isShare = (reading: Reading, { quantity }: Assigned): boolean => {
  const after = reading.text.slice(quantity.end, quantity.end + 45)
  const sentence = wordsOf(reading, statementAt(reading, quantity.start) ?? { start: 0, end: 0 })
  // "50% base salary and 50% variable".
  if (/\d{2} ?% (?:is |as |in )?(?:base|fixed)\b[^.;]{0,40}\d{2} ?% (?:is |as |in )?(?:variable|commission|at risk|incentive)/i.test(sentence)) return true
  if (quantity.value >= 100 && /\b(?:at|for|bei|upon) ?$/i.test(reading.text.slice(Math.max(0, quantity.start - 4), quantity.start))) return true
  if (/^\)? ?(?:achievement|attainment|payout|performance|of (?:the )?(?:target|quota)|quota|to plan|(?:per|each|every|a) (?:quarter|month|half|instal))/i.test(after)) return true
  return /^ ?(?:of|on|based on|tied to|weighted|weighting|linked to)? ?(?:the |your )?(?:company|corporate|individual|personal|team|business|company's)\b[^.]{0,25}(?:goal|objective|performance|result|kpi|metric|perform)/i.test(after) || /^ ?(?:of (?:the |your )?(?:target|bonus|commission|variable|ote|on[- ]target|net|gross (?:profit|margin)|(?:\w+ )?billings|(?:\w+ )?takings|(?:\w+ )?fees|sales|revenue|premium|collections|production|profit))/i.test(after) || /^ ?(?:base|fixed|variable)\b[^.]{0,20}\d{2} ?%/i.test(after) || (/\d{2} ?%? ?(?:base|fixed)? ?\/ ?$/.test(sentence.slice(0, Math.max(0, quantity.start - (statementAt(reading, quantity.start)?.start ?? 0)))))
}

const isYearly = (reading: Reading, { quantity, cue }: Assigned): boolean => {
  if (quantity.period !== null && quantity.period !== 'year') return false
  return !/\b(?:quarterly|monthly|weekly)\b/i.test(wordsOf(reading, cue)) && !/^ ?(?:per|an?|each|every|\/) ?(?:quarter|month|week|sale|deal|hire|placement|unit|visit|job)\b|^ (?:quarterly|monthly)/i.test(reading.text.slice(quantity.end, quantity.end + 20))
}
