import { spokenDay } from '#domain/values/day-words.ts'
import { moneyWords, periodWords } from './money-words.ts'
import { inOneBreath, onOneLine } from './own-words.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { RehearsalSetting } from './rehearsal-employer.ts'
import type { RehearsalContent } from './rehearsal-words.ts'

export type FindingId = 'carried' | 'number' | 'silence' | 'once' | 'date' | 'private' | 'ultimatum' | 'support' | 'other' | 'gave-away' | 'early-yes'

/** One thing to look back at. went: well, to practise again, or neither. */
export interface Finding {
  readonly id: FindingId
  readonly went: 'well' | 'again' | 'neither'
  readonly sentence: string
}

/** The look back at a practice call. */
export interface Debrief {
  /** Where the talk stood at its end, in a sentence or two. */
  readonly stood: string
  readonly findings: readonly Finding[]
  /** The made-up employer, laid open. */
  readonly employer: string
}

/** Looks back at a practice call in the article's terms: reasons, first number, silence, one request, their date. */
export const lookBack = (talk: Rehearsal, setting: RehearsalSetting, { debrief: words }: RehearsalContent): Debrief => {
  const found = (id: FindingId, went: Finding['went'], sentence: string): Finding => ({ id, went, sentence })
  return {
    stood: whereItStood(talk, setting),
    findings: [
      carried(talk, words), number(talk, words), silence(talk, words), once(talk, words), date(talk, setting, words), kept(talk, words),
      ...(talk.stand.hardened ? [found('ultimatum', 'again', words.ultimatum.heard)] : []),
      ...(talk.stand.supportAlone ? [found('support', 'again', words.support.heard)] : []),
      ...(talk.stand.falseOffer ? [found('other', 'again', words.other.heard)] : []),
      ...(talk.stand.gaveAway.length > 0 ? [found('gave-away', 'again', words['gave-away'].heard.replace('{kinds}', inOneBreath(talk.stand.gaveAway)))] : []),
      ...(talk.stand.saidYes ? [found('early-yes', 'again', words['early-yes'].heard)] : []),
    ],
    employer: employerWords(talk, setting),
  }
}

type Words = RehearsalContent['debrief']

const carried = ({ stand }: Rehearsal, { carried: { good, none } }: Words): Finding => {
  const reasons = inOneBreath(stand.skills.slice(0, 3).map(({ text }) => `“${onOneLine(text)}”`))
  return stand.skills.length > 0 ? { id: 'carried', went: 'well', sentence: good.replace('{reasons}', () => reasons) } : { id: 'carried', went: 'again', sentence: none }
}

const number = ({ stand: { firstNumber } }: Rehearsal, { number: words }: Words): Finding =>
  ({ id: 'number', went: firstNumber === undefined ? 'neither' : firstNumber === 'you-before' ? 'again' : 'well', sentence: firstNumber === undefined ? words.none : `${words[firstNumber]} ${words.others}` })

const silence = ({ stand: { silence: how } }: Rehearsal, { silence: words }: Words): Finding =>
  ({ id: 'silence', went: how === undefined ? 'neither' : how === 'kept' ? 'well' : 'again', sentence: words[how ?? 'none'] })

const once = ({ stand: { raised, drips } }: Rehearsal, { once: words }: Words): Finding => {
  if (raised.length === 0) return { id: 'once', went: 'neither', sentence: words.none }
  return drips === 0 ? { id: 'once', went: 'well', sentence: words.good } : { id: 'once', went: 'again', sentence: words.drip.replace('{count}', drips === 1 ? 'once' : `${drips} times`) }
}

const date = ({ stand, hearBy }: Rehearsal, { today }: RehearsalSetting, { date: words }: Words): Finding =>
  stand.closedWithDate ? { id: 'date', went: 'well', sentence: words.good.replace('{date}', spokenDay(today, hearBy)) } : { id: 'date', went: 'again', sentence: words.none }

const kept = ({ stand: { privateTopics } }: Rehearsal, { private: words, topics }: Words): Finding => {
  const named = [...new Set(privateTopics.map((topic) => topics[topic] ?? topics['other-private'] ?? ''))]
  return named.length === 0 ? { id: 'private', went: 'well', sentence: words.good } : { id: 'private', went: 'again', sentence: words.heard.replace('{topics}', inOneBreath(named)) }
}

const sumOf = (minor: number, { facts: { base } }: RehearsalSetting): string => (base ? `${moneyWords({ minor, currency: base.amount.currency })}${periodWords[base.period]}` : '')

const whereItStood = ({ stand, employer: { base, approver, decides, others } }: Rehearsal, setting: RehearsalSetting): string => {
  const gained = inOneBreath(stand.gained.map((term) => others.find((each) => each.term === term)?.words ?? term))
  const moved = base !== undefined && stand.offered > base
  const money = moved ? `The base went from ${sumOf(base, setting)} to ${sumOf(stand.offered, setting)}${decides === 'upstairs' ? `, to be agreed by ${approver}` : ''}.` : base === undefined ? '' : `The base stayed at ${sumOf(base, setting)}.`
  return [money, gained && `They would also raise: ${gained}.`].filter((each) => each !== '').join(' ') || 'Nothing moved this time.'
}

const employerWords = ({ employer: { people, approver, above, bandEnd, ceiling, recastDays, saysNoNegotiation, baseFixed } }: Rehearsal, setting: RehearsalSetting): string => {
  const band = saysNoNegotiation ? 'They do not negotiate the base.' : baseFixed ? 'The base was closed.' : bandEnd === undefined ? 'No base was told, so there was no band.' : `The band ended at ${sumOf(bandEnd, setting)}${ceiling !== undefined && ceiling > bandEnd ? `, and ${above} could sign up to ${sumOf(ceiling, setting)}` : ''}.`
  return `${people}, made up for this practice. ${band} A change needed ${approver} and ${recastDays <= 1 ? 'a working day' : `${recastDays} working days`}.`
}
