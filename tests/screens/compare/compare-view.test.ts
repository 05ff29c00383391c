// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compareView } from '#screens/compare/compare-view.ts'
import type { CompareTables } from '#screens/compare/compared.ts'
import { exampleTables, monday, tablesOf } from './example-tables.ts'

const view = (tables: CompareTables = exampleTables(), onlyWhatDiffers = true) => compareView(tables, monday, { onlyWhatDiffers, whatIfs: {} })
const said = ({ before, figure, after }: { before: string; figure: string | null; after: string }) => `${before}${figure ?? ''}${after}`
const rowOf = (seen: ReturnType<typeof view>, id: string) => {
  const row = seen.table.rows.find((each) => each.id === id)
  if (!row) throw new Error(`no row ${id} among ${seen.table.rows.map((each) => each.id).join(', ')}`)
  return row
}
const textsOf = (seen: ReturnType<typeof view>, id: string) => rowOf(seen, id).cells.map(({ text, note, best }) => `${best ? '✓ ' : ''}${text}${note ? ` (${note})` : ''}`)
const base = (units: number, currency = 'USD') => ({ sure: 'said', value: { amount: { minor: units * 100, currency }, period: 'year' } })

describe('the example, side by side', () => {
  it('says in two sentences who is ahead on paper and who for you', () => {
    const { headlines } = view()
    expect(headlines.title).toBe('Compare Fennimore, Larkspur and Oxbow')
    expect(headlines.paper.label).toBe('On paper, over four years')
    expect(said(headlines.paper)).toBe('Fennimore is ahead by $32,200.')
    expect(headlines.forYou && said(headlines.forYou)).toBe('Larkspur is ahead by $18,900.')
    expect(headlines.leftOut).toEqual([])
  })

  it('ticks the best of each row and says how far the others are behind', () => {
    const seen = view()
    expect(textsOf(seen, 'base')).toEqual(['142,000 (−7,000)', '✓ 149,000', '131,000 (−18,000)'])
    expect(textsOf(seen, 'bonus')).toEqual(['✓ 12,780', '11,920 (−860)', 'none'])
    expect(textsOf(seen, 'signOn')).toEqual(['✓ 8,000', 'none', 'none'])
    expect(textsOf(seen, 'equity')).toEqual(['✓ 12,000 (stock units)', 'none', 'about 6,000 (options, a guess)'])
    expect(textsOf(seen, 'retirement')).toEqual(['✓ 5,680', '4,470 (−1,210)', 'none'])
    expect(textsOf(seen, 'premiums')).toEqual(['−2,160', '−1,140', '✓ 0'])
    expect(textsOf(seen, 'paper-one')).toEqual(['✓ 178,300', '164,250', '137,000'])
  })

  it('takes off what only you weigh', () => {
    const seen = view()
    expect(textsOf(seen, 'commute')).toEqual(['−9,807 (239 hours at $41)', '−1,572 (38 hours at $41)', '✓ 0'])
    expect(textsOf(seen, 'on-call')).toEqual(['−4,550 (13 weeks)', '✓ 0', '✓ 0'])
    expect(textsOf(seen, 'yours-one')).toEqual(['✓ 163,943', '162,678', '137,000'])
    expect(textsOf(seen, 'yours-later')).toEqual(['155,943 (−6,735)', '✓ 162,678', '137,000 (−25,678)'])
  })

  it('says of each year how much is certain, varies and is at risk', () => {
    expect(textsOf(view(), 'certain')).toEqual(['✓ 153,520 (12,780 varies, 12,000 at risk)', '152,330 (11,920 varies)', '131,000 (6,000 at risk)'])
  })

  it('says when each answer is due', () => {
    expect(view().table.heads.map(({ name, when }) => `${name}: ${when}`)).toEqual(['Fennimore: Answer in 4 days', 'Larkspur: in 9 days', 'Oxbow: no date, ask'])
  })

  it('says what is supposed', () => {
    expect(view().assumptions.summary).toBe('No raises assumed. Fennimore’s bonus counted at 90%, Larkspur’s in full.')
  })

  it('opens every sum into lines that add up to it as they stand', () => {
    const amounts = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''))
    for (const row of view(exampleTables(), false).table.rows) {
      for (const { explanation } of row.cells) {
        if (!explanation) continue
        const sum = explanation.lines.reduce((all, { amount }) => all + Math.round(amounts(amount) * 100), 0)
        expect(sum, row.label).toBe(Math.round(amounts(explanation.total) * 100))
      }
    }
    const commute = rowOf(view(), 'commute').cells[0]?.explanation
    expect(commute?.lines).toEqual([{ label: 'Hours on the way', sum: '239.2 × 41', amount: '−9,807.20' }])
  })

  it('adds up in each column as it is shown', () => {
    const seen = view(exampleTables(), false)
    const figure = (id: string, column: number) => Number((rowOf(seen, id).cells[column]?.text ?? '0').replace('about ', '').replace('none', '0').replace('−', '-').replaceAll(',', ''))
    for (const column of [0, 1, 2]) {
      const paper = ['base', 'bonus', 'signOn', 'equity', 'retirement', 'premiums'].reduce((sum, id) => sum + figure(id, column), 0)
      expect(paper).toBe(figure('paper-one', column))
      expect(paper + figure('commute', column) + figure('on-call', column)).toBe(figure('yours-one', column))
    }
  })
})

