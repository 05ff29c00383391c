import { describe, expect, it } from 'vitest'
import { withoutMarks } from '#screens/arguments/without-marks.ts'

const without = (text: string, ...words: string[]) => withoutMarks(text, words.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length })))

describe('clauses that are kept on the own side', () => {
  it('leave no empty line where each stood on a line of its own', () => {
    expect(without('I cut the load.\nThe drive is long.\nI led the move.', 'The drive is long')).toBe('I cut the load.\nI led the move.')
    expect(without('i cut the load\nthe drive is long\nmy rent went up\ni led the move', 'the drive is long', 'my rent went up')).toBe('i cut the load\ni led the move')
    expect(without('I cut the load.\nThe drive is long. \nI led the move.', 'The drive is long')).toBe('I cut the load.\nI led the move.')
  })

  it('leave one blank line between paragraphs', () => {
    expect(without('I cut the load.\n\nThe drive is long.\n\nI led the move.', 'The drive is long')).toBe('I cut the load.\n\nI led the move.')
    expect(without('I cut the load.\n\nThe drive is long.\nI led the move.', 'The drive is long')).toBe('I cut the load.\n\nI led the move.')
  })

  it('leave no empty line at either end', () => {
    expect(without('The drive is long.\nI led the move.', 'The drive is long')).toBe('I led the move.')
    expect(without('I led the move.\nThe drive is long.', 'The drive is long')).toBe('I led the move.')
  })

  it('leave the rest of a line they shared', () => {
    expect(without('I cut the load.\nThe drive is long, and I led the move.\nThank you.', 'The drive is long')).toBe('I cut the load.\nI led the move.\nThank you.')
  })
})
