import type { Clause } from './clauses.ts'
import type { ArgumentRule } from './knowledge.ts'
import type { Mark, Topic } from './marking.ts'
import { couldMatch, findPattern, namesIn, readPattern } from './token-pattern.ts'
import type { TokenPattern } from './token-pattern.ts'
import type { Lexicon } from './word-classes.ts'

export interface ReadRule {
  readonly rule: ArgumentRule
  readonly patterns: readonly TokenPattern[]
  readonly unless: readonly TokenPattern[]
}

/** A rule that spoke in a clause, and the tokens it spoke about. */
export interface Evidence {
  readonly rule: ArgumentRule
  readonly mark: Mark
  readonly topic: Topic
  readonly weight: number
  readonly from: number
  readonly to: number
}

export const readRule = (rule: ArgumentRule): ReadRule => ({ rule, patterns: rule.patterns.map(readPattern), unless: (rule.unless ?? []).map(readPattern) })

/** Private words that a rule on work done does not cover: "…, and my own rent doubled". */
const ownAgain = readPattern('my|our ...2 @kin|@home|@finance|commute|rent|own')

const matchRule = ({ rule, patterns, unless }: ReadRule, clause: Clause, names: ReadonlySet<string>, lexicon: Lexicon): Evidence | null => {
  for (const pattern of patterns) {
    if (!couldMatch(pattern, names)) continue
    const found = findPattern(pattern, clause.tokens, lexicon)
    if (!found || unless.some((each) => findPattern(each, clause.tokens, lexicon))) continue
    return { rule, mark: rule.mark, topic: rule.topic, weight: rule.weight, ...found }
  }
  return null
}

const isMasked = (evidence: Evidence, masks: readonly Evidence[]): boolean =>
  (evidence.mark === 'avoid' || evidence.mark === 'supporting') && masks.some((mask) => evidence.from >= mask.from)

/** All rules that speak in a clause, after work done has covered the topic words in its object. */
export function gatherEvidence(rules: readonly ReadRule[], clause: Clause, lexicon: Lexicon): Evidence[] {
  const names = namesIn(clause.tokens, lexicon)
  const found = rules.map((rule) => matchRule(rule, clause, names, lexicon)).filter((each) => each !== null)
  const masks = found.filter(({ rule, to }) => rule.masks && !findPattern(ownAgain, clause.tokens.slice(to), lexicon))
  return found.filter((each) => !isMasked(each, masks))
}
