import type { Accomplishment } from '#domain/arguments/accomplishment.ts'
import { betterVersion } from '#domain/arguments/better-version.ts'
import type { AskKind, Mark } from '#domain/arguments/marking.ts'
import type { Factor } from '#domain/weighing/factor.ts'
import { clauseKey } from '#domain/arguments/decided-draft.ts'
import type { Marker } from '#screens/parts/marker.ts'
import { sourceWords } from '#screens/parts/mark-words.ts'
import type { DeskMark } from './use-marks.ts'

/** A note beside the draft: one clause, or neighbours that say the same. */
export interface Note {
  readonly key: string
  readonly mark: Mark
  /** "Avoid, commute", "Skill-based, twice". */
  readonly title: string
  readonly marks: readonly DeskMark[]
  readonly why: string
  /** What the person can do with it: beside the reason where the mark says how to use the words, else one click away. */
  readonly advice: string
  readonly adviceFirst: boolean
  readonly source: string
  readonly otherView?: { readonly text: string; readonly source: string }
  readonly standing: DeskMark['standing']
  readonly question?: DeskMark['question']
  /** Whether "Keep it on my side" and "Leave it" are offered. */
  readonly keep: boolean
  /** What could stand there instead, in the person's own words. */
  readonly better?: string
  /** What is missing for a better version, as a question. */
  readonly missing?: string
}

const words: Record<Mark, string> = { 'skill-based': 'Skill-based', supporting: 'Supporting', avoid: 'Avoid', exception: 'Exception', accommodation: 'Your right' }

const paragraphAt = (text: string, at: number): number => text.lastIndexOf('\n', at)

/** Neighbours of one paragraph with the same mark and reason share a note. */
const together = (text: string, one: DeskMark, other: DeskMark): boolean =>
  one.standing === 'marked' && other.standing === 'marked' && one.mark === other.mark && one.why === other.why && paragraphAt(text, one.start) === paragraphAt(text, other.start)

const times = (count: number, mark: Mark): string => (count === 1 ? '' : count === 2 ? (mark === 'skill-based' ? ', twice' : ', both') : `, ${count} times`)

const topicWord = ({ mark, topic }: DeskMark, marker: Pick<Marker, 'reasonOf'>): string => (mark === 'avoid' ? `, ${marker.reasonOf(mark, topic).title.toLowerCase()}` : '')

const noteOf = (marks: readonly DeskMark[], marker: Pick<Marker, 'reasonOf' | 'sourceOf'>): Note => {
  const first = marks[0]
  if (!first) throw new RangeError('a note stands on a clause')
  const known = first.standing !== 'answered' || first.mark !== 'avoid'
  const reason = known ? marker.reasonOf(first.mark, first.topic) : undefined
  const title = first.standing === 'asking' ? 'Not sure' : `${words[first.mark]}${known ? topicWord(first, marker) : ''}${times(marks.length, first.mark)}`
  return {
    key: `${first.clause}@${marks.length}`,
    mark: first.mark,
    title,
    marks,
    why: first.why,
    advice: reason?.note ?? '',
    adviceFirst: first.mark === 'supporting' || first.mark === 'exception' || first.mark === 'accommodation',
    source: sourceWords(marker.sourceOf(first.source)),
    ...(reason?.otherView ? { otherView: { text: reason.otherView.text, source: reason.otherView.sources.map((id) => sourceWords(marker.sourceOf(id))).join(' ') } } : {}),
    standing: first.standing,
    ...(first.question ? { question: first.question } : {}),
    keep: (first.mark === 'avoid' || first.mark === 'accommodation') && first.standing !== 'left',
  }
}

/** The notes of a marked draft, in its order. */
export function notesOf(text: string, marks: readonly DeskMark[], marker: Pick<Marker, 'reasonOf' | 'sourceOf'>): Note[] {
  const groups: DeskMark[][] = []
  for (const mark of marks) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && together(text, before, mark)) last.push(mark)
    else groups.push([mark])
  }
  const seen = new Map<string, number>()
  return groups.map((group) => {
    const note = noteOf(group, marker)
    const nth = (seen.get(note.key) ?? 0) + 1
    seen.set(note.key, nth)
    return { ...note, key: `${note.key}#${nth}` }
  })
}

export interface MarkCounts {
  readonly byMark: Readonly<Record<Mark, number>>
  readonly asking: number
  readonly left: number
}

/** How many clauses carry each mark. What waits for an answer and what the person left counts apart. */
export function countMarks(marks: readonly DeskMark[]): MarkCounts {
  const byMark: Record<Mark, number> = { 'skill-based': 0, supporting: 0, exception: 0, avoid: 0, accommodation: 0 }
  const settled = marks.filter(({ standing }) => standing !== 'asking' && standing !== 'left')
  for (const { mark } of settled) byMark[mark] += 1
  return { byMark, asking: marks.filter(({ standing }) => standing === 'asking').length, left: marks.filter(({ standing }) => standing === 'left').length }
}

