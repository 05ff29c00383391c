import type { Stamp } from './clock.ts'
import { isStamp, withoutTime } from './clock.ts'

/** When it was written, then the value. A cell without a value was cleared. */
export type Cell = readonly [at: Stamp] | readonly [at: Stamp, value: unknown]
export type Cells = Readonly<Record<string, Cell>>
/** A record is a row of cells; its key is `table/id`. The later cell wins, whether it comes from a tab, a file or another device. */
export type Row = { readonly key: string; readonly cells: Cells }

/** Keeps the later of each two cells, and tells which were news. Order, grouping and repetition make no difference. */
export function mergeRow(old: Row | undefined, add: Row): { row: Row; news: Row | null } {
  const news = Object.entries(add.cells).filter(([field, cell]) => beats(cell, old?.cells[field]))
  if (old && news.length === 0) return { row: old, news: null }
  const cells = Object.fromEntries(news)
  return { row: { key: add.key, cells: { ...old?.cells, ...cells } }, news: news.length > 0 ? { key: add.key, cells } : null }
}

/** One row per key, in the order of first appearance. */
export function gatherRows(rows: Iterable<Row>): Row[] {
  const byKey = new Map<string, Row>()
  for (const row of rows) byKey.set(row.key, mergeRow(byKey.get(row.key), row).row)
  return [...byKey.values()]
}

/** A cell whose stamp cannot be true keeps its value and loses its rank: it fills a gap and replaces nothing. */
export function distrustStamps(row: Row, isFarAhead: (stamp: Stamp) => boolean): { row: Row; distrusted: string[] } {
  const wrong = Object.entries(row.cells).filter(([, [at]]) => isFarAhead(at))
  if (wrong.length === 0) return { row, distrusted: [] }
  const mended = wrong.map(([field, [at, ...value]]) => [field, [withoutTime(at), ...value]] as [string, Cell])
  return { row: { key: row.key, cells: { ...row.cells, ...Object.fromEntries(mended) } }, distrusted: wrong.map(([field]) => field) }
}

/** The values of a row by field, cleared ones left out. */
export function fieldsOf(row: Row | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row?.cells ?? {}).flatMap(([field, cell]) => (cell.length === 2 ? [[field, cell[1]]] : [])))
}

/** A row begins with `deleted: false` and ends with `deleted: true`; a row without any value is not there either. */
export const isThere = ({ deleted, ...fields }: Record<string, unknown>): boolean =>
  deleted !== true && (deleted === false || Object.values(fields).some((value) => value !== undefined))

/** What the schema of a table knows: the fields without the one that says whether the row is there. */
export function withoutLife(fields: Record<string, unknown>): Record<string, unknown> {
  const { deleted, ...rest } = fields
  return deleted === undefined ? fields : rest
}

export const keyOf = (table: string, id: string): string => `${table}/${id}`

export function splitKey(key: string): { table: string; id: string } {
  const at = key.indexOf('/')
  return { table: key.slice(0, at), id: key.slice(at + 1) }
}

/** What came from outside, as a row, or a sentence that says why it is none. */
export function readRow(raw: unknown): { row: Row } | { reason: string } {
  if (!isPlainObject(raw)) return { reason: 'This is not a row.' }
  const { key, cells } = raw
  if (typeof key !== 'string' || !isKey(key)) return { reason: 'The key of this row is not one of ours.' }
  if (!isPlainObject(cells)) return { reason: 'This row has no fields.' }
  for (const [field, cell] of Object.entries(cells)) {
    if (!fieldShape.test(field) || field in Object.prototype) return { reason: 'A field of this row has a name that is not allowed.' }
    if (!isCell(cell)) return { reason: `The field "${field}" of this row is damaged.` }
  }
  return { row: { key, cells: cells as Cells } }
}

const tableShape = /^[a-z][A-Za-z]{0,39}$/
const idShape = /^[A-Za-z0-9][\w.-]{0,99}$/
const fieldShape = /^[A-Za-z]\w{0,59}$/
const deepest = 32

const isKey = (key: string): boolean => {
  const { table, id } = splitKey(key)
  return tableShape.test(table) && idShape.test(id) && !(table in Object.prototype) && !(id in Object.prototype)
}

const isCell = (cell: unknown): boolean =>
  Array.isArray(cell) && isStamp(cell[0]) && (cell.length === 1 || (cell.length === 2 && isPlainValue(cell[1])))

/** Text, number, yes or no, null, and lists or objects of these: what survives a file unchanged. */
function isPlainValue(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (depth >= deepest) return false
  if (Array.isArray(value)) return value.every((each) => isPlainValue(each, depth + 1))
  return isPlainObject(value) && Object.entries(value).every(([name, each]) => !(name in Object.prototype) && isPlainValue(each, depth + 1))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const maker: unknown = Object.getPrototypeOf(value)
  return maker === null || Object.getPrototypeOf(maker) === null
}

function beats(cell: Cell, old: Cell | undefined): boolean {
  if (!old) return true
  if (cell[0] !== old[0]) return cell[0] > old[0]
  // One stamp with two values happens in files edited by hand; any order will do, as long as it is the same everywhere.
  return JSON.stringify(cell) > JSON.stringify(old)
}
