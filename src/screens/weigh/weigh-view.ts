import type { MarkDecision } from '#domain/arguments/draft.ts'
import { verdictOf } from '#domain/arguments/verdict.ts'
import type { Balance } from '#domain/weighing/weigh-offer.ts'
import type { Factor } from '#domain/weighing/factor.ts'
import type { PrivateCosts } from '#domain/weighing/private-costs.ts'
import type { Currency } from '#domain/values/money.ts'
import { decideMarks } from '#domain/arguments/decided-draft.ts'
import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import type { Marker } from '#screens/parts/marker.ts'
import { formatUnits } from '#ui/format.ts'

/** Whether a pro or con could be said at the table, by its marks and the person's word on them. */
export type Speech =
  | { readonly can: 'say'; readonly mark: 'skill-based' | 'supporting' | 'exception' }
  /** The marker finds no reason in it: it may be said, and it carries nothing yet. */
  | { readonly can: 'say'; readonly mark: null }
  | { readonly can: 'ask'; readonly question: string; readonly work: string; readonly ownLife: string; readonly clauses: readonly string[] }
  | { readonly can: 'not'; readonly why: string; readonly right: boolean; readonly clauses: readonly string[] }

const clausesOf = (marks: readonly DraftMark[]): string[] => [...new Set(marks.map(({ clause }) => clause))].filter((clause) => clause !== '')

/** What speaks against an offer is rarely a skill: where only the likeness of words says so, no rule and nothing that the person does, they are asked. */
const isByLikeness = ({ mark, ruleId, standing, text }: DraftMark): boolean => mark === 'skill-based' && ruleId === null && standing === 'marked' && !/\b(?:I|my|me|we|our)\b/i.test(text)

export function speechOf(text: string, marker: Pick<Marker, 'mark'>, decisions: readonly Pick<MarkDecision, 'clause' | 'decision'>[], side: Factor['side'] = 'pro'): Speech {
  const marks = decideMarks(text, marker.mark(text), decisions)
  const own = marks.filter(({ mark, standing }) => standing !== 'asking' && (mark === 'avoid' || mark === 'accommodation'))
  if (own[0]) return { can: 'not', why: own[0].why, right: own[0].mark === 'accommodation', clauses: clausesOf(own) }
  const isLikeness = (mark: DraftMark) => side === 'con' && isByLikeness(mark)
  const open = marks.filter((mark) => mark.standing === 'asking' || isLikeness(mark))
  const asked = open[0]?.question
  if (open.length > 0) return { can: 'ask', question: asked?.text ?? 'Is this about the work, or about your own life?', work: asked?.work ?? 'About the work', ownLife: asked?.ownLife ?? 'About my own life', clauses: clausesOf(open) }
  const verdict = verdictOf(marks.map(({ mark }) => mark))
  return { can: 'say', mark: verdict === 'skill-based' || verdict === 'supporting' || verdict === 'exception' ? verdict : null }
}

/** One pro or con as a row of the balance. */
export interface FactorRow {
  readonly id: string
  readonly text: string
  readonly side: Factor['side']
  readonly importance: number
  readonly look: 'private' | 'sayable' | 'exception'
  readonly label: string
  /** What stands behind the label: the mark, the money it is worth, a word on why it stays private. */
  readonly notes: readonly string[]
  readonly speech: Speech | null
  readonly rulesOut: boolean
  /** The same thing also counts in money when offers are compared. */
  readonly alsoMoney: boolean
}

const roundTo = (step: number, units: number) => Math.round(units / step) * step

/** The private money of a con: the hours and fares of the way to work, or what the person noted for it, in a year. */
const worthOf = (factor: Factor, marker: Pick<Marker, 'mark'> | null, costs: PrivateCosts | null): number => {
  if (!costs || factor.side !== 'con') return 0
  const isWay = marker?.mark(factor.text).spans.some(({ topic, mark }) => topic === 'commute' && mark === 'avoid') ?? false
  const named = (label: string) => label.length > 2 && factor.text.toLowerCase().includes(label.toLowerCase().replace(/ weeks$/, ''))
  return costs.costs.filter(({ kind, label }) => (kind === 'yearly' ? named(label) : isWay)).reduce((sum, { amount }) => sum + amount, 0)
}

