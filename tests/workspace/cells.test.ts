import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Row } from '#workspace/cells.ts'
import { distrustStamps, fieldsOf, gatherRows, mergeRow, readRow } from '#workspace/cells.ts'

// Few stamps and few fields, so that cells meet; equal stamps with different values too.
const stamp = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('aaaaa', 'bbbbb')).map(([time, writer]) => `0000000${time}00${writer}`)
const value = fc.oneof(fc.constantFrom('', 'x', 0, 1, null, true), fc.array(fc.integer(), { maxLength: 2 }))
const cell = fc.oneof(stamp.map((at): Cell => [at]), fc.tuple(stamp, value).map(([at, of]): Cell => [at, of]))
const row = fc.dictionary(fc.constantFrom('base', 'bonus', 'note'), cell).map((cells): Row => ({ key: 'offers/a', cells: { ...cells } }))
const merged = (rows: readonly Row[]) => gatherRows(rows)[0]?.cells ?? {}

describe('two versions of a row', () => {
  it('keep the later of each two cells', () => {
    const mine: Row = { key: 'offers/a', cells: { base: ['000000020000aaa', 1], note: ['000000020000aaa', 'mine'] } }
    const theirs: Row = { key: 'offers/a', cells: { base: ['000000010000bbb', 2], note: ['000000030000bbb', 'theirs'] } }
    const { row: both, news } = mergeRow(mine, theirs)
    expect(fieldsOf(both)).toEqual({ base: 1, note: 'theirs' })
    expect(news?.cells).toEqual({ note: ['000000030000bbb', 'theirs'] })
  })

  it('come out the same in any order', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 6 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
      expect(merged(shuffled)).toEqual(merged(rows))
    }))
  })

  it('come out the same however they are grouped', () => {
    fc.assert(fc.property(row, row, row, (a, b, c) => {
      expect(merged([mergeRow(a, b).row, c])).toEqual(merged([a, mergeRow(b, c).row]))
    }))
  })

  it('come out the same when some come twice, and the second time nothing is news', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(merged([...rows, ...rows])).toEqual(merged(rows))
      const whole: Row = { key: 'offers/a', cells: merged(rows) }
      for (const each of rows) expect(mergeRow(whole, each)).toEqual({ row: whole, news: null })
    }))
  })

  it('never lose a field that one of them has', () => {
    fc.assert(fc.property(row, row, (a, b) => {
      expect(Object.keys(mergeRow(a, b).row.cells).sort()).toEqual([...new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])].sort())
    }))
  })
})

describe('a stamp that cannot be true', () => {
  const isFarAhead = (at: string) => at > '0000000900'
  it('fills a gap and replaces nothing', () => {
    const wrong: Row = { key: 'offers/a', cells: { base: ['0zzzzzzz00bbbbb', 9], note: ['0zzzzzzz00bbbbb', 'late'] } }
    const { row: tamed, distrusted } = distrustStamps(wrong, isFarAhead)
    expect(distrusted).toEqual(['base', 'note'])
    const mine: Row = { key: 'offers/a', cells: { base: ['000000010000aaa', 1] } }
    expect(fieldsOf(mergeRow(mine, tamed).row)).toEqual({ base: 1, note: 'late' })
  })

  it('leaves a row with right stamps the very same object', () => {
    const right: Row = { key: 'offers/a', cells: { base: ['000000010000aaa', 1] } }
    expect(distrustStamps(right, isFarAhead).row).toBe(right)
  })
})

describe('what comes from outside', () => {
  const sound = { key: 'offers/a', cells: { base: ['000000010000aaa', 1], gone: ['000000010000aaa'] } }
  it('is a row when it looks like one', () => {
    expect(readRow(sound)).toEqual({ row: sound })
  })

  it.each([
    ['nothing', null],
    ['a number', 42],
    ['a list', []],
    ['a row without a key', { cells: {} }],
    ['a key without a table', { key: '/a', cells: {} }],
    ['a key that is a prototype', { key: 'offers/__proto__', cells: {} }],
    ['a key that is inherited', { key: 'offers/constructor', cells: {} }],
    ['a table that is inherited', { key: 'toString/a', cells: {} }],
    ['a key with a path in it', { key: 'offers/../a', cells: {} }],
    ['cells that are none', { key: 'offers/a', cells: 42 }],
    ['a cell that is none', { key: 'offers/a', cells: { base: 5 } }],
    ['a cell with a third part', { key: 'offers/a', cells: { base: ['000000010000aaa', 1, 2] } }],
    ['a stamp that is none', { key: 'offers/a', cells: { base: ['yesterday', 1] } }],
    ['a date as value', { key: 'offers/a', cells: { base: ['000000010000aaa', new Date(0)] } }],
    ['a number that is none', { key: 'offers/a', cells: { base: ['000000010000aaa', Number.NaN] } }],
    ['a prototype as a field', JSON.parse('{"key":"offers/a","cells":{"__proto__":["000000010000aaa",{"admin":true}]}}')],
    ['a prototype deep in a value', JSON.parse('{"key":"offers/a","cells":{"base":["000000010000aaa",[{"__proto__":{"admin":true}}]]}}')],
    ['an inherited name deep in a value', JSON.parse('{"key":"offers/a","cells":{"base":["000000010000aaa",{"constructor":1}]}}')],
    ['a value without bottom', { key: 'offers/a', cells: { base: ['000000010000aaa', JSON.parse('['.repeat(500) + ']'.repeat(500))] } }],
  ])('is refused with a sentence when it is %s', (_what, raw: unknown) => {
    expect(readRow(raw)).toEqual({ reason: expect.stringMatching(/\.$/) as string })
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
  })
})
