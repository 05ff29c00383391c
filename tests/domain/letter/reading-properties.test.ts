import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterPhrases } from '#content/letter-phrases.ts'
import { readOfferText } from '#domain/letter/read-offer-text.ts'
import { letterFiles, lettersOf } from '../../letters/letter-corpus.ts'

const letter = `March 9, 2026

Dear Ms. Lindqvist,

On behalf of Brightwater Analytics, Inc., I am pleased to offer you the position of Senior Data Engineer, reporting to Marcus Oyelaran, Director of Platform. Your employment will begin on Monday, April 13, 2026, at our Portland office.

Your annual base salary will be $148,500, paid semi-monthly. You will be eligible for an annual bonus with a target of 12% of your base salary.

You will receive a one-time sign-on bonus of $15,000. If you resign within eighteen (18) months of your start date, you agree to repay the sign-on bonus.

You will accrue 18 days of paid time off per year and the Company observes 11 paid holidays. The 401(k) plan matches 50% of the first 6% of eligible pay you contribute.

This offer is contingent upon a satisfactory background check. Please sign and return this letter by Friday, March 20, 2026.`

const olderOffer = `

On Tue, Feb 24, 2026 at 9:14 AM, Dana Fairweather wrote:
> Your base salary would be $139,000 with a sign-on bonus of $9,000.
> 15 days of PTO, 8 holidays, start March 30, 2026, answer by March 6.`

const values = (text: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(readOfferText(text, '2026-03-10', letterPhrases).fields).map(([field, finding]) => [field, finding.value]))

const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((paragraph) => {
      const lines = ['']
      for (const word of paragraph.split(' ')) {
        const last = lines.at(-1) ?? ''
        if (last !== '' && last.length + word.length + 1 > width) lines.push(word)
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
      }
      return lines.join('\n')
    })
    .join('\n')

describe('the same offer on another sheet of paper', () => {
  const plain = values(letter)

  it('is read in full', () => {
    expect(plain).toMatchObject({ company: 'Brightwater Analytics, Inc.', baseAmount: 148_500, signOnRepayMonths: 18, ptoDays: 18, answerBy: '2026-03-20', startDate: '2026-04-13' })
  })

  it('reads the same however wide the lines are', () => {
    fc.assert(fc.property(fc.integer({ min: 58, max: 130 }), (width) => { expect(values(wrapped(letter, width))).toEqual(plain) }), { numRuns: 25 })
  })

  it('reads the same with other spaces, quotes and line ends', () => {
    expect(values(letter.replaceAll(' ', '\u00a0'))).toEqual(plain)
    expect(values(letter.replaceAll('\n', '\r\n'))).toEqual(plain)
    expect(values(letter.replaceAll('\n', '   \n'))).toEqual(plain)
    expect(values(letter.replaceAll('fi', 'ﬁ'))).toEqual(plain)
  })

  it('reads list items the same whatever marks them and however their labels are written', () => {
    const list = (mark: string, label: (words: string) => string) => ['Base salary: $90,000 per year', 'Sign-on bonus: $5,000', 'PTO: 20 days', 'Start date: June 1, 2026'].map((line) => mark + line.replace(/^[^:]+/, label)).join('\n')
    const expected = values(list('- ', (words) => words))
    expect(expected).toMatchObject({ baseAmount: 90_000, signOnAmount: 5000, ptoDays: 20, startDate: '2026-06-01' })
    for (const mark of ['', '• ', '* ', '– ']) for (const label of [(words: string) => words, (words: string) => words.toUpperCase(), (words: string) => words.toLowerCase()]) expect(values(list(mark, label))).toEqual(expected)
  })

  it('is not changed by an older offer quoted below it', () => {
    expect(values(letter + olderOffer)).toEqual(plain)
  })

  it('takes from the quoted mail what the new one says stays the same', () => {
    expect(values(`Hi Ann,\n\nbase is now $145,000, everything else stays as below.\n\nDana${olderOffer}`)).toMatchObject({ baseAmount: 145_000, signOnAmount: 9000, ptoDays: 15 })
  })
})

describe('where a value is from', () => {
  it('is a place in the text as it was given, in every letter of the corpus', () => {
    for (const sample of letterFiles().flatMap(lettersOf)) {
      for (const [field, finding] of Object.entries(readOfferText(sample.text, sample.referenceDate, letterPhrases).fields)) {
        expect(finding.start, `${sample.id} ${field}`).toBeGreaterThanOrEqual(0)
        expect(finding.end, `${sample.id} ${field}`).toBeLessThanOrEqual(sample.text.length)
        expect(finding.end, `${sample.id} ${field}`).toBeGreaterThan(finding.start)
      }
    }
  }, 30_000)

  it('holds the words of the value', () => {
    const { fields } = readOfferText(letter, '2026-03-10', letterPhrases)
    const words = (field: 'baseAmount' | 'signOnAmount' | 'company' | 'manager' | 'answerBy') => letter.slice(fields[field]?.start, fields[field]?.end)
    expect(words('baseAmount')).toContain('148,500')
    expect(words('signOnAmount')).toContain('15,000')
    expect(words('company')).toContain('Brightwater')
    expect(words('manager')).toBe('Marcus Oyelaran')
    expect(words('answerBy')).toContain('March 20, 2026')
  })

  it('names as questions what the text does not say', () => {
    expect(readOfferText('Base salary: $90,000 per year', '2026-03-10', letterPhrases).questions).toContain('answerBy')
    expect(readOfferText('Base salary: $90,000 per year', '2026-03-10', letterPhrases).questions).not.toContain('baseAmount')
  })
})

describe('texts that are no offers', () => {
  const timed = (text: string): number => {
    const begun = performance.now()
    readOfferText(text, '2026-03-10', letterPhrases)
    return performance.now() - begun
  }

  it('are read without an error', () => {
    for (const text of ['', ' ', '\n\n\n', '🎉'.repeat(500), '<table><tr><td>Base</td><td>$90,000</td></tr></table>', '>'.repeat(2000), 'предложение о работе: оклад 90 000', '给你的报价：年薪 300,000', '(((((((((', '%%%%$$$$', '1 '.repeat(3000), '\u0000\u0001\ud83d']) {
      expect(() => readOfferText(text, '2026-03-10', letterPhrases)).not.toThrow()
    }
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => { expect(() => readOfferText(text, '2026-03-10', letterPhrases)).not.toThrow() }), { numRuns: 60 })
  })

  it('take bounded time however long they are', () => {
    expect(timed('a'.repeat(200_000))).toBeLessThan(4000)
    expect(timed('base salary $90,000 per year, '.repeat(7000))).toBeLessThan(8000)
    expect(timed('\n'.repeat(200_000))).toBeLessThan(4000)
    expect(timed(`${letter}\n`.repeat(120))).toBeLessThan(8000)
  }, 40_000)
})