const notesOn = (speech: Speech | null, sayable: boolean, worth: string): string[] => {
  if (speech?.can === 'say' && sayable) return speech.mark ? (speech.mark === 'exception' ? [] : [speech.mark, worth]) : ['no reason in it yet', worth]
  if (speech?.can === 'say' && speech.mark === 'skill-based') return [worth, 'this one is about the work']
  return [worth]
}

export interface RowParts {
  readonly marker: Pick<Marker, 'mark'> | null
  readonly decisions: readonly Pick<MarkDecision, 'clause' | 'decision'>[]
  readonly costs: PrivateCosts | null
  readonly currency: Currency
}

export function factorRow(factor: Factor, { marker, decisions, costs, currency }: RowParts): FactorRow {
  const speech = marker ? speechOf(factor.text, marker, decisions, factor.side) : null
  const sayable = factor.sayable && (speech === null || speech.can === 'say')
  const job = sayable && speech?.can === 'say' && speech.mark === 'exception'
  const worth = worthOf(factor, marker, costs)
  const words = worth > 0 ? `worth ${formatUnits(-roundTo(100, worth), currency)} a year to you` : ''
  const label = job ? 'Sayable, it is the job' : sayable ? 'Sayable' : 'Private'
  const { id, text, side, importance } = factor
  const rulesOut = factor.rulesOut && side === 'con'
  return { id, text, side, importance, look: job ? 'exception' : sayable ? 'sayable' : 'private', label, notes: [...(rulesOut ? ['rules it out'] : []), ...notesOn(speech, sayable, words)].filter(Boolean), speech, rulesOut, alsoMoney: worth > 0 }
}

/** The rows in the order they had when the screen was opened, what was added since at the end. Nothing moves while it is weighed. */
export const inOrder = (factors: readonly Factor[], order: readonly string[]): Factor[] => {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return factors.toSorted((a, b) => place(a.id) - place(b.id))
}

/** The order of a new visit: the heaviest first. */
export const heaviestFirst = (factors: readonly Factor[]): string[] => factors.toSorted((a, b) => b.importance - a.importance).map(({ id }) => id)

const numbers = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
const inWords = (count: number): string => numbers[count] ?? String(count)

/** What counts twice where the list and the money are both believed; null where nothing does. */
export const countedTwice = (rows: readonly FactorRow[]): string | null => {
  const twice = rows.filter(({ alsoMoney }) => alsoMoney).map(({ text }) => `“${text}”`)
  if (twice.length === 0) return null
  return `${twice.join(' and ')} ${twice.length === 1 ? 'is' : 'are'} also counted in money when you compare. Let ${twice.length === 1 ? 'it' : 'them'} decide here or there, not twice.`
}

/** "Four of nine can be said". */
export const saidOf = (rows: readonly FactorRow[]): string => {
  const can = rows.filter(({ look }) => look !== 'private').length
  if (rows.length === 0) return 'Nothing is on the list yet'
  return `${inWords(can)} of ${inWords(rows.length).toLowerCase()} can be said`
}

export interface BeamView {
  readonly tilt: number
  /** Where the left and right ends lie. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly label: string
}

const arm = 410
const middle = 62

const steepest = 6

/**
 * The beam in a drawing 860 wide: its ends by the tilt, and room above for the numbers of the higher one. Level and steepest stay where
 * they are; a small tilt between is drawn larger, so that it can be seen.
 */
export function beamOf({ tilt: lean, forIt, against }: Balance): BeamView {
  const tilt = Math.sign(lean) * steepest * Math.sqrt(Math.abs(lean) / steepest)
  const drop = Math.round(arm * Math.sin((tilt * Math.PI) / 180) * 10) / 10
  const [left, right] = [middle - drop, middle + drop]
  const way = tilt === 0 ? 'is level' : tilt < 0 ? 'tips to against' : 'tips to for'
  return { tilt, left, right, top: Math.min(0, Math.floor(Math.min(left, right) - 50)), label: `The balance ${way}: ${against} against, ${forIt} for` }
}
