import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryMarks, editBetween, linesOf, piecesOf } from '#screens/arguments/carry-marks.ts'

const draft = 'I cut the load. The drive is long. I led the move.'
const marks = [{ start: 0, end: 14 }, { start: 16, end: 33 }, { start: 35, end: 49 }]
const wordsOf = (text: string, found: readonly { start: number; end: number }[]) => found.map(({ start, end }) => text.slice(start, end))

describe('marks while the draft is being written', () => {
  it('move along with what is typed before them, and the clause being written has none', () => {
    const typed = draft.replace('drive is', 'drive here is')
    expect(wordsOf(typed, carryMarks(marks, draft, typed))).toEqual(['I cut the load', 'I led the move'])
  })

  it('stay when something is added at the end', () => {
    const typed = `${draft} And`
    expect(wordsOf(typed, carryMarks(marks, draft, typed))).toEqual(['I cut the load', 'The drive is long', 'I led the move'])
  })

  it('go with what was deleted', () => {
    const typed = draft.replace(' The drive is long.', '')
    expect(wordsOf(typed, carryMarks(marks, draft, typed))).toEqual(['I cut the load', 'I led the move'])
  })

  it('always cover the same words as before, whatever the edit', () => {
    fc.assert(fc.property(fc.nat({ max: draft.length }), fc.nat({ max: 12 }), fc.string({ maxLength: 8 }), (at, gone, added) => {
      const after = draft.slice(0, at) + added + draft.slice(at + gone)
      const left = wordsOf(after, carryMarks(marks, draft, after))
      expect(left.every((words) => wordsOf(draft, marks).includes(words))).toBe(true)
    }))
  })
})

describe('an edit', () => {
  it('turns the one text into the other', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      const { start, removed, added } = editBetween(before, after)
      expect(before.slice(0, start) + after.slice(start, start + added) + before.slice(start + removed)).toBe(after)
    }))
  })
})

describe('the layer behind the draft', () => {
  it('holds the very same text, marked or not', () => {
    expect(piecesOf(draft, marks).map(({ text }) => text).join('')).toBe(draft)
    expect(piecesOf(draft, marks).filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['I cut the load', 'The drive is long', 'I led the move'])
    expect(piecesOf('<b>é👩‍🔬</b>', []).map(({ text }) => text).join('')).toBe('<b>é👩‍🔬</b>')
  })

  it('leaves out a mark that runs past the text or into another', () => {
    expect(piecesOf('abcdef', [{ start: 0, end: 3 }, { start: 2, end: 4 }, { start: 5, end: 9 }]).map(({ text }) => text)).toEqual(['abc', 'def'])
  })
})

describe('a draft in lines', () => {
  it('is the same draft, with each mark on the lines it lies on', () => {
    const lines = linesOf('One two\n\nthree four\n', [{ start: 4, end: 7 }, { start: 9, end: 14 }])
    expect(lines.map(({ text }) => text).join('\n')).toBe('One two\n\nthree four\n')
    expect(lines.map(({ marks: own }) => own)).toEqual([[{ start: 4, end: 7 }], [], [{ start: 0, end: 5 }], []])
  })

  it('splits a mark that runs over the end of a line', () => {
    expect(linesOf('ab\ncd', [{ start: 1, end: 4 }]).map(({ marks: own }) => own)).toEqual([[{ start: 1, end: 2 }], [{ start: 0, end: 1 }]])
  })

  it('loses nothing, wherever the marks are', () => {
    const range = fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 50 }), fc.array(range, { maxLength: 4 }), (text, any) => {
      const sorted = any.toSorted((a, b) => a.start - b.start)
      const rebuilt = linesOf(text, sorted).map((line) => piecesOf(line.text, line.marks).map((piece) => piece.text).join('')).join('\n')
      expect(rebuilt).toBe(text)
    }))
  })
})
