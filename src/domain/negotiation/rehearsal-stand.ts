import type { Topic } from '#domain/arguments/marking.ts'
import type { Sayable } from '#domain/arguments/sayable.ts'
import type { AskTerm } from './ask.ts'
import type { RehearsalEmployer, RehearsalSetting } from './rehearsal-employer.ts'
import type { Heard } from './rehearsal-hearing.ts'

/** Where a practice call stands. Sums in minor units. */
export interface RehearsalStand {
  /** open: nothing asked yet. asked: the request is out and unanswered. answered: they have spoken to it. closed: the call is over. */
  readonly phase: 'open' | 'asked' | 'answered' | 'closed'
  readonly turns: number
  /** The base asked for. */
  readonly ask?: number
  /** Every term raised so far. */
  readonly raised: readonly AskTerm[]
  /** Terms raised and not yet spoken to. */
  readonly waiting: readonly AskTerm[]
  /** The base as they would carry it now; at the start the base of the offer, 0 where none was told. */
  readonly offered: number
  readonly gained: readonly AskTerm[]
  readonly refused: readonly AskTerm[]
  /** They asked what else matters: a further request is no drip now. */
  readonly invited: boolean
  readonly baseClosed: boolean
  readonly askedNumber: boolean
  readonly skills: readonly Sayable[]
  readonly supports: readonly Sayable[]
  readonly supportAlone: boolean
  readonly privateTopics: readonly Topic[]
  /** Turns in which a private reason was heard. */
  readonly privateTurns: number
  readonly hardened: boolean
  readonly falseOffer: boolean
  readonly gaveAway: readonly string[]
  readonly firstNumber?: 'you-after' | 'you-before' | 'them'
  readonly silence?: 'kept' | 'filled' | 'lowered'
  readonly drips: number
  readonly closedWithDate: boolean
  readonly saidYes: boolean
}

/** Before anything was said: the base as offered, nothing raised. */
export const firstStand = ({ base }: RehearsalEmployer): RehearsalStand => ({
  phase: 'open', turns: 0, raised: [], waiting: [], offered: base ?? 0, gained: [], refused: [], invited: false, baseClosed: false, askedNumber: false, skills: [], supports: [], supportAlone: false,
  privateTopics: [], privateTurns: 0, hardened: false, falseOffer: false, gaveAway: [], drips: 0, closedWithDate: false, saidYes: false,
})

/** What is remembered of a turn whatever they answer: its reasons, its private sides, and who named a number first. */
export const remember = (stand: RehearsalStand, heard: Heard, { otherOffers }: RehearsalSetting): RehearsalStand => {
  const skills = uniqueReasons([...stand.skills, ...heard.skills])
  const isPrivate = heard.private.length > 0
  const firstNumber = stand.firstNumber ?? (heard.amount === undefined ? undefined : skills.length > 0 ? 'you-after' : 'you-before')
  return {
    ...stand,
    turns: stand.turns + 1,
    skills,
    supports: uniqueReasons([...stand.supports, ...heard.supports]),
    supportAlone: stand.supportAlone || (heard.supports.length > 0 && skills.length === 0),
    privateTopics: [...new Set([...stand.privateTopics, ...heard.private])],
    privateTurns: stand.privateTurns + (isPrivate ? 1 : 0),
    hardened: stand.hardened || heard.ultimatum,
    falseOffer: stand.falseOffer || (heard.otherOffer && otherOffers === 'none'),
    gaveAway: [...new Set([...stand.gaveAway, ...heard.gaveAway])],
    ...(firstNumber ? { firstNumber } : {}),
  }
}

const uniqueReasons = (reasons: readonly Sayable[]): Sayable[] => reasons.filter(({ text }, at) => reasons.findIndex((each) => sameWords(each.text, text)) === at)

const sameWords = (one: string, other: string): boolean => key(one) === key(other)
const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
