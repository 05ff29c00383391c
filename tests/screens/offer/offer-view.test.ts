import { describe, expect, it } from 'vitest'
import { offerQuestions as words } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import { holidaysOf } from '#content/negotiation/holidays.ts'
import { holidaysBetween } from '#domain/timeline/holidays.ts'
import { calendarOf, quickDays, timeLeft, tooSoon } from '#screens/offer/calendar-view.ts'
import { fastEdits, freshMemory, gotWords, markedPieces } from '#screens/offer/fast-edits.ts'
import { fieldsOf, headlineOf, noteOf, pinOf, progressOf, stepsOf, stillToAsk } from '#screens/offer/offer-view.ts'
import { rangeWords, termText, toldWords } from '#screens/parts/term-text.ts'
import { asked, day, fullOffer, grant, matchTier, notSaid, offer, pay, roughly, said, usd } from '../../make.ts'

const today = day('2026-11-23')
const holidays = holidaysBetween(holidaysOf('USD'), today, day('2027-03-01'))

describe('the steps', () => {
  const full = fullOffer({ answerBy: said('2026-11-27'), answerTime: said('17:00'), baseSalary: said(pay(142_000)), signOn: said(usd(8000)), bonusTarget: roughly(10) })

  it('say what is known of each round', () => {
    expect(stepsOf(full, 'pay', words).map(({ title, below }) => `${title}: ${below}`)).toEqual([
      'Answer date: Fri 27 Nov, 5 pm', 'Pay: 3 of 5 known', 'Equity: Shares, cliff, vesting', 'Benefits: Health, retirement, leave', 'Time and place: Hours, on-call, site days', 'What was said: Names, promises, tone',
    ])
  })

  it('begin with the first question, and say where there is nothing to answer', () => {
    expect(stepsOf(fullOffer(), 'answer-date', words)[0]?.below).toBe('The first question')
    expect(stepsOf(fullOffer({ kind: 'stay' }), 'pay', words)[0]?.below).toBe('Nothing to answer')
    expect(stepsOf(fullOffer({ answerBy: notSaid }), 'pay', words)[0]?.below).toBe('Not said yet')
    expect(stepsOf(fullOffer({ equityOffered: said(false) }), 'pay', words)[2]?.below).toBe('None')
  })

  it('are a bar on a narrow screen', () => {
    expect(progressOf(fullOffer(), 'answer-date', words)).toEqual({ place: '1 of 6, answer date', left: 'about 5 minutes in all', bars: ['now', 'open', 'open', 'open', 'open', 'open'] })
    expect(progressOf(full, 'pay', words)).toMatchObject({ place: '2 of 6, pay', left: 'about 3 minutes left', bars: ['done', 'now', 'open', 'open', 'open', 'open'] })
  })
})

describe('words of a line that have no place yet', () => {
  it('are counted with their round', () => {
    const full = fullOffer({ baseSalary: said(pay(142_000)), unplaced: [{ round: 'pay', text: 'tips' }, { round: 'benefits', text: 'free parking' }] })
    expect(stepsOf(full, 'pay', words).map(({ below }) => below)).toEqual(['The day, the hour, who said it', '1 of 5 known, 1 not placed', 'Shares, cliff, vesting', '1 not placed', 'Hours, on-call, site days', 'Names, promises, tone'])
  })
})

describe('the pay of another country', () => {
  it('makes its terms everyday, and hides those that are not usual there until they are told', () => {
    const uk = fullOffer({ currency: 'GBP' })
    const ukWords = questionsFor(uk.offer, words, offerQuestionsByCountry)
    expect(fieldsOf(uk, 'benefits', ukWords).everyday).toEqual(['ptoDays', 'holidays', 'sickDays', 'retirementFlat'])
    expect(fieldsOf(uk, 'benefits', ukWords).rare).not.toContain('deductible')
    expect(fieldsOf(fullOffer({ currency: 'GBP', deductible: said(usd(500)) }), 'benefits', ukWords).rare).toContain('deductible')
  })
})

describe('the headline', () => {
  it('names the person where the name is known', () => {
    expect(headlineOf(offer({ recruiter: said('Priya Raman, recruiter') }), 'pay', words)).toBe('What did Priya say about pay?')
    expect(headlineOf(offer({ answerToldBy: said('Tom Aldous') }), 'pay', words)).toBe('What did Tom say about pay?')
    expect(headlineOf(offer(), 'pay', words)).toBe('What did they say about pay?')
    expect(headlineOf(offer({ kind: 'stay' }), 'pay', words)).toBe('What does your job pay today?')
  })
})

