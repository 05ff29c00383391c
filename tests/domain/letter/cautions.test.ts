import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOffer } from '#advisor.ts'
import { cautionRules } from '#content/letter/cautions.ts'
import { letterCautions } from '#domain/letter/cautions.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'

const today = CalendarDate.parse('2026-11-25')
const states = { CA: 'California', TX: 'Texas', WA: 'Washington' }
const noticed = (text: string) => letterCautions(text, readOffer(text, today), { rules: cautionRules, today, states })
const ids = (text: string) => noticed(text).map(({ id }) => id)

const letter = (...sentences: string[]) => `Dear Robin,\n\nWe are pleased to offer you the position of Lab Lead at Harrow Vale Labs in San Diego, CA. Your base salary will be $120,000 a year.\n\n${sentences.join(' ')}\n\nKind regards`

describe('what a careful friend would notice', () => {
  it('says that a sign-on goes back, with the words and what the law of the state says and when', () => {
    const [found] = noticed(letter('You will receive a signing bonus of $10,000. If you leave within 12 months you must repay the signing bonus in full.'))
    expect(found?.id).toBe('repayment')
    expect(found?.quote).toBe('If you leave within 12 months you must repay the signing bonus in full.')
    expect(found?.law).toContain('2026')
    expect(found?.sources).toContain('S65')
  })

  it('says nothing of the law of a state that is not known', () => {
    const [found] = noticed(letter('You agree to a non-compete of 12 months.').replace('San Diego, CA', 'Austin, Texas'))
    expect(found?.id).toBe('non-compete')
    expect(found?.law).toBeUndefined()
  })

  it('takes a no for a no', () => {
    expect(ids(letter('There is no non-compete in your contract.'))).not.toContain('non-compete')
    expect(ids(letter('You will never have to repay the relocation allowance.'))).not.toContain('repayment')
    expect(ids(letter('This is your offer, and we look forward to it.'))).toEqual([])
  })

  it.each([
    ['You are eligible for a discretionary annual bonus.', 'bonus-not-promised'],
    ['Your bonus may be up to 15% of base.', 'bonus-not-promised'],
    ['We will grant you 4,000 stock options, subject to approval by the Board of Directors.', 'equity-not-approved'],
    ['You will receive 4,000 stock options vesting over four years.', 'equity-no-approval'],
    ['This offer is contingent upon a background check and two references.', 'open-conditions'],
    ['This letter is the entire agreement between us.', 'entire-agreement'],
    ['Any dispute will be settled by binding arbitration.', 'arbitration'],
  ])('“%s”', (sentence, id) => {
    expect(ids(letter(sentence))).toContain(id)
  })

  it('does not take "up to" of something else, or an approved grant, for a warning', () => {
    expect(ids(letter('You may carry up to 5% of your leave days into the next year.'))).not.toContain('bonus-not-promised')
    expect(ids(letter('You will receive 4,000 stock options, granted on 1 December by the board.'))).not.toContain('equity-no-approval')
  })

  it('counts the working days until an answer that is due soon, and is silent when there is time', () => {
    const due = (day: string) => noticed(letter(`Please reply by ${day}.`)).find(({ id }) => id === 'short-deadline')?.says
    expect(due('27 November 2026')).toBe('The answer is due in 2 working days.')
    expect(due('26 November 2026')).toBe('The answer is due in one working day.')
    expect(due('11 December 2026')).toBeUndefined()
  })

  it('never fails, and quotes only the text itself', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('repay', 'bonus', 'up to 10%', '\n\n', '. ', 'non-compete', 'no ', 'board', '$', '🙂', 'subject to approval', 'עברית ', '<b>'), { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ')
      for (const { quote } of noticed(text)) if (quote) expect(text.replaceAll(/\s+/g, ' ')).toContain(quote)
    }), { numRuns: 200 })
  })
})
