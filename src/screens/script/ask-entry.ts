import type { Ask, AskTerm } from '#domain/negotiation/ask.ts'
import { askWords } from '#domain/negotiation/ask-words.ts'
import { moneyWords } from '#domain/negotiation/money-words.ts'
import { findNumbers } from '#domain/negotiation/spoken-numbers.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { money, toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import type { PayPeriod } from '#domain/values/pay-period.ts'
import { readAmount } from '#domain/values/read-amount.ts'

/** What a typed ask means: a sum, or words; or why it cannot be taken. */
export type AskEntry = { readonly ok: true; readonly amount: Money | undefined; readonly words: string } | { readonly ok: false; readonly problem: string }

const inMoney: ReadonlySet<AskTerm> = new Set(['base-salary', 'sign-on', 'equity', 'bonus', 'training', 'relocation'])

/** Terms a person can choose from, as they are called. */
export const askTermLabels: Record<AskTerm, string> = {
  'base-salary': 'Base', 'sign-on': 'Signing bonus', equity: 'Stock grant', bonus: 'Bonus', level: 'Level', 'start-date': 'Start date', 'answer-date': 'Answer date',
  'home-days': 'Days at home', leave: 'Days off', 'early-review': 'Early review', training: 'Training', relocation: 'Relocation', other: 'Something else',
}

/** What stands in the empty field, so that the person sees what fits. */
export const askPlaceholders: Record<AskTerm, string> = {
  'base-salary': '150k', 'sign-on': '12,000', equity: '60k', bonus: '15k', level: 'a look at the level', 'start-date': 'a start on 11 January', 'answer-date': 'until Wednesday to answer',
  'home-days': 'two days a week at home', leave: 'five more days off', 'early-review': 'a pay review after six months', training: '3,000 a year', relocation: '5,000', other: 'the title Lead Engineer',
}

type Facts = Pick<TableFacts, 'currency' | 'base' | 'baseRange' | 'workingTime' | 'theyNamed'>

/** Reads an ask as typed. A sum counts for the terms that are money; everything else is kept as the person's words. */
export const readAsk = (typed: string, term: AskTerm, facts: Facts): AskEntry => {
  const text = typed.trim()
  if (text.length > 500) return { ok: false, problem: 'Up to 500 characters fit here. One short request is easier to carry.' }
  if (inMoney.has(term) && /^\W*\d[\d.,\s]*[oOIl][\doOIl.,]*\s*k?$/i.test(text)) return refusedAmount(text)
  if (inMoney.has(term) && isSumInWords(text)) return { ok: false, problem: wordsProblem(text) }
  if (text === '' || !inMoney.has(term) || !isOnlyAmount(text)) return { ok: true, amount: undefined, words: text }
  const read = readAmount(text)
  if (!read.ok) return read
  if (read.low !== undefined && read.high !== undefined && read.low !== read.high) return { ok: false, problem: 'A range is heard as its lower end. Type the one number you want.' }
  if (read.currency && read.currency !== facts.currency) return { ok: false, problem: `The offer is in ${facts.currency}. Ask in the same currency.` }
  return { ok: true, amount: money(inPeriodOfBase(inThousands(read.amount, text, term, facts), term, periodMeant(read, facts), facts), facts.currency), words: '' }
}

/** "twenty two quid an hour": it would be said as it stands, and nothing could be worked out from it. */
const isSumInWords = (text: string): boolean =>
  !/\p{Nd}/u.test(text) && findNumbers(text).length > 0 && !/\p{L}/u.test(withoutUnits(findNumbers(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)))

/** Why a sum in words is not taken, with its figures where they are plain. */
const wordsProblem = (text: string): string => {
  const [first, ...more] = findNumbers(text)
  return `“${text}” is a sum in words. Type it in figures${first && more.length === 0 && !/\b(?:grand|lakhs?|lacs?|crores?)\b/i.test(text) ? `, such as ${first.value}` : ''}.`
}

