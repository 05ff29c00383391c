import { describe, expect, it } from 'vitest'
import { loadMarkerKnowledge } from '#content/argument-rules.ts'
import shipped from '#content/marker-model.json'
import { readContextNet } from '#domain/arguments/context-net-model.ts'
import { readContext } from '#domain/arguments/context-net.ts'
import { readText } from '#domain/arguments/courtesy.ts'
import { addProduct } from '#domain/arguments/gru.ts'

const knowledge = await loadMarkerKnowledge()

const contextOf = (text: string) => {
  const { tokens, clauses } = readText(text, knowledge)
  return knowledge.net ? readContext(knowledge.net, tokens, clauses, knowledge.lexicon) : []
}

describe('the net that reads the whole text', () => {
  it('gives every clause a score for each label, and every token of it', () => {
    const text = 'I cut waste by a third. My rent went up.'
    const views = contextOf(text)
    const { clauses } = readText(text, knowledge)
    expect(views).toHaveLength(clauses.length)
    views.forEach(({ scores, tags, joins }, at) => {
      expect(scores).toHaveLength(shipped.labels.length)
      expect(tags()).toHaveLength(clauses[at]?.tokens.length ?? 0)
      expect(joins).toBeGreaterThanOrEqual(0)
      expect(joins).toBeLessThanOrEqual(1)
    })
  })

  it('reads the same words otherwise where the rest of the text is another', () => {
    const [alone] = contextOf('My daughter starts school in May.')
    const [asked] = contextOf('My daughter starts school in May. Could I begin a week later?')
    expect(asked?.scores).not.toEqual(alone?.scores)
  })

  it('takes a word it has never seen by what else is known of it', () => {
    expect(contextOf('I zzyzxed the qwrtplk.')[0]?.scores.every(Number.isFinite)).toBe(true)
  })

  it('is refused when names and table do not fit together', () => {
    const { net } = shipped
    expect(() => readContextNet({ ...net, names: `${net.names}\nonemore` })).toThrow('names')
    expect(() => readContextNet({ ...net, weights: {} })).toThrow('forward.input')
  })

  it.each([1, 3, 8, 9, 16])('multiplies %i rows as one would by hand', (height) => {
    const vector = Float32Array.from({ length: height + 1 }, (_, at) => at - 2)
    const matrix = Float32Array.from({ length: height * 3 }, (_, at) => at % 5)
    const target = new Float32Array(5).fill(1)
    addProduct(target, 1, vector, 1, matrix, height, 3)
    const wanted = [0, 1, 2].map((column) => 1 + Array.from({ length: height }, (_, row) => vector[row + 1]! * matrix[row * 3 + column]!).reduce((sum, each) => sum + each, 0))
    expect(Array.from(target)).toEqual([1, ...wanted, 1])
  })
})
