import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './store.ts'

/** One field gets a value; undefined clears it. */
export type Edit = { readonly key: string; readonly field: string; readonly value: unknown }

/** An edit that was made: what stood there before, and who wrote it. */
export type Change = Edit & { readonly before: unknown; readonly by: string }

export type Step = {
  /** Completes "Undo ...": "delete Fennimore". */
  readonly label: string
  readonly changes: readonly Change[]
  /** Milliseconds since 1970. */
  readonly at: number
  /** Keystrokes: joins the step before when that one typed in the same fields a moment ago. */
  readonly typing: boolean
}

/** What was done, and how many fields were left alone because somebody else had written them since. */
export type Reverted = { readonly label: string; readonly left: number }

export type HistoryState = { readonly undo: string | null; readonly redo: string | null }

export type History = {
  /** The label of the step that undo and redo would take next; null where there is none. */
  readonly state: ReadonlyStore<HistoryState>
  record(step: Step): void
  undo(): Reverted | null
  redo(): Reverted | null
  forget(): void
}

export type HistoryParts = {
  readonly writer: string
  readonly now: () => number
  /** What stands in a field and who wrote it last. */
  readonly lastWritten: (key: string, field: string) => { value: unknown; by: string } | null
  readonly write: (edits: readonly Edit[]) => void
}

const moment = 800
const longest = 500

/** The steps of this tab since it was opened. What another tab wrote last stays as it is. */
export function openHistory({ writer, now, lastWritten, write }: HistoryParts): History {
  let past: Step[] = []
  let future: Step[] = []
  const state = createStore<HistoryState>(() => ({ undo: null, redo: null }))
  const tell = () => state.setState({ undo: past.at(-1)?.label ?? null, redo: future.at(-1)?.label ?? null })

  // The writer is compared, not the stamp: undo writes anew, so a second undo of one field meets a stamp it has not seen.
  // The value is compared too: an undone step may have brought back what another tab wrote.
  const stands = (change: Change): boolean => {
    const last = lastWritten(change.key, change.field)
    return last !== null && (last.by === writer || last.by === change.by) && sameValue(last.value, change.value)
  }

  const revert = (from: Step[], to: Step[]): Reverted | null => {
    const step = from.pop()
    if (!step) return null
    const standing = step.changes.filter(stands)
    write(standing.map(({ key, field, before }) => ({ key, field, value: before })))
    const changes = standing.map((change) => ({ ...change, value: change.before, before: change.value, by: writer }))
    if (changes.length > 0) to.push({ label: step.label, changes, at: now(), typing: false })
    tell()
    return { label: step.label, left: step.changes.length - standing.length }
  }

  return {
    state,
    record(step) {
      if (step.changes.length === 0) return
      const before = past.at(-1)
      past = before && future.length === 0 && isOneMove(before, step) ? [...past.slice(0, -1), joined(before, step)] : [...past, step].slice(-longest)
      future = []
      tell()
    },
    undo: () => revert(past, future),
    redo: () => revert(future, past),
    forget() {
      past = []
      future = []
      tell()
    },
  }
}

const isOneMove = (before: Step, step: Step): boolean =>
  before.typing && step.typing && step.at - before.at <= moment && placesOf(before) === placesOf(step) && step.changes.every((change, i) => follows(before.changes[i], change))

/** False when another tab wrote between the two keystrokes. */
const follows = (before: Change | undefined, change: Change): boolean => before !== undefined && sameValue(before.value, change.before)

const placesOf = (step: Step): string => step.changes.map(({ key, field }) => `${key}.${field}`).join(' ')

const joined = (before: Step, step: Step): Step => ({
  ...step,
  changes: step.changes.map((change, i) => ({ ...change, before: before.changes[i]?.before })),
})

export const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
