import { describe, expect, it } from 'vitest'
import { figuresForWords, readPlainAmount } from '#domain/weighing/read-plain-amount.ts'

describe('a number typed in words', () => {
  it('is read from one to ninety-nine, whatever stands beside it', () => {
    const amounts = ['two', 'Eighty', 'eleven quid', 'thirty-five min', 'twenty two', 'nineteen', 'ninety-nine'].map((typed) => readPlainAmount(typed, '4'))
    expect(amounts.map((read) => read.ok && read.amount)).toEqual([2, 80, 11, 35, 22, 19, 99])
    expect(amounts[2]).toMatchObject({ currency: 'GBP' })
  })

  it('is left alone beside figures, and where the words go on', () => {
    for (const typed of ['52 min one way', 'two hundred', 'two and a half', 'someone', 'tension']) expect(figuresForWords(typed)).toBe(typed)
  })

  it('that cannot be read says what would fit the field', () => {
    expect(readPlainAmount('far', '35')).toEqual({ ok: false, problem: '“far” is not read as one number. Type one such as 35.' })
    expect(readPlainAmount('two hundred', '35')).toMatchObject({ ok: false, problem: expect.not.stringContaining('120k') })
    expect(readPlainAmount('2 3 and 4 and 5', '3')).toMatchObject({ ok: false, problem: expect.not.stringContaining('120k') })
  })
})
