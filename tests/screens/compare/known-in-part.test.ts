// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contestOf } from '#screens/compare/contest-view.ts'
import { flipTracks } from '#screens/compare/flip-view.ts'
import { exampleTables, tablesOf } from './example-tables.ts'
import { base, rowOf, said, textsOf, view } from './seen-table.ts'

describe('an amount in another currency inside an offer', () => {
  const stock = { g: { offerId: 'a', kind: 'rsu', value: { minor: 6_000_000, currency: 'USD' }, vestingYears: 4 } }
  const offers = { a: { company: 'Deccan', currency: 'INR', baseSalary: base(3_100_000, 'INR') }, b: { company: 'Nordlicht', place: 2, currency: 'INR', baseSalary: base(3_000_000, 'INR') } }
  const rates = { USD: { rate: 88, on: '2026-11-20' } }

  it('says which amount waits and asks for that rate; the rest is still compared', () => {
    for (const some of [offers, { a: offers.a }]) {
      const seen = view(tablesOf({ offers: some, grants: stock }))
      expect(seen.assumptions.rates).toEqual([{ currency: 'USD', to: 'INR', label: 'One dollar in rupees', rate: null, on: null }])
      expect(textsOf(seen, 'equity')[0]).toBe('$60,000 (waits for a rate)')
      expect(seen.headlines.leftOut.map(({ text }) => text)).toContain('Deccan is counted without its equity of $60,000: it waits for your rate for the dollar.')
      expect(textsOf(seen, 'base')[0]).toContain('3,100,000')
    }
  })

  it('counts at the rate given, and the arithmetic says at which', () => {
    const seen = view(tablesOf({ offers, grants: stock, assumptions: { all: { compareIn: 'INR', rates } } }))
    expect(textsOf(seen, 'equity')[0]).toBe('1,320,000 (stock units)')
    expect(rowOf(seen, 'equity').cells[0]?.explanation?.rate).toBe('$60,000 is counted at your rate of 88 rupees for one dollar.')
    expect(said(seen.headlines.paper)).toBe('Deccan is ahead by ₹56,80,000.')
    expect(seen.assumptions.rates).toMatchObject([{ currency: 'USD', rate: 88 }])
    expect(seen.headlines.leftOut.map(({ text }) => text).join(' ')).not.toContain('rate')
  })

  it('never stands as none, whatever it is: signing, a bonus, allowances, cover', () => {
    const dollars = (units: number) => ({ sure: 'said', value: { minor: units * 100, currency: 'USD' } })
    const more = { ...offers.b, bonusAmount: dollars(5000), signOn: dollars(2000), allowances: dollars(300), healthPremium: dollars(10) }
    const waiting = view(tablesOf({ offers: { a: offers.a, b: more } }))
    expect(['bonus', 'signOn', 'otherBenefits', 'premiums'].map((id) => textsOf(waiting, id)[1])).toEqual(['$5,000', '$2,000', '$300', '$10'].map((sum) => `${sum} (waits for a rate)`))
    const rated = view(tablesOf({ offers: { a: offers.a, b: more }, assumptions: { all: { compareIn: 'INR', rates } } }))
    expect(['bonus', 'signOn', 'otherBenefits', 'premiums'].map((id) => rowOf(rated, id).cells[1]?.text)).toEqual(['440,000', '176,000', '26,400', '−10,560'])
  })

  it('leaves an offer out whose base waits, and says for what', () => {
    const seen = view(tablesOf({ offers: { a: { ...offers.a, baseSalary: base(100_000) }, b: offers.b } }))
    expect(textsOf(seen, 'paper-one')[0]).toBe('needs a rate')
    expect(seen.headlines.leftOut[0]?.text).toBe('Deccan is left out with its base of $100,000: it waits for your rate for the dollar.')
  })
})

