import type { Mark, Topic } from '#domain/arguments/marking.ts'
import type { Sayable } from '#domain/arguments/sayable.ts'
import { minorPerUnit } from '#domain/values/money.ts'
import type { AskTerm } from './ask.ts'
import type { RehearsalCues } from './rehearsal-words.ts'
import { findNumbers } from './spoken-numbers.ts'
import type { TableFacts } from './table-facts.ts'

/** One reason in what was said, as the marker hears it. sure: false where the marker would ask. */
export interface HeardReason {
  readonly start: number
  readonly end: number
  readonly mark: Mark
  readonly topic: Topic
  readonly sure: boolean
  /** The only words of a turn that the other side ever repeats. */
  readonly sayable: Sayable | null
}

/** One turn of the person: something said, or silence. */
export type RehearsalTurn =
  | { readonly how: 'silent' }
  | {
      readonly how: 'said'
      readonly text: string
      /** Typed in the practice, and so kept nowhere yet. */
      readonly typed?: boolean
      readonly reasons: readonly HeardReason[]
      /** What of the private side was in it, by kind and never by its words. */
      readonly gaveAway?: readonly string[]
    }

/** What the other side makes of a turn. */
export interface Heard {
  readonly silent: boolean
  readonly skills: readonly Sayable[]
  readonly supports: readonly Sayable[]
  /** Topics that are better kept private, each once. */
  readonly private: readonly Topic[]
  readonly ultimatum: boolean
  readonly exception: boolean
  readonly accommodation: boolean
  readonly unsure: boolean
  readonly otherOffer: boolean
  /** The base asked for, in minor units. */
  readonly amount?: number
  /** Terms asked for, the base among them. */
  readonly asks: readonly AskTerm[]
  readonly asksRange: boolean
  /** Which parts could move, without naming one. */
  readonly asksWhatMoves: boolean
  readonly asksDate: boolean
  readonly accepts: boolean
  readonly declines: boolean
  readonly thanks: boolean
  readonly question: boolean
  readonly gaveAway: readonly string[]
}

const nothing: Heard = { silent: true, skills: [], supports: [], private: [], ultimatum: false, exception: false, accommodation: false, unsure: false, otherOffer: false, asks: [], asksRange: false, asksWhatMoves: false, asksDate: false, accepts: false, declines: false, thanks: false, question: false, gaveAway: [] }

/** Hears one turn: the kinds of its reasons, and what is asked for in the words around them. */
export const hearTurn = (turn: RehearsalTurn, facts: Pick<TableFacts, 'base'>, cues: RehearsalCues): Heard => {
  if (turn.how === 'silent' || turn.text.trim() === '') return nothing
  const { text, gaveAway = [] } = turn
  const has = (phrases: readonly string[]) => phrases.some((phrase) => holds(text, phrase))
  // "With that in writing, I would sign" is a yes with a condition, not another offer.
  const reasons = turn.reasons.filter(({ mark }) => mark !== 'supporting' || !has(cues.conditional))
  const sure = reasons.filter((each) => each.sure)
  const ofMark = (mark: Mark) => sure.filter((each) => each.mark === mark)
  const sayable = (mark: Mark) => ofMark(mark).flatMap((each) => (each.sayable?.mark === mark ? [each.sayable] : []))
  const around = withoutReasons(text, sure)
  const asksDate = has(cues.closing)
  return {
    ...nothing,
    ...asked(ofMark('skill-based').map(({ start, end }) => text.slice(start, end)), around, facts, cues),
    silent: false,
    skills: sayable('skill-based'),
    supports: sayable('supporting'),
    private: [...new Set(ofMark('avoid').map(({ topic }) => topic))].filter((topic) => topic !== 'ultimatum'),
    ultimatum: ofMark('avoid').some(({ topic }) => topic === 'ultimatum'),
    exception: ofMark('exception').length > 0,
    accommodation: ofMark('accommodation').length > 0,
    unsure: reasons.some(({ mark, sure: firm }) => !firm && mark === 'skill-based'),
    otherOffer: ofMark('supporting').some(({ topic }) => topic === 'competing-offer'),
    asksRange: has(cues.range),
    asksWhatMoves: has(cues.moving),
    asksDate,
    accepts: has(cues.accepting) && !has(cues.conditional) && !/\bif\b/i.test(text),
    declines: has(cues.declining),
    thanks: has(cues.thanking),
    question: !asksDate && text.includes('?'),
    gaveAway,
  }
}

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')} `

