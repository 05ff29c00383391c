import type { EmployerSize, KnownSize } from '#domain/timeline/employer-size.ts'
import { seededDraws } from '#domain/valuation/draws.ts'
import type { AskTerm } from './ask.ts'
import { askTerms } from './ask.ts'
import { alternativesToBase, movability, recastDaysFor, roomToMove } from './negotiability.ts'
import type { Movability, Negotiability, RoomTerm } from './negotiability.ts'
import type { Preparation } from './preparation.ts'
import { probes } from './rehearsal-words.ts'
import type { Probe, RehearsalContent } from './rehearsal-words.ts'

/** What a practice call is built on. There is no place in it for anything private. */
export type RehearsalSetting = Pick<Preparation, 'facts' | 'otherOffers' | 'today' | 'holidays'>

export interface RehearsalContents {
  readonly content: RehearsalContent
  readonly map: Negotiability
}

/** The made-up employer of one practice call. Money in minor units, for the period the base was told in; all of it the same for the same seed. */
export interface RehearsalEmployer {
  readonly size: KnownSize
  readonly people: string
  readonly speaker: string
  readonly approver: string
  readonly above: string
  readonly decides: 'here' | 'upstairs'
  /** Undefined where no base was told: then no sum is ever named. */
  readonly base?: number
  readonly bandEnd?: number
  /** The end of the band and what may be signed above it: no offer in the practice is higher. */
  readonly ceiling?: number
  /** Sums are named in whole steps of this size. */
  readonly step: number
  /** Working days a change takes. */
  readonly recastDays: number
  readonly saysNoNegotiation: boolean
  /** The base moves nowhere here: by their rule, or because they have said so. */
  readonly baseFixed: boolean
  /** Terms other than the base, in the order they would be offered; moves: whether a request for it would pass. */
  readonly others: readonly OtherTerm[]
  /** A question of theirs, and before which turn it is put. */
  readonly probe: { readonly act: Probe; readonly turn: number }
}

export interface OtherTerm {
  readonly term: AskTerm
  readonly words: string
  readonly moves: boolean
  /** Money is moved by a reason from the work alone; days and dates need none. */
  readonly needsSkill: boolean
}

/** An employer of the size told, with its band, approver and days drawn by the seed. An unknown size counts as a mid-size firm. */
export const rehearsalEmployer = ({ facts }: RehearsalSetting, { content, map }: RehearsalContents, seed: number): RehearsalEmployer => {
  const size = facts.size === 'unknown' ? 'M' : facts.size
  const { people, speaker, approver, above, decides, room, beyond } = content.profiles[size]
  const baseFixed = facts.saysNoNegotiation || movability(map, 'base-salary', { ...facts, size }) === 0
  const draw = seededDraws(seed)
  const [roomAt, beyondAt, dayAt, probeAt, turnAt] = [draw(), draw(), draw(), draw(), draw()]
  const { atLeast, often } = recastDaysFor(map, facts)[size]
  const terms = askTerms.map((term) => [term, draw()] as const)
  return {
    size, people, speaker, approver, above, decides,
    ...bandOf(facts, baseFixed ? 0 : between(room, roomAt), baseFixed ? 0 : between(beyond, beyondAt)),
    baseFixed,
    recastDays: Math.round(atLeast + dayAt * (often - atLeast)),
    saysNoNegotiation: facts.saysNoNegotiation,
    others: othersOf({ ...facts, size }, map, new Map(terms)),
    probe: { act: probes[Math.floor(probeAt * probes.length)] ?? 'probe-sign', turn: 1 + Math.floor(turnAt * 4) },
  }
}

const between = ({ least, most }: { least: number; most: number }, at: number): number => (least + at * (most - least)) / 100

type Facts = RehearsalSetting['facts'] & { readonly size: EmployerSize }

const bandOf = ({ base, rangeHigh }: RehearsalSetting['facts'], room: number, beyond: number): Pick<RehearsalEmployer, 'base' | 'bandEnd' | 'ceiling' | 'step'> => {
  const start = base?.amount.minor
  if (start === undefined || start <= 0) return { step: 1 }
  const step = stepOf(start)
  const upTo = (limit: number) => Math.max(start, Math.floor(limit / step) * step)
  // A range is told by the year; it closes a band that is told by the year.
  const named = base?.period === 'year' && rangeHigh && rangeHigh.currency === base.amount.currency && rangeHigh.minor >= start ? rangeHigh.minor : Infinity
  const bandEnd = upTo(Math.min(start * (1 + room), named))
  return { base: start, bandEnd, ceiling: upTo(bandEnd * (1 + beyond)), step }
}

/** Half of a hundredth of the highest place: 500 at 142,000, 0.05 at 41.50. */
const stepOf = (minor: number): number => Math.max(1, Math.floor(10 ** (String(minor).length - 3) / 2))

const logistics = new Set<AskTerm>(['start-date', 'answer-date', 'home-days', 'leave', 'training'])

/** How large a draw has to be for a term to move, by its place on the map. */
const least: Record<Movability, number> = { 3: 0.05, 2: 0.35, 1: 0.85, 0: 1 }

/** What stands in for money first, then what costs little, then the rest. */
const othersOf = (facts: Facts, map: Negotiability, draws: ReadonlyMap<AskTerm, number>): OtherTerm[] => {
  const open = new Map<string, RoomTerm>(roomToMove(facts, map).map((each) => [each.term, each]))
  const order = [...alternativesToBase(facts, map), ...roomToMove(facts, map)].map(({ term }) => term as string)
  const place = (term: AskTerm) => (order.includes(term) ? order.indexOf(term) : order.length)
  return askTerms
    .filter((term): term is Exclude<AskTerm, 'base-salary' | 'other'> => term !== 'base-salary' && term !== 'other')
    .sort((a, b) => place(a) - place(b))
    .map((term) => ({ term, words: open.get(term)?.instead ?? map.terms[term].label.toLowerCase(), moves: open.has(term) && (draws.get(term) ?? 0) >= least[movability(map, term, facts)], needsSkill: !logistics.has(term) }))
}