describe('what is noted at one offer only', () => {
  it('is not noted at the others, never a best of nothing, and the headline says so', () => {
    const seen = view(exampleTables({ privateFacts: { 'example-larkspur': { onCallWeeks: undefined }, 'example-oxbow': null }, privateCosts: { care: { offerId: 'example-fennimore', label: 'Daycare', perYear: { minor: 600_000, currency: 'USD' } } } }))
    expect(textsOf(seen, 'on-call')).toEqual(['−4,550 (13 weeks)', 'not noted', 'not noted'])
    expect(textsOf(seen, 'other:daycare')).toEqual(['−6,000', 'not noted', 'not noted'])
    expect(rowOf(seen, 'other:daycare').cells[1]?.ask?.href).toBe('#/offer/example-larkspur/weigh')
    expect(seen.headlines.oneSided).toEqual(['On call and Daycare are counted at Fennimore only: they are not noted at Larkspur and Oxbow.'])
    expect(view().headlines.oneSided).toEqual([])
  })

  it('holds for the way to work of the present job and for what life costs', () => {
    const stay = { kind: 'stay', place: 4, baseSalary: base(120_000), workplace: { sure: 'said', value: 'onsite' } }
    const seen = view(exampleTables({ offers: { stay }, privateFacts: { 'example-fennimore': { priceLevelHome: 92, priceLevelThere: 100 } } }))
    expect(textsOf(seen, 'commute')[3]).toBe('not noted')
    expect(textsOf(seen, 'price-level').slice(1)).toEqual(['not noted', 'not noted', '✓ 0'])
  })

  it('is not nothing where the hours are noted and their price is not', () => {
    const seen = view(exampleTables({ privateFacts: { 'example-larkspur': { hourWorth: undefined } } }))
    expect(textsOf(seen, 'commute')[1]).toBe('not priced (38 hours)')
  })
})

it('work that is all on site is there on each working day, and the way there counts on each', () => {
  const place = (value: string) => ({ sure: 'said', value })
  const offers = { a: { company: 'Ardent', workplace: place('onsite'), baseSalary: base(60_000) }, b: { company: 'Birch', place: 2, workplace: place('onsite'), daysPerWeek: { sure: 'said', value: 4 }, baseSalary: base(60_000) }, c: { company: 'Cedar', place: 3, workplace: place('remote'), baseSalary: base(60_000) }, d: { company: 'Dunlin', place: 4, workplace: place('hybrid'), baseSalary: base(60_000) } }
  const seen = view(tablesOf({ offers, privateFacts: { a: { offerId: 'a', commuteMinutesOneWay: 30, hourWorth: { minor: 1000, currency: 'USD' } } } }))
  expect(textsOf(seen, 'officeDays')).toEqual(['5', '4', '✓ 0', 'not said'])
  // 52 weeks of five days, an hour there and back, at ten dollars.
  expect(textsOf(seen, 'commute')[0]).toBe('−2,600 (260 hours at $10)')
})

describe('what is left out is called as where the offer is', () => {
  const missing = (currency: string) => view(tablesOf({ offers: { a: { company: 'Harrow Vale', currency, baseSalary: base(40_000, currency) }, b: { company: 'Birch', place: 2, currency, baseSalary: base(42_000, currency) } } }), false)

  it('an employer pension and private health cover in the United Kingdom', () => {
    const seen = missing('GBP')
    expect(seen.headlines.leftOut[0]?.text).toMatch(/^Harrow is counted without its .*private health cover, employer pension and signing: they are not said\.$/)
    expect([rowOf(seen, 'retirement').label, rowOf(seen, 'premiums').label]).toEqual(['Employer pension', 'Private health cover you pay'])
  })

  it('health cover and a retirement match in the United States', () => {
    const seen = missing('USD')
    expect(seen.headlines.leftOut[0]?.text).toMatch(/without its .*equity, health cover, retirement match and signing: they are not said\.$/)
    expect([rowOf(seen, 'retirement').label, rowOf(seen, 'premiums').label]).toEqual(['Retirement match', 'Health cover you pay'])
  })
})

it('a lever that stands at its end already is not among what would turn it', () => {
  const site = { workplace: { sure: 'said', value: 'onsite' } }
  const way = { commuteMinutesOneWay: 30, hourWorth: { minor: 1000, currency: 'USD' } }
  const { compared } = view(tablesOf({ offers: { a: { company: 'Ardent', ...site, baseSalary: base(60_000) }, b: { company: 'Birch', place: 2, ...site, baseSalary: base(20_000) } }, privateFacts: { a: { offerId: 'a', ...way }, b: { offerId: 'b', ...way } } }))
  const tracks = flipTracks(contestOf(compared, 'a')!, compared.currency)
  expect(tracks.map(({ id }) => id)).toContain('base-subject')
  expect(tracks.filter(({ reachable, now, flip }) => !reachable && now === flip)).toEqual([])
})
