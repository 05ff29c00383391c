import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark, Topic } from '#domain/arguments/marking.ts'
import { lookBack } from '#domain/negotiation/rehearsal-debrief.ts'
import { playRehearsal } from '#domain/negotiation/rehearsal.ts'
import type { Rehearsal } from '#domain/negotiation/rehearsal.ts'
import type { RehearsalSetting } from '#domain/negotiation/rehearsal-employer.ts'
import type { RehearsalTurn } from '#domain/negotiation/rehearsal-hearing.ts'
import { mostTurns } from '#domain/negotiation/rehearsal-reply.ts'
import { findNumbers } from '#domain/negotiation/spoken-numbers.ts'
import { anyPreparation, secretNumber, secretWord } from './any-preparation.ts'
import { contents, say, setting, silent } from './rehearsal-talk.ts'

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)
const skill = oneOf('I cut the load from six hours to forty minutes', 'I led a team of eight', 'I ran the move of 4.2 million records', 'Built the audit trail')
const privateReason = oneOf<[string, Topic]>([`my drive is ${secretWord}`, 'commute'], [`the rent in ${secretWord}`, 'cost-of-living'], [`I expected more than ${secretNumber}`, 'expectation'])
const request = oneOf('', 'Could we look at a base of $150,000?', 'Could you get to 171,000?', 'I’d like 145k.', 'Could we look at the base?', 'Is there room in the signing bonus?', 'I’d like two days at home.', 'What range is planned?', 'Which parts could move?', 'Thank you.', 'Yes.', 'I could do with 143,000.')

const withMark = (reason: string, mark: Mark, topic: Topic, rest: string): RehearsalTurn => say(`${reason}. ${rest}`, [reason, mark, topic])
const skillTurn = fc.tuple(skill, request).map(([reason, rest]) => withMark(reason, 'skill-based', 'result', rest))
const plainTurn = request.map((text) => say(text))
const supportTurn = request.map((rest) => withMark('Your posted range goes to 165', 'supporting', 'pay-range', rest))
const privateTurn = fc.tuple(privateReason, request).map(([[reason, topic], rest]) => withMark(reason, 'avoid', topic, rest))
const otherTurn = oneOf(withMark('150 or I walk', 'avoid', 'ultimatum', ''), withMark('I need a desk to stand at', 'accommodation', 'health', ''), withMark('On call means twenty minutes', 'exception', 'commute', ''), say('When can I expect to hear from you?'), say('I’ll take it.'))
/** Turns without a private reason. */
const openTurn = fc.oneof({ weight: 4, arbitrary: skillTurn }, { weight: 3, arbitrary: plainTurn }, { weight: 2, arbitrary: fc.constant(silent) }, supportTurn)
const anyTurn = fc.oneof({ weight: 5, arbitrary: openTurn }, { weight: 2, arbitrary: privateTurn }, otherTurn, fc.string().map((text): RehearsalTurn => ({ how: 'said', text, reasons: [] })))
const anyTurns = fc.array(anyTurn, { maxLength: 20 })
const anySeed = fc.integer({ min: 0, max: 2 ** 31 })
const anySetting: fc.Arbitrary<RehearsalSetting> = fc.oneof(anyPreparation, fc.record({ size: oneOf('S' as const, 'M' as const, 'L' as const, 'G' as const), saysNoNegotiation: oneOf(false, false, false, true) }).map((facts) => setting(facts)))

const play = (at: RehearsalSetting, seed: number, turns: readonly RehearsalTurn[]): Rehearsal => playRehearsal(at, contents, seed, turns)
const spoken = (talk: Rehearsal): string[] => talk.exchanges.flatMap(({ says }) => says)

/** The same turn with a private reason said in front of it. */
const spoiled = (turn: RehearsalTurn): RehearsalTurn => {
  const words = 'My drive is long. '
  if (turn.how === 'silent') return turn
  const reasons = turn.reasons.map((each) => ({ ...each, start: each.start + words.length, end: each.end + words.length }))
  return { how: 'said', text: words + turn.text, reasons: [{ start: 0, end: 16, mark: 'avoid', topic: 'commute', sure: true, sayable: null }, ...reasons] }
}

