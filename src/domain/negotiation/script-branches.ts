import { addWorkingDays } from '#domain/values/calendar-date.ts'
import { spokenDay } from '#domain/values/day-words.ts'
import { moneyWords } from './money-words.ts'
import { roomToMove } from './negotiability.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { signingDay } from './request.ts'
import type { Request } from './request.ts'
import type { BlockId, Slots } from './script-blocks.ts'

/** The four answers that are likely behind the request, in the order in which they come. */
const likelyAnswers = ['check', 'top', 'sign', 'final'] as const
/** What else they may say. The last three come where there is no number yet. */
export const otherAnswers = ['no-negotiation', 'standard', 'peers', 'experience', 'today', 'meet', 'expect', 'number', 'earn'] as const
const beforeTheNumber: ReadonlySet<string> = new Set(['expect', 'number', 'earn'])

export type BranchId = (typeof likelyAnswers)[number] | (typeof otherAnswers)[number]

/** What the recruiter may say, and the reply. */
export interface Branch {
  readonly id: BranchId
  /** "If Priya says", "If they say". */
  readonly lead: string
  readonly says: string
  readonly reply: string
}

/** An answer that is less likely, and what is often behind it. */
export interface OtherBranch extends Branch {
  /** What it often means: for the person, never said. */
  readonly means: string
}

/** A block of the script as words, its slots filled as far as they are known. */
export type Tell = (id: BlockId, slots?: Slots) => string

/** The four likely answers, each with its reply. */
export const likelyBranches = (request: Request, preparation: Preparation, words: TableWords, tell: Tell): Branch[] => {
  const signDay = signingDay(preparation, words)
  const day = signDay && spokenDay(preparation.today, signDay)
  const fact = request.fact && tell('fact', { fact: request.fact })
  const branch = brancher(tell)
  return [
    branch('check', tell('says-check'), tell('reply-check', { fact })),
    branch('top', tell(refusal(request, preparation)), tell('reply-top')),
    branch('sign', tell('says-sign'), tell('reply-sign', { day, ask: request.conditions })),
    branch('final', tell('says-final'), tell('reply-final')),
  ]
}

/** Everything else they may say, each with its reply; where no base is told yet, the questions about a number come first. */
export const otherBranches = (request: Request, preparation: Preparation, words: TableWords, tell: Tell): OtherBranch[] => {
  const branch = brancher(tell)
  const replies: Record<(typeof otherAnswers)[number], string> = {
    'no-negotiation': tell('reply-no-negotiation'),
    standard: tell('reply-standard'),
    peers: tell('reply-peers', { once: paidOnce(preparation, words) }),
    experience: tell('reply-experience', { skill: request.skillSentences[0] }),
    today: replyToday(preparation, tell),
    meet: tell('reply-meet'),
    expect: replyExpect(preparation, tell),
    number: tell('reply-number', { amount: targetBase(request) }),
    earn: tell('reply-earn'),
  }
  // Where they have said it already, it is one of the likely answers.
  const left = otherAnswers.filter((id) => id !== 'no-negotiation' || !preparation.facts.saysNoNegotiation)
  const all = left.map((id) => ({ ...branch(id, tell(`says-${id}`), replies[id]), means: tell(`means-${id}`) }))
  return preparation.facts.base ? all : [...all.filter(({ id }) => beforeTheNumber.has(id)), ...all.filter(({ id }) => !beforeTheNumber.has(id))]
}

const brancher = (tell: Tell) => (id: BranchId, says: string, reply: string): Branch => ({ id, lead: tell('if-they-say'), says, reply })

const moneyTerms: ReadonlySet<string> = new Set(['base-salary', 'bonus', 'sign-on', 'equity', 'level'])

const refusal = ({ carried }: Request, { facts }: Preparation): BlockId => {
  if (facts.saysNoNegotiation) return 'says-no-negotiation'
  return carried.length === 0 || carried.some(({ ask }) => moneyTerms.has(ask.term)) ? 'says-top' : 'says-policy'
}

/** Money that is paid once and leaves the pay of the team as it is; undefined where it was asked for or does not move here. */
const paidOnce = ({ facts, asks }: Preparation, { map }: TableWords): string | undefined =>
  asks.some(({ term }) => term === 'sign-on') ? undefined : roomToMove(facts, map).find(({ term }) => term === 'sign-on')?.instead

/** Working days in which the terms can be read, where no day was given. */
const daysToRead = 2

const replyToday = ({ facts: { answerBy }, today, holidays }: Preparation, tell: Tell): string => {
  if (answerBy === today) return tell('reply-today-last')
  if (answerBy !== undefined && answerBy > today) return tell('reply-today-due')
  return tell('reply-today', { day: spokenDay(today, addWorkingDays(today, daysToRead, holidays.map(({ date }) => date))) })
}

/** Their range first; the range they have told goes before a question about one. */
export const replyExpect = ({ facts: { rangeHigh } }: Pick<Preparation, 'facts'>, tell: Tell): string =>
  rangeHigh ? tell('reply-expect-range', { range: moneyWords(rangeHigh) }) : tell('reply-expect')

/** The base that is asked for, alone or among others: the floor of a range. */
const targetBase = ({ carried, askWords }: Request): string | undefined => askWords[carried.findIndex(({ ask }) => ask.term === 'base-salary')]?.amount
