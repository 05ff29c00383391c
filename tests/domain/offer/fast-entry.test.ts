import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fastPhrases } from '#content/fast-entry.ts'
import { readFastEntry } from '#domain/offer/fast-entry.ts'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import { toldSchema } from '#domain/offer/offer.ts'
import { Grant } from '#domain/offer/offer-parts.ts'
import { rounds, termSpec, terms } from '#domain/offer/terms.ts'
import type { Round } from '#domain/offer/terms.ts'
import { money } from '#domain/values/money.ts'
import { day, notSaid, offer, pay, roughly, said, usd } from '../../make.ts'

/** Monday. */
const today = day('2026-11-23')
const read = (line: string, round: Round) => readFastEntry(line, round, offer(), today, fastPhrases)

const plain = (entry: FastEntry): [string, unknown] =>
  entry.kind === 'term' ? [entry.term, entry.told] : entry.kind === 'grant' ? [`${entry.index}.${entry.field}`, entry.value] : ['tiers', entry.tiers]
const entries = (line: string, round: Round): Record<string, unknown> => Object.fromEntries(read(line, round).found.map(plain))
const unsure = (line: string, round: Round) => read(line, round).unsure.map(({ text, candidates }) => ({ text, candidates: candidates.map(plain) }))

describe('a line about pay', () => {
  it.each([
    ['142 base, around 10% bonus, 8k to sign', { baseSalary: said(pay(142_000)), bonusTarget: roughly(10), signOn: said(usd(8000)) }],
    ['base 142k + 10-15% bonus, sign on 8', { baseSalary: said(pay(142_000)), bonusTarget: roughly(12.5, { low: 10, high: 15 }), signOn: said(usd(8000)) }],
    ['bonus about 10 percent and 8k signing bonus, $142,000 salary', { baseSalary: said(pay(142_000)), bonusTarget: roughly(10), signOn: said(usd(8000)) }],
    ['142 base 10% bonus 8 signing', { baseSalary: said(pay(142_000)), bonusTarget: said(10), signOn: said(usd(8000)) }],
    ['base 142 bonus 10% signing 8k', { baseSalary: said(pay(142_000)), bonusTarget: said(10), signOn: said(usd(8000)) }],
    ['£62,500 base salary', { baseSalary: said(pay(62_500, 'year', 'GBP')) }],
    ['$41.50/h base', { baseSalary: said(pay(41.5, 'hour')) }],
    ['salary 3,200 a month', { baseSalary: said(pay(3200, 'month')) }],
    ['12 LPA fixed', { baseSalary: said(pay(1_200_000, 'year', 'INR')) }],
    ['base between 120 and 130k', { baseSalary: roughly(pay(125_000), { low: pay(120_000), high: pay(130_000) }) }],
    ['142 slary, bonsu 10%', { baseSalary: said(pay(142_000)), bonusTarget: said(10) }],
    ['142 base, no, 145', { baseSalary: said(pay(145_000)) }],
    ['base 142k sorry 145k', { baseSalary: said(pay(145_000)) }],
    ['base 142k, bonus 10%, actually base 145k', { baseSalary: said(pay(145_000)), bonusTarget: said(10) }],
    ['142 base, no bonus, no sign on', { baseSalary: said(pay(142_000)), bonusTarget: said(0), signOn: said(usd(0)) }],
    ['142 base, bonus not mentioned', { baseSalary: said(pay(142_000)), bonusTarget: notSaid }],
    ['bonus up to 15%', { bonusTarget: roughly(15, { low: 0, high: 15 }) }],
    ['14k bonus', { bonusAmount: said(usd(14_000)) }],
    ['8k sign on, repay within 12 months', { signOn: said(usd(8000)), signOnRepayMonths: said(12) }],
    ['clawback one year, pro rata', { signOnRepayMonths: said(12), signOnRepayHow: said('prorated') }],
    ['142 base, review in April', { baseSalary: said(pay(142_000)), nextReview: said('April') }],
    ['relo 10k, car allowance 500 a month', { relocation: said(usd(10_000)), allowances: said(usd(6000)) }],
  ])('reads “%s”', (line, expected) => {
    expect(entries(line, 'pay')).toEqual(expected)
  })

  it('asks what a bare number is, and changes nothing', () => {
    expect(entries('142 base and 8k', 'pay')).toEqual({ baseSalary: said(pay(142_000)) })
    expect(unsure('142 base and 8k', 'pay')).toEqual([{ text: '8k', candidates: [['signOn', said(usd(8000))], ['0.value', usd(8000)]] }])
  })

  it('asks whether a small number is for the hour or the year', () => {
    expect(entries('base 41.50', 'pay')).toEqual({})
    expect(unsure('base 41.50', 'pay')[0]?.candidates).toEqual([['baseSalary', said(pay(41.5, 'hour'))], ['baseSalary', said(pay(41_500))]])
  })

  it('asks nothing about a number that was taken back', () => {
    for (const line of ['142 base, no wait 145k', 'base 142, sorry, 145', '142, no, 145 base']) {
      expect(entries(line, 'pay'), line).toEqual({ baseSalary: said(pay(145_000)) })
      expect(unsure(line, 'pay'), line).toEqual([])
    }
  })

  it('leaves as text what it does not know, and says so', () => {
    expect(unsure('142 base, a parking spot downtown', 'pay')).toEqual([{ text: 'a parking spot downtown', candidates: [] }])
    expect(unsure('142 base, she was nice', 'pay')).toEqual([{ text: 'she was nice', candidates: [] }])
  })

  it('says where in the line each entry stands', () => {
    const line = '142 base, bonus around 10%, 8k to sign'
    expect(read(line, 'pay').found.map(({ start, end }) => line.slice(start, end))).toEqual(['142 base', 'bonus around 10%', '8k to sign'])
  })
})

