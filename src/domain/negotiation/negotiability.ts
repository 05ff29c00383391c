import { z } from 'zod'
import { employerSizes } from '#domain/timeline/employer-size.ts'
import type { EmployerSize, KnownSize } from '#domain/timeline/employer-size.ts'
import { closedPoints } from '#domain/offer/offer.ts'
import type { ClosedPoint } from '#domain/offer/offer.ts'
import { RecastDays } from '#domain/timeline/ask-by.ts'
import type { TableFacts } from './table-facts.ts'

const Words = z.string().min(1)

/** 3 usually moves, 2 sometimes, 1 rarely, 0 is fixed. */
export const Movability = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export type Movability = z.infer<typeof Movability>

/** The terms that the map speaks of. Those one can ask for have the names of the asks. */
export const mapTerms = ['base-salary', 'level', 'sign-on', 'bonus', 'equity', 'vesting', 'start-date', 'answer-date', 'home-days', 'leave', 'relocation', 'benefit-plans', 'severance', 'non-compete', 'training', 'early-review', 'visa'] as const
export const MapTerm = z.enum(mapTerms)
export type MapTerm = z.infer<typeof MapTerm>

/** Facts on which an entry waits: it says nothing of equity where there is none. */
const Needs = z.enum(['equity', 'relocation', 'visa', 'non-compete', 'nothing-in-writing'])

const TermEntry = z.strictObject({
  label: Words,
  movability: z.record(z.enum(employerSizes), Movability),
  /** What is left of it where they say that they do not negotiate. */
  whenTheySayNo: Movability.optional(),
  /** The same for a point that they have called closed. */
  whenClosed: z.partialRecord(z.enum(closedPoints), Movability).optional(),
  approver: Words,
  approverBySize: z.partialRecord(z.enum(employerSizes), Words).optional(),
  /** Practitioner judgement, to be shown as such. */
  typicalMovement: Words,
  /** Place in the order of asking; left out where it is better not asked for. */
  order: z.number().min(0).max(9).optional(),
  needs: Needs.optional(),
  /** The sentence under "room to move"; the one for a size goes before the one for all. */
  room: Words.optional(),
  roomBySize: z.partialRecord(z.enum(employerSizes), Words).optional(),
  /** Behind "Is there room …": "in the signing bonus". */
  roomFor: Words.optional(),
  /** As an offer in its place: "a signing bonus". */
  instead: Words.optional(),
  /** As a part of a package, with a number where the noun has none: days counts days off a year. */
  asPackage: z.strictObject({ words: Words, days: z.int().min(1).optional() }).optional(),
  /** The most that usually moves, as a share of the yearly base in percent. Practitioner judgement. */
  mostOfBase: z.number().min(0).optional(),
  /** The danger, where asking for it can cost more than it brings, and up to which movability it is one. */
  danger: z.strictObject({ title: Words, sentence: Words, upTo: Movability, order: z.number() }).optional(),
  /** For reviewers: where the sources differ, what was decided here. */
  note: Words.optional(),
  sources: z.array(Words).min(1),
})

const dangerCauses = ['no-negotiation', 'base-at-max', 'band-closed', 'same-for-all', 'above-own-number', 'above-range', 'small-many-asks'] as const

/** The map of what moves: every term by kind of employer. A missing or an unknown term fails. */
export const Negotiability = z.strictObject({
  terms: z.record(MapTerm, TermEntry),
  recastDays: z.strictObject({ days: RecastDays, afterNo: RecastDays, note: Words, sources: z.array(Words).min(1) }),
  /** Dangers that hang on no term. */
  dangers: z.array(z.strictObject({ id: Words, when: z.enum(dangerCauses), title: Words, sentence: Words, sources: z.array(Words).min(1) })),
})
export type Negotiability = z.infer<typeof Negotiability>

/** What of the facts decides how far a term moves. */
export type MapFacts = Pick<TableFacts, 'size' | 'saysNoNegotiation' | 'closed'>

/** A term that can move, with one short sentence. */
export interface RoomTerm {
  readonly term: MapTerm
  readonly label: string
  readonly sentence: string
  readonly movability: Movability
  readonly approver: string
  readonly typicalMovement: string
  readonly roomFor?: string
  readonly instead?: string
}

/** How far a term moves at such an employer. An employer of unknown size counts as the stiffest of the private ones. */
export const movability = (map: Negotiability, term: MapTerm, facts: MapFacts): Movability => {
  const { movability: bySize, whenTheySayNo, whenClosed } = map.terms[term]
  const usual = facts.size === 'unknown' ? stiffest(bySize) : bySize[facts.size]
  const said = [facts.saysNoNegotiation ? whenTheySayNo : undefined, ...(facts.closed ?? []).map((point) => whenClosed?.[point])].filter((each) => each !== undefined)
  return Math.min(usual, ...said) as Movability
}

