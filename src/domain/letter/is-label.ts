import type { PhrasePatterns } from './phrase-patterns.ts'

/** All of it is one known label, not two that stand beside each other. */
export const isOneLabel = (words: string, patterns: PhrasePatterns): boolean =>
  [...patterns.cues.map((cue) => cue.pattern), patterns.work.labels].some((pattern) => pattern !== undefined && [...words.matchAll(pattern)].some((match) => match[0].trim().length >= words.trim().length * 0.9))

/** Lines are asked about again and again while tables are laid out: the answers of a letter are kept. */
const answers = new WeakMap<PhrasePatterns, Map<string, boolean>>()

export const isLabel = (words: string, patterns: PhrasePatterns, share = 0.5): boolean => {
  const known = answers.get(patterns) ?? new Map<string, boolean>()
  answers.set(patterns, known)
  const key = `${share} ${words}`
  const answer = known.get(key) ?? covers(words, patterns, share)
  if (known.size > 4000) known.clear()
  known.set(key, answer)
  return answer
}

/** A short line without figures that is (nearly) all label: "Paid time off", "Sign-on bonus:", "401(k)". */
const covers = (words: string, patterns: PhrasePatterns, share: number): boolean => {
  const bare = words.replace(/40[13] ?\(? ?[kb] ?\)?/gi, 'retirement').replace(/[:\s*.]+$/, '').trim()
  if (bare.length < 3 || bare.length > 60 || /[\d$£€₹?!,;:]/.test(bare) || bare.split(' ').length > 9) return false
  const letters = bare.replace(/[^\p{L}]/gu, '').length
  if (letters === 0) return false
  let covered = 0
  let reach = 0
  const spans = [...patterns.cues.map((cue) => cue.pattern), patterns.work.labels].flatMap((pattern) => (pattern ? [...bare.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const) : []))
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    covered += bare.slice(Math.max(start, reach), Math.max(end, reach)).replace(/[^\p{L}]/gu, '').length
    reach = Math.max(reach, end)
  }
  return covered / letters >= share
}
