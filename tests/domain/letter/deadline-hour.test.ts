import { describe, expect, it } from 'vitest'
import { letterPhrases } from '#content/letter-phrases.ts'
import { letterFindings } from '#domain/letter/letter-findings.ts'
import { readOfferText } from '#domain/letter/read-offer-text.ts'

/** The texts are read on Wednesday 6 May 2026. */
const due = (text: string) => {
  const reading = readOfferText(text, '2026-05-06', letterPhrases)
  return { day: reading.fields.answerBy?.value, hour: reading.due?.time.value, zone: reading.due?.zone?.value }
}

describe('the hour an answer is due', () => {
  it.each([
    ['Please let us know by 5 pm UK time on 15 May 2026.', { day: '2026-05-15', hour: '17:00', zone: 'UK time' }],
    ['This offer expires at 11:59 p.m. Pacific Time on May 14, 2026.', { day: '2026-05-14', hour: '23:59', zone: 'Pacific Time' }],
    ['ans by fri 5pm MT', { day: '2026-05-08', hour: '17:00', zone: 'MT' }],
    ['We need your answer by close of business Friday.', { day: '2026-05-08', hour: '17:00', zone: undefined }],
    ['This offer remains open until 17.30 on Friday 8 May 2026.', { day: '2026-05-08', hour: '17:30', zone: undefined }],
    ['Please reply no later than noon on 11 May 2026.', { day: '2026-05-11', hour: '12:00', zone: undefined }],
  ])('is read with its zone: %s', (text, expected) => { expect(due(text)).toEqual(expected) })

  it('is nothing where only the day is said', () => {
    expect(due('Please reply by 15 May 2026.')).toEqual({ day: '2026-05-15', hour: undefined, zone: undefined })
  })

  it('is not the hour of another thing', () => {
    expect(due('Orientation is at 6:30 a.m. in the yard. Please reply by 15 May 2026.').hour).toBeUndefined()
  })

  it('quotes the words of the text as it was given', () => {
    const text = 'Dear Ann,\n\nWe need your signature by 5:00 p.m. Atlantic time on May 14, 2026.'
    const { due: found } = readOfferText(text, '2026-05-06', letterPhrases)
    expect(text.slice(found?.time.start, found?.time.end)).toBe('5:00 p.m.')
    expect(text.slice(found?.zone?.start, found?.zone?.end)).toBe('Atlantic time')
  })

  it('goes into the offer beside the day, each with its quote', () => {
    const text = 'Please let us know by 5 pm UK time on 15 May 2026.'
    const found = letterFindings(readOfferText(text, '2026-05-06', letterPhrases), text, undefined, 'letter')
    expect(found.map(({ key, value }) => [key, value])).toEqual([['answerTime', '17:00'], ['answerZone', 'UK time'], ['answerBy', '2026-05-15']])
  })

  it('stays with the message that named the day', () => {
    expect(due('Hi Ann, base is now $95,000, everything else stays as below.\n\nOn Mon, May 4, 2026 Dana wrote:\n> Base $90,000. 15 days PTO. Please reply by Friday, May 15 at 4 pm ET.')).toEqual({ day: '2026-05-15', hour: '16:00', zone: 'ET' })
  })
})
