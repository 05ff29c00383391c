import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theirSideWords } from '#content/negotiation/their-side.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import { theirSide } from '#domain/negotiation/their-side.ts'
import type { WordsByKind } from '#domain/negotiation/their-side.ts'
import { privateTopics } from '#domain/negotiation/their-side-words.ts'
import { anyPreparation, secretNumber, secretWord } from './any-preparation.ts'
import { ask, day, largeCompany, nextToNothing, preparation, sayable, words } from './table.ts'

const seen = (rest: Partial<Preparation> = {}, kinds: Partial<WordsByKind> = {}) => {
  const view = theirSide(preparation(rest), words, theirSideWords, { kept: [], dripped: [], ...kinds })
  if (!view) throw new Error('there is a request')
  return view
}
const annoys = (...args: Parameters<typeof seen>) => seen(...args).annoys.map(({ id }) => id)

describe('the request from their side', () => {
  it('needs a request', () => {
    expect(theirSide(preparation({ asks: [] }), words, theirSideWords, { kept: [], dripped: [] })).toBeUndefined()
  })

  it('passes through more hands in a large company than in a small one', () => {
    const large = seen()
    const small = seen({ facts: { ...largeCompany, size: 'S' } })
    expect(large.who).toBe('Priya')
    expect(large.steps.length).toBeGreaterThan(small.steps.length)
    expect(large.convince.map(({ who }) => who)).toContain('The compensation team')
    expect(small.convince.map(({ who }) => who)).toEqual(['The founder'])
  })

  it('tells what they can say upstairs: my skills, what stands behind them, what it costs', () => {
    const rows = seen().canSay
    expect(rows.map(({ id }) => id)).toEqual(['why', 'proof', 'cost'])
    expect(rows[0]?.text).toContain('nightly load')
    expect(rows[2]?.text).toContain('$8,000')
  })

  it('counts their working days over weekends and holidays, against my answer date', () => {
    // Five working days from Monday, without Thanksgiving.
    expect(seen().time).toMatchObject({ back: '2026-12-01', fits: 'tight' })
    expect(seen({ facts: { ...largeCompany, answerBy: day('2026-12-04') } }).time.sentence).toBe('Asked today, they could be back by Tuesday 1 December. Your answer is due Friday 4 December. That fits.')
    expect(annoys({ facts: { ...largeCompany, answerBy: day('2026-11-24') } })).toEqual(['late'])
    expect(seen({ facts: nextToNothing }).time.fits).toBe('no-date')
  })

  it('finds nothing to annoy them in one request with a skill and a result behind it', () => {
    expect(annoys()).toEqual([])
  })

  it('names what would make it harder', () => {
    expect(annoys({}, { dripped: ['training'] })).toEqual(['drip'])
    expect(annoys({}, { kept: ['ultimatum'] })).toEqual(['ultimatum'])
    expect(annoys({ asks: [ask('other', { words: 'Pay me 150k or I walk' })] })).toContain('ultimatum')
    expect(annoys({ asks: ['base-salary', 'sign-on', 'leave', 'training'].map((term, index) => ask(term as 'leave', { rank: index + 1 })) })).toContain('too-many')
    expect(annoys({ sayables: [], proofs: [] })).toEqual(['no-skill'])
    expect(annoys({ sayables: [sayable('I know the domain', 'skill-based', 'skill')], proofs: [] })).toEqual(['no-proof'])
    expect(annoys({ facts: { ...largeCompany, rangeHigh: { minor: 14_500_000, currency: 'USD' } } })).toEqual(['above-range'])
    expect(annoys({ asks: [ask('bonus', { amount: 5000 })] })).toEqual(['fixed'])
  })

  it('counts what I keep to myself by its kind and quotes none of it', () => {
    const [found] = seen({}, { kept: ['commute', 'family', 'commute'] }).annoys
    expect(found).toMatchObject({ id: 'private', about: 'Kept out of the script: 2 about the way to work, 1 about family' })
  })

  it('holds no private word and no private number, whatever was typed', () => {
    fc.assert(
      fc.property(anyPreparation, fc.array(fc.constantFrom(...privateTopics), { maxLength: 4 }), (prepared, kept) => {
        const view = JSON.stringify(theirSide(prepared, words, theirSideWords, { kept, dripped: [] }) ?? '')
        expect(view).not.toContain(secretWord)
        expect(view).not.toContain(secretNumber)
        expect(view).not.toMatch(/undefined|NaN/)
      }),
      { numRuns: 150 },
    )
  })
})
