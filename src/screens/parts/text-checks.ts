import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import { ownFamilyIn } from './home-words.ts'
import { ownMarks } from './own-marks.ts'
import type { OwnTexts } from './own-words.ts'
import { falseClaims, unknownSums } from '#domain/negotiation/false-claims.ts'
import type { FalseClaim, Known } from '#domain/negotiation/false-claims.ts'
import { checkedText } from '#domain/negotiation/checked-text.ts'
import type { CheckedText, CleanText } from '#domain/negotiation/checked-text.ts'
import type { Leak, PrivateFact } from '#domain/negotiation/leak-check.ts'

/** The same structure with every text in it checked and clean. */
export type Cleaned<Part> = Part extends string ? CleanText : { readonly [Key in keyof Part]: Cleaned<Part[Key]> }

/** Words of a text that stand in the way, and why. */
export interface Trouble {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly why: string
  /** The marker is not sure, so it asks. */
  readonly unsure?: true
  /** What the person may answer: the clauses it is of, and the words of the answer that it is about the work. */
  readonly answer?: { readonly clauses: readonly string[]; readonly words: string }
  /** Whether the words can be kept on the person's own side instead: those of that side are there already. */
  readonly keep?: true
}

/** How a check ended: only a clean one hands the document out. */
export type DocumentCheck<Doc> =
  /** The marker is still being loaded. */
  | { readonly state: 'reading' }
  | { readonly state: 'clean'; readonly document: Cleaned<Doc> }
  | { readonly state: 'troubled'; readonly troubles: readonly Trouble[] }

/** What a text is checked against. marksOf: the marks of a text of the person's own words; undefined while the marker is loading. */
export interface Checker {
  readonly looks: LeakLook
  readonly ownTexts: OwnTexts
  readonly marksOf: ((text: string) => readonly DraftMark[]) | undefined
  /** What there is to claim with; no claim is looked for without it. */
  readonly known?: Known | undefined
  /** What may be said: sums beside it are pointed out in a line of the person's own. */
  readonly said?: () => readonly string[]
}

/** Looks for leaks in a text. The next look at the same text costs nothing. */
export type LeakLook = (text: string) => CheckedText

/** said: what may be said; a private number that is also among those is no leak. */
export const openLeakLook = (privateFacts: readonly PrivateFact[], said: readonly string[]): LeakLook => {
  const seen = new Map<string, CheckedText>()
  return (text) => {
    const known = seen.get(text)
    if (known) return known
    // What is clean without any excuse needs none: the long list of what may be said is looked through only where something was found.
    const strict = checkedText(text, privateFacts)
    const result = strict.clean ? strict : checkedText(text, privateFacts, said)
    seen.set(text, result)
    return result
  }
}

/** Checks of a text and of a whole document against the private side, the marks and what is known. */
export const openChecks = ({ looks: check, ownTexts, marksOf, known, said }: Checker) => {
  const troublesOf = (text: string): Trouble[] => {
    const result = check(text)
    const leaks = result.clean ? [] : result.leaks.map(leakTrouble)
    const own = ownTexts.get(text)
    const marked = own && marksOf ? markTroubles(text, ownMarks(text, own, marksOf)) : []
    // A number from the person's side is named by itself, before a marked clause that holds it.
    const numbers = leaks.filter(({ words }) => /\d/.test(words))
    const home = own ? ownFamilyIn(text, own).map(({ start, end }): Trouble => ({ start, end, words: text.slice(start, end), why: 'It names your family. What you ask for stands without it.' })) : []
    const claims = known ? falseClaims(text, known).map((claim) => claimTrouble(text, claim)) : []
    const rest = outermost([...leaks.filter((leak) => !numbers.includes(leak)), ...claims, ...home, ...marked].sort((one, other) => one.start - other.start || other.end - one.end))
    const placeOf = (each: Trouble) => rest.find((clause) => clause.start <= each.start && clause.end >= each.end)?.start ?? each.start
    return [...numbers, ...rest].sort((one, other) => placeOf(one) - placeOf(other))
  }
  const checkDocument = <Doc>(document: Doc): DocumentCheck<Doc> => {
    const texts = textsOf(document)
    const troubles = texts.flatMap(troublesOf)
    if (troubles.length > 0) return { state: 'troubled', troubles: unique(troubles) }
    if (!marksOf && texts.some((text) => ownTexts.has(text))) return { state: 'reading' }
    return { state: 'clean', document: cleaned(document, check) as Cleaned<Doc> }
  }
  /** Sums in a line of the person's own that are neither told nor asked for. They may be right, so they hold nothing up. */
  const sumsToCheck = (text: string): string[] => (said ? unknownSums(text, said()) : [])
  return { troublesOf, checkDocument, sumsToCheck }
}
export type Checks = ReturnType<typeof openChecks>

