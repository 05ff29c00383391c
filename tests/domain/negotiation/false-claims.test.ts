import { describe, expect, it } from 'vitest'
import { falseClaims, unknownSums } from '#domain/negotiation/false-claims.ts'

const claims = (text: string, otherOffers: 'none' | 'spoken' | 'written' = 'none') => falseClaims(text, { otherOffers, company: 'Fennimore Health' }).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('a claim that nobody has noted', () => {
  it('is another offer where there is none', () => {
    expect(claims('I have another offer at $149,000.')).toEqual(['other-offer: another offer'])
    expect(claims('I also have a written offer.')).toEqual(['other-offer: I also have a written offer'])
    expect(claims('There is a competing offer.', 'spoken')).toEqual([])
  })

  it('is a written offer where the other one was only spoken of', () => {
    expect(claims('I have another offer in writing.', 'spoken')).toEqual(['written-offer: another offer'])
    expect(claims('I have another offer. Could you confirm that in writing?', 'spoken')).toEqual([])
    expect(claims('I have another offer in writing.', 'written')).toEqual([])
  })

  it('is not the offer one is speaking of', () => {
    for (const text of ['I’m glad to have an offer from Fennimore Health.', 'I have an offer from Fennimore Health and like it.', 'Thank you for the offer.', 'Is this your final offer?', 'The other terms of the offer are clear.']) expect(claims(text), text).toEqual([])
  })

  it('is a place that waits to be filled', () => {
    expect(claims('Hello [name], could we look at {amount}? I am XXX. ____')).toEqual(['placeholder: [name]', 'placeholder: {amount}', 'placeholder: XXX', 'placeholder: ____'])
  })
})

describe('a sum that is neither told nor asked for', () => {
  it('is named as it is written', () => {
    expect(unknownSums('You offered $140,000, and I ask for 150k.', ['a base of $150,000', '$142,000'])).toEqual(['$140,000'])
  })

  it('is no year, no small number and no day', () => {
    expect(unknownSums('In 2025 I led 12 people, and on 27 November I answer.', [])).toEqual([])
  })
})
