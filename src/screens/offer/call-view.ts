import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { CallQuestion, CallState } from '#domain/offer/call-sheet.ts'
import { readFastEntry } from '#domain/offer/fast-entry.ts'
import type { FastEntry, FastRead } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import { readTyped, withSureness } from '#domain/offer/typed-term.ts'
import { isPlain } from '#domain/offer/fast-words.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { termSpec } from '#domain/offer/terms.ts'
import type { TermId } from '#domain/offer/terms.ts'
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

/**
 * What an answer noted on the phone means. entries: what it says about the offer. kept: its words without a place. settled: whether
 * the question itself was answered, where no entry says so. problem: why it means nothing yet; meant: what it could be.
 */
export type CallAnswer =
  | { readonly entries: readonly FastEntry[]; readonly kept: readonly string[]; readonly settled?: 'answered' | 'asked' }
  | { readonly problem: string; readonly meant?: readonly FastEntry[] }

/**
 * Reads what was noted under a question: first as a line of its round ("48k in stock units over 4 years", "Friday 5 pm"), then as
 * the value of its term, whole or in one of its clauses ("22 days, 8 carry over"). An answer to the other half of a question that
 * asks two things is taken, too. Marked unclear, a figure holds only roughly, and words that mean nothing here are kept for later.
 */
export const readCallAnswer = (text: string, { term, round, question }: CallQuestion, { offer }: FullOffer, words: OfferQuestions, today: CalendarDate, isUnclear: boolean): CallAnswer => {
  const isText = termSpec(term).kind === 'text'
  const line: FastRead = isText ? { found: [], unsure: [] } : readFastEntry(text, round, offer, today, fastPhrases)
  const meant = line.unsure.map(({ text: said, candidates, rival }) => ({ said, entry: rival ? undefined : onlyOne(candidates.filter((each) => isAbout(each, term))) }))
  const found = [...line.found, ...meant.flatMap(({ entry }) => entry ?? [])]
  const sure = (entries: readonly FastEntry[]) => entries.map((each) => asSure(each, isUnclear))
  if (found.some((each) => isAbout(each, term))) return { entries: sure(found), kept: meant.flatMap(({ said, entry }) => (entry ? [] : [said])) }
  const rivals = line.unsure.filter(({ rival }) => rival)
  if (rivals.length > 0 && !isUnclear) return { problem: `Two figures could be this. Which is it? ${keeps}`, meant: rivals.flatMap(({ candidates }) => candidates.filter((each) => isAbout(each, term))) }
  const typed = rivals.length > 0 ? { problem: '' } : readTyped(term, asOption(text, term, words), { offer, today })
  const others = line.found.filter((each) => each.kind === 'term')
  const isElsewhere = others.length > 0 && !isPlain(withoutFigures(text), fastPhrases)
  if (!('problem' in typed) && typed.check === undefined && !isElsewhere) return { entries: typed.told ? sure([{ kind: 'term', term, told: typed.told }]) : [], kept: [] }
  const part = rivals.length > 0 ? undefined : inOneClause(text, term, offer, today)
  if (part) return { entries: sure([{ kind: 'term', term, told: part.told }, ...line.found]), kept: part.others.filter((each) => !isTaken(each, text, line)) }
  if (isElsewhere) return { entries: sure(line.found), kept: line.unsure.map(({ text: said }) => said), settled: 'asked' }
  if (isUnclear) return { entries: line.found, kept: [text] }
  if (isAmountOrShare(term, text) || (isTwofold(question) && isCount(term) && !/\d/.test(text))) return { entries: [], kept: [text], settled: /\d/.test(text) ? 'answered' : 'asked' }
  return { problem: `${'problem' in typed ? typed.problem : 'That does not look like an answer to this.'} ${keeps}` }
}

const keeps = '“Unclear” keeps your words for later.'

/** The one clause that holds nothing but a value of the term, and the clauses beside it. */
const inOneClause = (text: string, term: TermId, offer: Offer, today: CalendarDate): { told: Told<unknown>; others: readonly string[] } | undefined => {
  const clauses = text.split(/[,;]|\s(?:and|plus)\s/i).map((each) => each.trim()).filter((each) => each !== '')
  if (clauses.length < 2 || !isCount(term)) return undefined
  for (const clause of clauses) {
    const read = isPlain(withoutFigures(clause), fastPhrases) ? readTyped(term, clause, { offer, today }) : { told: undefined }
    if ('told' in read && read.told !== undefined && !('check' in read && read.check)) return { told: read.told, others: clauses.filter((each) => each !== clause) }
  }
  return undefined
}

const withoutFigures = (text: string): string => text.toLowerCase().replace(/\d[\d.,]*|%|\b(?:percent|per cent|hours?|hrs?)\b/g, ' ')

/** True where the line has made an entry of the clause. */
const isTaken = (clause: string, text: string, { found }: FastRead): boolean => {
  const start = text.indexOf(clause)
  return found.some((each) => each.start < start + clause.length && each.end > start)
}

/** What the employer adds to a pension is told as a share of pay or as a sum; a sum that cannot be turned into a share is kept in words. */
const isAmountOrShare = (term: TermId, text: string): boolean => term.startsWith('retirement') && /\d/.test(text)

const isCount = (term: TermId): boolean => ['number', 'percent'].includes(termSpec(term).kind)

const isTwofold = (question: string): boolean => /, (?:and|or|how|is|are|what|can|which)\b/.test(question)

/** "Hybrid" chosen or typed in the words of the screen is the option of that name. */
const asOption = (text: string, term: TermId, words: OfferQuestions): string => {
  const said = text.trim().toLowerCase()
  return callChoices(term, words).find(({ label }) => label.toLowerCase() === said)?.value ?? text
}

/** The answers a question on the phone has as buttons: the options of a choice, or yes and no. */
export const callChoices = (term: TermId, words: OfferQuestions): { value: string; label: string }[] => {
  const { kind, options = [] } = termSpec(term)
  if (kind === 'yes-no') return [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]
  return kind === 'choice' ? options.map((value) => ({ value, label: words.terms[term].options?.[value] ?? value })) : []
}

const onlyOne = <Each>(all: readonly Each[]): Each | undefined => (all.length === 1 ? all[0] : undefined)

const isAbout = (entry: FastEntry, term: string): boolean => (entry.kind === 'term' ? entry.term === term : entry.kind === 'grant' ? term === 'equityOffered' : term.startsWith('retirementMatch'))

const asSure = (entry: FastEntry, isUnclear: boolean): FastEntry =>
  !isUnclear ? entry : entry.kind === 'grant' ? { ...entry, roughly: true } : entry.kind === 'term' && isVague(entry.told) ? { ...entry, told: withSureness(entry.told, 'roughly') ?? entry.told } : entry

/** A day, a name or a yes cannot hold roughly; a figure can. */
const isVague = ({ sure, ...told }: Told<unknown>): boolean => sure === 'said' && 'value' in told && (typeof told.value === 'number' || (typeof told.value === 'object' && told.value !== null))
