import { clauseKey } from '#domain/arguments/decided-draft.ts'
import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import { toSayable } from '#domain/arguments/sayable.ts'
import type { Mark } from '#domain/arguments/marking.ts'
import type { Rehearsal } from '#domain/negotiation/rehearsal.ts'
import type { HeardReason, RehearsalTurn } from '#domain/negotiation/rehearsal-hearing.ts'
import { probes } from '#domain/negotiation/rehearsal-words.ts'
import type { Probe, RehearsalContent } from '#domain/negotiation/rehearsal-words.ts'
import type { Script } from '#domain/negotiation/script.ts'
import type { ScriptEdit } from '#domain/negotiation/script-edit.ts'

/** A line the person may say next: from the script, in their own words where they changed it. */
export interface OfferedLine {
  readonly id: string
  readonly label: string
  readonly text: string
}

type Edits = readonly Pick<ScriptEdit, 'line' | 'built' | 'text'>[]

const labels: Record<string, string> = { warm: 'Open warm', number: 'Skills, then the request', range: 'Ask for the range', close: 'Close with their date', 'reply-check': 'They have to check', 'reply-top': 'No further', 'reply-sign': 'What would make you sign', 'reply-earn': 'What you earn now', 'reply-peers': 'The same for others', 'reply-today': 'An answer today', 'reply-number': 'The number they ask for' }

/** The reply of the script to each question of theirs. */
const replyTo: Record<Probe, string> = { 'probe-now': 'reply-earn', 'probe-sign': 'reply-sign', 'probe-same': 'reply-peers', 'probe-today': 'reply-today' }

/** The lines that fit where the talk stands, at most four, none of them said before. */
export const offeredLines = (talk: Rehearsal, script: Script, edits: Edits, { offered }: RehearsalContent): OfferedLine[] => {
  const all = new Map(scriptLines(script, edits).map((line) => [line.id, line]))
  all.set('range', { id: 'range', label: labels['range'] ?? '', text: offered.range.text })
  const said = new Set(talk.exchanges.flatMap(({ turn }) => (turn?.how === 'said' ? [turn.text] : [])))
  return lineIds(talk)
    .flatMap((id) => [all.get(id)].filter((line) => line !== undefined))
    .filter(({ text }) => text !== '' && !said.has(text))
    .slice(0, 4)
}

/** Which lines fit, by what was said last. */
const lineIds = ({ stand: { phase, baseClosed }, exchanges }: Rehearsal): string[] => {
  const last = new Set<string>(exchanges.at(-1)?.acts.map(({ act }) => act))
  const probe = probes.filter((act) => last.has(act)).map((act) => replyTo[act])
  if (phase === 'open') return [...probe, 'warm', 'number', 'range']
  if (phase === 'asked') return last.has('asks-number') ? ['number', 'reply-number'] : last.has('needs-reason') ? ['number'] : []
  const upstairs = last.has('takes-upstairs') || last.has('beyond-band') || last.has('takes-words')
  return [...probe, ...(upstairs ? ['reply-check'] : []), ...(baseClosed || last.has('counter-above') || last.has('counter-within') ? ['reply-top'] : []), 'number', 'close']
}

const scriptLines = ({ beats, others }: Script, edits: Edits): OfferedLine[] => {
  const own = ({ id, text }: { id: string; text: string }) => (edits.find(({ line, built }) => line === id || built === text) ?? { text }).text
  const joined = (beat: string) => beats.find(({ id }) => id === beat)?.lines.map(own).filter((text) => text !== '').join(' ') ?? ''
  const replies = [...beats.flatMap(({ branches = [] }) => branches), ...others].map(({ id, reply }) => ({ id: `reply-${id}`, label: labels[`reply-${id}`] ?? '', text: own({ id: `reply-${id}`, text: reply }) }))
  return [...['warm', 'number', 'close'].map((id) => ({ id, label: labels[id] ?? id, text: joined(id) })), ...replies]
}

/** What was said as a turn, with its reasons as they were marked; only firm marks can be repeated. */
export const turnOf = (text: string, marks: readonly DraftMark[], gaveAway: readonly string[], typed: boolean): RehearsalTurn => ({
  how: 'said',
  text,
  gaveAway,
  typed,
  reasons: marks.map((mark): HeardReason => {
    const sure = isFirm(mark)
    return { start: mark.start, end: mark.end, mark: mark.mark, topic: mark.topic, sure, sayable: sure ? toSayable(text, mark) : null }
  }),
})

const likely = 0.85

/** In a call people say "deal" and "155k": a mark counts where a rule spoke, the words are all but certain, or the person answered for it. */
const isFirm = ({ standing, ruleId, p }: DraftMark): boolean => standing === 'answered' || (standing !== 'asking' && (ruleId !== null || p >= likely))

/** Marks of the person's own reasons: what they only repeat of the told need or duty is no reason of theirs. */
export const ownReasons = (marks: readonly DraftMark[], told: readonly (string | undefined)[]): DraftMark[] => {
  const known = told.flatMap((text) => (text ? [clauseKey(text)] : []))
  return marks.filter(({ clause }) => !known.some((each) => each.includes(clause) || clause.endsWith(each)))
}

/** The kinds of reasons heard in a turn, each with its count. */
export const marksHeard = (turn: RehearsalTurn): { mark: Mark; count: number }[] => {
  if (turn.how === 'silent') return []
  const counts = new Map<Mark, number>()
  for (const { mark, sure } of turn.reasons) if (sure) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts].map(([mark, count]) => ({ mark, count }))
}

/** A typed turn is worth keeping where something in it may be said at the table, and nothing in it is better kept private. */
export const worthKeeping = (turn: RehearsalTurn): boolean =>
  turn.how === 'said' && turn.typed === true && (turn.gaveAway ?? []).length === 0 && turn.reasons.some(({ sayable }) => sayable !== null) && turn.reasons.every(({ mark, sure }) => !sure || mark !== 'avoid')

/** A talk number as typed: whole, up to nine digits; undefined where it is none. */
export const talkNumber = (typed: string): number | undefined => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : undefined)

export const sizeChoices = [
  { value: 'S', label: 'About 20 people' },
  { value: 'M', label: 'A few hundred' },
  { value: 'L', label: 'Thousands' },
  { value: 'G', label: 'Public or union' },
] as const
