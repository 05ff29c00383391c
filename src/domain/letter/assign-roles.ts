import type { Cue } from './find-cues.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { wordsOf } from './reading.ts'
import type { Statement } from './statement.ts'

/** A figure with the part of the offer it belongs to. `follows` means: no name of its own, it continues the figure before. */
export type Assigned<Q = Quantity> = { quantity: Q; cue: Cue; role: string; score: number; follows: boolean }

type Span = { start: number; end: number }
type Option = { cue: Cue; score: number }

/**
 * Gives each figure of a statement its name. A name may stand before ("a bonus of $9,000") or right after ("$9,000 bonus");
 * a name serves one figure, and no figure reaches across another. The best reading of the whole statement wins,
 * so "bonus 9k relocation 5k" and "9k bonus 5k relocation" both come out right.
 */
export const assignRoles = <Q extends Span>(reading: Reading, quantities: readonly Q[], roles: ReadonlySet<string>): Assigned<Q>[] => {
  const cues = reading.cues.filter((cue) => roles.has(cue.role))
  const assigned: Assigned<Q>[] = []
  let q = 0
  let c = 0
  for (const statement of reading.statements) {
    while (q < quantities.length && (quantities[q]?.start ?? 0) < statement.start) q += 1
    while (c < cues.length && (cues[c]?.start ?? 0) < statement.start) c += 1
    const own: Q[] = []
    while (q < quantities.length && (quantities[q]?.start ?? 0) < statement.end) own.push(quantities[q++] as Q)
    const named: Cue[] = []
    while (c < cues.length && (cues[c]?.start ?? 0) < statement.end) named.push(cues[c++] as Cue)
    // No sentence holds fifty figures; where one seems to, it is not a sentence.
    if (own.length > 0 && own.length < 50) assigned.push(...inStatement(reading, statement, own, named, headingCue(statement, cues)))
  }
  return assigned
}

const headingCue = (statement: Statement, cues: readonly Cue[]): Cue | null => {
  const { heading } = statement
  return heading ? (cues.filter((cue) => cue.start >= heading.start && cue.end <= heading.end + 1).at(-1) ?? null) : null
}

/** "Sign-on incentive. You will be paid $12,000": the heading says what for. */
const paidPhrase = /^(?:you(?:'ll|'d| will| would)? (?:be paid|earn)|paid at)/i
const oneOff = new Set(['signOn', 'relocation', 'retention', 'bonus', 'severance'])

const inStatement = <Q extends Span>(reading: Reading, statement: Statement, quantities: Q[], cues: Cue[], heading: Cue | null): Assigned<Q>[] => {
  const options = quantities.map((quantity, index) => {
    const left = quantities[index - 1]?.end ?? statement.start
    const right = quantities[index + 1]?.start ?? statement.end
    const before = cues.filter((cue) => cue.start < quantity.start && cue.end <= quantity.end && cue.start >= left).at(-1)
    const named = cues.find((cue) => cue.start >= quantity.end && cue.end <= right && saidToBe.test(wordsOf(reading, { start: quantity.end, end: cue.start })))
    const after = named ?? cues.find((cue) => (cue.start >= quantity.end || (cue.start > quantity.start && cue.end >= quantity.end)) && cue.end <= right)
    return { before: before ? scoreBefore(reading, before, quantity) : null, after: after ? scoreAfter(reading, quantity, after) : null }
  })
  const chosen = bestReading(options)
  const result: Assigned<Q>[] = []
  quantities.forEach((quantity, index) => {
    const option = chosen[index]
    if (option && heading && paidPhrase.test(wordsOf(reading, option.cue)) && oneOff.has(heading.role) && index === 0) result.push({ quantity, cue: heading, role: heading.role, score: 6, follows: false })
    else if (option) result.push({ quantity, cue: option.cue, role: option.cue.role, score: option.score, follows: false })
    else {
      const earlier = result.at(-1)
      const follows = earlier && earlier.quantity === quantities[index - 1] ? earlier : null
      if (follows) result.push({ quantity, cue: follows.cue, role: follows.role, score: 3, follows: true })
      else if (heading) result.push({ quantity, cue: heading, role: heading.role, score: 5, follows: false })
    }
  })
  return result
}