describe('the pinned answer date', () => {
  it('says the day, the hour, who and how, and shows the days until then', () => {
    const pin = pinOf(offer({ answerBy: said('2026-11-27'), answerTime: said('17:00'), answerToldBy: said('Priya Raman'), answerHow: said('phone') }), words, today, holidays.map(({ date }) => date))
    expect(pin).toMatchObject({ date: 'Friday 27 November, 5 pm', passed: false, by: 'Priya Raman, by phone' })
    expect(pin.days.map(({ letter, number, look }) => `${letter}${number}${look}`)).toEqual(['M23today', 'T24', 'W25', 'T26off', 'F27end'])
  })

  it('has no days where they are many, none, or past', () => {
    expect(pinOf(offer({ answerBy: said('2026-12-20') }), words, today, []).days).toEqual([])
    expect(pinOf(offer(), words, today, [])).toEqual({ date: null, passed: false, by: '', days: [] })
    expect(pinOf(offer({ answerBy: said('2026-11-20') }), words, today, [])).toMatchObject({ passed: true, days: [] })
  })
})

describe('the calendar', () => {
  it('shows two weeks from Monday, with today, the holiday and the weekend', () => {
    const days = calendarOf(today, day('2026-11-27'), holidays)
    expect(days).toHaveLength(14)
    expect(days.slice(0, 7).map(({ name, number, note, look }) => [name, number, note, look].join(' ').trim())).toEqual(['Mon 23 Today today', 'Tue 24', 'Wed 25', 'Thu 26 Holiday holiday', 'Fri 27 Answer chosen', 'Sat 28  weekend', 'Sun 29  weekend'])
    expect(days[8]?.note).toBe('Dec')
  })

  it('reaches as far as the chosen day, and leaves past days out of reach', () => {
    expect(calendarOf(today, day('2026-12-20'), holidays)).toHaveLength(28)
    expect(calendarOf(day('2026-11-25'), undefined, holidays).filter(({ passed }) => passed).map(({ number }) => number)).toEqual([23, 24])
  })

  it('offers the Friday that is not today and not tomorrow', () => {
    expect(quickDays(today)[1]).toEqual({ label: 'This Friday', date: '2026-11-27' })
    expect(quickDays(day('2026-11-26'))[1]).toEqual({ label: 'Next Friday', date: '2026-12-04' })
    expect(quickDays(day('2026-11-28'))[1]).toEqual({ label: 'Next Friday', date: '2026-12-04' })
  })

  it('says how long that is', () => {
    expect(timeLeft(today, day('2026-11-27'), holidays)).toBe('4 days away, with 2 working days in between.')
    expect(timeLeft(today, day('2026-11-24'), holidays)).toBe('1 day away, with no working day in between.')
    expect(timeLeft(today, today, holidays)).toBe('That is today.')
    expect(timeLeft(today, day('2026-11-20'), holidays)).toContain('3 days ago')
    expect(timeLeft(today, undefined, holidays)).toContain('No day yet')
  })

  it('names a later day, three working days on', () => {
    expect(tooSoon(day('2026-11-27'), holidays)).toEqual({ title: 'If Friday is too soon', sentence: 'I want to give you a considered answer. Would Wednesday 2 December work?' })
  })
})

describe('a value in words', () => {
  it('stands in the field without its unit, and in a sentence with it', () => {
    expect(termText('baseSalary', said(pay(41.5, 'hour')), today)).toBe('$41.50')
    expect(toldWords('baseSalary', said(pay(41.5, 'hour')), words, today)).toBe('$41.50 an hour')
    expect(toldWords('healthPremium', said(usd(180)), words, today)).toBe('$180 a month')
    expect(toldWords('bonusTarget', roughly(12.5), words, today)).toBe('12.5%')
    expect(toldWords('signOnRepayMonths', said(12), words, today)).toBe('12 months')
    expect(toldWords('workplace', said('hybrid'), words, today)).toBe('Hybrid')
    expect(termText('startDate', said(day('2027-01-11')), today)).toBe('Mon 11 Jan 2027')
    expect(termText('signOn', notSaid, today)).toBe('')
    expect(rangeWords('baseSalary', roughly(pay(125_000), { low: pay(120_000), high: pay(130_000) }), today)).toBe('between $120,000 and $130,000')
  })

  it('says below the label what it comes to', () => {
    expect(noteOf(offer({ baseSalary: said(pay(142_000)), bonusTarget: said(10) }), 'bonusTarget', words)).toBe('$14,200 if paid in full')
    expect(noteOf(offer({ baseSalary: said(pay(41.5, 'hour')), hoursPerWeek: said(37.5) }), 'baseSalary', words)).toBe('$80,925 a year, before tax')
    expect(noteOf(offer(), 'baseSalary', words)).toBe('before tax')
  })
})

