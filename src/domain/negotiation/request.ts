import { addWorkingDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Sayable } from '#domain/arguments/sayable.ts'
import { askBy } from '#domain/timeline/ask-by.ts'
import { nearDay, spokenDay, spokenTime } from '#domain/values/day-words.ts'
import type { AskWords } from './ask-words.ts'
import { askTopic, askWords, atTarget } from './ask-words.ts'
import { carryAsks } from './carried-ask.ts'
import type { CarriedAsk } from './carried-ask.ts'
import { falseClaims } from './false-claims.ts'
import { alternativesToBase, isBaseClosed, recastDaysFor, roomToMove } from './negotiability.ts'
import { asEnding, asSentence, inOneBreath } from './own-words.ts'
import { openAsks } from './ask-standing.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { pastVerbs } from './script-blocks.ts'
import type { Slots } from './script-blocks.ts'

/** What a call, an e-mail and a note upstairs have in common: the one combined request, its reasons, and what is known around it. */
export interface Request {
  readonly carried: readonly CarriedAsk[]
  readonly askWords: readonly AskWords[]
  /** The combined request: "a base of $150,000 and a pay review at six months"; empty without one. */
  readonly phrase: string
  /** The same without a later answer date: what a yes would hang on. */
  readonly conditions: string
  /** Requests the person wrote as sentences of their own. */
  readonly ownSentences: readonly string[]
  readonly supported: boolean
  /** Skill-based reasons as sentences, at most three. */
  readonly skills: readonly Sayable[]
  readonly skillSentences: readonly string[]
  /** One supporting fact, if there is one that may be said. It never stands alone. */
  readonly fact: string
  readonly exceptions: readonly Sayable[]
  /** What may be asked for where the first request cannot move: "a signing bonus or a pay review at six months". */
  readonly instead: readonly string[]
  readonly slots: Slots
}

const mostSkills = 3

/** Works out the request from the asks, the sayable reasons and the told facts. */
export const prepareRequest = (preparation: Preparation, words: TableWords): Request => {
  const { facts, sayables } = preparation
  const { asks: carried } = carryAsks(openAsks(preparation.asks, facts, words.map), sayables, preparation.proofs)
  const verbs = pastVerbs(words.blocks)
  const reasons = (carried.length > 0 ? unique(carried.flatMap((each) => each.reasons)) : sayables).filter((each) => maySay(each, preparation))
  const skills = bestSkills(reasons)
  const said = carried.map(({ ask }) => ({ ...askWords(ask, facts), term: ask.term }))
  const settled = carried.map(({ ask }) => ({ ...askWords(atTarget(ask), facts), term: ask.term }))
  const phrases = said.filter(({ ownSentence }) => !ownSentence)
  const fact = reasons.find(({ mark }) => mark === 'supporting')
  const supported = carried.some((each) => each.supported) && skills.length > 0
  const alternatives = alternativesTo(preparation, words)
  return {
    carried,
    askWords: said,
    phrase: inOneBreath(phrases.map(({ phrase }) => phrase)),
    conditions: inOneBreath(settled.filter(({ term, ownSentence }) => term !== 'answer-date' && !ownSentence).map(({ phrase }) => phrase)),
    ownSentences: said.filter(({ ownSentence }) => ownSentence).map(({ phrase }) => asSentence(phrase)),
    supported,
    skills,
    skillSentences: skills.map(({ text }) => asSentence(text, verbs)).filter((each) => each !== ''),
    fact: fact && supported ? asSentence(fact.text, verbs) : '',
    exceptions: sayables.filter(({ mark }) => mark === 'exception'),
    instead: alternatives.map(({ instead }) => instead),
    slots: {
      ...knownSlots(preparation),
      terms: inOneBreath(carried.map(({ ask }) => askTopic(ask))) || 'the terms',
      ask: inOneBreath(phrases.map(({ phrase }) => phrase)),
      amount: said.length === 1 && carried[0]?.ask.term === 'base-salary' ? settled[0]?.amount : undefined,
      alternatives: alternatives.map(({ roomFor }) => roomFor).join(', or '),
    },
  }
}

const unique = (reasons: readonly Sayable[]): Sayable[] => reasons.filter((each, index) => reasons.findIndex(({ text }) => text === each.text) === index)

/** Results with a number go before what has none; the order of writing stays. */
const bestSkills = (reasons: readonly Sayable[]): Sayable[] => {
  const skills = reasons.filter(({ mark }) => mark === 'skill-based')
  const weight = ({ text, topic }: Sayable) => (/\d/.test(text) ? 2 : 0) + (topic === 'result' || topic === 'accomplishment' ? 1 : 0)
  const chosen = new Set([...skills].sort((a, b) => weight(b) - weight(a)).slice(0, mostSkills))
  return skills.filter((each) => chosen.has(each))
}

/** Another offer is spoken of only where the workspace holds one, and as a written one only where it is. */
const maySay = ({ topic, text }: Sayable, { otherOffers, facts }: Preparation): boolean => {
  const isOfOther = topic === 'competing-offer'
  if (isOfOther && otherOffers === 'none') return false
  if (isOfOther && otherOffers === 'spoken' && /\b(?:written|writing|signed|letter)\b/i.test(text)) return false
  return falseClaims(text, { otherOffers, company: facts.company }).length === 0
}

const alternativesTo = ({ facts, asks }: Preparation, { map }: TableWords): { roomFor: string; instead: string }[] => {
  const asked = new Set<string>(asks.map(({ term }) => term))
  const open = (isBaseClosed(facts) ? alternativesToBase(facts, map) : roomToMove(facts, map)).filter(({ term }) => !asked.has(term) && term !== 'base-salary')
  return open.flatMap(({ roomFor, instead }) => (roomFor && instead ? [{ roomFor, instead }] : [])).slice(0, 2)
}

const knownSlots = ({ facts, today }: Preparation): Slots => {
  const open = facts.answerBy !== undefined && facts.answerBy >= today
  const met = facts.offerDate !== undefined && facts.offerDate <= today ? nearDay(today, facts.offerDate) : undefined
  return {
    recruiter: facts.recruiter?.spoken,
    role: facts.role,
    team: facts.team,
    company: facts.company,
    need: facts.need && asEnding(facts.need),
    duty: facts.onCall && asEnding(facts.onCall),
    thanksDay: met === 'today' || met === 'yesterday' ? met : met && `on ${met}`,
    day: open && facts.answerBy ? spokenDay(today, facts.answerBy) : undefined,
    time: open && facts.answerTime ? spokenTime(facts.answerTime) : undefined,
    startDay: facts.startDate && spokenDay(today, facts.startDate),
  }
}

/** The day on which a yes in writing would be answered: the working day after the last good day to ask, never after the answer date. */
export const signingDay = ({ facts, today, holidays }: Preparation, { map }: TableWords): CalendarDate | undefined => {
  if (facts.answerBy === undefined || facts.answerBy < today) return undefined
  const ask = askBy(facts.answerBy, facts.size, { recastDays: recastDaysFor(map, facts), holidays }, today)
  if (!ask) return undefined
  const next = addWorkingDays(ask.date, 1, holidays.map(({ date }) => date))
  return next < facts.answerBy ? next : facts.answerBy
}
