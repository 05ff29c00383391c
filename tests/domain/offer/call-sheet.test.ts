import { describe, expect, it } from 'vitest'
import { offerQuestions } from '#content/offer-questions.ts'
import { callSheet, nextOpen } from '#domain/offer/call-sheet.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { AskedQuestion, Grant } from '#domain/offer/offer-parts.ts'
import { Offer } from '#domain/offer/offer.ts'

const full = (fields: object = {}, parts: Partial<FullOffer> = {}): FullOffer =>
  ({ offer: Offer.parse({ id: 'a', place: 1, ...fields }), grants: [], instalments: [], matchTiers: [], perks: [], promises: [], contingencies: [], questions: [], ...parts })
const sheet = (...of: Parameters<typeof full>) => callSheet(full(...of), offerQuestions)
const state = (term: string, ...of: Parameters<typeof full>) => sheet(...of).find((each) => each.term === term)?.state

describe('the sheet for the phone', () => {
  it('asks for the answer date first, then pay', () => {
    expect(sheet().slice(0, 2).map(({ term }) => term)).toEqual(['answerBy', 'baseSalary'])
    expect(sheet().every(({ question }) => question.endsWith('?'))).toBe(true)
    expect(sheet().length).toBeLessThan(16)
  })

  it('knows what was answered, what stayed vague, and what was not mentioned', () => {
    expect(state('bonusTarget')).toBe('open')
    expect(state('bonusTarget', { bonusTarget: { sure: 'said', value: 10 } })).toBe('answered')
    expect(state('bonusTarget', { bonusTarget: { sure: 'roughly', value: 10 } })).toBe('unclear')
    expect(state('bonusTarget', { bonusTarget: { sure: 'not-said' } })).toBe('not-mentioned')
    expect(state('bonusTarget', {}, { questions: [AskedQuestion.parse({ id: 'q', offerId: 'a', key: 'bonusTarget', state: 'asked' })] })).toBe('unclear')
  })

  it('takes a grant that was told for an answer about shares', () => {
    expect(state('equityOffered', {}, { grants: [Grant.parse({ id: 'g', offerId: 'a', kind: 'rsu', shares: 400 })] })).toBe('answered')
  })

  it('asks what an answer made worth asking', () => {
    expect(sheet({ workplace: { sure: 'said', value: 'hybrid' } }).map(({ term }) => term)).toContain('officeDays')
    expect(sheet({ workplace: { sure: 'said', value: 'remote' } }).map(({ term }) => term)).not.toContain('officeDays')
  })

  it('goes on to the next open question, round to the first that was left out', () => {
    const open = sheet({ answerBy: { sure: 'said', value: '2026-12-01' } })
    expect(nextOpen(open, 'answerBy')?.term).toBe('baseSalary')
    expect(nextOpen(open, open.at(-1)?.term ?? null)?.term).toBe('baseSalary')
    expect(nextOpen(open.map((each) => ({ ...each, state: 'answered' as const })), null)).toBeUndefined()
  })
})
