import { describe, expect, it } from 'vitest'
import { withWords, withoutClause } from '#screens/parts/edit-draft.ts'

const rangeOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const without = (text: string, words: string) => withoutClause(text, rangeOf(text, words))

describe('a clause that is kept on the own side', () => {
  it('takes its full stop with it when it was the whole sentence', () => {
    expect(without('I cut the load. The drive is long. I led the move.', 'The drive is long')).toBe('I cut the load. I led the move.')
  })

  it('takes its whole paragraph, and leaves one blank line', () => {
    expect(without('I cut the load.\n\nThe drive is long.\n\nI led the move.', 'The drive is long')).toBe('I cut the load.\n\nI led the move.')
  })

  it('leaves the rest of its sentence with a capital and without the joining word', () => {
    expect(without('The drive is long, and I led the move.', 'The drive is long')).toBe('I led the move.')
    expect(without('my rent went up but my team shipped it.', 'my rent went up')).toBe('My team shipped it.')
  })

  it('takes the joining word before it and leaves the stop', () => {
    expect(without('I led the move, and the drive is long.', 'the drive is long')).toBe('I led the move.')
    expect(without('I would like 120 because my rent went up', 'my rent went up')).toBe('I would like 120')
  })

  it('leaves nothing of a draft that was nothing else', () => {
    expect(without('The drive is long.', 'The drive is long')).toBe('')
  })
})

describe('other words in the place of a clause', () => {
  it('stand where it stood and do not double its stop', () => {
    const draft = 'I expected more. I led the move.'
    expect(withWords(draft, rangeOf(draft, 'I expected more'), 'I would like to talk about the base.')).toBe('I would like to talk about the base. I led the move.')
    expect(withWords(draft, rangeOf(draft, 'I expected more'), 'I cut the load in half')).toBe('I cut the load in half. I led the move.')
  })
})
