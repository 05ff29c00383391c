import { describe, expect, it } from 'vitest'
import { freezeOffer, nextStage, versionAsOffer, versionsInOrder } from '#domain/offer/version-freezing.ts'
import { OfferVersion } from '#domain/offer/version.ts'
import { versionChanges } from '#domain/offer/version-changes.ts'
import { fullOffer, grant, notSaid, pay, promised, roughly, said, usd } from '../../make.ts'

const version = (on: string, full = fullOffer(), rest: object = {}) => OfferVersion.parse({ id: on, offerId: 'offer1', stage: 'first', on, frozen: freezeOffer(full), ...rest })
const names = (before: ReturnType<typeof fullOffer>, after: ReturnType<typeof fullOffer>) => versionChanges(before, after).map((change) => `${'term' in change ? change.term : change.part} ${change.kind}`)

describe('a version of an offer', () => {
  it('keeps everything that was offered and gives it back, whatever becomes of the offer', () => {
    const full = fullOffer({ baseSalary: said(pay(142_000)) }, { grants: [grant({ value: usd(48_000) })], promises: [promised()] })
    const kept = JSON.parse(JSON.stringify(version('2026-11-20', full))) as unknown
    expect(versionAsOffer(OfferVersion.parse(kept))).toEqual(full)
  })

  it('of a copied offer belongs to the copy', () => {
    expect(versionAsOffer(version('2026-11-20', fullOffer(), { offerId: 'copy' })).offer.id).toBe('copy')
  })

  it('is the first one, then a counter', () => {
    expect(nextStage([])).toBe('first')
    expect(nextStage([version('2026-11-20')])).toBe('counter')
    expect(versionsInOrder([version('2026-11-24'), version('2026-11-20')]).map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-24'])
  })
})

describe('between two versions', () => {
  it('I see what moved, what was only told since and what is gone', () => {
    const before = fullOffer({ baseSalary: said(pay(142_000)), signOn: notSaid, ptoDays: said(20), relocation: said(usd(5000)) })
    const after = fullOffer({ baseSalary: said(pay(150_000)), signOn: said(usd(8000)), ptoDays: said(20) })
    expect(names(before, after)).toEqual(['baseSalary changed', 'signOn told-since', 'relocation gone'])
  })

  it('the same value from the letter, or more surely, is no difference', () => {
    expect(names(fullOffer({ bonusTarget: roughly(10) }), fullOffer({ bonusTarget: { sure: 'said', value: 10, from: 'letter' } }))).toEqual([])
  })

  it('who called and by when to answer is no part of what was offered', () => {
    expect(names(fullOffer(), fullOffer({ answerBy: said('2026-11-27'), recruiter: said('Priya') }))).toEqual([])
  })

  it('shares are compared by what they are, not by their row', () => {
    const shares = (value: number) => ({ grants: [grant({ value: usd(value) })] })
    expect(names(fullOffer({}, shares(40_000)), fullOffer({}, shares(40_000)))).toEqual([])
    expect(names(fullOffer({}, shares(40_000)), fullOffer({}, shares(48_000)))).toEqual(['grants changed'])
    expect(names(fullOffer(), fullOffer({}, shares(48_000)))).toEqual(['grants told-since'])
  })
})
