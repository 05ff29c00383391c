import { describe, expect, it } from 'vitest'
import { toSayable } from '#domain/arguments/sayable.ts'
import { Accomplishment } from '#domain/arguments/accomplishment.ts'
import { Offer } from '#domain/offer/offer.ts'
import { money } from '#domain/values/money.ts'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { Ask } from '#domain/negotiation/ask.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { otherOffers, proofsBehind } from '#screens/parts/preparation.ts'
import { printScale } from '#screens/script/print-scale.ts'
import { coverTold } from '#screens/script/cover-told.ts'
import { askHint, nextAskTerm, roomView } from '#screens/script/room-view.ts'
import type { CallDocument } from '#screens/script/script-documents.ts'
import { preparation } from '../../domain/negotiation/table.ts'
import { textPieces } from '#screens/script/text-pieces.ts'

const skill = (text: string) => toSayable(text, { start: 0, end: text.length, mark: 'skill-based', topic: 'result', p: 1, sure: true, cues: [], ruleId: null, why: '', source: '' })!
const offer = (id: string, rest: object = {}) => Offer.parse({ id, company: id, baseSalary: { sure: 'said', value: { amount: money(149_000, 'USD'), period: 'year' }, from: 'heard' }, ...rest })
const done = (said: string, what = '') => Accomplishment.parse({ id: said || what, said, what, result: '31 to 9' })

describe('what stands behind a reason', () => {
  it('is found by its words, in the order of the reasons, and nothing else is brought up', () => {
    const evidence = [done('I brought night-time pages down from 31 a month to 9'), done('At Corvid I cut the nightly load from six hours to forty minutes', 'Nightly load'), done('I trained six analysts')]
    const proofs = proofsBehind(evidence, [skill('At Corvid I cut the nightly load from six hours to forty minutes'), skill('brought pages down from 31 a month to 9')])
    expect(proofs.map(({ what }) => what)).toEqual(['Nightly load', ''])
  })
})

describe('another offer', () => {
  it('is spoken of only where it is here, open and has a number', () => {
    expect(otherOffers([offer('one')], 'one')).toBe('none')
    expect(otherOffers([offer('one'), offer('two')], 'one')).toBe('spoken')
    expect(otherOffers([offer('one'), offer('two', { aside: true }), offer('now', { kind: 'stay' }), Offer.parse({ id: 'blank' })], 'one')).toBe('none')
    expect(otherOffers([offer('one'), offer('two', { signOn: { sure: 'said', value: money(1, 'USD'), from: 'letter' } })], 'one')).toBe('written')
  })
})

describe('room to move', () => {
  const facts: TableFacts = { currency: 'USD', size: 'L', saysNoNegotiation: false, hasEquity: true, inWriting: false, hasRelocation: false, hasVisa: false, hasNonCompete: false }
  const ask = (term: Ask['term']) => Ask.parse({ id: term, offerId: 'one', term })

  it('is told for the size of the employer, as practitioners see it', () => {
    expect(roomView(preparation({ facts, asks: [] }), negotiability).forWhom).toBe('For a company with more than 1,000 people. As practitioners see it; yours may differ.')
    expect(roomView(preparation({ facts: { ...facts, size: 'unknown' }, asks: [] }), negotiability).forWhom).toContain('Size not known')
  })

  it('warns of the pension and private health cover of a British offer in its own words, and only where they were told', () => {
    const spots = (rest: object, hasPension: boolean) => {
      const british = Offer.parse({ id: 'one', company: 'Brightside', currency: 'GBP', ...rest })
      return roomView(preparation({ facts: { ...facts, currency: 'GBP' }, asks: [] }), negotiability, coverTold(british, hasPension)).dangers.map(({ title }) => title)
    }
    const cover = { healthPremium: { sure: 'said', value: money(17.33, 'GBP') } }
    expect(spots(cover, true)).toContain('Employer pension and private health cover')
    expect(spots({}, true)).toContain('Employer pension')
    expect(spots({}, false).join(' ')).not.toMatch(/health|pension|retirement/i)
    expect(coverTold(offer('two'), true)).toBeUndefined()
    expect(roomView(preparation({ facts, asks: [] }), negotiability).dangers.map(({ title }) => title)).toContain('Health plan and retirement match')
  })

  it('begins with the base, then with what is not asked for yet, and warns of a danger spot', () => {
    expect(nextAskTerm(facts, [], negotiability)).toBe('base-salary')
    const second = nextAskTerm(facts, [ask('base-salary')], negotiability)
    expect(second).not.toBe('base-salary')
    expect(nextAskTerm(facts, [ask('base-salary'), ask(second)], negotiability)).not.toBe(second)
    expect(askHint('base-salary', facts, negotiability)).toMatch(/^As practitioners see it: /)
    expect(askHint('relocation', facts, negotiability)).toMatch(/^A danger spot: /)
    expect(askHint('other', facts, negotiability)).toBeUndefined()
  })
})

describe('a line cut into pieces', () => {
  it('loses nothing, and marks exactly what is marked', () => {
    const text = 'I need $150,000 because my rent is up.'
    const trouble = { start: 16, end: 37, words: 'because my rent is up', why: '' }
    const pieces = textPieces(text, ['$150,000'], [trouble])
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.filter(({ strong }) => strong).map((piece) => piece.text)).toEqual(['$150,000'])
    expect(pieces.filter((piece) => piece.trouble).map((piece) => piece.text)).toEqual(['because my rent is up'])
    expect(textPieces('', [], [])).toEqual([])
  })
})

describe('the printed call', () => {
  const call = (length: number): CallDocument => ({ title: '', about: '', said: '', others: [], beats: [{ title: '', cue: '', lines: [{ text: 'x'.repeat(length), strong: [] }], branches: [] }] })
  it('stands in large type while it fits, and shrinks no further than can be read', () => {
    expect(printScale(call(400))).toBe(1)
    expect(printScale(call(2400))).toBeLessThan(0.9)
    expect(printScale(call(20_000))).toBe(0.55)
  })
})
