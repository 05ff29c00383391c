import { describe, expect, it } from 'vitest'
import { askWords } from '#domain/negotiation/ask-words.ts'
import { moneyWords } from '#domain/negotiation/money-words.ts'
import { contactName, shortName } from '#domain/negotiation/names.ts'
import { asNote, asSentence } from '#domain/negotiation/own-words.ts'
import { pastVerbs } from '#domain/negotiation/script-blocks.ts'
import { money } from '#domain/values/money.ts'
import { ask, largeCompany, words } from './table.ts'

const verbs = pastVerbs(words.blocks)

describe('the person’s own words', () => {
  it.each([
    ['I cut the nightly load from six hours to forty minutes', 'I cut the nightly load from six hours to forty minutes.'],
    ['brought pages down from 31 a month to 9', 'I brought pages down from 31 a month to 9.'],
    ['and led the move of 4.2 million records,', 'I led the move of 4.2 million records.'],
    ['Led the move', 'I led the move.'],
    ['cut of costs by half', 'Cut of costs by half.'],
    ['iOS is what I know best', 'iOS is what I know best.'],
    ['  I hold\n a PMP ', 'I hold a PMP.'],
    ['Six years on [team] with {slot}', 'Six years on team with slot.'],
    ['It worked!', 'It worked!'],
    ['I moved it to .NET , and -5% cost', 'I moved it to .NET, and -5% cost.'],
    ['.NET is what I know', '.NET is what I know.'],
    [', ? and led it', 'I led it.'],
    [' ?! ', ''],
    ['I waited.. and waited...', 'I waited… and waited…'],
    ['certified nurse since 2015', 'Certified nurse since 2015.'],
    ['', ''],
  ])('%j is said as %j', (text, sentence) => expect(asSentence(text, verbs)).toBe(sentence))

  it('stand in a note without the I before something done', () => {
    expect(asNote('I led the move', verbs)).toBe('Led the move.')
    expect(asNote('I know the system', verbs)).toBe('I know the system.')
    expect(asNote('At Corvid I cut the load, twice', verbs)).toBe('At Corvid: cut the load, twice.')
    expect(asNote('I also have an offer at $149,000', verbs)).toBe('Also has an offer at $149,000.')
    expect(asNote('I led the move of 4.2 million records, which is the first project you described', verbs)).toBe('Led the move of 4.2 million records.')
  })
})

describe('an ask in words', () => {
  it.each([
    [ask('base-salary', { amount: 150_000 }), 'a base of $150,000'],
    [ask('sign-on', { amount: 12_000 }), 'a signing bonus of $12,000'],
    [ask('base-salary'), 'the base'],
    [ask('early-review', { words: 'A pay review after six months.' }), 'a pay review after six months'],
    [ask('home-days', { words: 'two days at home' }), 'two days at home'],
    [ask('other', { words: 'a MacBook', amount: 2000 }), 'a MacBook'],
    [ask('other'), 'one more point'],
  ])('of %o is %j', (each, phrase) => expect(askWords(each, largeCompany)).toMatchObject({ phrase, ownSentence: false }))

  it('names the period of pay by the hour', () => {
    expect(askWords(ask('base-salary', { amount: 44.5 }), { base: { amount: money(40, 'USD'), period: 'hour' } }).phrase).toBe('a base of $44.50 an hour')
  })

  it('leaves a sentence of the person’s own as it is', () => {
    expect(askWords(ask('other', { words: 'Could we talk about the title?' }), largeCompany)).toEqual({ phrase: 'Could we talk about the title?', ownSentence: true })
  })
})

describe('names', () => {
  it.each([
    ['Priya Raman', 'Priya'], ['Priya Raman, recruiter', 'Priya'], ['Inés Duarte (HR)', 'Inés'], ['Dr. Ana Castel', 'Dr. Castel'], ['Tom from HR', 'Tom'], ['Tom', 'Tom'], ['Ms Okafor', 'Ms Okafor'],
    ['someone from HR', undefined], ['HR', undefined], ['the recruiter', undefined], ['Talent team', undefined], ['not sure', undefined], ['', undefined], ['123', undefined], ['priya@example.com', undefined],
  ])('%j is spoken to as %j', (text, spoken) => expect(contactName(text)?.spoken).toBe(spoken))

  it.each([['Clinical Data team, 9 people', 'Clinical Data'], ['the Payments Team', 'Payments'], ['Platform', 'Platform'], ['team', 'team'], ['', undefined]])('the team %j is called %j', (text, name) => expect(shortName(text, 'team')).toBe(name))
})

describe('money', () => {
  it.each([[150_000, 'USD', '$150,000'], [41.5, 'GBP', '£41.50'], [1_200_000, 'INR', '₹12,00,000'], [850, 'INR', '₹850'], [12_34_56_789, 'INR', '₹12,34,56,789'], [120_000, 'CHF', 'CHF 120,000'], [5_000_000, 'JPY', '¥5,000,000'], [900, 'USD', '$900']])('%d %s is %s', (units, currency, text) => expect(moneyWords(money(units, currency))).toBe(text))
})