const leakTrouble = ({ start, end, found, fact }: Leak): Trouble => ({ start, end, words: found, why: `It is from your side: ${fact.kind}.` })

const claimWords: Record<FalseClaim['kind'], string> = {
  'other-offer': 'No other offer is noted here. Say it only if it is true, and enter it first.',
  'written-offer': 'Your other offer is not marked as written.',
  placeholder: 'This place is still to be filled.',
}

const claimTrouble = (text: string, { kind, start, end }: FalseClaim): Trouble => ({ start, end, words: text.slice(start, end), why: claimWords[kind] })

/** A mark that the person has left as it is still is no skill, so it stands in the way all the same. */
const markTroubles = (text: string, marks: readonly DraftMark[]): Trouble[] =>
  marks.map(({ start, end, why, mark, clause, question }) => {
    const words = text.slice(start, end)
    if (mark === 'accommodation') return { start, end, words, why: 'That is a right, and a talk of its own. It is not a reason for more.', keep: true }
    return { start, end, words, why: question ? `Not sure of this one. ${question.text}` : why, ...(question ? { unsure: true as const } : {}), answer: { clauses: [clause], words: question?.work ?? 'This is about the work' }, keep: true }
  })

/** A word inside a marked clause is named with the clause, and one answer is for all of it. */
const outermost = (troubles: readonly Trouble[]): Trouble[] =>
  troubles
    .filter((each, index) => !troubles.some((other, at) => at < index && other.start <= each.start && other.end >= each.end))
    .map((each) => (each.answer ? { ...each, answer: { ...each.answer, clauses: clausesWithin(each, troubles) } } : each))

const clausesWithin = ({ start, end }: Trouble, troubles: readonly Trouble[]): string[] => [...new Set(troubles.filter((other) => other.start < end && other.end > start).flatMap(({ answer }) => answer?.clauses ?? []))]

const unique = (troubles: readonly Trouble[]): Trouble[] => troubles.filter((each, index) => troubles.findIndex(({ words }) => words === each.words) === index)

const textsOf = (part: unknown): string[] => (typeof part === 'string' ? [part] : typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [])

const cleaned = (part: unknown, check: (text: string) => CheckedText): unknown => {
  if (typeof part === 'string') {
    const result = check(part)
    if (!result.clean) throw new Error('A text with leaks was taken for a clean one.')
    return result.text
  }
  if (Array.isArray(part)) return part.map((each: unknown) => cleaned(each, check))
  if (typeof part === 'object' && part !== null) return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, cleaned(each, check)]))
  return part
}

/** "“the drive” and “Sam”": the words that stand in the way, at most three of them. */
export const troubleWords = (troubles: readonly Trouble[], most = 40): string => {
  const quoted = troubles.slice(0, 3).map(({ words }) => `“${words.length > most ? `${words.slice(0, most - 2).trimEnd()}…` : words}”`)
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`
}

/** Why a text cannot be copied or printed now, for the button's own label; undefined where it can. */
export const notYet = (act: 'Copy' | 'Print', checks: readonly DocumentCheck<unknown>[]): string | undefined => {
  const troubles = checks.flatMap((each) => (each.state === 'troubled' ? each.troubles : []))
  if (troubles.length > 0) return `${act} waits: ${troubleWords(unique(troubles).slice(0, 1), 24)} ${unique(troubles).length > 1 ? `and ${unique(troubles).length - 1} more` : 'is in it'}`
  return checks.some(({ state }) => state === 'reading') ? `${act}, once it is checked` : undefined
}
