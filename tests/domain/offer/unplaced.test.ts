import { describe, expect, it } from 'vitest'
import { fastPhrases } from '#content/fast-entry.ts'
import { copyName } from '#domain/offer/copy-name.ts'
import { couldBe } from '#domain/offer/fast-elsewhere.ts'
import { typedAnswer } from '#domain/offer/typed-answer.ts'
import { draftOf, keptApart, withDraft, withLine } from '#domain/offer/unplaced.ts'
import { day, offer, said } from '../../make.ts'

const today = day('2026-11-23')

describe('words without a place', () => {
  it('are replaced by what the line holds now, and those of earlier lines stay', () => {
    const earlier = [{ round: 'pay' as const, text: 'tips' }, { round: 'benefits' as const, text: 'parking' }]
    const once = withLine(earlier, 'pay', [], ['park'])
    expect(withLine(once, 'pay', ['park'], ['parking spot'])).toEqual([...earlier, { round: 'pay', text: 'parking spot' }])
    expect(withLine(once, 'pay', ['park'], [])).toEqual(earlier)
    expect(keptApart(once, 'pay', ['park'])).toEqual(['tips'])
  })

  it('grow in their place while they are typed into a field, and are gone when the field can be read', () => {
    const once = withDraft([{ round: 'pay', text: 'tips' }], 'pay', 'baseSalary', '82')
    const more = withDraft(once, 'pay', 'baseSalary', '82.5')
    expect(more).toEqual([{ round: 'pay', text: 'tips' }, { round: 'pay', term: 'baseSalary', text: '82.5' }])
    expect(draftOf(more, 'baseSalary')).toBe('82.5')
    expect(keptApart(more, 'pay', [], (term) => term === 'baseSalary')).toEqual(['tips'])
    expect(withDraft(more, 'pay', 'baseSalary', ' ')).toEqual([{ round: 'pay', text: 'tips' }])
  })

  it('are looked for in every round, and offered only where all of them find a place', () => {
    const could = (text: string) => couldBe(text, 'pay', offer({ currency: 'GBP' }), today, fastPhrases).map((entry) => (entry.kind === 'term' ? [entry.term, entry.told] : [entry.kind]))
    expect(could('27 days leave')).toEqual([['ptoDays', said(27)]])
    expect(could('3 days in the office')).toEqual([['officeDays', said(3)]])
    expect(could('NHS pension 23.7%')).toEqual([['retirementFlat', said(23.7)]])
    expect(could('401k')).toEqual([])
    expect(could('30 bank holidays')).toEqual([])
    expect(could('free parking on site')).toEqual([])
    expect(could('nights')).toEqual([])
  })
})

describe('an answer day typed with its hour', () => {
  it.each([
    ['Friday 5pm UK time', { day: 'Friday', answerTime: said('17:00'), answerZone: said('UK time') }],
    ['27 Nov, 17:30 CET', { day: '27 Nov,', answerTime: said('17:30'), answerZone: said('CET') }],
    ['noon on Friday', { day: 'on Friday', answerTime: said('12:00') }],
    ['Friday', { day: 'Friday' }],
  ])('“%s”', (typed, expected) => expect(typedAnswer(typed)).toEqual(expected))
})

describe('the name of a copy', () => {
  it('is the first that is free, also for a copy of a copy', () => {
    expect(copyName('Larkspur', ['Larkspur'])).toBe('Larkspur (copy)')
    expect(copyName('Larkspur', ['Larkspur', 'Larkspur (copy)'])).toBe('Larkspur (copy 2)')
    expect(copyName('Larkspur (copy)', ['Larkspur', 'Larkspur (copy)', 'Larkspur (copy 2)'])).toBe('Larkspur (copy 3)')
    expect(copyName('', [''])).toBe('')
    expect(copyName('x'.repeat(200), []).length).toBeLessThan(200)
  })
})
