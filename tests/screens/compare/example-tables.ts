import { example } from '#content/example.ts'
import { exampleOn } from '#domain/offer/example.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import type { CompareTables } from '#screens/compare/compared.ts'
import { tables } from '#workspace/tables.ts'

/** Monday 23 November 2026. */
export const monday = CalendarDate.parse('2026-11-23')

type Fields = Record<string, Record<string, Record<string, unknown>>>

/** The rows of the example as the workspace would hold them, with others in their place or beside them. A row of null is taken away. */
export const exampleTables = (changes: Record<string, Record<string, Record<string, unknown> | null>> = {}): CompareTables => {
  const rows = exampleOn(example, monday) as Fields
  return tablesOf(Object.fromEntries(Object.keys(tables).map((name) => [name, merged(rows[name] ?? {}, changes[name] ?? {})])))
}

/** Rows by table and id, read by their schemas; a table that is left out is empty. */
export const tablesOf = (rows: Fields): CompareTables =>
  Object.fromEntries(Object.entries(tables).map(([name, schema]) => [name, Object.fromEntries(Object.entries(rows[name] ?? {}).map(([id, fields]) => [id, schema.parse({ ...fields, id })]))])) as unknown as CompareTables

const merged = (rows: Record<string, Record<string, unknown>>, changes: Record<string, Record<string, unknown> | null>) => {
  const all = { ...rows, ...Object.fromEntries(Object.entries(changes).map(([id, fields]) => [id, fields === null ? {} : { ...rows[id], ...fields }])) }
  return Object.fromEntries(Object.entries(all).filter(([id]) => changes[id] !== null))
}