describe('what nobody has said', () => {
  const missing = exampleTables({ offers: { 'example-oxbow': { bonusTarget: { sure: 'not-said' }, retirementMatch: undefined } } })

  it('is never zero: it is not said, and leads to its question', () => {
    const seen = view(missing)
    expect(textsOf(seen, 'bonus')).toEqual(['✓ 12,780', '11,920 (−860)', 'not said'])
    expect(rowOf(seen, 'bonus').cells[2]?.ask?.href).toBe('#/offer/example-oxbow/pay')
    expect(seen.headlines.leftOut[0]?.text).toBe('Oxbow is counted without its bonus and retirement match: they are not said.')
  })

  it('leaves an offer without a base out of the sums, and says so', () => {
    const seen = view(exampleTables({ offers: { 'example-fennimore': { baseSalary: { sure: 'not-said' } } } }))
    expect(said(seen.headlines.paper)).toBe('Larkspur is ahead by $109,000.')
    expect(seen.headlines.leftOut[0]?.text).toBe('Fennimore is left out, its base is not said.')
    expect(textsOf(seen, 'paper-one')[0]).toBe('base not said')
  })

  it('says that a way to work is not noted instead of counting it as nothing', () => {
    const seen = view(exampleTables({ privateFacts: { 'example-larkspur': null } }))
    expect(textsOf(seen, 'commute')[1]).toBe('not noted')
  })
})

describe('any number of offers', () => {
  it('speaks of one offer alone', () => {
    const seen = view(exampleTables({ offers: { 'example-larkspur': null, 'example-oxbow': null }, grants: { 'example-oxbow-options': null } }))
    expect(said(seen.headlines.paper)).toBe('Fennimore is worth $689,200.')
    expect(seen.headlines.forYou && said(seen.headlines.forYou)).toBe('Fennimore is worth $631,800.')
    expect(seen.table.canFilter).toBe(false)
    expect(textsOf(seen, 'base')).toEqual(['142,000'])
  })

  it('calls a tie a tie, and a small difference too close', () => {
    const two = (one: number, other: number) => tablesOf({ offers: { a: { company: 'Ardent', baseSalary: base(one) }, b: { company: 'Birch', place: 2, baseSalary: base(other) } } })
    expect(said(view(two(100_000, 100_000)).headlines.paper)).toBe('Ardent and Birch are level.')
    expect(said(view(two(100_000, 100_200)).headlines.paper)).toBe('Too close to call: Birch and Ardent are $800 apart.')
    expect(view(two(100_000, 120_000)).headlines.forYou).toBeNull()
  })

  it('compares twelve', () => {
    const offers = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`o${index}`, { company: `Firm${index}`, place: index + 1, baseSalary: base(100_000 + 1000 * index) }]))
    const seen = view(tablesOf({ offers }))
    expect(said(seen.headlines.paper)).toBe('Firm11 is ahead by $4,000.')
    expect(rowOf(seen, 'base').cells).toHaveLength(12)
  })

  it('takes staying as an offer', () => {
    const seen = view(tablesOf({ offers: { stay: { kind: 'stay', baseSalary: base(90_000) }, b: { company: 'Birch', place: 2, baseSalary: base(100_000) } } }))
    expect(said(seen.headlines.paper)).toBe('Birch is ahead by $40,000.')
    expect(seen.table.heads.map(({ name, when }) => `${name}: ${when}`)).toEqual(['Birch: Answer no date, ask'.replace('Answer ', ''), 'Staying: nothing to answer'])
  })

  it('gives two offers of one firm their whole names', () => {
    const seen = view(tablesOf({ offers: { a: { company: 'Birch One', baseSalary: base(1) }, b: { company: 'Birch Two', place: 2, baseSalary: base(2) } } }))
    expect(seen.table.heads.map(({ name }) => name)).toEqual(['Birch One', 'Birch Two'])
  })
})

describe('different currencies', () => {
  const offers = { a: { company: 'Ardent', baseSalary: base(100_000) }, b: { company: 'Birch', place: 2, currency: 'GBP', baseSalary: base(70_000, 'GBP') } }

  it('are not compared without a rate', () => {
    const seen = view(tablesOf({ offers }))
    expect(said(seen.headlines.paper)).toBe('These are in different currencies.')
    expect(seen.headlines.leftOut[0]?.text).toBe('Give a rate for the pound and they can be compared.')
    expect(seen.assumptions.rates).toEqual([{ currency: 'GBP', label: 'One pound in dollars', rate: null, on: null }])
    expect(textsOf(seen, 'paper-one')).toEqual(['needs a rate', 'needs a rate'])
  })

  it('are compared at the rate given, and its day is shown', () => {
    const seen = view(tablesOf({ offers, assumptions: { all: { rates: { GBP: { rate: 1.25, on: '2026-11-20' } } } } }))
    expect(said(seen.headlines.paper)).toBe('Ardent is ahead by $50,000.')
    expect(seen.table.caption).toBe('A year at each, in dollars; one pound is 1.25 dollars (20 Nov 2026)')
  })
})

it('says what is wrong where terms contradict each other, and compares the others', () => {
  const grants = { g: { offerId: 'example-oxbow', kind: 'rsu', value: { minor: 100, currency: 'USD' }, yearlyPercents: [80, 80] } }
  const seen = view(exampleTables({ grants }))
  expect(said(seen.headlines.paper)).toBe('Fennimore is ahead by $32,200.')
  expect(seen.headlines.leftOut[0]?.text).toContain('Oxbow is left out: ')
})
