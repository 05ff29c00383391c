import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildScript, scriptText } from '#domain/negotiation/script.ts'
import { otherAnswers } from '#domain/negotiation/script-branches.ts'
import { money } from '#domain/values/money.ts'
import { anyPreparation } from './any-preparation.ts'
import { ask, day, largeCompany, nextToNothing, preparation, sayable, words } from './table.ts'

const others = (rest: Parameters<typeof preparation>[0] = {}) => buildScript(preparation(rest), words).others
const reply = (id: string, rest: Parameters<typeof preparation>[0] = {}) => others(rest).find((each) => each.id === id)!.reply

describe('what else they may say', () => {
  it('has a reply to every objection, and what it often means', () => {
    expect(others().map(({ id }) => id)).toEqual([...otherAnswers])
    for (const each of others()) expect([each.says, each.reply, each.means].every((text) => text.length > 10), each.id).toBe(true)
  })

  it('does not say twice that they do not negotiate', () => {
    expect(reply('no-negotiation')).toBe('I respect that. When is pay looked at next, and what decides it?')
    expect(others({ facts: { ...largeCompany, saysNoNegotiation: true } }).map(({ id }) => id)).not.toContain('no-negotiation')
  })

  it('asks about a number first where there is none yet', () => {
    expect(others({ facts: nextToNothing }).slice(0, 3).map(({ id }) => id)).toEqual(['expect', 'number', 'earn'])
  })

  it('never names what I earn', () => {
    expect(reply('earn')).toBe('I’d rather keep to what the Senior Data Engineer role is worth here. Which range is planned for it?')
  })

  it('turns expectations back into their range, and names the range they told', () => {
    expect(reply('expect')).toMatch(/Which range is planned for it\?$/)
    expect(reply('expect', { facts: { ...largeCompany, rangeHigh: money(155_000, 'USD') } })).toBe('I have seen a range that goes up to $155,000. Where in it do you see this role?')
  })

  it('names a number only where I ask for one', () => {
    expect(reply('number')).toContain('$150,000 and above')
    expect(reply('number', { asks: [ask('training')] })).not.toMatch(/\d/)
  })

  it('answers “today” with the day they gave, with a day of mine where they gave none, and with today where it is today', () => {
    expect(reply('today')).toContain('You gave me until Friday')
    expect(reply('today', { facts: { ...largeCompany, answerBy: day('2026-11-23') } })).toBe('You will have it today by 5 pm, as agreed.')
    // Two working days on from Monday.
    expect(reply('today', { facts: nextToNothing })).toContain('Could I tell you on Wednesday?')
    expect(reply('today', { facts: nextToNothing, today: day('2026-11-25') })).toContain('Could I tell you on Monday')
  })

  it('offers money paid once where others get the same, and not what I asked for already', () => {
    expect(reply('peers')).toContain('such as a signing bonus')
    expect(reply('peers', { asks: [ask('sign-on', { amount: 9000 })] })).not.toContain('signing bonus')
  })

  it('brings the nearest thing I did against a doubt, and claims nothing where I wrote nothing', () => {
    expect(reply('experience')).toContain('At Corvid I cut the nightly load from six hours to forty minutes.')
    expect(reply('experience', { sayables: [] })).toMatch(/^What would you want to see/)
  })

  it('puts no yes into my mouth', () => {
    expect(reply('meet')).not.toMatch(/\byes\b|accept|sign\b/i)
  })
})

describe('the wording', () => {
  const openings = (variant: number) => buildScript(preparation({ variant }), words).beats[0]!.lines[0]!.text

  it('of three calls never begins alike, by itself', () => {
    for (const facts of [largeCompany, nextToNothing, { ...nextToNothing, role: 'Analyst' }, { ...nextToNothing, company: 'Oxbow' }]) {
      const texts = [0, 1, 2].map((variant) => buildScript(preparation({ facts, variant }), words).beats[0]!.lines[0]!.text)
      expect(new Set(texts.map((text) => text.split(/(?<=[.!?]) /)[0])).size, texts[0]).toBe(3)
      expect(new Set(texts.map((text) => text.split(/(?<=[.!?]) /)[1])).size, texts[0]).toBe(3)
    }
    expect(openings(3)).toBe(buildScript(preparation(), words, 3).beats[0]!.lines[0]!.text)
  })
})

it('another offer is in no script where none is noted, whatever I wrote', () => {
  const claims = ['I have another offer at $149,000', 'I hold two offers', 'A competing offer pays more', 'I have an offer from another company']
  fc.assert(
    fc.property(anyPreparation, fc.constantFrom(...claims), (prepared, claim) => {
      const text = scriptText(buildScript({ ...prepared, otherOffers: 'none', asks: [ask('base-salary', { amount: 1000 })], sayables: [sayable('I led it'), sayable(claim)] }, words))
      expect(text).not.toContain(claim)
    }),
    { numRuns: 40 },
  )
})
