import type { RehearsalAct } from './rehearsal-words.ts'
import type { RehearsalEmployer } from './rehearsal-employer.ts'
import type { RehearsalStand } from './rehearsal-stand.ts'

/** What they say to a base, and where it then stands. */
export interface BaseAnswer {
  readonly acts: readonly RehearsalAct[]
  /** The base they would now carry, in minor units. */
  readonly offered: number
  /** The base goes no further; other terms are asked about. */
  readonly closed: boolean
}

/**
 * The weight of what was heard, 0 to 3: each skill one, half a step more for a result with a number, half for a supporting fact beside a skill.
 * Nothing weighs without a skill. Reasons from one's own life weigh nothing; from the second on they take away.
 */
export const weightOf = ({ skills, supports, privateTurns, hardened }: RehearsalStand): number => {
  if (hardened || skills.length === 0) return 0
  const plus = (skills.some(({ text }) => /\d/.test(text)) ? 0.5 : 0) + (supports.length > 0 ? 0.5 : 0)
  return Math.max(0, Math.min(3, skills.length + plus) - 0.75 * Math.max(0, privateTurns - 1))
}

/** How far the base moves at most for what was heard. silent: they were left to answer. Never above the ceiling. */
const reachOf = ({ base = 0, bandEnd = 0, ceiling = 0, step }: RehearsalEmployer, stand: RehearsalStand, silent: boolean): number => {
  const weight = weightOf(stand)
  if (weight === 0) return base
  const share = Math.min(1, 0.2 + 0.25 * weight + (silent ? 0.2 : 0))
  const inBand = base + (bandEnd - base) * share
  const beyond = weight >= 2.5 && silent ? (ceiling - bandEnd) * 0.75 : 0
  return Math.min(ceiling, Math.max(base, Math.floor((share === 1 ? inBand + beyond : inBand) / step) * step))
}

/** Their answer to the base asked for. */
export const answerBase = (employer: RehearsalEmployer, stand: RehearsalStand, silent: boolean): BaseAnswer => {
  const { base } = employer
  const { ask } = stand
  // Nobody pays more than was asked for: a lower number is taken as it comes.
  const offered = base !== undefined && ask !== undefined && ask < stand.offered ? Math.max(base, ask) : stand.offered
  const stays = (...acts: RehearsalAct[]): BaseAnswer => ({ acts, offered, closed: false })
  if (base === undefined) return weightOf(stand) > 0 ? stays('takes-words') : stays('no-reason')
  if (employer.baseFixed) return { acts: [employer.saysNoNegotiation ? 'no-negotiation' : 'base-stands'], offered, closed: true }
  if (weightOf(stand) === 0) return stand.hardened ? { acts: ['base-stands'], offered, closed: true } : stays('no-reason')
  const reach = Math.max(offered, reachOf(employer, stand, silent))
  if (ask === undefined) return unnamed(employer, stand, reach)
  if (ask <= base) return stays('already-in')
  if (ask <= reach) return agreed(employer, ask)
  return counter(employer, { ...stand, offered }, reach)
}

/** Asked without a number: they ask for one, and name their own if none comes. */
const unnamed = ({ bandEnd }: RehearsalEmployer, { offered, askedNumber }: RehearsalStand, reach: number): BaseAnswer => {
  if (!askedNumber) return { acts: ['asks-number'], offered, closed: false }
  return reach > offered ? { acts: ['names-number'], offered: reach, closed: reach >= (bandEnd ?? 0) } : { acts: ['base-stands'], offered, closed: true }
}

const agreed = ({ decides, bandEnd = 0 }: RehearsalEmployer, ask: number): BaseAnswer =>
  ({ acts: [ask > bandEnd && decides === 'upstairs' ? 'beyond-band' : decides === 'here' ? 'agrees' : 'takes-upstairs'], offered: ask, closed: false })

const counter = ({ bandEnd = 0 }: RehearsalEmployer, { offered, ask = 0 }: RehearsalStand, reach: number): BaseAnswer => {
  if (reach <= offered) return { acts: ['base-stands'], offered, closed: true }
  return { acts: [ask > bandEnd ? 'counter-above' : 'counter-within'], offered: reach, closed: reach >= bandEnd }
}
