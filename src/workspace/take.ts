import type { Row } from './cells.ts'
import { distrustStamps, fieldsOf, isThere, mergeRow, splitKey, withoutLife } from './cells.ts'
import type { Clock } from './clock.ts'
import type { Tables, Unreadable, WorkspaceState, WritableStore } from './store.ts'
import { emptyState } from './store.ts'

export type Taking = {
  /** Rows in, screens told: returns the cells that were news. */
  take(rows: readonly Row[]): Row[]
  /** Keeps what is not even a row in sight, with the reason. */
  setAside(found: readonly { raw: unknown; reason: string }[]): void
  rowOf(key: string): Row | undefined
  rows(): Row[]
  /** Forgets everything: memory and screens. */
  forget(): void
}

/** The only writer of the store. A row of a table this version does not know is kept and not shown. */
export function openTaking<T extends Tables>(tables: T, store: WritableStore<WorkspaceState<T>>, clock: Clock): Taking {
  const rowsByKey = new Map<string, Row>()
  const wrongTimes = new Set<string>()

  const merge = (incoming: Row): Row | null => {
    const checked = distrustStamps(incoming, clock.isFarAhead)
    for (const field of checked.distrusted) wrongTimes.add(`${incoming.key}.${field}`)
    // What is here is checked again: the wall clock may have been set back since.
    const here = rowsByKey.get(incoming.key)
    const { row, news } = mergeRow(here && distrustStamps(here, clock.isFarAhead).row, checked.row)
    rowsByKey.set(incoming.key, row)
    for (const [at] of Object.values(news?.cells ?? {})) clock.see(at)
    return news
  }

  return {
    take(incoming) {
      const news = incoming.flatMap((row) => merge(row) ?? [])
      const touched = [...new Set(news.map((row) => row.key))].flatMap((key) => rowsByKey.get(key) ?? [])
      if (touched.length > 0) store.setState({ ...withRows(tables, store.getState(), touched), wrongTime: wrongTimes.size }, true)
      return news
    },
    setAside(found) {
      if (found.length === 0) return
      const named = found.map((each, i): [string, Unreadable] => [`aside ${i + 1}`, { key: `aside ${i + 1}`, ...each }])
      const unreadable = { ...store.getState().unreadable, ...Object.fromEntries(named) }
      store.setState({ ...store.getState(), unreadable }, true)
    },
    rowOf: (key) => rowsByKey.get(key),
    rows: () => [...rowsByKey.values()],
    forget() {
      rowsByKey.clear()
      wrongTimes.clear()
      store.setState(emptyState(tables), true)
    },
  }
}

/** The state with these rows read anew; every other row keeps its identity. */
function withRows<T extends Tables>(tables: T, state: WorkspaceState<T>, rows: readonly Row[]): WorkspaceState<T> {
  const next = { ...state } as unknown as Record<string, Record<string, unknown>>
  const copied = new Set<string>()
  const open = (name: string) => {
    if (!copied.has(name)) next[name] = { ...next[name] }
    copied.add(name)
    return next[name] ?? {}
  }
  for (const row of rows) {
    const { table, id } = splitKey(row.key)
    const read = readValue(tables, row)
    if (read && 'value' in read) open(table)[id] = read.value
    else if (Object.hasOwn(next[table] ?? {}, id)) delete open(table)[id]
    if (read && 'reason' in read) open('unreadable')[row.key] = { key: row.key, reason: read.reason, raw: row }
    else if (Object.hasOwn(next.unreadable ?? {}, row.key)) delete open('unreadable')[row.key]
  }
  return next as unknown as WorkspaceState<T>
}

/** The row through its schema; null when it was deleted or its table belongs to a newer version. */
export function readValue(tables: Tables, row: Row): { value: unknown } | { reason: string } | null {
  const { table, id } = splitKey(row.key)
  const schema = Object.hasOwn(tables, table) ? tables[table] : undefined
  const fields = fieldsOf(row)
  if (!schema || !isThere(fields)) return null
  const read = schema.safeParse({ ...withoutLife(fields), id })
  return read.success ? { value: read.data } : { reason: reasonOf(read.error.issues) }
}

/** Says which field and what is wrong with it, for the first three. */
export const reasonOf = (issues: readonly { path: PropertyKey[]; message: string }[]): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join('.') || 'row'}: ${message}`)
    .join('; ')
