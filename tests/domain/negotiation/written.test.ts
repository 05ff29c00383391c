import { describe, expect, it } from 'vitest'
import { buildAskMail } from '#domain/negotiation/ask-mail.ts'
import { briefText, buildBrief } from '#domain/negotiation/brief.ts'
import { countWords } from '#domain/negotiation/mail.ts'
import { questionsEmail } from '#domain/negotiation/questions-mail.ts'
import { acceptanceMail, declineMail, moreTimeMail } from '#domain/negotiation/short-mails.ts'
import { money } from '#domain/values/money.ts'
import { ask, day, largeCompany, monday, nextToNothing, preparation, sayable, words } from './table.ts'

describe('the e-mail', () => {
  const mail = buildAskMail(preparation(), words)

  it('says the same as the call, to the recruiter by name', () => {
    expect(mail).toMatchObject({ to: 'Priya Raman', subject: 'Senior Data Engineer offer, one question on the base' })
    expect(mail.body).toMatch(/^Hello Priya,\n\nThank you for the offer and for walking me through it yesterday\. I’m excited about the Clinical Data team/)
    expect(mail.body).toContain('I led the move of 4.2 million patient records. You told me about the work ahead: moving the patient records to the new platform. On that basis, could we look at a base of $150,000?')
    expect(mail.body).toMatch(/When can I expect to hear from you\?$/)
  })

  it('has 120 to 180 words', () => {
    expect(countWords(mail.body)).toBeGreaterThanOrEqual(120)
    expect(countWords(mail.body)).toBeLessThanOrEqual(180)
  })

  it('leaves a reason out rather than grow longer than 180 words', () => {
    const long = (start: string) => sayable(`${start} ${'and then rebuilt one more part of the nightly load '.repeat(5)}`)
    const body = buildAskMail(preparation({ sayables: [long('I mended'), long('I planned'), long('I measured')] }), words).body
    expect(countWords(body)).toBeLessThanOrEqual(180)
    expect(body).toContain('I mended')
    expect(body).not.toContain('I measured')
  })

  it('goes to nobody in particular where no name is known', () => {
    const plain = buildAskMail(preparation({ facts: nextToNothing }), words)
    expect(plain).toMatchObject({ to: '', subject: 'My offer, one question on the base' })
    expect(plain.body).toMatch(/^Hello,\n/)
  })
})

