import { describe, expect, it } from 'vitest'
import { corpusPart, partNames, readPart } from './corpus.ts'
import { trainingParts } from './parts.ts'

const texts = partNames.flatMap(corpusPart)
const held = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

describe('the argument corpus', () => {
  it('can be read whole, and holds at least four thousand texts', () => {
    expect(texts.length).toBeGreaterThan(4000)
    expect(partNames).toEqual(expect.arrayContaining(trainingParts))
  })

  it('has spans with words in them, in order and apart', () => {
    for (const { spans, text } of texts) {
      spans.forEach((span, index) => {
        expect(text.slice(span.start, span.end).trim()).not.toBe('')
        expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
      })
    }
  })

  it('hardly repeats a text, and never with another verdict', () => {
    const verdicts = new Map<string, string>()
    const clashes = texts.filter(({ text, verdict }) => {
      const known = verdicts.get(held(text))
      verdicts.set(held(text), verdict)
      return known !== undefined && known !== verdict
    })
    expect(clashes.map(({ part, line }) => `${part}:${line}`)).toEqual([])
    expect(verdicts.size / texts.length).toBeGreaterThan(0.99)
  })

  it('holds every verdict, difficulty and register many times', () => {
    for (const key of ['verdict', 'difficulty', 'register', 'kind', 'ask'] as const) {
      for (const value of new Set(texts.map((text) => text[key]))) expect(texts.filter((text) => text[key] === value).length).toBeGreaterThan(10)
    }
  })

  it('says where a line is wrong', () => {
    expect(() => readPart('p', 'easy plain neutral money | {a.skill|I can}')).toThrow('p:1')
    expect(() => readPart('p', 'easy plain neutral money | a { brace')).toThrow('brace')
    expect(() => readPart('p', 'simple plain neutral money | text')).toThrow('difficulty')
  })
})
