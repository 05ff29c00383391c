import { describe, expect, it } from 'vitest'
import { holdsWords, withReason } from '#screens/parts/draft-words.ts'

describe('a reason that goes into a draft', () => {
  it('gets a paragraph of its own and a full stop', () => {
    expect(withReason('', 'I cut the load')).toBe('I cut the load.')
    expect(withReason('Hello.\n', 'I cut the load.')).toBe('Hello.\n\nI cut the load.')
  })

  it('is found there again', () => {
    expect(holdsWords('Hello.\n\nI cut  the load.', 'i cut the load')).toBe(true)
    expect(holdsWords('Hello.', 'I cut the load')).toBe(false)
    expect(holdsWords('Hello.', '')).toBe(false)
  })
})
