import { breakEvenBase } from '#domain/valuation/break-even.ts'
import { baseOfYear } from '#domain/valuation/value-offer.ts'
import type { Contender } from './contender.ts'
import { totalForYou } from './contender.ts'
import { paperTarget } from './private-costs.ts'

/** The base at which an offer is worth as much to the person as the best alternative. A number to know, never to say. */
export interface BreakEven {
  /** A year's base, in the offer's own currency. */
  readonly base: number
  /** The base offered now. */
  readonly now: number
}

/** Null where the offer is the better one at any base, because the rest alone is worth more. */
export const breakEvenForYou = (subject: Contender, rival: Contender, years: number): BreakEven | null => {
  const target = totalForYou(rival, years) / subject.rate
  const base = breakEvenBase(subject.priced, paperTarget(subject.priced, subject.extras, target, years), years)
  return base === null ? null : { base, now: baseOfYear(subject.priced, 1) }
}

/** Above this multiple of the base offered an ask is no longer a negotiation. */
const mostThatIsAsked = 1.25

/** Whether the break-even base can still be asked for, as a multiple of the base offered. */
export const isWithinReach = ({ base, now }: BreakEven): boolean => base <= now * mostThatIsAsked

/** Talks end below where they begin, so the ask stands this much above the break-even. */
const roomToCome = 1.02

/**
 * A round figure to ask for, above the break-even, in the period that the base is quoted in; null where the base offered is already better.
 * What is proposed is a sum and nothing else: it carries no private reason with it.
 */
export const proposedAsk = ({ base, now }: BreakEven, periodsPerYear = 1): number | null => {
  if (base <= now) return null
  const inPeriod = base / periodsPerYear
  const step = 5 * 10 ** (Math.floor(Math.log10(inPeriod)) - 2)
  return Math.ceil((inPeriod * roomToCome) / step) * step
}
