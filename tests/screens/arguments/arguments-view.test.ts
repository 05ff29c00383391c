import { beforeAll, describe, expect, it } from 'vitest'
import { Accomplishment } from '#domain/arguments/accomplishment.ts'
import type { MarkedSpan, Marking } from '#domain/arguments/marking.ts'
import { Factor } from '#domain/weighing/factor.ts'
import { countMarks, evidenceCards, keptOnYourSide, notesOf, saidOf, summaryOf, withBetter } from '#screens/arguments/arguments-view.ts'
import { nextNote } from '#screens/arguments/use-mark-walk.ts'
import { clauseKey, decideMarks as decide } from '#domain/arguments/decided-draft.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import type { Marker } from '#screens/parts/marker.ts'

const text = 'I cut the load in half and I halved the pages.\nThe drive is long. I need a ramp to get in. Two engineers to learn from.'
const span = (words: string, mark: MarkedSpan['mark'], topic: MarkedSpan['topic'], sure = true): MarkedSpan => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, mark, topic, p: 0.9, sure, cues: [], ruleId: null, why: `Why ${topic}.`, source: mark === 'accommodation' ? 'ada-title-i' : 'think-like-a-recruiter' })
const marking: Marking = {
  verdict: 'mixed', sure: false, ask: 'money', topics: [],
  spans: [span('I cut the load in half', 'skill-based', 'result'), span('I halved the pages', 'skill-based', 'result'), span('The drive is long', 'avoid', 'commute'), span('I need a ramp to get in', 'accommodation', 'health'), span('Two engineers to learn from', 'skill-based', 'skill', false)],
}
const decideMarks = (...parts: Parameters<typeof decide>) => decide(...parts).map((mark) => ({ ...mark, id: mark.start }))
let marker: Marker
beforeAll(async () => {
  marker = await loadMarker()
})
const notes = (decisions: Parameters<typeof decide>[2] = []) => notesOf(text, decideMarks(text, marking, decisions), marker)

describe('the notes of a draft', () => {
  it('name the mark and what it speaks of; neighbours that say the same share one', () => {
    expect(notes().map(({ title }) => title)).toEqual(['Skill-based, twice', 'Avoid, commute', 'Your right', 'Not sure'])
  })

  it('say whose rule it is, and who sees it otherwise', () => {
    const avoid = notes()[1]!
    expect(avoid.source).toContain('The article this app follows advises')
    expect(avoid.otherView?.text).toContain('Malhotra')
    expect(notes()[2]!.source).toContain('Americans with Disabilities Act')
  })

  it('offer to keep what is private, and a right is told with what to do', () => {
    expect(notes().map(({ keep }) => keep)).toEqual([false, true, true, false])
    expect(notes()[2]!).toMatchObject({ adviceFirst: true })
    expect(notes()[2]!.advice).toContain('HR')
  })

  it('turn with the word of the person', () => {
    expect(notes([{ clause: clauseKey('The drive is long'), decision: 'leave' }])[1]).toMatchObject({ standing: 'left', keep: false })
    expect(notes([{ clause: clauseKey('Two engineers to learn from'), decision: 'work' }])[3]).toMatchObject({ standing: 'answered', title: 'Skill-based' })
    expect(notes([{ clause: clauseKey('Two engineers to learn from'), decision: 'own-life' }])[3]).toMatchObject({ standing: 'answered', title: 'Avoid', keep: true })
  })

  it('have names of their own even when a clause stands twice', () => {
    const twice = [...marking.spans, { ...marking.spans[2]!, start: 60, end: 77 }]
    const keys = notesOf(text, decideMarks(text, { ...marking, spans: twice }, []), marker).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are walked with F8 from the caret, and round again', () => {
    const marks = decideMarks(text, marking, [])
    const walk = (caret: number, back = false, there = marks) => nextNote(notes(), there, caret, back)?.title
    expect(walk(-1)).toBe('Skill-based, twice')
    expect(walk(0)).toBe('Avoid, commute')
    expect(walk(text.length)).toBe('Skill-based, twice')
    expect(walk(0, true)).toBe('Not sure')
    expect(walk(0, false, marks.filter(({ mark }) => mark !== 'avoid'))).toBe('Your right')
    expect(walk(0, false, [])).toBeUndefined()
  })
})