describe('the brief to carry upstairs', () => {
  it('holds the request, why it pays, proof, cost, what else, and when', () => {
    expect(buildBrief(preparation(), words)).toEqual({
      heading: '$142,000 → $150,000 base',
      rows: [
        { id: 'position', label: 'Position', text: 'Senior Data Engineer, Clinical Data team.' },
        { id: 'request', label: 'The request', text: 'Recast the base of an approved offer. Nothing else changes.' },
        { id: 'why', label: 'Why it pays', text: 'At Corvid: cut the nightly load from six hours to forty minutes. Led the move of 4.2 million patient records. The work ahead: moving the patient records to the new platform.' },
        { id: 'proof', label: 'Proof', text: 'Nightly load, rebuilt in steps: 6 h to 40 min. Corvid, 2025.' },
        { id: 'cost', label: 'Cost', text: '$8,000 a year in base, about $9,100 with bonus and match.' },
        { id: 'instead', label: 'If base is fixed', text: 'A signing bonus, or a pay review at six months.' },
        { id: 'timing', label: 'Timing', text: 'Holiday on Thursday. Answer due Friday at 5 pm.' },
      ],
    })
  })

  it('works out an hourly base over the contracted hours', () => {
    const facts = { ...largeCompany, base: { amount: money(40, 'USD'), period: 'hour' as const }, workingTime: { hoursPerWeek: 30, daysPerWeek: 5 }, bonusPercent: 0, matchPercent: 0 }
    const brief = buildBrief(preparation({ facts, asks: [ask('base-salary', { amount: 44 })] }), words)!
    expect(brief.heading).toBe('$40 → $44 base an hour')
    expect(briefText(brief)).toContain('Cost: $6,240 a year in base.')
  })

  it('says a range as a range, in the heading and in the cost', () => {
    const facts = { ...largeCompany, base: { amount: money(135_000, 'USD'), period: 'year' as const }, baseRange: { low: money(130_000, 'USD'), high: money(140_000, 'USD') } }
    const briefFor = (amount: number) => buildBrief(preparation({ facts, asks: [ask('base-salary', { amount })] }), words)!
    expect(briefFor(150_000).heading).toBe('$130,000 to $140,000 → $150,000 base')
    expect(briefFor(150_000).rows.find(({ id }) => id === 'cost')?.text).toBe('$10,000 to $20,000 a year in base, about $11,400 to $22,800 with bonus and match.')
    expect(briefFor(138_000).rows.find(({ id }) => id === 'cost')?.text).toContain('Up to $8,000 a year in base')
    expect(briefText(briefFor(150_000))).not.toContain('135')
  })

  it('says what is paid once, and what costs nothing today', () => {
    const cost = (...asks: ReturnType<typeof ask>[]) => buildBrief(preparation({ asks }), words)?.rows.find(({ id }) => id === 'cost')?.text
    expect(cost(ask('sign-on', { amount: 12_000 }), ask('training', { amount: 2000 }))).toBe('$12,000 for the signing bonus and $2,000 for training.')
    expect(cost(ask('early-review'))).toBe('Nothing today.')
    const base = ask('base-salary', { amount: 150_000 })
    // 10 % of 142,000 are offered as a bonus already
    expect(cost(base, ask('sign-on', { amount: 12_000 }), ask('bonus', { amount: 16_000 }))).toBe('$8,000 a year in base, about $9,100 with bonus and match. $1,800 a year in bonus. $12,000 for the signing bonus.')
    expect(cost(base, ask('other', { words: 'a second pair of hands on nights' }), ask('early-review'))).toBe('$8,000 a year in base, about $9,100 with bonus and match. Not counted: a second pair of hands on nights.')
  })

  it('leaves out rows that nothing is known for, and is not there without an ask', () => {
    const bare = buildBrief(preparation({ facts: nextToNothing, proofs: [], sayables: [] }), words)!
    expect(bare.rows.map(({ id }) => id)).toEqual(['request', 'instead', 'timing'])
    expect(buildBrief(preparation({ asks: [] }), words)).toBeUndefined()
  })
})

describe('the questions by e-mail', () => {
  it('come in the order a recruiter can answer, own questions last, none twice', () => {
    const questions = [{ text: 'Who would I work with most' }, { text: 'Which level is the role?', term: 'level' as const }, { text: 'What is the base salary?', term: 'baseSalary' as const }, { text: 'When do you need my answer?', term: 'answerBy' as const }, { text: 'What is the base salary?', term: 'baseSalary' as const }]
    const { subject, body } = questionsEmail(largeCompany, questions, words.blocks, monday)
    expect(subject).toBe('Senior Data Engineer offer, a few questions')
    expect(body.match(/^\d\. .*$/gm)).toEqual(['1. When do you need my answer?', '2. What is the base salary?', '3. Which level is the role?', '4. Who would I work with most?'])
  })
})

describe('the short mails', () => {
  it('ask for more time with a day and an hour, and promise to keep it', () => {
    const { body } = moreTimeMail(largeCompany, words.blocks, monday, { day: day('2026-12-02'), time: '12:00' })
    expect(body).toContain('Could I give you my answer by Wednesday 2 December at 12 pm? You will have it then, either way.')
    expect(moreTimeMail(nextToNothing, words.blocks, monday).body).toContain('which day is the last that works for you?')
  })

  it('accept only what is in writing, with every agreed point', () => {
    expect(acceptanceMail({ ...largeCompany, inWriting: false }, [], words.blocks, monday)).toBeUndefined()
    expect(acceptanceMail({ ...largeCompany, startDate: day('2027-01-11') }, ['First review after six months'], words.blocks, monday)?.body).toBe(
      'Hello Priya,\n\nI’m happy to accept the offer for the Senior Data Engineer role at Fennimore Health, as set out in writing.\n\nSo that we have the same list, this is what we agreed:\n- Base of $142,000 a year\n- Target bonus of 10% of base\n- First review after six months\n\nI look forward to starting on Monday 11 January 2027. Thank you for your help along the way, Priya.',
    )
  })

  it('decline with thanks and no argument', () => {
    expect(declineMail(largeCompany, words.blocks).body).toMatch(/I have decided not to take it\.\n\n.*stay in touch\.$/)
  })
})
