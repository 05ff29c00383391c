import { describe, expect, it } from 'vitest'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import { askTerms } from '#domain/negotiation/ask.ts'
import { mapTerms, Negotiability } from '#domain/negotiation/negotiability.ts'
import { blockIds, ScriptBlocks } from '#domain/negotiation/script-blocks.ts'

const texts = [
  ...blockIds.flatMap((id) => scriptBlocks.blocks[id].lines),
  ...mapTerms.flatMap((term) => {
    const { label, room, roomBySize, danger } = negotiability.terms[term]
    return [label, room, ...Object.values(roomBySize ?? {}), danger?.title, danger?.sentence].filter((each) => each !== undefined)
  }),
]

describe('the map of what moves', () => {
  it('knows every term one can ask for', () => {
    expect(askTerms.filter((term) => term !== 'other' && !(mapTerms as readonly string[]).includes(term))).toEqual([])
  })

  it('has a sentence for every term that can be raised, and a noun for every one that is offered instead', () => {
    for (const term of mapTerms) {
      const { order, room, roomFor, instead } = negotiability.terms[term]
      if (order !== undefined) expect(room, term).toBeTruthy()
      if (roomFor !== undefined) expect(instead, term).toBeTruthy()
    }
  })

  it('gives a larger employer no less time to approve, and never less often than at least', () => {
    const { S, M, L, G } = negotiability.recastDays.days
    expect([S, M, L, G].map(({ atLeast }) => atLeast)).toEqual([S, M, L, G].map(({ atLeast }) => atLeast).sort((a, b) => a - b))
    for (const { atLeast, often } of [S, M, L, G]) expect(often).toBeGreaterThanOrEqual(atLeast)
  })

  it('fails on a term that is missing or unknown', () => {
    const { visa: _, ...rest } = negotiability.terms
    expect(Negotiability.safeParse({ ...negotiability, terms: rest }).success).toBe(false)
    expect(Negotiability.safeParse({ ...negotiability, terms: { ...negotiability.terms, yacht: negotiability.terms.visa } }).success).toBe(false)
  })
})

describe('the blocks of a script', () => {
  it('speak calmly, and of nobody as he or she', () => {
    expect(texts.filter((text) => /!|\b(?:he|she|him|her|his|hers|battle|leverage|win|oops)\b/i.test(text))).toEqual([])
  })

  it('never threaten, complain, plead or name a private reason', () => {
    const never = /\b(?:or I walk|unless|disappointed|expected more|deserve|insulted|unfair|demand that|commute|rent|mortgage|childcare|desperate)\b/i
    expect(blockIds.flatMap((id) => scriptBlocks.blocks[id].lines).filter((line) => never.test(line))).toEqual([])
  })

  it('fail where a slot has a wrong name, or where nothing could be said when little is known', () => {
    const wish = { ...scriptBlocks.blocks.wish }
    const withWish = (lines: string[]) => ScriptBlocks.safeParse({ ...scriptBlocks, blocks: { ...scriptBlocks.blocks, wish: { ...wish, lines } } }).success
    expect(withWish(['I like the {team} team.', 'I like it.'])).toBe(true)
    expect(withWish(['I like the {salary}.', 'I like it.'])).toBe(false)
    expect(withWish(['I like the {team} team.'])).toBe(false)
  })

  it('are whole sentences, but for titles, subjects and greetings', () => {
    const parts = /^(?:title|hello|if-they-say)|-subject$/
    const broken = blockIds.filter((id) => !parts.test(id)).flatMap((id) => scriptBlocks.blocks[id].lines).filter((line) => !/(?:[.?:]|\{(?:need|ask|fact|skill)\})$/.test(line) || !/^[\p{Lu}“{]/u.test(line))
    expect(broken).toEqual([])
  })

  it('use typographic apostrophes, as everything that is read aloud does', () => {
    expect(texts.filter((text) => text.includes("'"))).toEqual([])
  })
})
