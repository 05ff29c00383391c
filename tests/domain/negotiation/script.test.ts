import { describe, expect, it } from 'vitest'
import { buildScript, scriptText } from '#domain/negotiation/script.ts'
import type { Script } from '#domain/negotiation/script.ts'
import { ask, day, largeCompany, nextToNothing, preparation, sayable, words } from './table.ts'

const build = (rest: Parameters<typeof preparation>[0] = {}, variant = 0): Script => buildScript(preparation(rest), words, variant)
const beat = (script: Script, id: string) => script.beats.find((each) => each.id === id)!
const reply = (script: Script, id: string) => beat(script, 'turn').branches!.find((each) => each.id === id)!

describe('the script', () => {
  it('opens warm, says skills and then the number, is silent, hears them, and closes with their date', () => {
    const script = build()
    expect(script.beats.map(({ title }) => title)).toEqual(['Open warm', 'Skills first, then the number', 'Then it is Priya’s turn', 'Close with their date, not yours'])
    expect(beat(script, 'warm').lines[0]?.text).toBe('Priya, thank you again. I’m excited about the Clinical Data team and I’d like to make this work.')
    expect(beat(script, 'number').lines.map(({ text }) => text)).toEqual([
      'At Corvid I cut the nightly load from six hours to forty minutes.',
      'I led the move of 4.2 million patient records.',
      'You told me about the work ahead: moving the patient records to the new platform. On that basis, could we look at a base of $150,000?',
    ])
    expect(beat(script, 'number').lines.at(-1)?.strong).toEqual(['$150,000'])
    expect(beat(script, 'number').cue).toEqual({ text: 'Now stop. Count to eight.', counts: 8 })
    expect(beat(script, 'close').lines.map(({ text }) => text)).toEqual(['When can I expect to hear from you?'])
  })

  it('has a reply for each of the four likely answers, agreeing with the offer’s own dates and numbers', () => {
    expect(beat(build(), 'turn').branches).toEqual([
      { id: 'check', lead: 'If Priya says', says: 'I’d have to check.', reply: 'Of course. Would half a page help you make the case? I can send it in ten minutes.' },
      { id: 'top', lead: 'If Priya says', says: 'That’s the top of the band.', reply: 'Understood. Is there room in the signing bonus, or for a pay review at six months?' },
      { id: 'sign', lead: 'If Priya says', says: 'What would make you sign today?', reply: 'With $150,000 in writing, you’d have my answer on Wednesday.' },
      { id: 'final', lead: 'If Priya says', says: 'This is our final offer.', reply: 'Thank you for checking. I’ll give you my answer by Friday, as agreed.' },
    ])
  })

  it('reads naturally when no name, team, date or reason is known', () => {
    const text = scriptText(build({ facts: nextToNothing, sayables: [] }))
    expect(text).toContain('Thank you again. I’m excited about the work')
    expect(text).toContain('Before I decide, could we look at a base of $150,000?')
    expect(text).toContain('With $150,000 in writing, you’d have my answer within a day.')
    expect(text).toContain('Thank you for checking. When do you need my answer?')
    expect(beat(build({ facts: nextToNothing }), 'turn')).toMatchObject({ title: 'Then it is their turn', branches: [{ lead: 'If they say' }, {}, {}, {}] })
  })

  it('never promises an answer after the answer date, nor by a date that is past', () => {
    expect(reply(build({ today: day('2026-11-27') }), 'sign').reply).toContain('on Friday')
    expect(scriptText(build({ today: day('2026-11-30') }))).not.toMatch(/Friday|as agreed/)
  })

  it('makes one combined request of three asks at most, in their rank', () => {
    const asks = [ask('training', { rank: 4 }), ask('early-review', { rank: 2 }), ask('sign-on', { amount: 12_000, rank: 3 }), ask('base-salary', { amount: 150_000, rank: 1 })]
    const script = build({ asks })
    expect(beat(script, 'number').lines.at(-1)?.text).toMatch(/a base of \$150,000, a pay review at six months and a signing bonus of \$12,000\?$/)
    expect(reply(script, 'sign').reply).toBe('With a base of $150,000, a pay review at six months and a signing bonus of $12,000 confirmed in writing, you’d have my answer on Wednesday.')
  })

  it('does not offer instead what was asked for already', () => {
    expect(reply(build({ asks: [ask('base-salary', { amount: 150_000 }), ask('sign-on', { amount: 9000, rank: 2 })] }), 'top').reply).not.toContain('signing bonus')
  })

  it('names an ask that no skill carries, and then gives no reason for it', () => {
    const script = build({ sayables: [sayable('The posted range goes to $155,000', 'supporting', 'pay-range')] })
    expect(script.unsupported.map(({ term }) => term)).toEqual(['base-salary'])
    expect(scriptText(script)).not.toContain('155,000')
    expect(build().unsupported).toEqual([])
  })

  it('says at most three skills, those with results first, as the person wrote them', () => {
    const sayables = ['I know the claims system well', 'I speak Spanish', 'I cut errors by 40%', 'I trained 6 analysts'].map((text) => sayable(text, 'skill-based', text.includes('know') || text.includes('speak') ? 'skill' : 'result'))
    expect(beat(build({ sayables }), 'number').lines.map(({ text }) => text).slice(0, -1)).toEqual(['I know the claims system well.', 'I cut errors by 40%.', 'I trained 6 analysts.'])
  })

  it('turns an exception into a question about how, apart from the pay, and never says its own words', () => {
    const exception = sayable('On-call means 30 minutes to site and I live 52 away', 'exception', 'commute')
    const script = build({ sayables: [sayable('I led the move of 4.2 million records'), exception], facts: { ...largeCompany, onCall: 'one week in four, 30 minutes to site' } })
    expect(beat(script, 'close').lines[0]?.text).toBe('One practical question, apart from the pay. You told me about the on-call duty: one week in four, 30 minutes to site. How do people who live further out usually handle that?')
    expect(scriptText(script)).not.toContain('52')
  })

  it('says a supporting fact once, late, behind skills', () => {
    const script = build({ sayables: [sayable('I led the move of 4.2 million records'), sayable('the posted range goes to $155,000', 'supporting', 'pay-range')] })
    expect(scriptText(script).match(/155,000/g)).toHaveLength(1)
    expect(reply(script, 'check').reply).toBe('Of course. One more fact you may use: The posted range goes to $155,000. Would half a page help you make the case? I can send it in ten minutes.')
  })

  it('speaks of another offer only where there is one, and of a written one only where it is written', () => {
    const sayables = (text: string) => [sayable('I led the move of 4.2 million records'), sayable(text, 'supporting', 'competing-offer')]
    const plain = sayables('I also have an offer at $149,000')
    const written = sayables('I have a written offer at $149,000')
    expect(scriptText(build({ sayables: plain }))).not.toContain('149,000')
    expect(scriptText(build({ sayables: plain, otherOffers: 'spoken' }))).toContain('149,000')
    expect(scriptText(build({ sayables: written, otherOffers: 'spoken' }))).not.toContain('149,000')
    expect(scriptText(build({ sayables: written, otherOffers: 'written' }))).toContain('149,000')
  })

  it('asks for other things where they say that they do not negotiate', () => {
    const { says, reply: answer } = reply(build({ facts: { ...largeCompany, saysNoNegotiation: true } }), 'top')
    expect(says).toBe('We don’t negotiate.')
    expect(answer).toBe('Understood. Is there room in the start date, or for a training budget?')
  })

  it('keeps a request that the person wrote as a sentence', () => {
    const script = build({ asks: [ask('other', { words: 'Could my laptop be a Mac?' })] })
    expect(beat(script, 'number').lines.at(-1)?.text).toBe('One thing that would help me decide: Could my laptop be a Mac?')
  })

  it('does not promise to sign for a later answer date', () => {
    const asks = [ask('answer-date'), ask('sign-on', { amount: 9000, rank: 2 })]
    expect(reply(build({ asks }), 'sign').reply).toBe('With a signing bonus of $9,000 confirmed in writing, you’d have my answer on Wednesday.')
    expect(reply(build({ asks: [ask('answer-date')] }), 'sign').reply).toBe('With what we agree on in writing, you’d have my answer on Wednesday.')
  })

  it('asks what can move where nothing is asked for', () => {
    expect(beat(build({ asks: [] }), 'number').lines.at(-1)?.text).toBe('Which parts of the offer could still move?')
  })

  it('takes other words with another variant, and the same with the same', () => {
    expect(scriptText(build({}, 1))).not.toBe(scriptText(build()))
    expect(scriptText(build({}, 1))).toBe(scriptText(build({}, 1)))
  })

  it('carries an ask by the reasons chosen for it', () => {
    const sayables = [sayable('I led the move of 4.2 million records'), sayable('I speak Spanish', 'skill-based', 'skill')]
    const text = scriptText(build({ sayables, asks: [ask('base-salary', { amount: 150_000, reasons: ['i speak spanish.'] })] }))
    expect(text).toContain('I speak Spanish.')
    expect(text).not.toContain('4.2 million')
  })
})
