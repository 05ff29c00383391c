import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { spokenDay, spokenTime } from '#domain/values/day-words.ts'
import type { Alignment } from './align-dates.ts'
import { mail } from './mail.ts'
import type { Mail } from './mail.ts'
import { moneyWords, periodWords } from './money-words.ts'
import { onOneLine } from './own-words.ts'
import { say } from './script-blocks.ts'
import type { BlockId, ScriptBlocks, Slots } from './script-blocks.ts'
import { replyExpect } from './script-branches.ts'
import type { TableFacts } from './table-facts.ts'

/** The letters around the request, each short enough to be read at a glance. */
export const shortMailIds = ['questions', 'time', 'align', 'numbers', 'silence', 'written', 'accept', 'decline'] as const
export type ShortMailId = (typeof shortMailIds)[number]

const namesOf = (facts: TableFacts): Slots => ({ recruiter: facts.recruiter?.spoken, role: facts.role, company: facts.company })

const teller = (blocks: ScriptBlocks, facts: TableFacts) => (id: BlockId, slots: Slots = {}) => say(blocks, id, { ...namesOf(facts), ...slots })

const joined = (...sentences: readonly string[]): string => sentences.filter((each) => each !== '').join(' ')

/** Asks for a later answer date: thanks, a reason that honours them, an exact day and hour, and the promise to keep it. */
export const moreTimeMail = (facts: TableFacts, blocks: ScriptBlocks, today: CalendarDate, until?: { day: CalendarDate; time?: string }): Mail => {
  const tell = teller(blocks, facts)
  const slots = until ? { day: spokenDay(today, until.day), time: until.time ? spokenTime(until.time) : undefined } : {}
  return mail(facts, tell('time-subject'), [tell('hello'), joined(tell('time-thanks'), tell('time-reason')), joined(tell('time-ask', slots), until ? tell('time-close') : '')])
}

/** Brings the answer dates of several offers together. Another offer is named as one, without its name and its numbers. */
export const alignMail = (facts: TableFacts, blocks: ScriptBlocks, today: CalendarDate, { move, until, other }: Alignment): Mail => {
  const tell = teller(blocks, facts)
  const slots = { until: until && spokenDay(today, until), otherDay: other && spokenDay(today, other) }
  return mail(facts, tell('align-subject'), [tell('hello'), tell(`align-${move}`, slots), joined(tell(`align-${move}-ask`, slots), tell('align-close'))])
}

/** "What do you expect?", "What do you earn now?" by e-mail: a question back about their range, and no number. earns: they asked for the pay of today. */
export const numbersMail = (facts: TableFacts, blocks: ScriptBlocks, earns: boolean): Mail => {
  const tell = teller(blocks, facts)
  return mail(facts, tell('numbers-subject'), [tell('hello'), tell('numbers-open'), joined(earns ? tell('reply-earn') : replyExpect({ facts }, tell), tell('numbers-close'))])
}

/** Asks where things stand. lastOn: the day of the last word; about: the topic of the request, where one was made. */
export const silenceMail = (facts: TableFacts, blocks: ScriptBlocks, today: CalendarDate, { lastOn, about }: { lastOn?: CalendarDate | undefined; about?: string | undefined }): Mail => {
  const tell = teller(blocks, facts)
  const open = facts.answerBy !== undefined && facts.answerBy > today
  const slots = { lastDay: lastOn && lastOn < today ? spokenDay(today, lastOn) : undefined, terms: about, day: open && facts.answerBy ? spokenDay(today, facts.answerBy) : undefined }
  return mail(facts, tell('silence-subject'), [tell('hello'), joined(tell('silence-open', slots), tell('silence-ask', slots)), joined(tell('silence-date', slots), tell('close'))])
}

const listed = (points: readonly string[]): string => points.map(onOneLine).filter((each) => each !== '').map((each) => `- ${each}`).join('\n')

/** Asks for the agreed points in the letter, before anything is accepted. Undefined where no point is known. */
export const inWritingMail = (facts: TableFacts, points: readonly string[], blocks: ScriptBlocks): Mail | undefined => {
  const list = listed(points)
  if (list === '') return undefined
  const tell = teller(blocks, facts)
  return mail(facts, tell('written-subject'), [tell('hello'), tell(facts.inWriting ? 'written-open' : 'written-first'), list, tell('written-close')])
}

/**
 * Accepts an offer that is in writing, with every agreed point listed; points are those beyond pay and start, as agreed.
 * Undefined where nothing is in writing yet: an offer is accepted only then.
 */
export const acceptanceMail = (facts: TableFacts, points: readonly string[], blocks: ScriptBlocks, today: CalendarDate): Mail | undefined => {
  if (!facts.inWriting) return undefined
  const tell = teller(blocks, facts)
  const agreed = listed([...payPoints(facts), ...points])
  const startDay = facts.startDate && facts.startDate >= today ? tell('accept-start', { startDay: spokenDay(today, facts.startDate) }) : ''
  const list = agreed === '' ? [] : [`${tell('accept-terms')}\n${agreed}`]
  return mail(facts, tell('accept-subject'), [tell('hello'), tell('accept-open'), ...list, joined(startDay, tell('accept-close'))])
}

const payPoints = ({ base, baseRange, signOn, bonusPercent }: TableFacts): string[] => [
  ...(base && !baseRange ? [`Base of ${moneyWords(base.amount)}${periodWords[base.period] || ' a year'}`] : []),
  ...(bonusPercent ? [`Target bonus of ${bonusPercent}% of base`] : []),
  ...(signOn && signOn.minor > 0 ? [`Signing bonus of ${moneyWords(signOn)}`] : []),
]

/** Declines: quick, thankful, no reason that invites an argument, the door left open. */
export const declineMail = (facts: TableFacts, blocks: ScriptBlocks): Mail => {
  const tell = teller(blocks, facts)
  return mail(facts, tell('decline-subject'), [tell('hello'), tell('decline-open'), tell('decline-close')])
}
