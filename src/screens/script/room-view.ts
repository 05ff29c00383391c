import { askTerms } from '#domain/negotiation/ask.ts'
import type { Ask, AskTerm } from '#domain/negotiation/ask.ts'
import { standingOf } from '#domain/negotiation/ask-standing.ts'
import { alternativesToBase, approverOf, dangerSpots, isBaseClosed, recastDaysFor, roomToMove } from '#domain/negotiation/negotiability.ts'
import type { DangerSpot, Negotiability, RoomTerm } from '#domain/negotiation/negotiability.ts'
import { moneyWords } from '#domain/negotiation/money-words.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { askBy } from '#domain/timeline/ask-by.ts'
import type { EmployerSize } from '#domain/timeline/employer-size.ts'
import { nearDay } from '#domain/values/day-words.ts'

/** A term that can move, with who decides and how far it usually goes. */
export interface RoomLine extends RoomTerm {
  readonly moves: string
  /** Whether it is asked for first, or in the place of what is closed. */
  readonly standing: string
}

/** What moves and what better stays unasked at this employer. */
export interface RoomView {
  readonly dangers: readonly DangerSpot[]
  /** "Room to move", or what is left of it once the base is closed. */
  readonly heading: string
  readonly room: readonly RoomLine[]
  /** Folded away until opened. */
  readonly more: readonly RoomLine[]
  /** How long a change takes here, who has to say yes, and by when to ask. */
  readonly days: string
  readonly forWhom: string
  /** "They named $147,000. You named $150,000." */
  readonly named: string
}

const shownAtOnce = 5
const mostDangers = 4

const sizes: Record<EmployerSize, string> = {
  S: 'For a company with fewer than 50 people', M: 'For a company of 50 to 1,000 people', L: 'For a company with more than 1,000 people',
  G: 'For a public or union employer', unknown: 'Size not known, so the stiffest is assumed',
}

const moves = ['Fixed', 'Rarely moves', 'Sometimes moves', 'Usually moves'] as const

/** The spot of the cover that is the same for everyone, with its own words, or gone where none was told. */
const withCover = (spots: readonly DangerSpot[], cover: readonly string[] | undefined): DangerSpot[] =>
  spots.flatMap((spot) => (spot.id !== 'benefit-plans' || !cover ? [spot] : cover.length === 0 ? [] : [{ ...spot, title: cover.map((each, index) => (index === 0 ? each : lower(each))).join(' and ') }]))

/** What moves at this employer, what to take care of, and how long a change takes. cover: what of it was told, where the words of the map do not fit the country. */
export const roomView = (preparation: Preparation, map: Negotiability, cover?: readonly string[]): RoomView => {
  const { facts, asks } = preparation
  const baseClosed = isBaseClosed(facts)
  const room = (baseClosed ? inPlaceOfBase(facts, map) : roomToMove(facts, map)).map((term) => roomLine(term, facts, map))
  const bases = asks.flatMap(({ term, amount }) => (term === 'base-salary' && amount ? [amount.minor] : []))
  const plan = { asks: asks.length, ...(bases.length > 0 ? { highestBase: Math.max(...bases) } : {}) }
  return {
    dangers: withCover(dangerSpots(facts, map, plan), cover).slice(0, mostDangers),
    heading: baseClosed ? 'Ask for this instead' : 'Room to move',
    room: room.slice(0, shownAtOnce),
    more: room.slice(shownAtOnce),
    days: daysSentence(preparation, map),
    forWhom: `${sizes[facts.size]}. As practitioners see it; yours may differ.`,
    named: [facts.theyNamed ? `They named ${moneyWords(facts.theyNamed)}.` : '', facts.youNamed ? `You named ${moneyWords(facts.youNamed)}.` : ''].filter((each) => each !== '').join(' '),
  }
}

/** The alternatives in their order, then whatever else is open. */
const inPlaceOfBase = (facts: TableFacts, map: Negotiability): RoomTerm[] => {
  const first = alternativesToBase(facts, map)
  return [...first, ...roomToMove(facts, map).filter(({ term }) => !first.some((each) => each.term === term))]
}

const roomLine = (term: RoomTerm, facts: TableFacts, map: Negotiability): RoomLine => {
  const asked = askTerms.find((each) => each === term.term)
  const standing = asked && standingOf(asked, facts, map) === 'alternative' && !isBaseClosed(facts) ? 'Rather as an alternative' : ''
  return { ...term, moves: moves[term.movability], standing }
}

const daysSentence = ({ facts, today, holidays }: Preparation, map: Negotiability): string => {
  const days = recastDaysFor(map, facts)
  const { atLeast, often } = days[facts.size]
  const span = atLeast === often ? `${often} working day${often === 1 ? '' : 's'}` : `${atLeast} to ${often} working days`
  const what = isBaseClosed(facts) ? 'What is left needs a smaller signature' : `A change needs a yes from: ${lower(approverOf(map, 'base-salary', facts.size))}`
  const by = facts.answerBy === undefined ? undefined : askBy(facts.answerBy, facts.size, { recastDays: days, holidays }, today)
  return `${what}. It takes ${span}.${by ? ` Ask by ${nearDay(today, by.date).replace(/^T(?=oday|omorrow)/, 't')}.` : ''}`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The term to begin a new ask with: the base first, then what moves most easily and is not asked for yet. */
export const nextAskTerm = (facts: TableFacts, asks: readonly Ask[], map: Negotiability): AskTerm => {
  const asked = new Set<string>(asks.map(({ term }) => term))
  if (!asked.has('base-salary') && asks.length === 0) return 'base-salary'
  const open = roomToMove(facts, map).map(({ term }) => askTerms.find((each) => each === term)).find((term) => term !== undefined && !asked.has(term))
  return open ?? 'other'
}

/** What practitioners say about a term, as a hint beside its field; undefined where the map does not speak of it. */
export const askHint = (term: AskTerm, facts: TableFacts, map: Negotiability): string | undefined => {
  const danger = dangerSpots(facts, map).find(({ id }) => id === term)
  if (danger) return `A danger spot: ${danger.sentence}`
  const entry = term === 'other' ? undefined : map.terms[term]
  return entry && `As practitioners see it: ${entry.typicalMovement.replace(/\.$/, '')}.`
}
