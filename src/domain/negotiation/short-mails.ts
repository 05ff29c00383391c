import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { spokenDay, spokenTime } from '#domain/values/day-words.ts'
import { mail } from './mail.ts'
import type { Mail } from './mail.ts'
import { moneyWords, periodWords } from './money-words.ts'
import { onOneLine } from './own-words.ts'
import { say } from './script-blocks.ts'
import type { BlockId, ScriptBlocks, Slots } from './script-blocks.ts'
import type { TableFacts } from './table-facts.ts'

const namesOf = (facts: TableFacts): Slots => ({ recruiter: facts.recruiter?.spoken, role: facts.role, company: facts.company })

const teller = (blocks: ScriptBlocks, facts: TableFacts) => (id: BlockId, slots: Slots = {}) => say(blocks, id, { ...namesOf(facts), ...slots })

/** Asks for a later answer date: thanks, a reason that honours them, an exact day and hour, and the promise to keep it. */
export const moreTimeMail = (facts: TableFacts, blocks: ScriptBlocks, today: CalendarDate, until?: { day: CalendarDate; time?: string }): Mail => {
  const tell = teller(blocks, facts)
  const slots = until ? { day: spokenDay(today, until.day), time: until.time ? spokenTime(until.time) : undefined } : {}
  return mail(facts, tell('time-subject'), [tell('hello'), `${tell('time-thanks')} ${tell('time-reason')}`, `${tell('time-ask', slots)}${until ? ` ${tell('time-close')}` : ''}`])
}

/**
 * Accepts an offer that is in writing, with every agreed point listed; points are those beyond pay and start, as agreed.
 * Undefined where nothing is in writing yet: an offer is accepted only then.
 */
export const acceptanceMail = (facts: TableFacts, points: readonly string[], blocks: ScriptBlocks, today: CalendarDate): Mail | undefined => {
  if (!facts.inWriting) return undefined
  const tell = teller(blocks, facts)
  const agreed = [...payPoints(facts), ...points.map(onOneLine).filter((each) => each !== '')].map((each) => `- ${each}`).join('\n')
  const startDay = facts.startDate && facts.startDate >= today ? tell('accept-start', { startDay: spokenDay(today, facts.startDate) }) : ''
  const list = agreed === '' ? [] : [`${tell('accept-terms')}\n${agreed}`]
  return mail(facts, tell('accept-subject'), [tell('hello'), tell('accept-open'), ...list, [startDay, tell('accept-close')].filter((each) => each !== '').join(' ')])
}

const payPoints = ({ base, signOn, bonusPercent }: TableFacts): string[] => [
  ...(base ? [`Base of ${moneyWords(base.amount)}${periodWords[base.period] || ' a year'}`] : []),
  ...(bonusPercent ? [`Target bonus of ${bonusPercent}% of base`] : []),
  ...(signOn && signOn.minor > 0 ? [`Signing bonus of ${moneyWords(signOn)}`] : []),
]

/** Declines: quick, thankful, no reason that invites an argument, the door left open. */
export const declineMail = (facts: TableFacts, blocks: ScriptBlocks): Mail => {
  const tell = teller(blocks, facts)
  return mail(facts, tell('decline-subject'), [tell('hello'), tell('decline-open'), tell('decline-close')])
}
