import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNotes } from '#screens/arguments/place-notes.ts'

describe('the notes beside the draft', () => {
  it('stand at the height of their clauses where there is room', () => {
    expect(placeNotes([{ wanted: 0, height: 60 }, { wanted: 100, height: 60 }])).toEqual([0, 100])
  })

  it('move down where the note before is in the way', () => {
    expect(placeNotes([{ wanted: 0, height: 100 }, { wanted: 30, height: 60 }, { wanted: 60, height: 40 }])).toEqual([0, 112, 184])
  })

  it('let the note in use keep the height of its clause when the ones above can move up', () => {
    const notes = [{ wanted: 200, height: 60 }, { wanted: 220, height: 60 }, { wanted: 240, height: 60 }]
    expect(placeNotes(notes)).toEqual([200, 272, 344])
    expect(placeNotes(notes, 2)).toEqual([96, 168, 240])
  })

  it('never overlap, never leave the top, and stay in the order of the draft', () => {
    const box = fc.record({ wanted: fc.nat({ max: 900 }), height: fc.integer({ min: 20, max: 200 }) })
    fc.assert(fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), fc.nat({ max: 11 }), (any, inUse) => {
      const notes = any.toSorted((a, b) => a.wanted - b.wanted)
      const tops = placeNotes(notes, inUse)
      expect(tops).toHaveLength(notes.length)
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(0)
      for (let at = 1; at < notes.length; at += 1) expect(tops[at]! - tops[at - 1]!).toBeGreaterThanOrEqual(notes[at - 1]!.height)
    }))
  })
})
