import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Marking, MarkedSpan } from '#domain/arguments/marking.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Factor } from '#domain/weighing/factor.ts'
import { Gut } from '#domain/weighing/gut.ts'
import { weighOffer } from '#domain/weighing/weigh-offer.ts'
import { clauseKey } from '#domain/arguments/decided-draft.ts'
import { importanceAfter, importanceAt } from '#screens/weigh/Importance.tsx'
import { gutView, headlineOf } from '#screens/weigh/gut-view.ts'
import { beamOf, countedTwice, factorRow, heaviestFirst, inOrder, saidOf } from '#screens/weigh/weigh-view.ts'
import type { speechOf } from '#screens/weigh/weigh-view.ts'

const today = CalendarDate.parse('2026-11-23')
const gut = (feeling: number, on = '2026-11-23') => Gut.parse({ id: on, offerId: 'a', feeling, on })
const factor = (text: string, more: Partial<Factor> = {}) => Factor.parse({ id: text, offerId: 'a', side: 'con', text, ...more })
const listOf = (pro: number, con: number) => weighOffer([...(pro ? [factor('p', { side: 'pro', importance: pro })] : []), ...(con ? [factor('c', { importance: con })] : [])])
const even = listOf(3, 3)

/** A marker that knows three words. */
const words: Record<string, Pick<MarkedSpan, 'mark' | 'topic' | 'sure'>> = { drive: { mark: 'avoid', topic: 'commute', sure: true }, load: { mark: 'skill-based', topic: 'result', sure: true }, site: { mark: 'exception', topic: 'commute', sure: true }, ramp: { mark: 'accommodation', topic: 'health', sure: true }, layers: { mark: 'skill-based', topic: 'skill', sure: false } }
const marker = {
  mark: (text: string): Marking => {
    const spans = Object.entries(words).flatMap(([word, found]) => (text.includes(word) ? [{ ...found, start: 0, end: text.length, p: 1, cues: [], ruleId: null, why: `Why ${word}.`, source: 's' }] : []))
    return { verdict: 'none', sure: true, ask: 'money', topics: [], spans }
  },
}
const costs = { commuteHours: 239.2, officeDays: 138, total: 14_357, costs: [{ kind: 'commute-time' as const, label: 'Hours on the way', times: 239.2, each: 41, amount: 9807.2 }, { kind: 'yearly' as const, label: 'On-call weeks', times: 13, each: 350, amount: 4550 }] }
const rowOf = (each: Factor, decisions: Parameters<typeof speechOf>[2] = []) => factorRow(each, { marker, decisions, costs, currency: 'USD' })

describe('the headline', () => {
  it('says what gut and list say', () => {
    expect(headlineOf([gut(70)], listOf(4, 5))).toBe('Your gut says take it. Your list is not so sure.')
    expect(headlineOf([gut(70)], listOf(5, 1))).toBe('Your gut says take it. Your list agrees.')
    expect(headlineOf([gut(20)], listOf(5, 1))).toBe('Your gut says turn it down. Your list says take it.')
    expect(headlineOf([gut(50)], even)).toBe('Your gut is undecided. So is your list.')
  })

  it('says first what rules the offer out', () => {
    expect(headlineOf([gut(70)], listOf(4, 5), ['No parking.'])).toBe('“No parking” rules it out. Your gut says take it. Your list is not so sure.')
    expect(headlineOf([], weighOffer([]), ['No parking', 'The nights'])).toBe('“No parking” and 1 more rule it out. What speaks for it, and what against?')
  })

  it('is a whole sentence while one of them is missing', () => {
    expect(headlineOf([], weighOffer([]))).toBe('What speaks for it, and what against?')
    expect(headlineOf([gut(80)], weighOffer([]))).toBe('Your gut says take it. Your list is still empty.')
    expect(headlineOf([], listOf(5, 1))).toBe('Your list leans to taking it.')
  })
})

describe('gut and list', () => {
  it('tell how far apart they are, and look for what is missing on the weaker side', () => {
    expect(gutView([gut(80, '2026-11-22'), gut(70)], listOf(4, 5), 2, today)).toMatchObject({ title: 'They disagree by quite a bit.', gut: 70, older: [80], missing: 'pro', agree: false })
    expect(gutView([gut(80, '2026-11-22'), gut(70)], listOf(4, 5), 2, today).text).toContain('Yesterday you set your gut at 80.')
    expect(gutView([gut(10)], listOf(5, 1), 2, today)).toMatchObject({ title: 'They are far apart.', missing: 'con' })
    expect(gutView([gut(52)], even, 2, today)).toMatchObject({ title: 'They agree.', agree: true })
  })

  it('say what has not spoken yet', () => {
    expect(gutView([], even, 2, today).title).toBe('Your gut has not spoken yet.')
    expect(gutView([gut(60)], weighOffer([]), 2, today).title).toBe('Your gut has spoken.')
    expect(gutView([], weighOffer([]), 2, today).title).toBe('Neither has spoken yet.')
  })
})

