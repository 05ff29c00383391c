import type { Assigned } from './assign-roles.ts'
import { isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { clauseAt, doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

/** Pay after dismissal, in weeks; a month is 52/12 weeks. Notice is something else. */
export const readSeverance = (reading: Reading, spans: readonly Assigned[]): Candidate<number> | null =>
  settle(
    spans
      .filter(({ role, quantity, cue, follows }) => role === 'severance' && !follows && ['weeks', 'months'].includes(quantity.unit) && !quantity.range && !quantity.ceiling && !quantity.approximate && !quantity.replaced && !doubted(reading, quantity.start, notThisOffer.filter((doubt) => doubt !== 'hypothetical')) && !negated(reading, quantity.start) && !negated(reading, cue.start) && !perService(reading, quantity.end))
      .map(({ quantity, score }) => ({ value: quantity.unit === 'months' ? Math.round((quantity.value * 52 * 100) / 12) / 100 : quantity.value, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) })),
  )

const perService = (reading: Reading, end: number): boolean => /^[^.;]{0,40}\b(?:per|for each|for every) (?:\w+ )?year/i.test(reading.text.slice(end, end + 60))

/** True where one is imposed, false where the text says there is none; former employers' agreements do not count. */
export const readNoncompete = (reading: Reading): Candidate<boolean> | null => {
  const pattern = reading.patterns.work.noncompete
  if (!pattern) return null
  return settle(
    [...reading.text.matchAll(pattern)].flatMap((match): Candidate<boolean>[] => {
      const statement = statementAt(reading, match.index)
      const clause = clauseAt(reading, match.index)
      if (!statement || !clause) return []
      const words = wordsOf(reading, statement)
      const lead = wordsOf(reading, { start: statement.start, end: match.index })
      const span = { start: match.index, end: match.index + match[0].length, strength: 8, correction: isCorrection(reading, match.index) }
      if (tests(reading.patterns.work.formerEmployer, words) || doubted(reading, match.index, ['asked', 'others', 'present', 'otherOffer', 'unsettled', 'guess'])) return []
      const tail = words.slice(match.index - statement.start + match[0].length)
      const none = /\b(?:no|without|not (?:be )?(?:subject to|bound by|required|ask\w*|include|contain|impose|have|use)|does not (?:\w+ ){0,3}|do not (?:\w+ ){0,3}|don't (?:\w+ ){0,3}|doesn't (?:\w+ ){0,3}|isn't|waived?|remov\w+|never) ?(?:\w+ ){0,6}$/i.test(lead) || /^\s?(?:clause |agreement |restriction |covenant |provision )?(?::|-|is|are|does|do|has been|have been|will|=)?\s?(?:n\/a|none|no\b|not (?:required|applicable|apply|included|part|imposed|asked)|removed|waived|dropped|struck)/i.test(tail)
      if (none) return /\bnot compet|never compet/i.test(match[0]) ? [{ ...span, value: true }] : [{ ...span, value: false }]
      if (/^compet|^competing|^work for/i.test(match[0])) return []
      if (/^restrictive|^restraint/i.test(match[0]) && !/compet/i.test(words)) return []
      return [{ ...span, value: true }]
    }),
  )
}

const tests = (pattern: RegExp | undefined, words: string): boolean => {
  if (!pattern) return false
  pattern.lastIndex = 0
  const hit = pattern.test(words)
  pattern.lastIndex = 0
  return hit
}

const checks: [string, string][] = [['background-check', 'backgroundCheck'], ['drug-screen', 'drugScreen'], ['references', 'references'], ['right-to-work', 'rightToWork'], ['physical', 'physical']]

/** What the offer still depends on: each check named in a sentence (or under a heading) that makes it a condition. */
export const readContingencies = (reading: Reading): Candidate<string[]> | null => {
  const found: { check: string; start: number; end: number }[] = []
  for (const [check, list] of checks) {
    const pattern = reading.patterns.work[list]
    const hit = pattern ? [...reading.text.matchAll(pattern)].find((match) => isCondition(reading, match.index, match[0])) : undefined
    if (hit) found.push({ check, start: hit.index, end: hit.index + hit[0].length })
  }
  const [first] = [...found].sort((a, b) => a.start - b.start)
  return first ? { value: found.map(({ check }) => check), start: first.start, end: first.end, strength: 8, correction: false } : null
}

const isCondition = (reading: Reading, at: number, hit: string): boolean => {
  const statement = statementAt(reading, at)
  if (!statement || statement.signature) return false
  const words = wordsOf(reading, statement)
  const index = reading.statements.indexOf(statement)
  const heading = statement.heading ? wordsOf(reading, statement.heading) : ''
  const earlier = [1, 2, 3, 4].map((step) => reading.statements[index - step]).filter((each) => each !== undefined)
  const lead = earlier.findIndex((each) => /:\s*$/.test(wordsOf(reading, each)))
  const listed = lead >= 0 && tests(reading.patterns.work.conditional, wordsOf(reading, earlier[lead]!))
  const brief = words.length < 70 && !/\b(?:you|we|our|will|is|are)\b/i.test(words)
  const conditional = brief || tests(reading.patterns.work.conditional, words) || tests(reading.patterns.work.conditional, heading) || /conting|condition|check|screen|before you start|requirement/i.test(heading) || listed || hit.length > 12
  if (!conditional || doubted(reading, at, ['asked', 'others', 'otherOffer', 'present', 'guess'])) return false
  if (negated(reading, at) || /^\s?(?:\w+ ){0,2}(?:is |are |has |have |was |were |been )*(?:not (?:required|needed|applicable)|waived|already (?:complete|cleared|done|passed|received)|complete[d]?\b|cleared|n\/a|none)/i.test(reading.text.slice(at + hit.length, at + hit.length + 50))) return false
  if (/\bmedical|health|physical/i.test(hit) && /\b(?:insurance|dental|vision|plan|cover(?:age)?|benefits?|premium|scheme|aid|expenses|leave|allowance|therap|record|device)\b/i.test(reading.text.slice(at, at + hit.length + 30)) && !/exam|assess|screen|clear|question|fit|check|test/i.test(hit)) return false
  return !/^(?:drug|background|vetting|medical|physical|check)$/i.test(hit.trim()) || /\b(?:check|screen|test|clear|pass|subject|conting|condition|pend|exam|verif|need|require|outstanding|satisf)/i.test(words)
}