describe('a better version', () => {
  const card = (said: string, inDraft = false, steps = ['40 min']) => ({ id: said, steps, what: said, place: '', said, inDraft })

  it('is something the person has done, not told in the draft yet, and stands beside what is better not said', () => {
    const better = withBetter(notes(), [card('I cut it', true), card('No number', false, []), card('I trained six people')], 'money')
    expect(better.map((note) => note.better)).toEqual([undefined, 'I trained six people', undefined, undefined])
  })

  it('is a plain request without the reason where days and hours are asked for', () => {
    expect(withBetter(notes(), [card('I trained six people')], 'logistics')[1]?.better).toMatch(/days at home .*\?$/)
  })

  it('asks for the one thing that is missing where nothing has been noted', () => {
    expect(withBetter(notes(), [], 'money')[1]).toMatchObject({ missing: expect.stringMatching(/\?|Name one/) })
    expect(withBetter(notes(), [], 'money')[1]?.better).toBeUndefined()
  })

  it('is not offered twice, nor where the person has left the words', () => {
    const both = notes([{ clause: clauseKey('Two engineers to learn from'), decision: 'own-life' }])
    expect(withBetter(both, [card('I trained six people')], 'money').map((note) => note.better)).toEqual([undefined, 'I trained six people', undefined, undefined])
    expect(withBetter(notes([{ clause: clauseKey('The drive is long'), decision: 'leave' }]), [card('I trained six people')], 'money')[1]?.better).toBeUndefined()
  })
})

describe('the counts above the draft', () => {
  it('count what is settled; what waits or was left counts apart', () => {
    const counts = countMarks(decideMarks(text, marking, [{ clause: clauseKey('The drive is long'), decision: 'leave' }]))
    expect(counts).toMatchObject({ byMark: { 'skill-based': 2, avoid: 0, accommodation: 1 }, asking: 1, left: 1 })
    expect(summaryOf(counts, true)).toBe('2 skill-based, 1 right of yours, 1 not sure, 1 kept as written.')
  })

  it('say so when no reason is found, and nothing before anything is written', () => {
    expect(summaryOf(countMarks([]), true)).toBe('No reason found yet.')
    expect(summaryOf(countMarks([]), false)).toBe('')
  })
})

describe('what has been done', () => {
  const done = (fields: Partial<Accomplishment>) => Accomplishment.parse({ id: fields.what ?? 'a', ...fields })

  it('shows the number first and knows what the draft tells already, in other words too', () => {
    const bank = [done({ result: '31 to 9', what: 'Pages a month', where: 'Corvid', when: '2025', said: 'I brought night-time pages down from 31 a month to 9' }), done({ result: '6 people', what: 'Analysts trained', said: 'I trained six analysts to run their own models' })]
    const [pages, people] = evidenceCards(bank, 'At Corvid I cut the load and brought pages down from 31 a month to 9.')
    expect(pages).toMatchObject({ steps: ['31', '9'], place: 'Corvid, 2025', inDraft: true })
    expect(people).toMatchObject({ steps: ['6 people'], inDraft: false })
  })

  it('asks for the number where there is none, and says nothing that was not told', () => {
    expect(evidenceCards([done({ what: 'Nightly load' })], '')[0]).toMatchObject({ steps: [], said: 'Nightly load', inDraft: false })
    expect(evidenceCards([done({})], 'Hello')[0]).toMatchObject({ said: '', inDraft: false })
    expect(saidOf({ said: '', what: 'Nightly load, rebuilt', result: '6 h to 40 min', where: 'Corvid' })).toBe('At Corvid: nightly load, rebuilt, 6 h to 40 min')
  })
})

describe('the tray of what was kept', () => {
  it('holds the private cons that came out of the draft, and no others', () => {
    const factor = (id: string, words: string, sayable = false) => Factor.parse({ id, offerId: 'a', side: 'con', text: words, sayable })
    const kept = keptOnYourSide([factor('1', 'The drive is long'), factor('2', 'Small desk'), factor('3', 'My rent', true)], new Set([clauseKey('the drive is long.'), clauseKey('my rent')]))
    expect(kept.map(({ id }) => id)).toEqual(['1'])
  })
})
