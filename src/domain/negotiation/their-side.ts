import { addWorkingDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { nearDay } from '#domain/values/day-words.ts'
import type { AskTerm } from './ask.ts'
import { askTopic, askWords } from './ask-words.ts'
import { buildBrief } from './brief.ts'
import type { BriefRow } from './brief.ts'
import { carryAsks } from './carried-ask.ts'
import type { CarriedAsk } from './carried-ask.ts'
import { approverOf, movability, recastDaysFor } from './negotiability.ts'
import type { Movability } from './negotiability.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { theirAnnoyances } from './their-side-annoyances.ts'
import type { Annoyance } from './their-side-annoyances.ts'
import type { PrivateTopic, TheirSideWords } from './their-side-words.ts'

/** What is known of the person's words beside the preparation: kinds alone, never the words. */
export interface WordsByKind {
  /** What the clauses kept back are about, one entry a clause. */
  readonly kept: readonly PrivateTopic[]
  /** Terms that were asked for in a later talk than the first request. */
  readonly dripped: readonly AskTerm[]
}

/** One point of the request as they see it. */
export interface TheirPoint {
  readonly term: AskTerm
  readonly request: string
  readonly supported: boolean
  /** Undefined where the map does not speak of the term. */
  readonly moves?: Movability
  readonly approver?: string
  /** Practitioner judgement. */
  readonly typicalMovement?: string
}

/** The time they need, against the time there is. */
export interface TheirTime {
  readonly atLeast: number
  readonly often: number
  /** The day they could be back, if asked today and all goes as it often does. */
  readonly back: CalendarDate
  readonly fits: 'yes' | 'tight' | 'no' | 'no-date'
  readonly sentence: string
}

/** The request as it looks from the other side of the table. */
export interface TheirSide {
  readonly who: string
  readonly heading: string
  readonly points: readonly TheirPoint[]
  readonly steps: readonly string[]
  readonly convince: readonly { readonly who: string; readonly cares: string }[]
  /** Rows of the note they carry: why it pays, proof, cost. */
  readonly canSay: readonly BriefRow[]
  readonly time: TheirTime
  readonly annoys: readonly Annoyance[]
  readonly sources: readonly string[]
}

const carried = new Set<BriefRow['id']>(['why', 'proof', 'cost'])

/** Walks round the table: what the request asks of them. Built from the preparation; undefined without an ask. */
export const theirSide = (preparation: Preparation, words: TableWords, theirs: TheirSideWords, kinds: WordsByKind): TheirSide | undefined => {
  const brief = buildBrief(preparation, words)
  if (!brief) return undefined
  const { facts } = preparation
  const { asks } = carryAsks(preparation.asks, preparation.sayables)
  const points = asks.map((each) => theirPoint(each, preparation, words))
  const time = theirTime(preparation, words)
  const [steps, convince] = [theirs.steps[facts.size], theirs.convince[facts.size]]
  const annoys = theirAnnoyances({ preparation, points, time, kinds }, theirs)
  return {
    who: facts.recruiter?.spoken ?? 'The recruiter',
    heading: brief.heading,
    points,
    steps: steps.map(({ does }) => does),
    convince: convince.map(({ who, cares }) => ({ who, cares })),
    canSay: brief.rows.filter(({ id }) => carried.has(id)),
    time,
    annoys,
    sources: [...new Set([...steps, ...convince, ...annoys].flatMap((each) => each.sources))],
  }
}

const theirPoint = ({ ask, supported }: CarriedAsk, { facts }: Preparation, { map }: TableWords): TheirPoint => {
  const { phrase, ownSentence } = askWords(ask, facts)
  const request = ownSentence ? askTopic(ask) : phrase
  if (ask.term === 'other') return { term: ask.term, request, supported }
  return { term: ask.term, request, supported, moves: movability(map, ask.term, facts), approver: approverOf(map, ask.term, facts.size), typicalMovement: map.terms[ask.term].typicalMovement }
}

const theirTime = ({ facts, today, holidays }: Preparation, { map }: TableWords): TheirTime => {
  const { atLeast, often } = recastDaysFor(map, facts)[facts.size]
  const off = holidays.map(({ date }) => date)
  const after = (days: number) => addWorkingDays(today, days, off)
  const back = after(often)
  const { answerBy } = facts
  const fits = answerBy === undefined || answerBy < today ? 'no-date' : back <= answerBy ? 'yes' : after(atLeast) <= answerBy ? 'tight' : 'no'
  const asked = `Asked today, they could be back ${nearDay(today, back).replace(/^(?=[A-Z])/, 'by ')}`
  const due = answerBy && nearDay(today, answerBy)
  const sentence = {
    yes: `${asked}. Your answer is due ${due}. That fits.`,
    tight: `${asked}. Your answer is due ${due}. It fits only if nobody is away.`,
    no: `${asked}. Your answer is due ${due}. That does not fit, so ask for a later date with it.`,
    'no-date': `${asked}. No answer date is known that lies ahead. Ask for it first.`,
  }[fits]
  return { atLeast, often, back, fits, sentence }
}