describe('a line about equity', () => {
  it.each([
    ['48k in stock units over 4 years, 12 month cliff, quarterly', { '0.value': usd(48_000), '0.kind': 'rsu', '0.vestingYears': 4, '0.cliffMonths': 12, '0.everyMonths': 3 }],
    ['0.3% in options, strike 2.50', { '0.percent': 0.3, '0.kind': 'options', '0.strikePrice': usd(2.5) }],
    ['2,000 RSUs at $24 a share, four years, monthly', { '0.shares': 2000, '0.kind': 'rsu', '0.sharePrice': usd(24), '0.everyMonths': 1 }],
    ['10k options, strike price $1.20, one year cliff, over 4 years', { '0.shares': 10_000, '0.kind': 'options', '0.strikePrice': usd(1.2), '0.cliffMonths': 12, '0.vestingYears': 4 }],
    ['$120k RSUs vesting 5/15/40/40', { '0.value': usd(120_000), '0.kind': 'rsu', '0.yearlyPercents': [5, 15, 40, 40], '0.vestingYears': 4 }],
    ['0.25% ISO, valued at 1.2bn, double trigger', { '0.percent': 0.25, '0.kind': 'iso', '0.companyValue': usd(1_200_000_000), '0.doubleTrigger': true }],
    ['around 50k worth of stock', { '0.value': usd(50_000) }],
    ['no equity', { equityOffered: said(false) }],
    ['£20k in RSUs', { '0.value': money(20_000, 'GBP'), '0.kind': 'rsu' }],
    ['5,000 options plus 20k in RSUs over 3 years', { '0.shares': 5000, '0.kind': 'options', '1.value': usd(20_000), '1.kind': 'rsu', '1.vestingYears': 3 }],
  ])('reads “%s”', (line, expected) => {
    expect(entries(line, 'equity')).toMatchObject(expected)
  })

  it('asks whether 10k RSUs are shares or money', () => {
    expect(entries('10k RSUs', 'equity')).toEqual({ '0.kind': 'rsu' })
    expect(unsure('10k RSUs', 'equity')).toEqual([{ text: '10k', candidates: [['0.value', usd(10_000)], ['0.shares', 10_000]] }])
  })
})

