import type { AskTerm } from './ask.ts'
import { answerBase, weightOf } from './rehearsal-base.ts'
import type { RehearsalEmployer } from './rehearsal-employer.ts'
import type { Heard } from './rehearsal-hearing.ts'
import { remember } from './rehearsal-stand.ts'
import type { RehearsalStand } from './rehearsal-stand.ts'
import type { RehearsalSetting } from './rehearsal-employer.ts'
import type { RehearsalAct } from './rehearsal-words.ts'

/** One thing they say, and what it speaks of. */
export interface Act {
  readonly act: RehearsalAct
  readonly term?: AskTerm
  /** A sayable reason of the person, to be quoted. */
  readonly reason?: string
}

export interface Reply {
  readonly acts: readonly Act[]
  readonly stand: RehearsalStand
}

/** Turns after which they have to go. */
export const mostTurns = 16

/** Their answer to one turn: first to the kind of each reason, then to what is asked for. */
export const replyTo = (before: RehearsalStand, heard: Heard, employer: RehearsalEmployer, setting: RehearsalSetting): Reply => {
  if (before.phase === 'closed') return { acts: [], stand: before }
  const stand = remember(before, heard, setting)
  const closed = { ...stand, phase: 'closed' as const }
  if (heard.declines) return { acts: [{ act: 'takes-no' }], stand: closed }
  if (heard.accepts) return { acts: [{ act: 'takes-yes' }], stand: { ...closed, saidYes: true } }
  const reactions = reactTo(heard, before, stand)
  const main = heard.asksDate ? beforeDate(stand, heard, employer) : answerTurn(stand, before, heard, employer, reactions.length > 0)
  const { acts } = main
  if (heard.asksDate) return { acts: [...reactions, ...acts, { act: 'gives-date' }], stand: { ...main.stand, phase: 'closed', closedWithDate: true } }
  if (main.stand.turns >= mostTurns) return { acts: [...reactions, ...acts, { act: 'out-of-time' }], stand: { ...main.stand, phase: 'closed' } }
  return { acts: [...reactions, ...acts], stand: main.stand }
}

/** What the kinds of reasons do to the one who hears them. At most one line for each kind, the first new skill quoted. */
const reactTo = (heard: Heard, before: RehearsalStand, stand: RehearsalStand): Act[] => {
  const fresh = stand.skills.slice(before.skills.length)
  const alone = heard.supports.length > 0 && stand.skills.length === 0
  const when = (holds: boolean, act: RehearsalAct): Act[] => (holds ? [{ act }] : [])
  if (heard.ultimatum) return [{ act: 'hardens' }]
  return [
    ...when(heard.accommodation, 'accommodation'),
    ...when(heard.exception, 'exception'),
    ...when(heard.private.length > 0, before.privateTurns === 0 ? 'let-pass' : 'cools'),
    ...fresh.slice(0, 1).map(({ text }) => ({ act: 'carries' as const, reason: text })),
    ...when(heard.unsure && !heard.asksDate && fresh.length === 0 && heard.private.length === 0, 'tell-me-more'),
    ...when(heard.otherOffer, 'other-offer'),
    ...when(heard.supports.length > 0 && !heard.otherOffer, alone ? 'support-alone' : 'support-heard'),
  ]
}

/** What is still open is spoken to before a date is given. */
const beforeDate = (stand: RehearsalStand, heard: Heard, employer: RehearsalEmployer): Reply => {
  const asked = withAsk(stand, heard)
  return asked.waiting.length > 0 ? answerAll({ ...asked, silence: asked.silence ?? 'filled' }, employer, false) : { acts: [], stand: asked }
}

const answerTurn = (stand: RehearsalStand, before: RehearsalStand, heard: Heard, employer: RehearsalEmployer, reacted: boolean): Reply => {
  if (heard.silent) return answerSilence(stand, employer)
  if (stand.phase === 'asked') return answerFilled(stand, before, heard, employer)
  const fresh = newTerms(stand, heard)
  if (stand.phase === 'open' && heard.asks.length > 0) return { acts: [{ act: weightOf(stand) > 0 ? 'thinks' : 'needs-reason' }], stand: { ...withAsk(stand, heard), phase: 'asked' } }
  if (stand.phase === 'answered' && fresh.length > 0) return answerMore(stand, heard, employer)
  const carried = heard.amount === undefined && stand.ask !== undefined && stand.offered >= stand.ask
  const pushes = !carried && (heard.amount !== undefined || stand.skills.length > before.skills.length)
  if (stand.phase === 'answered' && pushes && stand.raised.includes('base-salary')) return answerAll({ ...withAsk(stand, heard), waiting: ['base-salary'] }, employer, false)
  if (heard.asksWhatMoves) return { acts: [nextInstead(stand, employer)], stand: { ...stand, invited: true } }
  return { acts: smallTalk(stand, heard, employer, reacted), stand: nameRange(stand, heard, employer) }
}

/** The silence behind a request is left to them once; it brings what their reasons allow. */
const answerSilence = (stand: RehearsalStand, employer: RehearsalEmployer): Reply => {
  if (stand.phase === 'asked') {
    const kept = answerAll({ ...stand, silence: stand.silence ?? 'kept' }, employer, true)
    return kept.stand.offered > stand.offered ? { ...kept, acts: [{ act: 'silence-works' }, ...kept.acts] } : kept
  }
  const again = stand.phase === 'answered' && !stand.baseClosed && stand.raised.includes('base-salary') ? answerAll({ ...stand, waiting: ['base-salary'] }, employer, true) : undefined
  return again && again.stand.offered > stand.offered ? { ...again, acts: [{ act: 'silence-works' }, ...again.acts] } : { acts: [{ act: 'silence-nothing' }], stand }
}