describe('a line on the list', () => {
  it('is private until the person says otherwise, and the way to work shows what it costs', () => {
    expect(rowOf(factor('The drive is long'))).toMatchObject({ look: 'private', label: 'Private', notes: ['worth \u2212$9,800 a year to you'] })
    expect(rowOf(factor('The on-call weeks'))).toMatchObject({ notes: ['worth \u2212$4,600 a year to you'] })
    expect(rowOf(factor('I cut the load'))).toMatchObject({ look: 'private', notes: ['this one is about the work'] })
  })

  it('can be said when it is about the work', () => {
    expect(rowOf(factor('I cut the load', { sayable: true }))).toMatchObject({ look: 'sayable', notes: ['skill-based'] })
    expect(rowOf(factor('30 minutes to site', { sayable: true }))).toMatchObject({ look: 'exception', label: 'Sayable, it is the job' })
    expect(rowOf(factor('Nice people', { sayable: true }))).toMatchObject({ look: 'sayable', notes: ['no reason in it yet'] })
  })

  it('stays private when it is about the own life, even where somebody had set it sayable', () => {
    expect(rowOf(factor('The drive is long', { sayable: true }))).toMatchObject({ look: 'private', speech: { can: 'not', why: 'Why drive.' } })
    expect(rowOf(factor('I need a ramp', { sayable: true }))).toMatchObject({ look: 'private', speech: { can: 'not', right: true } })
  })

  it('asks where the marker is not sure, and the answer decides', () => {
    expect(rowOf(factor('Many layers', { sayable: true }))).toMatchObject({ look: 'private', speech: { can: 'ask' } })
    // A complaint that only sounds like a skill; the person's word settles it.
    expect(rowOf(factor('Their load of vans', { sayable: true }))).toMatchObject({ look: 'private', speech: { can: 'ask' } })
    expect(rowOf(factor('Their load of vans', { sayable: true }), [{ clause: clauseKey('Their load of vans'), decision: 'work' }])).toMatchObject({ look: 'sayable' })
    expect(rowOf(factor('Their load of vans', { side: 'pro', sayable: true }))).toMatchObject({ look: 'sayable' })
    expect(rowOf(factor('Many layers', { sayable: true }), [{ clause: clauseKey('Many layers'), decision: 'work' }])).toMatchObject({ look: 'sayable' })
    expect(rowOf(factor('Many layers', { sayable: true }), [{ clause: clauseKey('Many layers'), decision: 'own-life' }])).toMatchObject({ look: 'private', speech: { can: 'not' } })
  })

  it('never becomes sayable by what the person answered about a right', () => {
    expect(rowOf(factor('I need a ramp', { sayable: true }), [{ clause: clauseKey('I need a ramp'), decision: 'work' }])).toMatchObject({ look: 'private' })
  })
})

describe('the list', () => {
  it('says how many of it can be said', () => {
    expect(saidOf([])).toBe('Nothing is on the list yet')
    expect(saidOf([rowOf(factor('I cut the load', { sayable: true })), rowOf(factor('The drive'))])).toBe('One of two can be said')
  })

  it('starts with the heaviest and does not move while it is weighed', () => {
    const light = factor('light', { importance: 1 })
    const heavy = factor('heavy', { importance: 5 })
    const order = heaviestFirst([light, heavy])
    expect(order).toEqual(['heavy', 'light'])
    const after = [{ ...light, importance: 5 }, { ...heavy, importance: 1 }, factor('new')]
    expect(inOrder(after, order).map(({ id }) => id)).toEqual(['heavy', 'light', 'new'])
  })
})

describe('the beam', () => {
  it('is level when nothing leans, tips to the heavier side, and never past six degrees', () => {
    expect(beamOf(even)).toMatchObject({ tilt: 0, left: 62, right: 62 })
    expect(beamOf(listOf(4, 5)).left).toBeGreaterThan(62)
    expect(beamOf(listOf(4, 5)).label).toBe('The balance tips to against: 5 against, 4 for')
    expect(beamOf(listOf(5, 0)).tilt).toBeCloseTo(6, 9)
    fc.assert(fc.property(fc.integer({ min: -60, max: 60 }), (tenths) => {
      const { tilt } = beamOf({ forIt: 1, against: 1, list: 50, tilt: tenths / 10 })
      expect(Math.abs(tilt)).toBeLessThanOrEqual(6 + 1e-9)
      expect(Math.sign(tilt)).toBe(Math.sign(tenths))
    }))
  })
})

describe('the importance', () => {
  it('moves by arrows, Home, End and the digits, and stays between 1 and 5', () => {
    expect(['ArrowRight', 'ArrowDown', 'Home', 'End', '4'].map((key) => importanceAfter(key, 3))).toEqual([4, 2, 1, 5, 4])
    expect([importanceAfter('ArrowUp', 5), importanceAfter('ArrowLeft', 1), importanceAfter('7', 3), importanceAfter('a', 3)]).toEqual([5, 1, undefined, undefined])
  })

  it('is the block under the pointer, from the beam outwards on either side', () => {
    const box = { left: 100, width: 100 }
    expect([100, 119, 121, 199, 250].map((x) => importanceAt(x, box, false))).toEqual([1, 1, 2, 5, 5])
    expect([199, 181, 179, 100, 20].map((x) => importanceAt(x, box, true))).toEqual([1, 1, 2, 5, 5])
  })
})

describe('what counts twice', () => {
  it('is pointed out where a line of the list is also money in the comparison', () => {
    const costs = { commuteHours: 200, officeDays: 100, costs: [{ kind: 'commute-time' as const, label: 'Hours on the way', times: 200, each: 40, amount: 8000 }], total: 8000 }
    const row = (text: string) => factorRow(factor(text), { marker, decisions: [], costs, currency: 'USD' })
    expect(countedTwice([row('The drive'), row('The canteen')])).toBe('“The drive” is also counted in money when you compare. Let it decide here or there, not twice.')
    expect(countedTwice([row('The canteen')])).toBeNull()
  })
})
