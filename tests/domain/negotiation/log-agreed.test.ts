import { describe, expect, it } from 'vitest'
import { beforeAccepting } from '#domain/negotiation/log-agreed.ts'
import { contingency, fullOffer, grant, pay, promised, said, usd } from '../../make.ts'

const from = <Value>(value: Value, source: 'heard' | 'email' | 'letter') => ({ sure: 'said', value, from: source })
const words = (points: ReturnType<typeof beforeAccepting>['open']) => points.map((point) => (point.kind === 'term' ? `${point.term} ${point.known}` : point.kind === 'promise' ? point.promise.what : 'grants'))

describe('before an offer is accepted', () => {
  it('what was only spoken of is named, and what only an e-mail says', () => {
    const offer = fullOffer({ baseSalary: from(pay(150_000), 'letter'), signOn: from(usd(8000), 'email'), ptoDays: said(25) })
    expect(words(beforeAccepting(offer).open)).toEqual(['signOn email', 'ptoDays spoken'])
  })

  it('a promise counts until it was seen in the letter', () => {
    const promises = [promised({ what: 'Two days at home' }), promised({ what: 'A review in June', inLetter: false }), promised({ what: 'A laptop', inLetter: true }), promised({ what: ' ' })]
    expect(words(beforeAccepting(fullOffer({ baseSalary: from(pay(150_000), 'letter') }, { promises })).open)).toEqual(['Two days at home', 'A review in June'])
  })

  it('shares are named as long as there is no letter at all', () => {
    const parts = { grants: [grant({ value: usd(40_000) })] }
    expect(beforeAccepting(fullOffer({ baseSalary: said(pay(150_000)) }, parts))).toMatchObject({ nothingInLetter: true, open: [{ term: 'baseSalary' }, { kind: 'grants' }] })
    expect(beforeAccepting(fullOffer({ baseSalary: from(pay(150_000), 'letter') }, parts)).open).toEqual([])
  })

  it('nobody has to write down a bonus of nothing', () => {
    expect(words(beforeAccepting(fullOffer({ baseSalary: from(pay(150_000), 'letter'), bonusTarget: said(0), signOn: said(usd(0)) })).open)).toEqual([])
  })

  it('a check that is pending is a reason not to resign', () => {
    const contingencies = [contingency(), contingency({ kind: 'references', status: 'passed' })]
    expect(beforeAccepting(fullOffer({}, { contingencies })).pending.map(({ kind }) => kind)).toEqual(['background-check'])
  })
})
