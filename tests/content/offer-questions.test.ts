import { describe, expect, it } from 'vitest'
import { offerQuestions } from '#content/offer-questions.ts'
import { termIds, termSpec } from '#domain/offer/terms.ts'

describe('the questions of the walk-through', () => {
  it('has words and a question for every term', () => {
    expect(Object.keys(offerQuestions.terms).sort()).toEqual([...termIds].sort())
  })

  it('names every choice of every term that offers choices', () => {
    for (const id of termIds) {
      expect(Object.keys(offerQuestions.terms[id].options ?? {}).sort(), id).toEqual([...(termSpec(id).options ?? [])].sort())
    }
  })

  it('asks in whole sentences', () => {
    for (const { question } of Object.values(offerQuestions.terms)) expect(question).toMatch(/^[A-Z].*[?.]$/)
  })
})
