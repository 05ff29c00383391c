import fc from 'fast-check'
import { askTerms } from '#domain/negotiation/ask.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import { tableFacts } from '#domain/negotiation/table-facts.ts'
import type { Mark, Topic } from '#domain/arguments/marking.ts'
import { sayableReasons } from '#domain/arguments/sayable.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Offer, closedPoints } from '#domain/offer/offer.ts'
import { addDays } from '#domain/values/calendar-date.ts'
import { ask, monday, preparation } from './table.ts'

/** Every mark with a topic it is given for. */
const marks: readonly { mark: Mark; topic: Topic }[] = [
  { mark: 'skill-based', topic: 'result' },
  { mark: 'supporting', topic: 'competing-offer' },
  { mark: 'supporting', topic: 'pay-range' },
  { mark: 'avoid', topic: 'commute' },
  { mark: 'exception', topic: 'commute' },
  { mark: 'exception', topic: 'other-private' },
  { mark: 'accommodation', topic: 'health' },
]

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)

/** What people type, tidy or not: words, commas, line breaks, brackets of a form, other alphabets, nothing. */
const typed = fc.oneof(
  oneOf('', ' ', 'Clinical Data', 'the records migration, in steps', 'Priya Raman', 'Ms Okafor', 'someone from HR', '[team]', '{recruiter}', 'two  spaces', 'ends with a dot.', 'ends.. so', 'सीमा', '李雷', '<b>bold</b>', 'line\nbreak', '“quoted”', '  , ; : ', '…', '$&', 'O’Brien'),
  fc.array(oneOf('alpha', 'Beta', 'gamma,', 'delta.', '(epsilon)', '42', '7%', '-', '“zeta”', '{ask}', '[x]', '!', '..', '?'), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 30 }),
)
const told = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 3, arbitrary: value.map((each) => ({ sure: 'said', value: each })) }, fc.constant({ sure: 'not-said' }), fc.constant(undefined))
const money = (most: number) => fc.integer({ min: 1, max: most }).map((units) => ({ minor: units * 100, currency: 'USD' }))
const soon = fc.integer({ min: -5, max: 60 }).map((days) => addDays(monday, days))

const anyOffer = fc
  .record({
    company: typed, roleTitle: told(typed), team: told(typed), recruiter: told(typed), jobNeeds: told(typed), onCall: told(typed), recruiterEmail: told(typed),
    baseSalary: told(fc.record({ amount: money(400_000), period: oneOf('year', 'month', 'hour') })),
    signOn: told(money(50_000)), bonusTarget: told(fc.integer({ min: 0, max: 40 })), retirementMatch: told(fc.integer({ min: 0, max: 100 })), retirementMatchUpTo: told(fc.integer({ min: 0, max: 8 })),
    answerBy: told(soon), answerTime: told(oneOf('17:00', '09:30', '00:00')), offerDate: told(soon), startDate: told(soon), headcount: told(fc.integer({ min: 0, max: 20_000 })),
    employerKind: told(oneOf('private', 'public-or-union')), saysNoNegotiation: told(fc.boolean()), nonCompete: told(fc.boolean()), closed: fc.option(fc.subarray([...closedPoints]), { nil: undefined }),
  })
  .map((terms): FullOffer => ({ offer: Offer.parse({ id: 'one', ...terms }), grants: [], instalments: [], matchTiers: [], perks: [], promises: [], contingencies: [], questions: [] }))

const anyAsk = fc
  .record({ term: oneOf(...askTerms), amount: fc.option(fc.integer({ min: 1, max: 500_000 }), { nil: undefined }), words: typed, rank: fc.integer({ min: 1, max: 5 }), target: fc.option(money(500_000), { nil: undefined }), targetWords: typed })
  .map(({ term, amount, words, rank, target, targetWords }) => ({ ...ask(term, { words, rank, ...(amount === undefined ? {} : { amount }) }), ...(target ? { target } : {}), targetWords }))

/** A reason of the draft with its mark. An avoid, an exception and an accommodation hold a secret word and number. */
const anyReason = (secret: string) =>
  fc.tuple(typed, oneOf(...marks)).map(([text, { mark, topic }]) => ({ mark, topic, text: ['skill-based', 'supporting'].includes(mark) ? `I ${text}` : `because of ${secret} and ${secretNumber}` }))

export const secretWord = 'Zanzibarry'
export const secretNumber = '918,273'

/** Any preparation as it comes from what a person typed, by the way the app takes: the offer as told, the draft as marked. */
export const anyPreparation: fc.Arbitrary<Preparation> = fc
  .tuple(anyOffer, fc.array(anyAsk, { maxLength: 5 }), fc.array(anyReason(secretWord), { maxLength: 6 }), fc.array(fc.record({ result: typed, what: typed, where: typed, when: typed }), { maxLength: 4 }), oneOf('none' as const, 'spoken' as const, 'written' as const))
  .map(([full, asks, reasons, proofs, otherOffers]) => {
    const draft = reasons.map(({ text }) => text).join('\u0000')
    let at = 0
    const spans = reasons.map(({ text, mark, topic }) => {
      const start = at
      at += text.length + 1
      return { start, end: start + text.length, mark, topic, p: 1, sure: true, cues: [], ruleId: null, why: '', source: '' }
    })
    const sayables = sayableReasons(draft, { verdict: 'mixed', sure: true, ask: 'money', topics: [], spans })
    return preparation({ facts: tableFacts(full), asks, sayables, proofs, otherOffers })
  })