/** The person spoke into the silence. A lower number is taken as it comes. */
const answerFilled = (stand: RehearsalStand, before: RehearsalStand, heard: Heard, employer: RehearsalEmployer): Reply => {
  // The reason they asked for is there now; the silence behind it is still to come.
  if (weightOf(before) === 0 && weightOf(stand) > 0) return { acts: [{ act: 'thinks' }], stand: withAsk(stand, heard) }
  const lower = heard.amount !== undefined && stand.ask !== undefined && heard.amount < stand.ask
  // A number they asked for is an answer, and fills no silence.
  const wanted = stand.ask === undefined && heard.amount !== undefined
  const { silence, ...rest } = withAsk(stand, heard)
  const next = lower ? 'lowered' : (silence ?? (wanted ? undefined : 'filled'))
  const reply = answerAll({ ...rest, ...(next ? { silence: next } : {}) }, employer, false)
  return lower ? { ...reply, acts: [{ act: 'came-down' }, ...reply.acts] } : reply
}

/** A further request after the first was answered: welcome where they asked for one, a drip where they did not. */
const answerMore = (stand: RehearsalStand, heard: Heard, employer: RehearsalEmployer): Reply => {
  const dripped = stand.invited ? { ...stand, invited: false } : { ...stand, drips: stand.drips + 1 }
  const reply = answerAll(withAsk(dripped, heard), employer, false)
  return stand.invited ? reply : { ...reply, acts: [{ act: 'drip' }, ...reply.acts] }
}

const newTerms = (stand: RehearsalStand, heard: Heard): AskTerm[] => heard.asks.filter((term) => !stand.raised.includes(term))

const withAsk = (stand: RehearsalStand, heard: Heard): RehearsalStand => {
  const fresh = newTerms(stand, heard)
  return { ...stand, raised: [...stand.raised, ...fresh], waiting: [...stand.waiting, ...fresh], ...(heard.amount === undefined ? {} : { ask: heard.amount }) }
}

/** Speaks to the base, then to each other term that waits, then asks what else matters where the base is closed. */
const answerAll = (stand: RehearsalStand, employer: RehearsalEmployer, silent: boolean): Reply => {
  const base = stand.waiting.includes('base-salary') ? answerBase(employer, stand, silent) : undefined
  const asksNumber = base?.acts.includes('asks-number') ?? false
  const after: RehearsalStand = {
    ...stand,
    phase: asksNumber ? 'asked' : 'answered',
    offered: base?.offered ?? stand.offered,
    baseClosed: base?.closed ?? stand.baseClosed,
    askedNumber: stand.askedNumber || asksNumber,
    ...(base?.acts.includes('names-number') && !stand.firstNumber ? { firstNumber: 'them' as const } : {}),
  }
  const others = answerOthers(after, employer)
  const waiting: AskTerm[] = asksNumber ? ['base-salary'] : []
  const said: Act[] = [...(base?.acts ?? []).map((act) => ({ act })), ...others.acts]
  if (!base?.closed || others.acts.some(({ act }) => act === 'instead-yes')) return { acts: said, stand: { ...others.stand, waiting } }
  const instead = nextInstead(others.stand, employer)
  return { acts: [...said, instead], stand: { ...others.stand, waiting, invited: true } }
}

const nextInstead = (stand: RehearsalStand, { others }: RehearsalEmployer): Act => {
  const next = stand.hardened ? undefined : others.find(({ term, moves }) => moves && !stand.raised.includes(term))
  return next ? { act: 'offers-instead', term: next.term } : { act: 'nothing-instead' }
}

const answerOthers = (stand: RehearsalStand, employer: RehearsalEmployer): Reply => {
  const asked = stand.waiting.filter((term) => term !== 'base-salary')
  const passes = (term: AskTerm) => employer.others.some((each) => each.term === term && each.moves && !stand.hardened && (!each.needsSkill || weightOf(stand) > 0))
  const gained = asked.filter(passes)
  const refused = asked.filter((term) => !passes(term))
  return {
    acts: asked.map((term) => ({ act: passes(term) ? ('instead-yes' as const) : ('instead-no' as const), term })),
    stand: { ...stand, gained: [...stand.gained, ...gained], refused: [...stand.refused, ...refused] },
  }
}

const smallTalk = (stand: RehearsalStand, heard: Heard, employer: RehearsalEmployer, reacted: boolean): Act[] => {
  if (heard.asksRange) return [{ act: employer.bandEnd === undefined ? 'no-range' : 'names-range' }]
  if (heard.question) return [{ act: 'looks-up' }]
  if (reacted) return []
  if (stand.phase === 'answered') return [{ act: 'go-on-after' }]
  return [{ act: heard.thanks ? 'warm' : 'go-on' }]
}

const nameRange = (stand: RehearsalStand, heard: Heard, { bandEnd }: RehearsalEmployer): RehearsalStand =>
  heard.asksRange && bandEnd !== undefined && !stand.firstNumber ? { ...stand, firstNumber: 'them' } : stand
