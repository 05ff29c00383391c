import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedPoints, pointsNotWritten } from '#domain/negotiation/agreed-points.ts'
import { alignDates } from '#domain/negotiation/align-dates.ts'
import { buildAskMail, fewestWords, mostWords } from '#domain/negotiation/ask-mail.ts'
import { buildBrief } from '#domain/negotiation/brief.ts'
import { briefGaps } from '#domain/negotiation/brief-gaps.ts'
import { countWords } from '#domain/negotiation/mail.ts'
import { prepareRequest } from '#domain/negotiation/request.ts'
import { alignMail, inWritingMail, numbersMail, silenceMail } from '#domain/negotiation/short-mails.ts'
import { silenceDay } from '#domain/negotiation/silence-day.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Offer } from '#domain/offer/offer.ts'
import { addDays } from '#domain/values/calendar-date.ts'
import { anyPreparation } from './any-preparation.ts'
import { ask, day, largeCompany, monday, nextToNothing, preparation, words } from './table.ts'

describe('the e-mail with the request', () => {
  it('has 120 to 180 words, whatever was typed, unless my own words for the asks are longer by themselves', () => {
    fc.assert(
      fc.property(anyPreparation, fc.integer({ min: 0, max: 5 }), (prepared, variant) => {
        const request = prepareRequest(prepared, words)
        if (request.carried.length === 0) return
        const count = countWords(buildAskMail(prepared, words, variant).body)
        expect(count).toBeGreaterThanOrEqual(fewestWords)
        if (countWords([request.phrase, ...request.ownSentences].join(' ')) <= 90) expect(count).toBeLessThanOrEqual(mostWords)
      }),
      { numRuns: 400 },
    )
  })

  it('leaves out the need of the job rather than grow too long, and never the request', () => {
    const need = 'rebuilding the nightly load in steps '.repeat(40)
    const { body } = buildAskMail(preparation({ facts: { ...largeCompany, need } }), words)
    expect(countWords(body)).toBeLessThanOrEqual(mostWords)
    expect(body).toContain('a base of $150,000')
    expect(body).not.toContain('nightly load in steps')
  })
})

describe('bringing several answer dates together', () => {
  const [tuesday, wednesday, friday, nextWeek] = [day('2026-11-24'), day('2026-11-25'), day('2026-11-27'), day('2026-12-02')]

  it('asks the earlier one for the later day', () => {
    expect(alignDates(friday, [nextWeek], true, monday, [])).toEqual({ move: 'later', until: nextWeek })
  })

  it('asks who is still to decide for a word before the other answer is due, a working day and no holiday before', () => {
    expect(alignDates(undefined, [friday], false, monday, [day('2026-11-26')])).toEqual({ move: 'sooner', other: friday, until: wednesday })
    expect(alignDates(nextWeek, [friday], true, monday, [])).toMatchObject({ move: 'sooner', other: friday })
  })

  it('names no day that is past or today, and says nothing where no other offer is open', () => {
    expect(alignDates(undefined, [tuesday], false, monday, [])).toEqual({ move: 'sooner', other: tuesday })
    expect(alignDates(friday, [], true, monday, [])).toBeUndefined()
    expect(alignDates(friday, [undefined], true, monday, [])).toEqual({ move: 'later' })
  })

  it('speaks of the other offer without its name and its numbers', () => {
    const { body } = alignMail(largeCompany, words.blocks, monday, { move: 'sooner', other: friday, until: wednesday })
    expect(body).toContain('There is another offer that I have to answer by Friday. Could you let me know where things stand by Wednesday?'.split('. ')[0])
    expect(body).toContain('by Wednesday?')
    expect(body).not.toMatch(/\$|Larkspur/)
  })
})

describe('a question about my number by e-mail', () => {
  it('is answered with a question about theirs, and no number', () => {
    for (const earns of [true, false]) expect(numbersMail(largeCompany, words.blocks, earns).body).toMatch(/Which range is planned for it\?/)
    expect(numbersMail(largeCompany, words.blocks, true).body).not.toMatch(/\d/)
  })
})

describe('silence', () => {
  const after = (size: typeof largeCompany.size, rest = {}) => silenceDay(monday, { ...nextToNothing, size, ...rest }, words, [], undefined)

  it('is asked about after as many working days as such an employer often needs, a week at most', () => {
    expect(after('S')).toEqual({ day: '2026-11-25', workingDays: 2, promised: false })
    expect(after('L').workingDays).toBe(5)
    expect(after('G')).toMatchObject({ day: '2026-11-30', workingDays: 5 })
  })

  it('is asked about on the day they named, and always before my own answer is due', () => {
    expect(silenceDay(monday, nextToNothing, words, [], day('2026-11-26'))).toMatchObject({ day: '2026-11-26', promised: true })
    expect(after('L', { answerBy: day('2026-11-27') }).day).toBe('2026-11-26')
  })

  it('is a question about timing and no reproach', () => {
    const { body } = silenceMail(largeCompany, words.blocks, monday, { lastOn: day('2026-11-16'), about: 'the base' })
    expect(body).toContain('We were last in touch on Monday 16 November')
    expect(body).toContain('where my request about the base stands')
    expect(body).toContain('My answer to you is due by Friday')
    expect(silenceMail(nextToNothing, words.blocks, monday, { lastOn: addDays(monday, 3) }).body).not.toContain('in touch')
  })
})

describe('the points that were agreed', () => {
  const said = <Value>(value: Value, from: string) => ({ sure: 'said', value, from })
  const full = (terms: Record<string, unknown>, rest: Partial<FullOffer> = {}): FullOffer => ({ offer: Offer.parse({ id: 'one', ...terms }), grants: [], instalments: [], matchTiers: [], perks: [], promises: [], contingencies: [], questions: [], ...rest })
  const promise = { id: 'p', offerId: Offer.parse({ id: 'one' }).id, what: 'A review in July' }

  it('are all listed, and those that no letter holds are asked for in writing', () => {
    const offer = full({ ptoDays: said(25, 'letter'), level: said('Senior', 'heard'), signOn: said({ minor: 0, currency: 'USD' }, 'heard') }, { promises: [promise] })
    expect(agreedPoints(offer, true).map((point) => (point.kind === 'term' ? point.term : point.kind))).toEqual(['level', 'ptoDays', 'promise'])
    expect(pointsNotWritten(offer).map((point) => (point.kind === 'term' ? point.term : point.kind))).toEqual(['level', 'promise'])
  })

  it('are asked for in the letter, or for a first letter where there is none', () => {
    expect(inWritingMail(largeCompany, ['A review in July'], words.blocks)?.body).toMatch(/put these points into the letter\?\n\n- A review in July\n\n/)
    expect(inWritingMail(nextToNothing, ['A review in July'], words.blocks)?.body).toContain('send me the offer in writing')
    expect(inWritingMail(nextToNothing, [' '], words.blocks)).toBeUndefined()
  })
})

describe('could they paste it into the approval form?', () => {
  const gaps = (rest: Parameters<typeof preparation>[0] = {}) => briefGaps(buildBrief(preparation(rest), words)!, (rest?.facts ?? largeCompany).answerBy !== undefined)

  it('yes, where position, reason, proof and date are there and nobody says “I”', () => {
    expect(gaps()).toEqual([])
  })

  it('no, and what is missing is named', () => {
    expect(gaps({ facts: nextToNothing, sayables: [], proofs: [] })).toEqual(['position', 'why', 'proof', 'timing'])
    expect(gaps({ asks: [ask('other', { words: 'Could my laptop be a Mac?' })] })).toContain('first-person')
  })
})
