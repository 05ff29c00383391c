import type { Row } from './cells.ts'
import { mergeRow } from './cells.ts'

/** What is not yet on disk: one row per key, however often it was changed. */
export type UnsavedRows = {
  add(rows: readonly Row[]): void
  /** Takes out the next batch for writing; it counts as unsaved until it is settled. */
  next(): readonly Row[]
  saved(): void
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
  const add = (rows: readonly Row[]) => {
    for (const row of rows) waiting.set(row.key, mergeRow(waiting.get(row.key), row).row)
  }
  const rows = () => [...batch, ...waiting.values()]
  return {
    add,
    next() {
      batch = [...waiting.values()].slice(0, batchSize)
      for (const { key } of batch) waiting.delete(key)
      return batch
    },
    saved() {
      batch = []
    },
    failed() {
      add(batch)
      batch = []
    },
    rows,
    isEmpty: () => waiting.size === 0 && batch.length === 0,
    fields: () => rows().reduce((sum, row) => sum + Object.keys(row.cells).length, 0),
    clear() {
      waiting.clear()
      batch = []
    },
  }
}
