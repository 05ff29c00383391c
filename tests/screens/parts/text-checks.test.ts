import { describe, expect, it } from 'vitest'
import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import { notYet, openChecks, openLeakLook, troubleWords } from '#screens/parts/text-checks.ts'

const looks = openLeakLook([{ kind: 'a private note', words: 'Nobody to fetch Sam at three' }, { kind: 'your break-even', numbers: [146_190] }], ['a base of $150,000'])
const mark = (text: string, words: string, kind: DraftMark['mark'] = 'avoid'): DraftMark => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words, mark: kind, topic: 'commute', p: 1, sure: true, cues: [], ruleId: null, why: 'Everyone has one.', source: '', clause: words, standing: 'marked' }
}
const checks = (own: string[] = [], marksOf: ((text: string) => DraftMark[]) | undefined = () => []) => openChecks({ looks, ownTexts: new Map(own.map((text) => [text, { besides: '', repeated: [] }])), marksOf })

describe('the check of what is shown, copied and printed', () => {
  it('hands back the same texts, in their places, when nothing private is in them', () => {
    const document = { subject: 'One question', paragraphs: ['Could we look at a base of $150,000?', 'Thank you.'] }
    expect(checks().checkDocument(document)).toEqual({ state: 'clean', document })
  })

  it('names the words and what they give away', () => {
    const result = checks().checkDocument({ body: 'I have to be home for Sam, and I would take $146,200.' })
    expect(result.state).toBe('troubled')
    if (result.state === 'troubled') expect(result.troubles.map(({ words, why }) => [words, why])).toEqual([['Sam', 'It is from your side: a private note.'], ['146,200', 'It is from your side: your break-even.']])
  })

  it('is not clean with an avoid mark in my own words, nor before the marks are there', () => {
    const text = 'The drive is long.'
    const marked = checks([text], (each) => [mark(each, 'The drive is long')])
    expect(marked.checkDocument({ text }).state).toBe('troubled')
    expect(openChecks({ looks, ownTexts: new Map([[text, { besides: '', repeated: [] }]]), marksOf: undefined }).checkDocument({ text }).state).toBe('reading')
  })

  it('lets a skill stand, and asks nothing of the suggested lines', () => {
    const text = 'I cut the load.'
    expect(checks([text], (each) => [mark(each, 'I cut the load', 'skill-based')]).checkDocument({ text }).state).toBe('clean')
    expect(checks([], (each) => [mark(each, 'I cut the load')]).checkDocument({ text }).state).toBe('clean')
  })

  it('leaves a sentence of the suggestion alone where I wrote another one beside it', () => {
    const suggested = 'Hello Priya,\n\nYou will have my answer by Friday, as agreed. When can I expect to hear from you?'
    const text = `${suggested.replace('Hello', 'Dear')} The drive is long.`
    const both = (each: string) => ['You will have my answer by Friday', 'The drive is long'].filter((words) => each.includes(words)).map((words) => mark(each, words))
    const troubles = openChecks({ looks, ownTexts: new Map([[text, { besides: suggested, repeated: [] }]]), marksOf: both }).troublesOf(text)
    expect(troubles.map(({ words }) => words)).toEqual(['The drive is long'])
  })

  it('looks at the words of an ask where a suggested line repeats them, and only at those', () => {
    const text = 'It starts in January. Could we look at help with my commute?'
    const both = (each: string) => ['It starts in January', 'help with my commute'].filter((words) => each.includes(words)).map((words) => mark(each, words))
    const troubles = openChecks({ looks, ownTexts: new Map([[text, { repeated: [{ words: 'help with my commute', as: 'phrase' }] }]]), marksOf: both }).troublesOf(text)
    expect(troubles.map(({ words }) => words)).toEqual(['help with my commute'])
  })

  it('names a right, and that it is another talk', () => {
    const text = 'I need a chair for my back.'
    expect(checks([text], (each) => [mark(each, 'my back', 'accommodation')]).troublesOf(text)[0]?.why).toContain('That is a right')
  })

  it('names a word inside a marked clause once, with its clause', () => {
    const text = 'I must fetch Sam at three, so please.'
    expect(checks([text], (each) => [mark(each, 'I must fetch Sam at three')]).troublesOf(text).map(({ words }) => words)).toEqual(['I must fetch Sam at three'])
  })
})

describe('the reason on the button', () => {
  const trouble = (words: string) => ({ start: 0, end: words.length, words, why: '' })
  it('says which words it waits for', () => {
    expect(notYet('Copy', [{ state: 'troubled', troubles: [trouble('Sam')] }])).toBe('Copy waits: “Sam” is in it')
    expect(notYet('Print', [{ state: 'troubled', troubles: [trouble('Sam'), trouble('rent')] }, { state: 'troubled', troubles: [trouble('rent')] }])).toBe('Print waits: “Sam” and 1 more')
    expect(notYet('Copy', [{ state: 'reading' }])).toBe('Copy, once it is checked')
    expect(notYet('Copy', [{ state: 'clean', document: '' as never }])).toBeUndefined()
  })

  it('lists a few words and shortens a long clause', () => {
    expect(troubleWords([trouble('Sam'), trouble('rent'), trouble('the drive is close to two hours a day or more')])).toBe('“Sam”, “rent” and “the drive is close to two hours a day…”')
  })
})