/** "1oo k": a letter inside the number. It would be said as it stands. */
const refusedAmount = (text: string): AskEntry => {
  const read = readAmount(text)
  return read.ok ? { ok: true, amount: undefined, words: text } : read
}

/** Whether a text is a sum and nothing but a sum: "150k", "around $150,000 a year". */
const isOnlyAmount = (text: string): boolean => /\p{Nd}/u.test(text) && !text.includes('%') && !/\p{L}{2,}/u.test(withoutUnits(text).replace(/(?<=\p{Nd})(?:k|mn?|lpa|cr)\b/giu, ''))

/** A text without the words that belong to a sum: its currency, scale and period. */
const withoutUnits = (text: string): string =>
  text.replace(/\b(?:around|about|roughly|to|usd|gbp|eur|inr|chf|cad|aud|dollars?|pounds?|euros?|rupees?|francs?|quid|k|thousand|grand|m|mn|million|lakhs?|lacs?|lpa|crores?|a|an|per|each|year|yr|yearly|annum|month|monthly|week|day|hour|hr|base|as|of|or|and)\b/gi, '')

/** "150" beside an offer of 142,000 means 150 thousand. */
const inThousands = (amount: number, text: string, term: Ask['term'], { base }: Facts): number =>
  term === 'base-salary' && base && amount < 1000 && base.amount.minor >= money(10_000, base.amount.currency).minor && /^[^\p{L}]*$/u.test(text) ? amount * 1000 : amount

/** The period an amount of base was typed for. Without one it is that of the base, unless only a year can hold so much: "41,000" beside a rate by the hour. */
export const periodTyped = (typed: string, facts: Facts): PayPeriod | undefined => {
  const read = readAmount(typed)
  return read.ok ? periodMeant(read, facts) : undefined
}

const periodMeant = ({ amount, period }: { readonly amount: number; readonly period?: PayPeriod }, { base, workingTime }: Facts): PayPeriod | undefined =>
  period ?? (base && base.period !== 'year' && amount >= toUnits(base.amount) * periodsPerYear(base.period, workingTime) * leastOfYear ? 'year' : undefined)

/** Nobody asks for less than this share of a year's pay, nor for so much in a month. */
const leastOfYear = 0.4

/** Without a base that was told, an ask of base is for a year. */
const inPeriodOfBase = (amount: number, term: Ask['term'], period: PayPeriod | undefined, { base, workingTime }: Facts): number =>
  term === 'base-salary' && period ? (amount * periodsPerYear(period, workingTime)) / periodsPerYear(base?.period ?? 'year', workingTime) : amount

/** An ask as it stands in its field. */
export const askText = ({ amount, words, term }: Ask): string => (amount && inMoney.has(term) ? moneyWords(amount) : words)

/** What the field says about an ask: how it will be said, and what to look at again. */
export const askNotes = (ask: Ask, facts: Facts): { understood: string; doubt: string | undefined } => {
  const { phrase, ownSentence } = askWords(ask, facts)
  return { understood: ownSentence ? 'Said as you wrote it.' : `Said as “${phrase}”.`, doubt: belowOffer(ask, facts) }
}

const belowOffer = ({ term, amount }: Ask, { base, baseRange, theyNamed }: Facts): string | undefined => {
  if (term !== 'base-salary' || !amount || !base || amount.currency !== base.amount.currency) return undefined
  if (theyNamed && amount.minor <= theyNamed.minor) return `They named ${moneyWords(theyNamed)} already. Ask above it, or take it.`
  if (baseRange) return amount.minor <= baseRange.high.minor ? `They said between ${moneyWords(baseRange.low)} and ${moneyWords(baseRange.high)}. Ask which it is, or ask above it.` : undefined
  return amount.minor <= base.amount.minor ? `They offered ${moneyWords(base.amount)} already. Is a number missing a digit?` : undefined
}
