import type { PhrasePatterns } from './phrase-patterns.ts'
import type { Statement } from './statement.ts'

export type Clause = { start: number; end: number; doubts: Set<string> }

const boundary = /(?<!\d),(?!\d)\s?|(?<!day|\b(?:mon|tue|wed|thu|fri|tues|thurs)),\s(?!20\d\d)|[;()]|(?<=[^\n:]{30}):\s|\s-\s|\s\+\s|\?\s?|\s(?=(?:but|while|whereas|although|though|versus|vs|compared|rather than|instead of|plus|however|up from|down from|on top of|unlike|as opposed to|increasing|rising|going up|goes up|growing)\b)|\s(?=we can (?:now )?(?:do|go|offer|stretch)\b)|\s(?=and (?:your|you|you'll|we|the|an?|our|i|is|will|then|they|they'll|he|she|it|goes|rises|increases|moves|from)\b)/gi
const lasting = ['others', 'present', 'otherOffer']
/** Doubts a remark in brackets, or what a colon opens, takes over from the words before it. */
const opened = ['posted', 'later', 'previous', 'hypothetical']
const lookingBack = /^\s*(?:and )?(?:which|that) (?:is|was|were|had|has)\b|^\s*(?:as )?(?:originally|previously|earlier)\b|^\s*(?:your |my )?(?:current|present)\b|^\s*(?:i think|i guess|i believe|maybe|probably|tbc|tbd|not sure|if i|to be confirmed|guess)\b/i

/**
 * Cuts every statement into clauses and marks those that speak of somebody else's pay, a posted band, an older figure,
 * a wish, an example. Talk about others holds on through the sentence until it turns back to "you" or "but".
 */
export const findClauses = (text: string, statements: readonly Statement[], patterns: PhrasePatterns): Clause[] => {
  const clauses: Clause[] = []
  for (const statement of statements) {
    const words = text.slice(statement.start, statement.end)
    const own: Clause[] = []
    let from = 0
    for (const match of words.matchAll(boundary)) {
      own.push({ start: statement.start + from, end: statement.start + match.index + match[0].length, doubts: new Set(match[0].startsWith('?') ? ['asked'] : []) })
      from = match.index + match[0].length
    }
    own.push({ start: statement.start + from, end: statement.end, doubts: new Set() })
    clauses.push(...own)
  }
  let at = 0
  const marks = patterns.doubts.flatMap(({ doubt, pattern }) => [...text.matchAll(pattern)].map((match) => ({ doubt, start: match.index + match[0].length - match[0].trimStart().length }))).sort((a, b) => a.start - b.start)
  for (const mark of marks) {
    while (at < clauses.length - 1 && (clauses[at]?.end ?? 0) <= mark.start) at += 1
    clauses[at]?.doubts.add(mark.doubt)
  }
  nowNotLater(text, statements, clauses)
  setAside(text, statements, clauses)
  spread(text, statements, clauses)
  return clauses
}

const someDay = /\b(?:after|once|when|upon|following|from (?:your|year|month|the)|years?|months?|review\w*|probation|confirm\w*|anniversary|promot\w*|next|later|then|future|will|would|eventually|expected|automatically|on completion|second|third)\b/i

/** "Base moves to $98,000" with no word of when is the offer as it now stands, not a raise to come. */
const nowNotLater = (text: string, statements: readonly Statement[], clauses: Clause[]): void => {
  let at = 0
  for (const statement of statements) {
    while (at < clauses.length && (clauses[at]?.start ?? 0) < statement.start) at += 1
    const words = text.slice(statement.start, statement.end)
    if (someDay.test(words.replace(/\b(?:a|per|each) (?:year|month)\b/gi, ' ')) || !/\b(?:mov|go|goe|step|bump|jump|increas|rais|ris)(?:e|es|s|ing|ed)? (?:to|up to)\b/i.test(words)) continue
    for (let each = at; each < clauses.length && (clauses[each]?.start ?? 0) < statement.end; each += 1) {
      clauses[each]?.doubts.delete('later')
      clauses[each]?.doubts.add('correction')
    }
  }
}

/** "Supersedes the notes of 7/16 (165 base)": the whole line is of the past. */
const setAside = (text: string, statements: readonly Statement[], clauses: Clause[]): void => {
  // "Talus vs Marrow": the lines that begin with the other name are the other offer's.
  const rival = /\b(?:vs\.?|versus) (\p{Lu}\p{L}+)/u.exec(text.slice(0, 200))?.[1]?.toLowerCase()
  for (const statement of rival ? statements : []) {
    if (!text.slice(statement.start, statement.end).toLowerCase().startsWith(rival ?? '')) continue
    for (const clause of clauses) if (clause.start >= statement.start && clause.start < statement.end) clause.doubts.add('otherOffer').delete('mine')
  }
  for (const statement of statements) {
    if (!/\b(?:supersedes?|ignore|disregard|scrap(?:ped)?)\b/i.test(text.slice(statement.start, statement.end)) || statement.end - statement.start > 120) continue
    for (const clause of clauses) if (clause.start >= statement.start && clause.start < statement.end) clause.doubts.add('previous')
  }
}

const spread = (text: string, statements: readonly Statement[], clauses: Clause[]): void => {
  const starts = new Set(statements.map((statement) => statement.start))
  clauses.forEach((clause, index) => {
    const earlier = clauses[index - 1]
    if (!earlier || starts.has(clause.start)) return
    const words = text.slice(clause.start, clause.end)
    if (!clause.doubts.has('mine') && !/^(?:but|while|however|whereas)\b/i.test(words)) for (const doubt of lasting) if (earlier.doubts.has(doubt)) clause.doubts.add(doubt)
    if (/[(:]\s?$/.test(text.slice(earlier.start, earlier.end)) && !clause.doubts.has('mine') && !clause.doubts.has('correction') && !/\b(?:replac|supersed)\w*/i.test(text.slice(earlier.start, earlier.end))) for (const doubt of opened) if (earlier.doubts.has(doubt) && (doubt === 'previous' || !/[£$€₹\d]{2}/.test(text.slice(earlier.start, earlier.end)) || text.slice(earlier.start, earlier.end).trim().endsWith('('))) clause.doubts.add(doubt)
    if (lookingBack.test(words) && !/[£$€₹]\s?\d|\d[\d,.]{2,}|\d ?[%k]/.test(words + text.slice(clause.end, clause.end + 16)) && !(/\d/.test(words) && /^\s*(?:maybe|probably|i think|i guess)/i.test(words))) for (const doubt of ['previous', 'present', 'guess', 'unsettled', 'others']) if (clause.doubts.has(doubt)) earlier.doubts.add(doubt)
  })
}
