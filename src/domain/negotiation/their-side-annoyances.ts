import { mostAsks } from './carried-ask.ts'
import type { Preparation } from './preparation.ts'
import type { TheirPoint, TheirTime, WordsByKind } from './their-side.ts'
import { annoyances } from './their-side-words.ts'
import type { AnnoyanceId, PrivateTopic, TheirSideWords } from './their-side-words.ts'

/** Something that would make the request harder for them, with what it is about in a few words. */
export interface Annoyance {
  readonly id: AnnoyanceId
  readonly title: string
  readonly sentence: string
  /** "the base", "2 reasons about the way to work"; empty where the title says it all. */
  readonly about: string
  readonly sources: readonly string[]
}

interface Seen {
  readonly preparation: Preparation
  readonly points: readonly TheirPoint[]
  readonly time: TheirTime
  readonly kinds: WordsByKind
}

/** What would make the request harder, the gravest first. Private words are counted by their kind and never quoted. */
export const theirAnnoyances = (seen: Seen, words: TheirSideWords): Annoyance[] =>
  annoyances.flatMap((id) => {
    const about = found[id](seen, words)
    return about === undefined ? [] : [{ id, about, ...words.annoyances[id] }]
  })

/** For each annoyance what it is about, or undefined where it is not so. */
const found: Record<AnnoyanceId, (seen: Seen, words: TheirSideWords) => string | undefined> = {
  ultimatum: ({ kinds: { kept }, preparation: { asks } }) => (asks.some(({ words }) => threat.test(words)) ? '' : kept.includes('ultimatum') ? 'In your draft. It is kept out of the script' : undefined),
  drip: ({ kinds: { dripped } }) => (dripped.length > 0 ? `${dripped.length} point${dripped.length === 1 ? '' : 's'} came after the first request` : undefined),
  'too-many': ({ preparation: { asks } }) => (asks.length > mostAsks ? `${asks.length} points` : undefined),
  'no-skill': ({ points }) => listed(points.filter(({ supported }) => !supported)),
  'no-proof': ({ preparation: { proofs, sayables } }) => {
    const skills = sayables.filter(({ mark }) => mark === 'skill-based')
    return skills.length > 0 && proofs.length === 0 && !skills.some(({ text }) => /\d/.test(text)) ? '' : undefined
  },
  private: ({ kinds: { kept } }, { privateKinds }) => countedKinds(kept.filter((topic) => topic !== 'ultimatum'), privateKinds),
  'above-range': ({ preparation: { asks, facts } }) =>
    asks.some(({ term, amount }) => term === 'base-salary' && amount && facts.rangeHigh && amount.currency === facts.rangeHigh.currency && amount.minor > facts.rangeHigh.minor) ? '' : undefined,
  fixed: ({ points }) => listed(points.filter(({ moves }) => moves === 0)),
  late: ({ time: { fits } }) => (fits === 'no' ? '' : undefined),
}

/** Words of a threat in what is asked for. */
const threat = /\b(?:or (?:else|i(?:['’]ll| will| would| have to)? (?:walk|leave|decline|go elsewhere|turn))|take it or leave it|final offer|walk away|otherwise i)\b/i

const listed = (points: readonly TheirPoint[]): string | undefined => (points.length === 0 ? undefined : points.map(({ request }) => request).join(', '))

const countedKinds = (kept: readonly PrivateTopic[], names: Record<PrivateTopic, string>): string | undefined => {
  const counts = new Map<string, number>()
  for (const topic of kept) counts.set(names[topic], (counts.get(names[topic]) ?? 0) + 1)
  if (counts.size === 0) return undefined
  return `Kept out of the script: ${[...counts].map(([name, count]) => `${count} about ${name}`).join(', ')}`
}
