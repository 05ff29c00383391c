import type { PhrasePatterns } from './phrase-patterns.ts'

/** A word or phrase that names a part of an offer. */
export type Cue = { role: string; start: number; end: number }

/** All naming words of a text in order; where two overlap the longer stays ("relocation bonus" is no bonus). */
export const findCues = (text: string, patterns: PhrasePatterns): Cue[] => {
  const all: Cue[] = patterns.cues.flatMap(({ role, pattern }) => [...text.matchAll(pattern)].flatMap((match) => (match[0].trim() === '' ? [] : [trimmed(role, match[0], match.index)])))
  const kept: Cue[] = []
  const taken = new Uint8Array(text.length + 1)
  for (const cue of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken[cue.start] || taken[cue.end - 1]) continue
    taken.fill(1, cue.start, cue.end)
    if (!isMeasure(text, cue) && !isVerb(text, cue)) kept.push(cue)
  }
  return joined(text, kept.sort((a, b) => a.start - b.start))
}

/** "Performance linked variable | pay": the noun belongs to the name before it and does not mean base pay. */
const joined = (text: string, cues: Cue[]): Cue[] =>
  cues.flatMap((cue, index) => {
    const before = cues[index - 1]
    const next = cues[index + 1]
    if (before && before.role !== 'base' && before.end + 1 === cue.start && isNoun(text, cue)) return []
    return [next && cue.role !== 'base' && cue.end + 1 === next.start && isNoun(text, next) ? { ...cue, end: next.end } : cue]
  })

const isNoun = (text: string, cue: Cue): boolean => cue.role === 'base' && /^(?:pay|compensation|remuneration|wages?|earnings)$/i.test(text.slice(cue.start, cue.end))

const trimmed = (role: string, words: string, at: number): Cue => {
  const start = at + words.length - words.trimStart().length
  return { role, start, end: start + words.trim().length }
}

/** "If you leave within a year" is no leave. */
const isLeaving = (text: string, cue: Cue): boolean => cue.role === 'vacation' && /^(?:leave|leaves|lve)$/i.test(text.slice(cue.start, cue.end)) && (/\b(?:you|i|to|we|they|he|she|should you|and|or|voluntarily|must|may|can|will|employees?) $/i.test(text.slice(Math.max(0, cue.start - 14), cue.start)) || /^ (?:us|me|within|before|in the|for (?:any|a|another)|of your|voluntar\w*|prior|inside|during|earlier|early|the (?:company|firm|trust|business|role|group)|our|your|employment|<|less than)\b/i.test(text.slice(cue.end, cue.end + 16)))

/** "We will pay a lump sum": a verb, not the pay. "They'll pay £35,000" names it all the same. */
const isVerb = (text: string, cue: Cue): boolean => isLeaving(text, cue) || (cue.role === 'retirement' && /^super/i.test(text.slice(cue.start, cue.end)) && /(?:\b(?:ex|excl\.?|excluding|exclusive of|before|plus|not including)|\+) ?$/i.test(text.slice(Math.max(0, cue.start - 16), cue.start))) || (cue.role === 'bonus' && /^ (?:that )?you(?:'d| would| will)? (?:leave|forfeit|give up|forgo|lose)\b/i.test(text.slice(cue.end, cue.end + 28))) || (cue.role === 'base' && /^pays?$/i.test(text.slice(cue.start, cue.end)) && /^ you [$£€₹][\d,.]+k? (?:up)?on (?:joining|signing|arrival|your start|hire)/i.test(text.slice(cue.end, cue.end + 40))) || cue.role === 'base' && /^pays?$/i.test(text.slice(cue.start, cue.end)) && /\b(?:will|'ll|to|we|they|shall|would|can|also|company) $/i.test(text.slice(Math.max(0, cue.start - 10), cue.start)) && /^ (?:an?|the|you (?:an?|the|for)|your|for|up|toward|towards|out|half|back|all)\b/i.test(text.slice(cue.end, cue.end + 12))

/** In "10% of your base salary" or "six months' pay" the salary is the measure, not the thing offered. */
const measure = /(?:%|percent|per cent|times|multiple|half|months?'?|weeks?'?|portion|percentage|based|x)(?: of| on)? (?:of |on )?(?:your |the |an? |their |eligible |annual |gross |current |basic |pensionable |then |monthly |regular )*$/i
/** "Paid with your first salary" says when. */
const payday = /\b(?:with|in|on|along ?with|alongside|after|into|by)(?: your| the| my)? (?:first|1st|next|second|initial|regular|monthly)(?: month'?s?'?| monthly| pay)? $/i
const isMeasure = (text: string, cue: Cue): boolean => (cue.role === 'base' || cue.role === 'total') && (measure.test(text.slice(Math.max(0, cue.start - 50), cue.start)) || payday.test(text.slice(Math.max(0, cue.start - 40), cue.start)))