/** Whether they have said that the base goes no further. */
export const isBaseClosed = ({ saysNoNegotiation, closed = [] }: { readonly saysNoNegotiation: boolean; readonly closed?: readonly ClosedPoint[] | undefined }): boolean =>
  saysNoNegotiation || closed.includes('base-at-max') || closed.includes('band-closed')

/** Working days for what is still open: where the base is closed, the rest needs a smaller signature. */
export const recastDaysFor = ({ recastDays }: Negotiability, facts: Pick<MapFacts, 'saysNoNegotiation' | 'closed'>): RecastDays => (isBaseClosed(facts) ? recastDays.afterNo : recastDays.days)

/** Who has to say yes at an employer of this size; all of them where the size is not known. */
export const approverOf = ({ terms }: Negotiability, term: MapTerm, size: EmployerSize): string => (size === 'unknown' ? undefined : terms[term].approverBySize?.[size]) ?? terms[term].approver

const stiffest = (bySize: Record<KnownSize, Movability>): Movability => Math.min(bySize.S, bySize.M, bySize.L) as Movability

/** Terms that can move, in the order of asking. Where they say that they do not negotiate, what moves more easily goes first. */
export const roomToMove = (facts: TableFacts, map: Negotiability): RoomTerm[] => {
  const stiff = (term: MapTerm) => (facts.saysNoNegotiation && movability(map, term, facts) < 2 ? 10 : 0)
  const rank = (term: MapTerm) => stiff(term) + (map.terms[term].order ?? 0)
  return mapTerms
    .filter((term) => map.terms[term].order !== undefined && isOpen(facts, map, term))
    .sort((a, b) => rank(a) - rank(b))
    .map((term) => roomTerm(facts, map, term))
}

/**
 * What is asked for in place of a closed base: first what stands in for money, then what costs little; within each of the two, what moves
 * more easily at this employer goes first. Where they do not negotiate at all, whatever moves more easily comes first.
 */
export const alternativesToBase = (facts: TableFacts, map: Negotiability): RoomTerm[] => {
  const step = ({ term }: RoomTerm) => Math.floor(map.terms[term].order ?? 0)
  const open = roomToMove(facts, map).filter((each) => each.instead !== undefined && step(each) >= firstAfterBase)
  return facts.saysNoNegotiation ? open : open.sort((a, b) => step(a) - step(b) || b.movability - a.movability)
}

/** Base is asked for third; what stands in for it comes after. */
const firstAfterBase = 4

const isOpen = (facts: TableFacts, map: Negotiability, term: MapTerm): boolean =>
  applies(facts, map.terms[term].needs) && movability(map, term, facts) > 0

const roomTerm = (facts: TableFacts, map: Negotiability, term: MapTerm): RoomTerm => {
  const { label, room, roomBySize, typicalMovement, roomFor, instead } = map.terms[term]
  const approver = approverOf(map, term, facts.size)
  const sentence = (facts.size === 'unknown' ? undefined : roomBySize?.[facts.size]) ?? room ?? ''
  return { term, label, sentence, movability: movability(map, term, facts), approver, typicalMovement, ...(roomFor ? { roomFor } : {}), ...(instead ? { instead } : {}) }
}

const applies = (facts: TableFacts, needs: z.infer<typeof Needs> | undefined): boolean =>
  ({ equity: facts.hasEquity, relocation: facts.hasRelocation, visa: facts.hasVisa, 'non-compete': facts.hasNonCompete, 'nothing-in-writing': !facts.inWriting, always: true })[needs ?? 'always']

export interface DangerSpot {
  readonly id: string
  readonly title: string
  readonly sentence: string
}

/** What better stays unasked, or is asked with care, at this employer. asks: how many are planned; highestBase: the base asked for, in minor units. */
export const dangerSpots = (facts: TableFacts, map: Negotiability, plan: { asks?: number; highestBase?: number } = {}): DangerSpot[] => {
  const holds = {
    'no-negotiation': facts.saysNoNegotiation,
    'base-at-max': facts.closed?.includes('base-at-max') === true,
    'band-closed': facts.closed?.includes('band-closed') === true,
    'same-for-all': facts.closed?.includes('same-for-all') === true,
    'above-own-number': facts.youNamed !== undefined && plan.highestBase !== undefined && plan.highestBase > facts.youNamed.minor,
    'above-range': facts.rangeHigh !== undefined && plan.highestBase !== undefined && plan.highestBase > facts.rangeHigh.minor,
    'small-many-asks': facts.size === 'S' && (plan.asks ?? 0) > 2,
  }
  const general = map.dangers.filter(({ when }) => holds[when]).map(({ id, title, sentence }) => ({ id, title, sentence }))
  return [...general, ...termDangers(facts, map)]
}

const termDangers = (facts: TableFacts, map: Negotiability): DangerSpot[] =>
  mapTerms
    .flatMap((term) => {
      const { danger, needs } = map.terms[term]
      return danger && (term === 'relocation' || applies(facts, needs)) && movability(map, term, facts) <= danger.upTo ? [{ id: term, ...danger }] : []
    })
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, sentence }) => ({ id, title, sentence }))
