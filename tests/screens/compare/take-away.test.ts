// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCsv, asMarkdown, takeAway } from '#screens/compare/take-away.ts'
import { exampleTables, monday } from './example-tables.ts'

const made = (withPrivate: boolean, tables = exampleTables(), whatIfs = {}) => takeAway(tables, { withPrivate, today: monday, whatIfs })

describe('the comparison to take away', () => {
  it('has the base and the four years on paper, with names in full', () => {
    const { columns, rows, sentences } = made(false)
    expect(columns).toHaveLength(3)
    expect(rows.find(({ label }) => label === 'Base salary')?.cells).toEqual(['142,000', '149,000', '131,000'])
    expect(rows.find(({ label }) => label === 'Four years, on paper')?.cells[1]).toBe('657,000')
    expect(sentences).toEqual(['On paper, over four years: Fennimore is ahead by $32,200.'])
  })

  it('carries nothing that only the person weighs unless they say so', () => {
    const without = asCsv(made(false)) + asMarkdown(made(false))
    for (const word of [/commut/i, /on call/i, /for you/i, /9,?807/, /18,?900/, /an hour given/i, /tax\b.*set/i]) expect(without).not.toMatch(word)
    const withThem = asMarkdown(made(true))
    expect(withThem).toContain('The commute')
    expect(withThem).toContain('Larkspur is ahead by $18,900')
    expect(withThem).toContain('Private: not for the table.')
  })

  it('says with your side what rules an offer out, and without it does not', () => {
    const tables = exampleTables({ factors: { shut: { offerId: 'example-oxbow', side: 'con', text: 'The night trains', rulesOut: true } } })
    for (const text of [asMarkdown(made(true, tables)), asCsv(made(true, tables))]) expect(text).toContain('You said this rules Oxbow out: “The night trains” No total outweighs it.')
    expect(asMarkdown(made(false, tables)) + asCsv(made(false, tables))).not.toContain('night trains')
  })

  it('keeps every private number and name out, whatever they are', () => {
    fc.assert(fc.property(fc.integer({ min: 11, max: 599 }), fc.integer({ min: 100_003, max: 999_983 }), fc.stringMatching(/^[a-z]{9,14}$/), (minutes, cost, label) => {
      const tables = exampleTables({ privateFacts: { 'example-fennimore': { commuteMinutesOneWay: minutes, hourWorth: { minor: 7_777, currency: 'USD' } } }, privateCosts: { mine: { offerId: 'example-fennimore', label: `zq${label}`, perYear: { minor: cost * 100, currency: 'USD' } } } })
      const text = asCsv(made(false, tables)) + asMarkdown(made(false, tables))
      expect(text).toBe(asCsv(made(false)) + asMarkdown(made(false)))
      expect(asMarkdown(made(true, tables)).toLowerCase()).toContain(`zq${label}`)
    }), { numRuns: 40 })
  })

  it('gives a spreadsheet plain numbers, and no formula from a name', () => {
    const tables = exampleTables({ offers: { 'example-oxbow': { company: '=HYPERLINK("x"), Oxbow' } } })
    const csv = asCsv(made(false, tables))
    expect(csv).toContain('"\'=HYPERLINK(""x""), Oxbow"')
    expect(csv).toContain('Base salary,142000,149000,131000')
    expect(csv.split('\r\n').length).toBeGreaterThan(8)
  })

  it('keeps its table whole whatever a name contains', () => {
    const tables = exampleTables({ offers: { 'example-oxbow': { company: 'Ox|bow <b>x</b>\nLtd' } } })
    const lines = asMarkdown(made(false, tables)).split('\n').filter((line) => line.startsWith('|'))
    for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(6)
  })

  it('says when figures were tried out', () => {
    expect(made(false, exampleTables(), { 'example-fennimore': { base: 150_000 } }).notes.join(' ')).toContain('tried out')
  })
})
