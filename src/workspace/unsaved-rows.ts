import type { Row } from './cells.ts'
import { mergeRow } from './cells.ts'

/** What is not yet on disk: one row per key, however often it was changed. */
export type UnsavedRows = {
  add(rows: readonly Row[]): void
  /** Takes out the next batch for writing; it counts as unsaved until it is settled. */
  next(): readonly Row[]
  /** Settles the batch and gives it; nothing where it was dropped meanwhile. */
  saved(): readonly Row[]
  /** Puts the batch back, merged with what came since. */
  failed(): void
  rows(): Row[]
  isEmpty(): boolean
  fields(): number
  clear(): void
}

const batchSize = 200

export function openUnsavedRows(): UnsavedRows {
  const waiting = new Map<string, Row>()
  let batch: readonly Row[] = []
  // Counted along: at each keystroke a sum over everything would be felt.
  let fieldsWaiting = 0
  const add = (rows: readonly Row[]) => {
    for (const row of rows) {
      const old = waiting.get(row.key)
      const merged = mergeRow(old, row).row
      waiting.set(row.key, merged)
      fieldsWaiting += fieldsIn(merged) - (old ? fieldsIn(old) : 0)
    }
  }
  return {
    add,
    next() {
      batch = [...waiting.values()].slice(0, batchSize)
      for (const row of batch) {
        waiting.delete(row.key)
        fieldsWaiting -= fieldsIn(row)
      }
      return batch
    },
    saved() {
      const settled = batch
      batch = []
      return settled
    },
    failed() {
      add(batch)
      batch = []
    },
    rows: () => [...batch, ...waiting.values()],
    isEmpty: () => waiting.size === 0 && batch.length === 0,
    fields: () => batch.reduce((sum, row) => sum + fieldsIn(row), fieldsWaiting),
    clear() {
      waiting.clear()
      batch = []
      fieldsWaiting = 0
    },
  }
}

const fieldsIn = (row: Row): number => Object.keys(row.cells).length