describe('a line about benefits', () => {
  it.each([
    ['180 a month for health, match 50% of the first 6%, 20 days off', { healthPremium: said(usd(180)), retirementMatch: said(50), retirementMatchUpTo: said(6), ptoDays: said(20) }],
    ['health 90 every two weeks', { healthPremium: said(usd(195)) }],
    ['100% of the first 3% and 50% of the next 2%', { tiers: [{ matchPercent: 100, upToPercent: 3 }, { matchPercent: 50, upToPercent: 5 }] }],
    ['dollar for dollar up to 4%', { retirementMatch: said(100), retirementMatchUpTo: said(4) }],
    ['they match 4% in the 401k', { retirementMatch: roughly(100), retirementMatchUpTo: said(4) }],
    ['4 weeks vacation, 11 public holidays, 5 sick days', { ptoDays: said(20), holidays: said(11), sickDays: said(5) }],
    ['unlimited PTO, free health', { ptoUnlimited: said(true), healthPremium: said(usd(0)) }],
    ['25 days paid leave, parental leave 16 weeks', { ptoDays: said(25), parentalLeaveWeeks: said(16) }],
    ['cover starts day one', { coverageStart: said('day one') }],
    ['no match', { retirementMatch: said(0) }],
  ])('reads “%s”', (line, expected) => {
    expect(entries(line, 'benefits')).toEqual(expected)
  })
})

describe('a line about time and place', () => {
  it.each([
    ['hybrid, 3 days on site in Dayton, 40 hours, start 11 January', { workplace: said('hybrid'), officeDays: said(3), location: said('Dayton'), hoursPerWeek: said(40), startDate: said('2027-01-11') }],
    ['remote, 37.5h a week', { workplace: said('remote'), hoursPerWeek: said(37.5) }],
    ['three days in the office, two from home', { officeDays: said(3) }],
    ['2 days from home', { workplace: said('hybrid'), officeDays: said(3) }],
    ['on site in Port Arlen, starting Jan 11', { workplace: said('onsite'), location: said('Port Arlen'), startDate: said('2027-01-11') }],
    ['on call every fourth week', { onCall: said('every fourth week') }],
    ['20% travel', { travelPercent: said(20) }],
  ])('reads “%s”', (line, expected) => {
    expect(entries(line, 'time-and-place')).toMatchObject(expected)
  })
})

describe('a line about the answer date', () => {
  it.each([
    ['Friday 27 November, 5 pm their time, Priya by phone', { answerBy: said('2026-11-27'), answerTime: said('17:00'), answerZone: said('their time'), answerToldBy: said('Priya'), answerHow: said('phone') }],
    ['priya by phone, friday eod', { answerBy: said('2026-11-27'), answerTime: said('17:00'), answerToldBy: said('Priya'), answerHow: said('phone') }],
    ['fri 27 nov eod, priya raman by phone', { answerBy: said('2026-11-27'), answerTime: said('17:00'), answerToldBy: said('Priya Raman'), answerHow: said('phone') }],
    ['by next Friday noon ET, Tom Aldous emailed', { answerBy: said('2026-12-04'), answerTime: said('12:00'), answerZone: said('ET'), answerToldBy: said('Tom Aldous'), answerHow: said('email') }],
    ['in 4 days', { answerBy: said('2026-11-27') }],
    ["they didn't say", { answerBy: notSaid }],
  ])('reads “%s”', (line, expected) => {
    expect(entries(line, 'answer-date')).toEqual(expected)
  })

  it('asks which day where it could be two', () => {
    expect(unsure('04/06, Priya', 'answer-date')[0]).toEqual({ text: '04/06', candidates: [['answerBy', said('2027-06-04')], ['answerBy', said('2027-04-06')]] })
  })
})

