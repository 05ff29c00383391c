import { describe, expect, it } from 'vitest'
import { liveBack, liveNext, liveReply, liveStart, liveSteps, tailOf } from '#screens/script/live-steps.ts'
import type { CallDocument } from '#screens/script/script-documents.ts'

const call: CallDocument = {
  title: '', about: '', said: '', others: [{ lead: 'If Priya says', says: 'What do you earn now?', reply: 'I’d rather keep to this role.' }],
  beats: [
    { title: 'Open warm', lines: [{ text: 'Thank you.', strong: [] }], cue: '', branches: [] },
    { title: 'The number', lines: [{ text: 'I cut the load.', strong: [] }, { text: 'Could we look at $150,000?', strong: ['$150,000'] }], cue: 'Now stop.', branches: [] },
    { title: 'Their turn', lines: [], cue: '', branches: [{ lead: 'If they say', says: 'I’d have to check.', reply: 'Of course.' }, { lead: 'If they say', says: 'This is final.', reply: 'Thank you for checking.' }] },
    { title: 'Close', lines: [{ text: 'When can I hear from you?', strong: [] }], cue: '', branches: [] },
  ],
}
const steps = liveSteps(call, 8)

describe('the call, line by line', () => {
  it('goes through every line in order, with the silence behind the request alone', () => {
    expect(steps.map(({ beat, text, silence, theirTurn }) => [beat, text, silence, theirTurn])).toEqual([
      [1, 'Thank you.', 0, false], [2, 'I cut the load.', 0, false], [2, 'Could we look at $150,000?', 8, false], [3, 'Their turn', 0, true], [4, 'When can I hear from you?', 0, false],
    ])
  })

  it('counts before it goes on from the request', () => {
    const asked = { ...liveStart, at: 2 }
    const counting = liveNext(asked, steps)
    expect(counting).toEqual({ at: 2, reply: null, counting: true })
    expect(liveNext(counting, steps)).toEqual({ at: 3, reply: null, counting: false })
  })

  it('reads a reply as soon as they speak, and goes on to the close from there', () => {
    const reading = liveReply({ at: 2, reply: null, counting: true }, 1, steps)
    expect(reading).toEqual({ at: 3, reply: 1, counting: false })
    expect(liveNext(reading, steps)).toEqual({ at: 4, reply: null, counting: false })
  })

  it('steps back out of a reply, then line by line, and not before the first', () => {
    expect(liveBack({ at: 3, reply: 0, counting: false })).toEqual({ at: 3, reply: null, counting: false })
    expect(liveBack({ at: 1, reply: null, counting: false }).at).toBe(0)
    expect(liveBack(liveStart)).toEqual(liveStart)
  })

  it('stays on the last line', () => {
    expect(liveNext({ at: 4, reply: null, counting: false }, steps).at).toBe(4)
  })
})

it('shows the end of a long line that was said', () => {
  expect(tailOf('Short.')).toBe('Short.')
  expect(tailOf('At Corvid I cut the nightly load from six hours to forty minutes and led the move of 4.2 million patient records.')).toBe('…minutes and led the move of 4.2 million patient records.')
})