/** The marks in one line, for the field's description: "1 skill-based, 2 to avoid, 1 not sure". */
export function summaryOf({ byMark, asking, left }: MarkCounts, written: boolean): string {
  const parts: [number, string][] = [
    [byMark['skill-based'], 'skill-based'], [byMark.supporting, 'supporting'], [byMark.exception, byMark.exception === 1 ? 'exception' : 'exceptions'],
    [byMark.avoid, 'to avoid'], [byMark.accommodation, byMark.accommodation === 1 ? 'right of yours' : 'rights of yours'], [asking, 'not sure'], [left, 'kept as written'],
  ]
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return told.length > 0 ? `${told.join(', ')}.` : written ? 'No reason found yet.' : ''
}

export const askKinds: readonly { value: AskKind; label: string }[] = [
  { value: 'money', label: 'Money' },
  { value: 'level', label: 'Level' },
  { value: 'logistics', label: 'Days and hours' },
  { value: 'time', label: 'Time' },
  { value: 'information', label: 'Information' },
]

/** An entry of the evidence bank as a card. */
export interface EvidenceCard {
  readonly id: string
  /** The number, in its steps: ["6 h", "40 min"]. Empty where there is none yet. */
  readonly steps: readonly string[]
  readonly what: string
  readonly place: string
  /** What "Add" writes into the draft; empty where there is nothing to say yet. */
  readonly said: string
  readonly inDraft: boolean
}

const small = new Set(['the', 'and', 'for', 'with', 'from', 'that', 'was', 'were', 'without', 'into', 'own', 'their', 'our', 'at', 'by', 'of', 'to', 'in', 'on', 'it', 'my', 'me', 'we'])
const contentOf = (text: string): Set<string> => new Set((text.normalize('NFKC').toLowerCase().match(/[\p{L}\d][\p{L}\d.,]*/gu) ?? []).map((word) => word.replace(/[.,]+$/, '')).filter((word) => /\d/.test(word) || (word.length > 2 && !small.has(word))))

const tellsMostly = 0.7

/** Whether a paragraph of the draft tells this already: most of its words stand there. */
const isTold = (said: string, paragraphs: readonly ReadonlySet<string>[]): boolean => {
  const own = [...contentOf(said)]
  return own.length > 0 && paragraphs.some((paragraph) => own.filter((word) => paragraph.has(word)).length >= own.length * tellsMostly)
}

const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

/** How an accomplishment is said: in the person's own sentence, else from its parts. */
export const saidOf = ({ said, what, result, where }: Pick<Accomplishment, 'said' | 'what' | 'result' | 'where'>): string => {
  if (said.trim()) return said.trim()
  if (!what.trim()) return ''
  return `${where.trim() ? `At ${where.trim()}: ${lowerFirst(what.trim())}` : what.trim()}${result.trim() ? `, ${result.trim()}` : ''}`
}

export function evidenceCards(bank: readonly Accomplishment[], draft: string): EvidenceCard[] {
  const paragraphs = draft.split(/\n+/).map(contentOf)
  return bank.map((entry) => {
    const said = saidOf(entry)
    return { id: entry.id, steps: entry.result.trim() ? entry.result.trim().split(/\s+(?:to|→|->)\s+/i) : [], what: entry.what.trim(), place: [entry.where.trim(), entry.when.trim()].filter(Boolean).join(', '), said, inDraft: said !== '' && isTold(said, paragraphs) }
  })
}

/** The private cons that came out of this draft: those the person kept on their own side. */
export function keptOnYourSide(factors: readonly Factor[], ownLife: ReadonlySet<string>): Factor[] {
  return factors.filter((factor) => factor.side === 'con' && !factor.sayable && ownLife.has(clauseKey(factor.text)))
}

/**
 * The notes with a better version beside each clause to avoid: a plain request where that is enough, else something the person has done
 * that the draft does not tell yet, in their own sentence and each once. Without either, the one thing that is missing is asked for.
 */
export function withBetter(notes: readonly Note[], cards: readonly EvidenceCard[], ask: AskKind): Note[] {
  const untold = cards.filter(({ said, inDraft, steps }) => said !== '' && !inDraft && steps.length > 0).map(({ said }) => said)
  let next = 0
  return notes.map((note) => {
    const [span] = note.marks
    if (!span || note.mark !== 'avoid' || note.standing === 'left' || note.standing === 'asking') return note
    const plain = betterVersion(span, [], ask)
    if (plain.kind === 'sentence') return { ...note, better: plain.text }
    const better = untold[next]
    next += 1
    return better === undefined ? { ...note, missing: plain.question } : { ...note, better }
  })
}