describe('a line about what was said', () => {
  it.each([
    ["Priya Raman, recruiter; I'd report to Ana Castel; about 11,400 people", { recruiter: said('Priya Raman'), manager: said('Ana Castel'), headcount: roughly(11_400) }],
    ['spoke with Tom Aldous, tom@larkspur.example, 420 employees', { recruiter: said('Tom Aldous'), recruiterEmail: said('tom@larkspur.example'), headcount: said(420) }],
    ['as a senior data analyst', { roleTitle: said('senior data analyst') }],
    ['3 months probation, 4 weeks notice', { probationMonths: said(3), noticeWeeks: said(4) }],
  ])('reads “%s”', (line, expected) => {
    expect(entries(line, 'what-was-said')).toMatchObject(expected)
  })
})

describe('a rate that no word names', () => {
  it('is the pay where it can be nothing else', () => {
    for (const [line, minor, period] of [['52/h, no bonus', 5200, 'hour'], ['3200 a month', 320_000, 'month']] as const) {
      const { found, unsure } = read(line, 'pay')
      expect(found, line).toContainEqual(expect.objectContaining({ term: 'baseSalary', told: expect.objectContaining({ value: { amount: { minor, currency: 'USD' }, period } }) }))
      expect(unsure, line).toEqual([])
    }
  })

  it('is asked about where it could be something else', () => {
    expect(read('8k', 'pay').unsure.length).toBe(1)
    expect(read('142k base, 52/h', 'pay').unsure.length).toBe(1)
  })
})

describe('the words it knows', () => {
  it('name a term of their round, once, and a value the term can have', () => {
    for (const round of rounds) {
      const words = fastPhrases.rounds[round].flatMap((phrase) => phrase.words)
      expect(words.filter((word, at) => words.indexOf(word) !== at), round).toEqual([])
      for (const { term, value } of fastPhrases.rounds[round]) {
        expect(terms[term].round, term).toBe(round)
        const options = termSpec(term).options
        if (typeof value === 'object') expect(options ? options.includes(String(value.is)) : typeof value.is === 'boolean', term).toBe(true)
      }
    }
  })
})

describe('any line', () => {
  it('is read as far as a line goes, however much is pasted', () => {
    const { found } = read('142 base, 10% bonus, 8k to sign and '.repeat(6000), 'pay')
    expect(found.every(({ end }) => end <= 1000)).toBe(true)
    expect(found.map(plain)).toContainEqual(['baseSalary', said(pay(142_000))])
  })

  it('never throws, keeps its places inside the line, and makes only entries that can be kept', () => {
    const words = fc.constantFrom('142', '8k', 'base', 'bonus', 'around', '10%', ',', 'sign on', 'no', '$', 'RSUs', 'over 4 years', 'Friday', '5 pm', 'health', '180 a month', 'match', '6%', '\u0130', '٨٥', 'days off', ';', '1,2,3', 'and', '-', 'plus', '999999999999999')
    fc.assert(fc.property(fc.oneof(fc.array(words, { maxLength: 9 }).map((each) => each.join(' ')), fc.string({ maxLength: 60, unit: 'grapheme' })), fc.constantFrom(...rounds), (line, round) => {
      const { found, unsure: open } = read(line, round)
      for (const { start, end } of [...found, ...open]) expect(start >= 0 && start < end && end <= line.length).toBe(true)
      for (const entry of [...found, ...open.flatMap(({ candidates }) => candidates)]) {
        if (entry.kind === 'term') expect(toldSchema(entry.term).safeParse(entry.told).success, `${line}: ${entry.term} ${JSON.stringify(entry.told)}`).toBe(true)
        if (entry.kind === 'grant') expect(Grant.safeParse({ id: 'x', offerId: 'y', [entry.field]: entry.value }).success, `${line}: ${entry.field} ${JSON.stringify(entry.value)}`).toBe(true)
      }
    }), { numRuns: 400 })
  })
})
