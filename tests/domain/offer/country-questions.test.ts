import { describe, expect, it } from 'vitest'
import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { currencyWhere, questionsFor } from '#domain/offer/country-questions.ts'
import { currencyOfPay } from '#domain/offer/follow-currency.ts'
import { openQuestions } from '#domain/offer/open-questions.ts'
import { termIds, termSpec } from '#domain/offer/terms.ts'
import { fastPhrases } from '#content/fast-entry.ts'
import { readFastEntry } from '#domain/offer/fast-entry.ts'
import type { Round } from '#domain/offer/terms.ts'
import { day, fullOffer, notSaid, pay, said, usd } from '../../make.ts'

const asked = (fields: Record<string, unknown>) => {
  const full = fullOffer(fields)
  return openQuestions(full, questionsFor(full.offer, offerQuestions, offerQuestionsByCountry)).map(({ question }) => question).join(' ')
}

describe('the questions of a country', () => {
  it('ask a nurse in England about pension, notice and bank holidays, and nothing of the United States', () => {
    const questions = asked({ currency: 'GBP' })
    expect(questions).toMatch(/pension/)
    expect(questions).toMatch(/bank holidays/)
    expect(questions).toMatch(/notice period/)
    expect(questions).toMatch(/probation/)
    expect(questions).not.toMatch(/401|match|enrol|health cover|deductible|exempt/)
  })

  it('do not ask about bank holidays again where the words of the leave have answered', () => {
    const withLeave = (quote?: string) => asked({ currency: 'GBP', ptoDays: { ...said(22), ...(quote ? { quote } : {}) } })
    expect(withLeave()).toMatch(/bank holidays on top/)
    expect(withLeave('22 days’ holiday a year')).toMatch(/bank holidays on top/)
    expect(withLeave('22 days’ holiday plus bank holidays')).not.toMatch(/bank holidays/)
    expect(withLeave('28 days including bank holidays')).not.toMatch(/bank holidays/)
    expect(asked({ currency: 'GBP', holidays: said(8) })).not.toMatch(/Are bank holidays on top/)
  })

  it('ask an engineer in India about CTC, PF, gratuity and the buy-out of the notice', () => {
    const questions = asked({ currency: 'INR' })
    for (const word of [/CTC/, /PF/, /gratuity/, /buy out/]) expect(questions).toMatch(word)
    expect(questions).not.toMatch(/health cover|retirement match/)
  })

  it('ask in Canada about the RRSP, in Europe about the company agreement, in Australia about super', () => {
    expect(asked({ currency: 'CAD' })).toMatch(/RRSP/)
    expect(asked({ currency: 'EUR' })).toMatch(/collective agreement/)
    expect(asked({ currency: 'AUD' })).toMatch(/super/i)
  })

  it('are known by the currency of the pay, and before that by the place, the company or the zone', () => {
    for (const fields of [{ baseSalary: said(pay(35_000, 'year', 'GBP')) }, { company: 'Leeds Teaching Hospitals NHS Trust' }, { location: said('London') }, { answerZone: said('UK time') }]) expect(asked(fields)).toMatch(/bank holidays/)
    expect(asked({ location: said('London'), baseSalary: said(pay(90_000)) })).toMatch(/retirement match/)
    expect(asked({})).toMatch(/retirement match/)
    expect(asked({ company: 'Ukiah Indiana Foods' })).toMatch(/retirement match/)
  })

  it('still ask what the person marked as not said', () => {
    expect(asked({ currency: 'GBP', healthPremium: notSaid })).toMatch(/health cover/)
  })

  it('show a line of notes as it would be typed there, and all of it is understood', () => {
    for (const { country, currencies, rounds } of [...offerQuestionsByCountry, { country: 'united-states', currencies: ['USD'], rounds: offerQuestions.rounds }]) {
      for (const [round, { example = '' }] of Object.entries(rounds)) {
        const { found, unsure } = readFastEntry(example, round as Round, fullOffer({ currency: currencies[0] }).offer, day('2026-11-23'), fastPhrases)
        expect(found.length, `${country}: ${example}`).toBeGreaterThan(1)
        // "Plus super" has no field of its own in the round of pay; it is asked.
        expect(unsure.map(({ text }) => text).filter((text) => text !== 'super'), `${country}: ${example}`).toEqual([])
      }
    }
  })

  it('keep every choice a term has, and speak of terms that are told in sentences', () => {
    for (const { terms } of offerQuestionsByCountry) {
      for (const id of termIds) {
        const options = terms[id]?.options
        if (options) expect(Object.keys(options).sort(), id).toEqual([...(termSpec(id).options ?? [])].sort())
        if (terms[id]?.question) expect(terms[id].question).toMatch(/^[A-Z].*[?.]$/)
      }
    }
  })
})

describe('the words of a country', () => {
  it.each(['GBP', 'INR', 'EUR', 'AUD'])('speak no American where the pay is in %s', (currency) => {
    const { terms, rounds, grants, leftOut } = questionsFor(fullOffer({ currency }).offer, offerQuestions, offerQuestionsByCountry)
    const shown = [...Object.entries(terms).filter(([id]) => !leftOut?.includes(id as never)), ...Object.entries(rounds), ...Object.entries(grants)]
    const all = shown.flatMap(([, { sources: _sources, options, ...words }]: [string, Record<string, unknown>]) => [...Object.values(words), ...Object.values(options ?? {})]).filter((each) => typeof each === 'string')
    expect(all.filter((text) => /signing|sign-on|vacation|\bPTO\b|paid days off|401|\bmatch\b|enroll|stock purchase|exempt|paycheck|\bdental|\bISO\b/i.test(text))).toEqual([])
  })
})

describe('the country of an offer', () => {
  it('is where the work is, for its holidays, and else where the money is from', () => {
    const where = (fields: Record<string, unknown>) => currencyWhere(fullOffer(fields).offer, offerQuestionsByCountry)
    expect(where({})).toBe('USD')
    expect(where({ location: said('London, near the river') })).toBe('GBP')
    expect(where({ location: said('London'), baseSalary: said(pay(90_000)) })).toBe('GBP')
    expect(where({ answerZone: said('IST') })).toBe('INR')
    expect(where({ currency: 'SEK' })).toBe('SEK')
    expect(where({ currency: 'GBP', location: said('Leeds') })).toBe('GBP')
  })
})

describe('the currency of an offer', () => {
  const pounds = said(pay(35_000, 'year', 'GBP'))

  it('follows the salary that was typed, as long as no amount was typed with the sign of the old one', () => {
    expect(currencyOfPay(fullOffer(), pounds)).toBe('GBP')
    expect(currencyOfPay(fullOffer({ baseSalary: said(pay(35_000)) }), pounds)).toBe('GBP')
    expect(currencyOfPay(fullOffer({ signOn: said(usd(5000)) }), pounds)).toBe('GBP')
    expect(currencyOfPay(fullOffer({ signOn: said(usd(5000)), currencySaid: true }), pounds)).toBeUndefined()
    expect(currencyOfPay(fullOffer({ currencySaid: true }), pounds)).toBe('GBP')
    expect(currencyOfPay(fullOffer({ signOn: { ...said(usd(5000)), from: 'letter' } }), pounds)).toBeUndefined()
    expect(currencyOfPay(fullOffer({ currency: 'GBP' }), pounds)).toBeUndefined()
    expect(currencyOfPay(fullOffer(), undefined)).toBeUndefined()
  })
})
