import { beforeAll, describe, expect, it } from 'vitest'
import type { MarkedSpan, Marking } from '#domain/arguments/marking.ts'
import { clauseKey, decideMarks, markDraft, sayablesOf } from '#domain/arguments/decided-draft.ts'
import type { MarksText } from '#domain/arguments/decided-draft.ts'
import { loadMarkerKnowledge } from '#content/argument-rules.ts'
import { markArgument } from '#domain/arguments/mark-argument.ts'

const text = 'I cut the load in half, and the drive is long. Two engineers to learn from.'
const span = (words: string, rest: Pick<MarkedSpan, 'mark' | 'topic'> & { sure?: boolean }): MarkedSpan => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, p: 0.9, sure: true, cues: [], ruleId: null, why: 'Because.', source: 'think-like-a-recruiter', ...rest })
const cut = span('I cut the load in half', { mark: 'skill-based', topic: 'result' })
const drive = span('the drive is long', { mark: 'avoid', topic: 'commute' })
const learn = span('Two engineers to learn from', { mark: 'skill-based', topic: 'skill', sure: false })
const marking: Marking = { verdict: 'mixed', sure: false, ask: 'money', topics: [], spans: [cut, drive, learn] }
const word = (clause: string, decision: 'leave' | 'work' | 'own-life') => ({ clause: clauseKey(clause), decision })
const said = (decisions: Parameters<typeof decideMarks>[2]) => sayablesOf(text, decideMarks(text, marking, decisions)).map((each) => each.text)

describe('what of a draft may be said', () => {
  it('is what the marker is sure of and does not keep private', () => {
    expect(said([])).toEqual(['I cut the load in half'])
  })

  it('grows by what the person says is about the work', () => {
    expect(said([word('two engineers to learn from', 'work')])).toEqual(['I cut the load in half', 'Two engineers to learn from'])
  })

  it('loses what the person says is about their own life', () => {
    expect(said([word('I cut the load in half', 'own-life')])).toEqual([])
  })

  it('never holds a clause that was only left as written', () => {
    expect(decideMarks(text, marking, [word('The drive is long', 'leave')])[1]?.standing).toBe('left')
    expect(said([word('The drive is long', 'leave')])).toEqual(['I cut the load in half'])
  })

  it('never holds a right, whatever the person answered', () => {
    const own: Marking = { ...marking, spans: [{ ...drive, mark: 'accommodation', topic: 'health' }] }
    expect(sayablesOf(text, decideMarks(text, own, [word('the drive is long', 'work')]))).toEqual([])
  })
})

describe('a mark that is not sure', () => {
  it('asks one short question with two answers, once', () => {
    const [, , open] = decideMarks(text, marking, [])
    expect(open).toMatchObject({ standing: 'asking', question: { text: 'Is this about the work, or about your own life?', work: 'About the work', ownLife: 'About my own life' } })
    expect(decideMarks(text, marking, [word('Two engineers to learn from', 'work')])[2]).toMatchObject({ standing: 'answered', mark: 'skill-based', sure: true })
    expect(decideMarks(text, marking, [word('Two engineers to learn from', 'own-life')])[2]).toMatchObject({ standing: 'answered', mark: 'avoid' })
  })
})

describe('a decision', () => {
  it('outlives other case, spaces and stops', () => {
    expect(clauseKey('  The drive\n is LONG. ')).toBe(clauseKey('the drive is long'))
  })
})

describe('with the marker of the app', () => {
  let marker: MarksText
  beforeAll(async () => {
    const knowledge = await loadMarkerKnowledge()
    marker = { mark: (text, ask) => markArgument(text, knowledge, ask) }
  })

  it('a result may be said and the way to work may not', () => {
    const { marks, sayables } = markDraft('I cut the nightly load from six hours to forty minutes. My commute would be 70 minutes each way.', [], marker, 'money')
    expect(marks.map(({ mark }) => mark)).toEqual(['skill-based', 'avoid'])
    expect(sayables.map((each) => each.text).join()).toContain('nightly load')
    expect(sayables.map((each) => each.text).join()).not.toContain('commute')
  })
})