/** Chooses before or after for each figure so that no name is used twice and the sum of scores is highest. */
const bestReading = (options: { before: Option | null; after: Option | null }[]): (Option | null)[] => {
  type Path = { total: number; picks: (Option | null)[]; last: Cue | null }
  let paths: Path[] = [{ total: 0, picks: [], last: null }]
  for (const { before, after } of options) {
    const next: Path[] = []
    for (const path of paths) {
      for (const option of [before, after, null]) {
        if (option && (option.score <= 0 || option.cue === path.last)) continue
        next.push({ total: path.total + (option?.score ?? 0), picks: [...path.picks, option], last: option?.cue ?? null })
      }
    }
    paths = keepBest(next)
  }
  return paths[0]?.picks ?? []
}

const keepBest = <P extends { total: number; last: Cue | null }>(paths: P[]): P[] => {
  const byLast = new Map<Cue | null, P>()
  for (const path of paths) if ((byLast.get(path.last)?.total ?? -1) < path.total) byLast.set(path.last, path)
  return [...byLast.values()].sort((a, b) => b.total - a.total)
}

const countWords = (text: string): number => text.split(/[^\p{L}\d'%$]+/u).filter((word) => word !== '').length

const scoreBefore = (reading: Reading, cue: Cue, quantity: Span): Option | null => {
  const between = wordsOf(reading, { start: Math.min(cue.end, quantity.start), end: quantity.start })
  const words = countWords(between)
  if (words > 22) return null
  const commas = (between.match(/[,;)(]| - /g) ?? []).length
  const tight = /^(?: amount| value| grant)?\s?(?:of|:|is|at|=|->|-)?\s?$/i.test(between) ? 2 : /(?:\bof|:|\bis|\bat|\bbe|=)\s?(?:an? |up to )?$/i.test(between) ? 1 : 0
  const refused = /\b(?:no|none|nil)\b[,.;]? (?:but|however|though)\b/i.test(between) ? 5 : 0
  const away = /\b(?:plus|along with|as well as|together with|in addition|and|also|excluding|not including)\b/i.test(between) ? 2 : 0
  return { cue, score: 9 - words * 0.35 - commas * 1.2 + tight - away - refused }
}

const saidToBe = /^[^.;:]{0,70}\bas (?:an?|your|the) (?:[\w-]+ ){0,2}$/i

const scoreAfter = (reading: Reading, quantity: Span, cue: Cue): Option | null => {
  const between = wordsOf(reading, { start: quantity.end, end: Math.max(cue.start, quantity.end) })
  // "$6,500 within 30 days of hire as a signing bonus": said to be one, however far off.
  if (saidToBe.test(between)) return { cue, score: 12 }
  const words = countWords(between.replace(/\b(?:per|a|an|each|year|annum|annual|annually|one|time|of|the|as|in|for|toward|towards|to|your|gross|cash|total|worth|new|hire|hour|month|week)\b/gi, ''))
  if (words > 4 || /[+%]|[,;:]\s|\)|\b(?:plus|and|with|excluding|but|paid|payable)\b/i.test(between)) return null
  const next = reading.text.slice(cue.end, cue.end + 14)
  const opensNext = /^\s?(?:of|is|at|:|=|will be)?\s?(?:~|[$£€₹]|\d|rs\.?|usd|cad|inr)/i.test(next) && /^\s?(?:of|is|at|:|=|will be|[$£€₹~]|\d)/.test(next) ? 4 : 0
  return { cue, score: 9.5 - words * 1.8 - (/[(]|\s-\s/.test(between) ? 1.5 : 0) - opensNext + (between.trim() === '' ? 1 : 0) }
}
