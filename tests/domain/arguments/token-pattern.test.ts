import { describe, expect, it } from 'vitest'
import { findPattern, readPattern } from '#domain/arguments/token-pattern.ts'
import { tokenize } from '#domain/arguments/tokens.ts'
import { Lexicon } from '#domain/arguments/word-classes.ts'

const lexicon = new Lexicon({ kin: ['wife', 'child'], 'work-done': ['build', 'plan'] }, { built: 'build', children: 'child' })
const finds = (pattern: string, text: string) => findPattern(readPattern(pattern), tokenize(text), lexicon) !== null

describe('a token pattern', () => {
  it('reads words, choices and gaps', () => {
    expect(finds('my|our ...2 rent', 'my own dear rent')).toBe(true)
    expect(finds('my|our ...1 rent', 'my own dear rent')).toBe(false)
  })

  it('knows classes and every form of a word', () => {
    expect(finds('my @kin', 'my children')).toBe(true)
    expect(finds('i ~plan', 'I planned it')).toBe(true)
    expect(finds('i @work-done+', 'I built it')).toBe(true)
    expect(finds('i @work-done+', 'I build it')).toBe(false)
  })

  it('keeps to the ends of a clause, leaves out what is optional, and refuses what is not meant', () => {
    expect(finds('< wife', 'my wife')).toBe(false)
    expect(finds('wife >', 'my wife')).toBe(true)
    expect(finds('my dear? wife', 'my wife')).toBe(true)
    expect(finds('my !wife', 'my wife')).toBe(false)
  })

  it('tells money, percentages and numbers apart', () => {
    expect(finds('#money', 'about $95,000 a year')).toBe(true)
    expect(finds('#percent', 'by 12 %')).toBe(true)
    expect(finds('#number', 'nine of 14')).toBe(true)
    expect(finds('#money', 'nine of 14')).toBe(false)
  })
})

describe('the tokens of a text', () => {
  it('keep their places, with contractions opened', () => {
    const text = "I can’t take a 45-mile drive at 5:30 a.m."
    const tokens = tokenize(text)
    expect(tokens.map(({ word }) => word)).toEqual(['i', 'can', 'not', 'take', 'a', '45', 'mile', 'drive', 'at', '5:30', 'a.m.'])
    for (const token of tokens.filter(({ word }) => word === 'drive')) expect(text.slice(token.start, token.end)).toBe('drive')
  })
})