/** Whether a phrase stands in a text as whole words. */
const holds = (text: string, phrase: string): boolean => {
  const words = plain(text)
  const at = words.indexOf(phrase)
  return at > 0 && !/[\p{L}\p{N}]/u.test(words[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(words[at + phrase.length] ?? '')
}

/** The words that state no reason; places stay where they are. */
const withoutReasons = (text: string, reasons: readonly HeardReason[]): string =>
  reasons.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + left.slice(end), text)

/** A sum is heard outside the reasons, or where a skill and the request are one clause. A number inside any other reason is never repeated. */
const asked = (withinSkills: readonly string[], around: string, { base }: Pick<TableFacts, 'base'>, cues: RehearsalCues): Pick<Heard, 'asks'> & { amount?: number } => {
  const asking = (words: string) => cues.asking.some((phrase) => holds(words, phrase))
  const sentences = sentencesOf(around)
  const terms = sentences.filter((sentence) => asking(sentence) || isFragment(sentence, cues)).flatMap((sentence) => termsIn(sentence, cues))
  const named = sentences.filter((sentence) => asking(sentence) || namesSum(sentence)).join(' ')
  const amount = base && (amountIn(named, base.amount) ?? amountIn(withinSkills.filter((words) => asking(words) && namesSum(words)).join(' '), base.amount))
  const asks = [...new Set<AskTerm>(amount === undefined ? terms : ['base-salary', ...terms])]
  return { asks, ...(amount === undefined ? {} : { amount }) }
}

/** "$150,000", "155k please", "I could do with 143,000": a sum, and not a number of things. */
const namesSum = (sentence: string): boolean =>
  /[$£€₹¥]\s?\d|\d\s?k\b/i.test(sentence) || /\d[,.]\d{3}(?!\d)(?=\s*(?:[.,?;]|$|(?:a|per|base|as|or|would|will|is|then|please|for|in|and|but|dollars|euros|pounds)\b))/i.test(sentence) || sentence.trim().split(/\s+/).length <= 4

/** "And also a signing bonus", "more equity please": a few words that can only be a request. */
const isFragment = (sentence: string, { thanking }: RehearsalCues): boolean => sentence.trim().split(/\s+/).length <= 8 && !sentence.includes('?') && !thanking.some((phrase) => holds(sentence, phrase))

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+|\n+/)

/** Terms named in a sentence. A "signing bonus" is not the base although both are pay. */
const termsIn = (sentence: string, cues: RehearsalCues): AskTerm[] => {
  let left = plain(sentence)
  return (Object.entries(cues.terms) as [AskTerm, string[]][]).flatMap(([term, phrases]) => {
    const found = phrases.filter((phrase) => holds(left, phrase))
    for (const phrase of found) left = left.replaceAll(phrase, ' ')
    return found.length > 0 ? [term] : []
  })
}

/** A sum that can be a base: between three fifths and two and a half times the one offered; "155" is read as 155,000 where that fits. */
const amountIn = (text: string, offered: { minor: number; currency: string }): number | undefined => {
  const per = minorPerUnit(offered.currency)
  const fits = (minor: number) => minor >= offered.minor * 0.6 && minor <= offered.minor * 2.5
  const sums = findNumbers(text).flatMap(({ value }) => {
    const minor = Math.round(value * per)
    return fits(minor) ? [minor] : fits(minor * 1000) ? [minor * 1000] : []
  })
  return sums.length === 0 ? undefined : Math.max(...sums)
}
