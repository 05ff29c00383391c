import type { Row } from './cells.ts'
import { fieldsOf, gatherRows, isThere, readRow } from './cells.ts'
import type { Stamp } from './clock.ts'
import { writerOf } from './clock.ts'
import type { Change, Edit } from './undo.ts'
import { sameValue } from './undo.ts'

/** What stands in a field and who wrote it; null where nobody ever did. */
export function lastWritten(row: Row | undefined, field: string): { value: unknown; by: string } | null {
  const cell = row?.cells[field]
  return cell ? { value: cell[1], by: writerOf(cell[0]) } : null
}

/** What a step has to put back. A row that began with it is taken away whole, so nothing of it is lost to redo. */
export function changesOf(old: Row | undefined, { key, cells }: Row): Change[] {
  const changes = Object.entries(cells)
    .map(([field, [at, value]]) => ({ key, field, value, before: old?.cells[field]?.[1], by: writerOf(at) }))
    .filter(({ value, before }) => !sameValue(value, before))
  const birth = isThere(fieldsOf(old)) ? undefined : changes.find(({ field, value }) => field === 'deleted' && value === false)
  return birth ? [{ ...birth, before: true }] : changes
}

/** The cells of one write share their stamp. */
export const rowsOf = (edits: readonly Edit[], at: Stamp): Row[] =>
  gatherRows(edits.map(({ key, field, value }) => ({ key, cells: { [field]: value === undefined ? [at] : [at, value] } })))

/** What was deleted does not travel in a file; that it was deleted does. */
export function withoutDeleted(row: Row): Row {
  const { deleted } = row.cells
  return deleted?.[1] === true ? { key: row.key, cells: { deleted } } : row
}

/** Rows, and apart from them what is none, each with its reason. */
export function sortOut(raws: readonly unknown[]): { sound: Row[]; unsound: { raw: unknown; reason: string }[] } {
  const read = raws.map((raw) => ({ raw, ...readRow(raw) }))
  return { sound: read.flatMap((each) => ('row' in each ? [each.row] : [])), unsound: read.flatMap((each) => ('reason' in each ? [each] : [])) }
}
