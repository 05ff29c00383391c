import { describe, expect, it } from 'vitest'
import { offerQuestions } from '#content/offer-questions.ts'
import { beforeAccepting } from '#domain/negotiation/log-agreed.ts'
import { gainOf } from '#domain/negotiation/log-gain.ts'
import { Talk } from '#domain/negotiation/log.ts'
import { versionChanges } from '#domain/offer/version-changes.ts'
import { usualAssumptions } from '#domain/valuation/price-offer.ts'
import { DecisionNote } from '#domain/weighing/decision-note.ts'
import { sealedLine, toldBeside } from '#screens/record/decision-view.ts'
import { changeRows, courseLines, gainLines, guardTitle, newerBase, newerLine, openPointLines, talkTitle } from '#screens/record/record-view.ts'
import { contingency, day, fullOffer, grant, instalment, matchTier, offer, pay, perk, promised, said, usd } from '../../make.ts'

const today = day('2026-11-25')
const talk = (on: string, numbers: ['you' | 'they', 'base-salary' | 'sign-on', number][], rest: object = {}) => Talk.parse({ id: on, offerId: 'offer1', on, numbers: numbers.map(([by, term, amount]) => ({ by, term, amount: usd(amount) })), ...rest })

describe('the talks in words', () => {
  it('are named by day, way and person', () => {
    expect(talkTitle(talk('2026-11-20', [], { how: 'email', withWhom: ' Priya ' }), today)).toBe('Fri 20 Nov, by e-mail, with Priya')
    expect(talkTitle(talk('2025-11-20', []), today)).toBe('Thu 20 Nov 2025, by phone')
  })

  it('tell who named the first number and how far each side went', () => {
    const talks = [talk('2026-11-20', [['they', 'base-salary', 142_000], ['you', 'base-salary', 150_000]]), talk('2026-11-24', [['they', 'base-salary', 147_000], ['you', 'sign-on', 5000]])]
    expect(courseLines(talks)).toEqual([
      'They named the first number for the base. They went from $142,000 to $147,000. You said $150,000.',
      'You named the first number for the signing bonus. You said $5,000.',
    ])
  })

  it('offer their last base to the details, unless a letter says what it is', () => {
    const talks = [talk('2026-11-24', [['they', 'base-salary', 147_000]], { how: 'email' })]
    const before = offer({ baseSalary: said(pay(142_000)) })
    const newer = newerBase(talks, before)
    expect(newer).toEqual({ sure: 'said', value: pay(147_000), from: 'email' })
    expect(newer && newerLine(newer, before)).toBe('They last said $147,000 for the base. The details say $142,000.')
    expect(newerBase(talks, offer({ baseSalary: said(pay(147_000)) }))).toBeUndefined()
    expect(newerBase(talks, offer({ baseSalary: { sure: 'said', value: pay(145_000), from: 'letter' } }))).toBeUndefined()
    expect(newerBase([], before)).toBeUndefined()
  })
})

describe('what came of it', () => {
  const before = fullOffer({ baseSalary: said(pay(142_000)) })

  it('is a table of what differs, in words', () => {
    const after = fullOffer({ baseSalary: said(pay(150_000)), workplace: said('hybrid') }, { grants: [grant({ value: usd(48_000), label: 'stock units', vestingYears: 4 })], instalments: [instalment({ month: 13 })], matchTiers: [matchTier(50, 6)], perks: [perk({ perYear: usd(600) })] })
    expect(changeRows(versionChanges(before, after), before, after, offerQuestions, today).map(({ label, before: was, after: is }) => [label, was, is])).toEqual([
      ['Base salary', '$142,000 a year', '$150,000 a year'],
      ['Where you work', 'not said', 'Hybrid'],
      ['Shares', 'not said', '$48,000 stock units over 4 years'],
      ['Signing bonus in parts', 'not said', '$1,000 in month 13'],
      ['Steps of the match', 'not said', '50% up to 6%'],
      ['Other benefits', 'not said', 'Gym, $600 a year'],
    ])
  })

  it('says in money what was gained, lost, or only told later', () => {
    const lines = (after: ReturnType<typeof fullOffer>, asked: Parameters<typeof gainOf>[3] = []) => gainLines(gainOf(before, after, usualAssumptions, asked), 'USD', offerQuestions)
    expect(lines(fullOffer({ baseSalary: said(pay(150_000)) }))).toEqual(['$8,000 more in year one, $32,000 more over 4 years. On paper, before tax.'])
    expect(lines(fullOffer({ baseSalary: said(pay(140_000)) }))).toEqual(['$2,000 less in year one, $8,000 less over 4 years. On paper, before tax.'])
    expect(lines(fullOffer({ baseSalary: said(pay(142_000)), signOn: said(usd(9000)) }), ['sign-on'])).toEqual(['$9,000 more in year one, nothing in year 4, $9,000 more over 4 years. On paper, before tax.'])
    expect(lines(fullOffer({ baseSalary: said(pay(142_000)), bonusTarget: said(10) }))).toEqual(['In money nothing moved.', 'Told only since and not asked for, so not counted as a gain: Target bonus.'])
    expect(lines(fullOffer())).toEqual(['The base is not known in both, so the gain cannot be worked out.'])
  })

  it('lists before a yes what no letter holds', () => {
    const full = fullOffer({ baseSalary: { sure: 'said', value: pay(150_000), from: 'letter' }, signOn: { sure: 'said', value: usd(8000), from: 'email' } }, { promises: [promised({ what: 'A review in June ' })], contingencies: [contingency()] })
    const guard = beforeAccepting(full)
    expect(guardTitle(guard)).toBe('2 points are in no letter yet, 1 check still pending.')
    expect(openPointLines(guard.open, full, offerQuestions, today)).toEqual(['Signing bonus: $8,000, in an e-mail only', 'Promised: A review in June'])
    expect(guardTitle(beforeAccepting(fullOffer()))).toBe('Everything agreed is in the letter.')
  })

  it('reads the sealed note back', () => {
    const note = DecisionNote.parse({ id: 'offer1', offerId: 'offer1', leaning: 'accept', feeling: 70, list: 58.4 })
    expect(sealedLine(note, 'Wed 25 Nov')).toBe('Sealed Wed 25 Nov, leaning towards yes. Your gut said 70 of 100, your list 58.')
    expect(sealedLine(DecisionNote.parse({ id: 'offer1', offerId: 'offer1' }), 'Wed 25 Nov')).toBe('Sealed Wed 25 Nov.')
    expect(toldBeside({ yes: 2, partly: 0, no: 1, open: 3 })).toBe('2 came true, 1 did not, 3 open.')
    expect(toldBeside({ yes: 0, partly: 0, no: 0, open: 3 })).toBe('')
  })
})
