import { holidaysOf } from '#content/negotiation/holidays.ts'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import type { Mark, Topic } from '#domain/arguments/marking.ts'
import { toSayable } from '#domain/arguments/sayable.ts'
import type { Sayable } from '#domain/arguments/sayable.ts'
import { Ask } from '#domain/negotiation/ask.ts'
import type { Preparation, TableWords } from '#domain/negotiation/preparation.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { holidaysBetween } from '#domain/timeline/holidays.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'

export const day = (text: string): CalendarDate => CalendarDate.parse(text)

/** A reason as the marker would hand it over. */
export const sayable = (text: string, mark: Mark = 'skill-based', topic: Topic = 'accomplishment'): Sayable => {
  const made = toSayable(text, { start: 0, end: text.length, mark, topic, p: 1, sure: true, cues: [], ruleId: null, why: '', source: '' })
  if (!made) throw new Error(`“${text}” is not sayable`)
  return made
}

export const ask = (term: Ask['term'], rest: Partial<Omit<Ask, 'amount'>> & { amount?: number } = {}): Ask => {
  const { amount, ...more } = rest
  return Ask.parse({ id: term, offerId: 'one', term, ...(amount === undefined ? {} : { amount: money(amount, 'USD') }), ...more })
}

export const words: TableWords = { blocks: scriptBlocks, map: negotiability }

export const monday = day('2026-11-23')

/** The offer of a large company, due on the Friday after a holiday. */
export const largeCompany: TableFacts = {
  currency: 'USD', size: 'L', saysNoNegotiation: false, hasEquity: true, inWriting: true, hasRelocation: false, hasVisa: false, hasNonCompete: false,
  company: 'Fennimore Health', recruiter: { full: 'Priya Raman', spoken: 'Priya' }, role: 'Senior Data Engineer', team: 'Clinical Data',
  need: 'moving the patient records to the new platform', base: { amount: money(142_000, 'USD'), period: 'year' }, bonusPercent: 10, matchPercent: 4,
  answerBy: day('2026-11-27'), answerTime: '17:00', offerDate: day('2026-11-22'),
}

/** An offer of which next to nothing is known yet. */
export const nextToNothing: TableFacts = { currency: 'USD', size: 'unknown', saysNoNegotiation: false, hasEquity: false, inWriting: false, hasRelocation: false, hasVisa: false, hasNonCompete: false }

export const preparation = (rest: Partial<Preparation> = {}): Preparation => ({
  facts: largeCompany,
  asks: [ask('base-salary', { amount: 150_000 })],
  sayables: [sayable('At Corvid I cut the nightly load from six hours to forty minutes', 'skill-based', 'result'), sayable('led the move of 4.2 million patient records')],
  proofs: [{ result: '6 h to 40 min', what: 'Nightly load, rebuilt in steps', where: 'Corvid', when: '2025' }],
  otherOffers: 'none',
  today: monday,
  holidays: holidaysBetween(holidaysOf('USD'), monday, day('2027-12-31')),
  ...rest,
})
