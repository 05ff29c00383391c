import type { AskKind, MarkedSpan } from './marking.ts'

/** One thing the person has done, in their own words: "rebuilt the rota", "overtime fell by a fifth", "at the Leeds depot". */
export interface ArgumentEvidence {
  readonly what: string
  readonly result?: string
  readonly where?: string
}

/** Either a sentence ready to be read aloud, or the one thing that is missing for it. */
export type BetterVersion = { readonly kind: 'sentence'; readonly text: string } | { readonly kind: 'missing'; readonly question: string }

const sentence = (text: string): BetterVersion => ({ kind: 'sentence', text })
const missing = (question: string): BetterVersion => ({ kind: 'missing', question })

const tidy = (words: string): string => words.trim().replace(/[.;,\s]+$/, '').replace(/^i\s+/i, '')
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const inSentence = (words: string): string => (/^(?:[A-Z]{2,}|I\b)/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1))

/** The same span and evidence give the same wording; neighbours in a list get others. */
const pick = <Choice>(choices: readonly [Choice, ...Choice[]], seed: number): Choice => choices[seed % choices.length] ?? choices[0]

type Told = (done: string, result: string, where: string) => string
const told: readonly [Told, ...Told[]] = [
  (done, result, where) => `${where ? `${capital(where)} I` : 'I'} ${done}, and ${result}.`,
  (done, result, where) => `I ${done}${where ? ` ${where}` : ''}. The effect was that ${result}.`,
  (done, result, where) => `${where ? `${capital(where)}, ${result}` : capital(result)} after I ${done}.`,
]

const asks: Readonly<Record<AskKind, readonly [string, ...string[]]>> = {
  money: ['I would like the base to reflect that.', 'On that ground I would ask you to look at the base again.', 'Could the salary move to reflect it?'],
  level: ['That is work of the next level, so I would like to talk about the level.', 'Could we look at how the role is graded?'],
  logistics: ['Could we find an arrangement that works for the team?', 'Would it work for the team if we agreed this for the first months?'],
  time: ['Could I give you my answer a few days later?', 'Would it be all right to decide by the end of next week?'],
  information: ['Could you tell me how the offer maps to the level?', 'What would the upper part of the range ask for?'],
}

const questions: Partial<Record<MarkedSpan['topic'], string>> = {
  'cost-of-living': 'What do published ranges say for this role in that place, and which source says so?',
  comparison: 'What is the range for this level? Ask, or bring published pay.',
  relocation: 'What does the relocation policy cover at this level?',
  ultimatum: 'At which figure would you be ready to sign?',
}

/** Plain requests that need no reason: for days, hours and dates the private fact can stay out. */
const withoutReason = (span: Pick<MarkedSpan, 'topic'>): string | null => {
  if (span.topic === 'commute') return 'Would two fixed days at home work for the team after the first weeks?'
  if (span.topic === 'family') return 'Could we agree on fixed hours that work for the team?'
  if (span.topic === 'relocation') return 'Could the start date move so that I can arrive ready to work?'
  return null
}

/**
 * What could be said in place of a span: built only from the person's own evidence and matched to what is asked.
 * Without evidence it asks for the one thing that is missing. Nothing in it stands in brackets to be filled.
 */
export function betterVersion(span: Pick<MarkedSpan, 'mark' | 'topic' | 'start'>, evidence: readonly ArgumentEvidence[], ask: AskKind): BetterVersion {
  const plain = ask === 'logistics' && span.mark === 'avoid' ? withoutReason(span) : null
  if (plain !== null) return sentence(plain)
  const whole = evidence.filter(({ what, result }) => tidy(what) !== '' && tidy(result ?? '') !== '')
  const seed = span.start + span.topic.length
  const best = whole[seed % Math.max(1, whole.length)]
  if (best) return sentence(`${pick(told, seed)(inSentence(tidy(best.what)), inSentence(tidy(best.result ?? '')), inSentence(tidy(best.where ?? '')))} ${pick(asks[ask], seed)}`)
  if (evidence.some(({ what }) => tidy(what) !== '')) return missing('Which result shows this? A number, or a before and after.')
  return missing(questions[span.topic] ?? 'Which piece of your work would they want here? Name one, and what it changed.')
}