describe('any practice call with any turns', () => {
  it('is the same talk for the same seed and the same turns, and ends after a while', () => {
    fc.assert(fc.property(anySetting, anySeed, anyTurns, (at, seed, turns) => {
      const talk = play(at, seed, turns)
      expect(play(at, seed, turns)).toEqual(talk)
      expect(talk.stand.turns).toBeLessThanOrEqual(mostTurns)
      if (turns.length >= mostTurns) expect(talk.stand.phase).toBe('closed')
    }), { numRuns: 150 })
  })

  it('never carries a base above the end of the band and what may be signed beyond it, nor below the offer', () => {
    fc.assert(fc.property(anySetting, anySeed, anyTurns, (at, seed, turns) => {
      const { employer, stand } = play(at, seed, turns)
      expect(stand.offered).toBeLessThanOrEqual(employer.ceiling ?? 0)
      expect(stand.offered).toBeGreaterThanOrEqual(employer.base ?? 0)
      if (stand.skills.length === 0) expect(stand.offered).toBe(employer.base ?? 0)
    }), { numRuns: 200 })
  })

  it('is never helped by a private reason, said in front of any turn or in the place of words without a reason', () => {
    const alone = withMark('my drive is long', 'avoid', 'commute', '')
    fc.assert(fc.property(anySetting, anySeed, fc.array(openTurn, { maxLength: 12 }), fc.nat(12), fc.boolean(), (at, seed, turns, place, inFront) => {
      const withTurn = (turn: RehearsalTurn) => [...turns.slice(0, place), turn, ...turns.slice(place)]
      const worse = inFront ? turns.map((turn, index) => (index === place ? spoiled(turn) : turn)) : withTurn(alone)
      const [talk, other] = [play(at, seed, inFront ? turns : withTurn(say('Well.'))), play(at, seed, worse)]
      expect(other.stand.offered).toBeLessThanOrEqual(talk.stand.offered)
      expect(other.stand.gained.filter((term) => !talk.stand.gained.includes(term))).toEqual([])
    }), { numRuns: 400 })
  })

  it('holds no word and no number of a private reason in anything they say or in the look back', () => {
    fc.assert(fc.property(anySetting, anySeed, anyTurns, (at, seed, turns) => {
      const talk = play(at, seed, turns)
      const { stood, employer, findings } = lookBack(talk, at, contents.content)
      const all = [...spoken(talk), stood, employer, ...findings.map(({ sentence }) => sentence)].join('\n')
      expect(all).not.toContain(secretWord)
      expect(all).not.toContain(secretNumber)
    }), { numRuns: 200 })
  })

  it('fills every slot, and answers every turn until the call is over', () => {
    fc.assert(fc.property(anySetting, anySeed, anyTurns, (at, seed, turns) => {
      const talk = play(at, seed, turns)
      for (const { says } of talk.exchanges) expect(says.length).toBeGreaterThan(0)
      const look = lookBack(talk, at, contents.content)
      for (const line of [...spoken(talk), look.stood, look.employer, ...look.findings.map(({ sentence }) => sentence)]) expect(line).not.toMatch(/[{}]|undefined|NaN|\bnull\b|^\s|\s$/)
    }), { numRuns: 150 })
  })

  it('names no sum above the ceiling but the one the person asked for', () => {
    fc.assert(fc.property(anySeed, fc.array(openTurn, { maxLength: 12 }), (seed, turns) => {
      const talk = play(setting(), seed, turns)
      const askedFor = new Set([150_000, 171_000, 145_000, 143_000])
      const named = findNumbers(spoken(talk).join('\n')).map(({ value }) => value).filter((value) => value > 100_000 && value < 1_000_000 && !askedFor.has(value))
      for (const value of named) expect(value * 100).toBeLessThanOrEqual(talk.employer.ceiling ?? 0)
    }), { numRuns: 150 })
  })
})
