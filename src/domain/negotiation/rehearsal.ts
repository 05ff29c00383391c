import { spokenDay } from '#domain/values/day-words.ts'
import { addWorkingDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { moneyWords, periodWords } from './money-words.ts'
import { asSentence } from './own-words.ts'
import { rehearsalEmployer } from './rehearsal-employer.ts'
import type { RehearsalContents, RehearsalEmployer, RehearsalSetting } from './rehearsal-employer.ts'
import { hearTurn } from './rehearsal-hearing.ts'
import type { RehearsalTurn } from './rehearsal-hearing.ts'
import { replyTo } from './rehearsal-reply.ts'
import type { Act } from './rehearsal-reply.ts'
import { firstStand } from './rehearsal-stand.ts'
import type { RehearsalStand } from './rehearsal-stand.ts'
import { sayAct } from './rehearsal-words.ts'
import type { RehearsalSlots } from './rehearsal-words.ts'

/** What the person did, and what was answered; the first exchange is their greeting alone. */
export interface Exchange {
  readonly turn?: RehearsalTurn
  readonly acts: readonly Act[]
  readonly says: readonly string[]
}

/** A practice call as far as it has gone. It is worked out anew from its turns, so one can be taken back by leaving it out. */
export interface Rehearsal {
  readonly seed: number
  readonly employer: RehearsalEmployer
  readonly exchanges: readonly Exchange[]
  readonly stand: RehearsalStand
  /** The day they can answer by, weekends and holidays left out. */
  readonly hearBy: CalendarDate
}

/**
 * Plays a practice call: an offline recruiter with a band, an approver and days, drawn by the seed (a whole number), answers each turn by
 * the kind of its reasons and by what is asked for. The same seed and turns give the same talk. It promises nothing about a real one.
 */
export const playRehearsal = (setting: RehearsalSetting, contents: RehearsalContents, seed: number, turns: readonly RehearsalTurn[] = []): Rehearsal => {
  const employer = rehearsalEmployer(setting, contents, seed)
  const hearBy = addWorkingDays(setting.today, Math.max(1, employer.recastDays), setting.holidays.map(({ date }) => date))
  const start: Rehearsal = { seed, employer, exchanges: [], stand: firstStand(employer), hearBy }
  const greeted = { ...start, exchanges: [exchange(start, [{ act: 'open' }], setting, contents)] }
  return turns.reduce<Rehearsal>((talk, turn) => takeTurn(talk, turn, setting, contents), greeted)
}

/** The talk after one more turn; the same talk once it is over. */
const takeTurn = (talk: Rehearsal, turn: RehearsalTurn, setting: RehearsalSetting, contents: RehearsalContents): Rehearsal => {
  if (talk.stand.phase === 'closed') return talk
  const reply = replyTo(talk.stand, hearTurn(turn, setting.facts, contents.content.cues), talk.employer, setting)
  const next = { ...talk, stand: reply.stand }
  const acts = [...reply.acts, ...lateDate(next, reply.acts, setting), ...probeNow(next)]
  return { ...next, exchanges: [...talk.exchanges, { ...exchange(next, acts, setting, contents), turn }] }
}

const lateDate = ({ hearBy }: Rehearsal, acts: readonly Act[], { facts, today }: RehearsalSetting): Act[] =>
  acts.some(({ act }) => act === 'gives-date') && facts.answerBy !== undefined && facts.answerBy >= today && hearBy > facts.answerBy ? [{ act: 'date-after-answer' }] : []

/** Their own question comes once, and never into the silence behind a request. */
const probeNow = ({ employer: { probe }, stand }: Rehearsal): Act[] => (stand.turns === probe.turn && stand.phase !== 'closed' && stand.phase !== 'asked' ? [{ act: probe.act }] : [])

const exchange = (talk: Rehearsal, acts: readonly Act[], setting: RehearsalSetting, { content }: RehearsalContents): Exchange => {
  const place = talk.exchanges.length + Math.abs(Math.trunc(talk.seed))
  const says = acts.map((act) => sayAct(content, act.act, talk.employer.size, slotsFor(talk, act, setting), place))
  return { acts, says: says.filter((line) => line !== '') }
}

const slotsFor = ({ employer, stand, hearBy }: Rehearsal, { act, term, reason }: Act, { facts, today }: RehearsalSetting): RehearsalSlots => {
  const sum = (minor: number | undefined) => (minor && facts.base ? `${moneyWords({ minor, currency: facts.base.amount.currency })}${periodWords[facts.base.period]}` : undefined)
  const named = act === 'thinks' || act === 'already-in' || act === 'came-down' ? stand.ask : stand.offered
  return {
    amount: sum(named),
    ask: sum(stand.ask),
    band: sum(employer.bandEnd),
    reason: reason === undefined ? undefined : asSentence(reason),
    approver: employer.approver,
    above: employer.above,
    days: daysWords(employer.recastDays),
    date: spokenDay(today, hearBy),
    alternative: employer.others.find((each) => each.term === term)?.words,
  }
}

const daysWords = (days: number): string => (days <= 1 ? 'a working day' : `${days} working days`)
