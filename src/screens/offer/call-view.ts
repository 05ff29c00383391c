import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { CallQuestion, CallState } from '#domain/offer/call-sheet.ts'
import { readFastEntry } from '#domain/offer/fast-entry.ts'
import type { FastEntry, FastRead } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import { readTyped, withSureness } from '#domain/offer/typed-term.ts'
import { termSpec } from '#domain/offer/terms.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Told } from '#domain/values/told.ts'
import { fastPhrases } from '#content/fast-entry.ts'
import { answerWords } from './offer-view.ts'
import { dayText, toldWords } from '#screens/parts/term-text.ts'

export const callStates: Readonly<Record<CallState, string>> = { open: 'Not asked yet', answered: 'Answered', unclear: 'Unclear', 'not-mentioned': 'Not mentioned' }

/** "3 of 12 asked, 1 unclear, 1 not mentioned". */
export const callProgress = (sheet: readonly CallQuestion[]): string => {
  const count = (state: CallState) => sheet.filter((each) => each.state === state).length
  const asked = sheet.length - count('open')
  const more = [[count('unclear'), 'unclear'], [count('not-mentioned'), 'not mentioned']].flatMap(([found, word]) => (found ? [`${found} ${word}`] : []))
  return [`${asked} of ${sheet.length} asked`, ...more].join(', ')
}

/** What stands in the offer for a question, in words; empty where nothing does. */
export const answerOf = ({ offer }: FullOffer, { term }: CallQuestion, words: OfferQuestions, today: CalendarDate): string => {
  const told = toldTerm(offer, term)
  const day = term === 'answerBy' ? knownValue(offer.answerBy) : undefined
  if (day) return answerWords(offer, dayText(day, today))
  return told && told.sure !== 'not-said' ? toldWords(term, told, words, today) : ''
}

/** What an answer noted on the phone means. entries: what it says about the offer. kept: its words without a place. problem: why it means nothing yet. */
export type CallAnswer = { readonly entries: readonly FastEntry[]; readonly kept: readonly string[] } | { readonly problem: string }

/**
 * Reads what was noted under a question: first as a line of its round ("48k in stock units over 4 years", "Friday 5 pm"), then as
 * the value of its term. Marked unclear, a figure holds only roughly, and words that mean nothing here are kept for later.
 */
export const readCallAnswer = (text: string, { term, round }: CallQuestion, { offer }: FullOffer, today: CalendarDate, isUnclear: boolean): CallAnswer => {
  const line: FastRead = termSpec(term).kind === 'text' ? { found: [], unsure: [] } : readFastEntry(text, round, offer, today, fastPhrases)
  const meant = line.unsure.map(({ text: words, candidates }) => ({ words, entry: onlyOne(candidates.filter((each) => isAbout(each, term))) }))
  const found = [...line.found, ...meant.flatMap(({ entry }) => entry ?? [])]
  if (found.some((each) => isAbout(each, term))) return { entries: found.map((each) => asSure(each, isUnclear)), kept: meant.flatMap(({ words, entry }) => (entry ? [] : [words])) }
  const typed = readTyped(term, text, { offer, today })
  if (!('problem' in typed) && typed.check === undefined) return { entries: typed.told ? [asSure({ kind: 'term', term, told: typed.told }, isUnclear)] : [], kept: [] }
  if (isUnclear) return { entries: line.found, kept: [text] }
  return { problem: `${'problem' in typed ? typed.problem : 'That does not look like an answer to this.'} “Unclear” keeps your words for later.` }
}

const onlyOne = <Each>(all: readonly Each[]): Each | undefined => (all.length === 1 ? all[0] : undefined)

const isAbout = (entry: FastEntry, term: string): boolean => (entry.kind === 'term' ? entry.term === term : entry.kind === 'grant' ? term === 'equityOffered' : term.startsWith('retirementMatch'))

const asSure = (entry: FastEntry, isUnclear: boolean): FastEntry =>
  !isUnclear ? entry : entry.kind === 'grant' ? { ...entry, roughly: true } : entry.kind === 'term' && isVague(entry.told) ? { ...entry, told: withSureness(entry.told, 'roughly') ?? entry.told } : entry

/** A day, a name or a yes cannot hold roughly; a figure can. */
const isVague = ({ sure, ...told }: Told<unknown>): boolean => sure === 'said' && 'value' in told && (typeof told.value === 'number' || (typeof told.value === 'object' && told.value !== null))
