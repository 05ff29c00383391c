import { describe, expect, it } from 'vitest'
import { cameOf, expectationsOf, sealNote, withCame } from '#domain/weighing/decision-note-sealing.ts'
import { DecisionNote } from '#domain/weighing/decision-note.ts'
import { day } from '../../make.ts'

const note = (fields: object = {}) => DecisionNote.parse({ id: 'offer1', offerId: 'offer1', ...fields })
const today = day('2026-11-25')

describe('the note of a decision', () => {
  it('reads one expectation a line, with or without the signs of a list', () => {
    expect(expectationsOf(note({ expectations: '- A calmer week\n\n2) More to learn\n  Home by six ' }))).toEqual(['A calmer week', 'More to learn', 'Home by six'])
  })

  it('is sealed with the gut and the list of that day, and looked at again three months on', () => {
    expect(sealNote(note({ reasons: 'The work.' }), today, { feeling: 70, list: 58 })).toEqual({ sealedOn: today, lookBackOn: '2027-02-23', feeling: 70, list: 58 })
  })

  it('is not sealed without a reason, nor twice', () => {
    expect(sealNote(note(), today, {})).toBeUndefined()
    expect(sealNote(note({ reasons: 'The work.', sealedOn: '2026-11-20' }), today, {})).toBeUndefined()
  })

  it('counts what came true beside what was expected', () => {
    const written = note({ expectations: 'a\nb\nc' })
    const answered = { ...written, came: withCame({ ...written, came: withCame(written, 2, 'no') }, 0, 'yes') }
    expect(answered.came).toEqual(['yes', null, 'no'])
    expect(cameOf(answered)).toEqual({ yes: 1, partly: 0, no: 1, open: 1 })
  })
})