describe('the list of questions', () => {
  it('shows the rounds that were begun, and counts the others', () => {
    const { lines, later, open } = stillToAsk(fullOffer({ answerBy: said('2026-11-27'), answerTime: said('17:00'), baseSalary: said(pay(142_000)), bonusTarget: roughly(10), signOn: said(usd(8000)) }), 'pay', words, today)
    expect(lines.map(({ question, note }) => [question, note].filter(Boolean).join(' | '))).toEqual([
      'When do you need my answer? | Answered: Fri 27 Nov, 5 pm',
      'What did the bonus actually pay in the last two years? | You marked 10% as “roughly”',
      'If I left in the first year, would the signing bonus be repaid?',
      'When is the first pay review I’d be part of?',
      'When will I have this in writing? | Asked of every offer',
    ])
    expect(open).toBe(4)
    expect(later).toHaveLength(7)
  })

  it('shows a question of a later round once it was asked', () => {
    const { lines } = stillToAsk(fullOffer({}, { questions: [asked({ key: 'ptoDays', state: 'asked' })] }), 'pay', words, today)
    expect(lines.find(({ key }) => key === 'ptoDays')).toMatchObject({ state: 'asked', note: 'Asked. Waiting for an answer' })
  })
})

describe('the fields of a round', () => {
  it('leave out what stands elsewhere', () => {
    expect(fieldsOf(fullOffer(), 'answer-date', words).everyday).toEqual([])
    expect(fieldsOf(fullOffer({}, { grants: [grant()] }), 'equity', words).everyday).toEqual([])
    expect(fieldsOf(fullOffer({}, { matchTiers: [matchTier(100, 3)] }), 'benefits', words).everyday).toEqual(['healthPremium', 'ptoDays', 'coverageStart'])
  })
})

describe('what a line writes', () => {
  const base = { kind: 'term', term: 'baseSalary', told: said(pay(142_000)) } as const

  it('writes what is new, and nothing that stands there already', () => {
    expect(fastEdits([base], freshMemory, offer(), [], []).patch).toEqual({ baseSalary: base.told })
    expect(fastEdits([base], freshMemory, offer({ baseSalary: base.told }), [], []).patch).toEqual({})
  })

  it('gives back what stood there when the word is taken out', () => {
    const before = said(pay(130_000))
    const { terms } = fastEdits([base], freshMemory, offer({ baseSalary: before }), [], [])
    expect(fastEdits([], { ...freshMemory, terms }, offer({ baseSalary: base.told }), [], []).patch).toEqual({ baseSalary: before })
  })

  it('leaves alone what was corrected in the field since', () => {
    const { terms } = fastEdits([base], freshMemory, offer(), [], [])
    const corrected = offer({ baseSalary: said(pay(145_000)) })
    expect(fastEdits([base], { ...freshMemory, terms }, corrected, [], []).patch).toEqual({})
    expect(fastEdits([], { ...freshMemory, terms }, corrected, [], []).patch).toEqual({})
  })

  it('fills an empty grant before it adds one, and takes away only its own', () => {
    const entry = { kind: 'grant', index: 0, field: 'value', value: usd(48_000) } as const
    const empty = grant({ id: 'g' })
    expect(fastEdits([entry], freshMemory, offer(), [empty], []).grants).toMatchObject([{ id: 'g', patch: { value: usd(48_000) } }])
    expect(fastEdits([entry], freshMemory, offer(), [grant({ shares: 5 })], []).grants).toMatchObject([{ id: undefined }])
    const memory = { ...freshMemory, grants: [{ id: 'g', made: true, written: { value: usd(48_000) } }] }
    expect(fastEdits([], memory, offer(), [grant({ id: 'g', value: usd(48_000) })], []).removeGrants).toEqual(['g'])
    expect(fastEdits([], memory, offer(), [grant({ id: 'g', value: usd(48_000), vestingYears: 4 })], []).removeGrants).toEqual([])
  })

  it('is counted and marked', () => {
    expect(gotWords({ found: [{ ...base, start: 0, end: 8 }] })).toBe('One detail filled in below. Check it.')
    expect(gotWords({ found: [] })).toBe('')
    expect(markedPieces('142 base, 8k', { found: [{ ...base, start: 0, end: 8 }], unsure: [{ start: 10, end: 12, text: '8k', candidates: [] }] })).toEqual([{ text: '142 base', mark: 'found' }, { text: ', ', mark: null }, { text: '8k', mark: 'unsure' }])
  })
})
