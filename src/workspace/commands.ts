import type { z } from 'zod'
import { isThere, keyOf, readRow, withoutLife } from './cells.ts'
import { oldestStamp } from './clock.ts'
import type { RowValue, TableName, Tables } from './store.ts'
import { reasonOf } from './take.ts'
import type { Edit } from './undo.ts'

type IdOf<T extends Tables, Name extends TableName<T>> = RowValue<T, Name>['id']
type Without<Value> = Value extends unknown ? Omit<Value, 'id'> : never
type WithUndefined<Value> = Value extends unknown ? { [Field in keyof Value]?: Value[Field] | undefined } : never
// A schema that hides what it accepts (input unknown) is asked by what it gives.
type Fields<Schema extends z.ZodType> = unknown extends z.input<Schema> ? Partial<Without<z.output<Schema>>> : Without<z.input<Schema>>

/** What a new row is made of; the schema fills in the rest. */
export type NewFields<T extends Tables, Name extends TableName<T>> = Fields<T[Name]>
/** Fields that change; undefined clears a field. */
export type Patch<T extends Tables, Name extends TableName<T>> = WithUndefined<Without<RowValue<T, Name>>>
export type RowName<T extends Tables> = { [Name in TableName<T>]: { readonly table: Name; readonly id: IdOf<T, Name> } }[TableName<T>]

/** An entry that does not fit its table. Nothing was written. */
export class EntryProblem extends Error {
  override readonly name = 'EntryProblem'
}

/** Everything a person can change. Each call is one step of undo; `label` completes "Undo ...". */
export type Commands<T extends Tables> = {
  add<Name extends TableName<T>>(table: Name, fields: NewFields<T, Name>, label?: string): IdOf<T, Name>
  /** For a row that may not be there yet, such as the one draft of an offer. */
  put<Name extends TableName<T>>(table: Name, id: string, fields: NewFields<T, Name>, label?: string): void
  /** Keystrokes in one field within a moment are one step. @throws EntryProblem */
  change<Name extends TableName<T>>(table: Name, id: IdOf<T, Name>, patch: Patch<T, Name>, label?: string): void
  remove<Name extends TableName<T>>(table: Name, id: IdOf<T, Name>, label: string): void
  removeMany(rows: readonly RowName<T>[], label: string): void
  /** Several commands as one step: all of them or, when one throws, none. Must not wait for anything inside. */
  together<Result>(label: string, act: () => Result): Result
}

export type CommandParts<T extends Tables> = {
  readonly tables: T
  readonly newId: () => string
  /** The fields of a row as they stand, by name. */
  readonly fieldsAt: (key: string) => Record<string, unknown>
  readonly write: (edits: readonly Edit[], step: { label: string; typing: boolean }) => void
}

export function openCommands<T extends Tables>({ tables, newId, fieldsAt, write }: CommandParts<T>): Commands<T> {
  let gathering: Edit[] | null = null

  const fieldsNow = (key: string) => {
    const pending = (gathering ?? []).filter((edit) => edit.key === key).map(({ field, value }) => [field, value])
    return { ...fieldsAt(key), ...Object.fromEntries(pending) }
  }
  const send = (edits: readonly Edit[], label: string, typing = false) => {
    if (gathering) gathering.push(...edits)
    else write(edits, { label, typing })
  }
  const editsOf = (table: string, id: string, patch: object, base: Record<string, unknown>): Edit[] => {
    const key = keyOf(table, id)
    const plain = Object.entries(patch).map(([field, value]) => [field, plainValue(value)] as const)
    checkFields(tables, key, table, { ...withoutLife(base), ...Object.fromEntries(plain), id }, plain)
    return plain.filter(([field]) => field !== 'id').map(([field, value]) => ({ key, field, value }))
  }
  const put = (table: string, id: string, fields: object, label: string) => {
    const key = keyOf(table, id)
    const now = fieldsNow(key)
    if (isThere(now)) return send(editsOf(table, id, fields, now), label, true)
    // A row that was deleted starts anew: nothing of the old one shines through.
    const old = Object.keys(now).filter((field) => field !== 'deleted' && !(field in fields))
    const birth = { key, field: 'deleted', value: false }
    send([...editsOf(table, id, fields, {}), birth, ...old.map((field) => ({ key, field, value: undefined }))], label)
  }
  const removeMany = (rows: readonly { table: string; id: string }[], label: string) => {
    const keys = rows.map(({ table, id }) => keyOf(table, id)).filter((key) => isThere(fieldsNow(key)))
    send(keys.map((key) => ({ key, field: 'deleted', value: true })), label)
  }

  return {
    add(table, fields, label = 'add') {
      const id = newId()
      put(table, id, fields as object, label)
      return id as IdOf<T, typeof table>
    },
    put: (table, id, fields, label = 'change') => put(table, id, fields as object, label),
    change(table, id, patch, label = 'change') {
      const key = keyOf(table, id)
      if (!isThere(fieldsNow(key))) throw new EntryProblem('This entry is not here any more. It may have been deleted in another tab.')
      send(editsOf(table, id, patch, fieldsNow(key)), label, true)
    },
    remove: (table, id, label) => removeMany([{ table, id }], label),
    removeMany,
    together(label, act) {
      if (gathering) return act()
      gathering = []
      try {
        const result = act()
        const edits = gathering
        gathering = null
        write(lastOfEach(edits), { label, typing: false })
        return result
      } finally {
        gathering = null
      }
    },
  }
}

/** @throws EntryProblem that names the field */
function checkFields(tables: Tables, key: string, table: string, fields: Record<string, unknown>, patch: readonly (readonly [string, unknown])[]): void {
  const schema = Object.hasOwn(tables, table) ? tables[table] : undefined
  if (!schema) throw new EntryProblem(`There is no table "${table}".`)
  // What could not be read back must not be written.
  const stored = readRow({ key, cells: Object.fromEntries(patch.map(([field, value]) => [field, value === undefined ? [oldestStamp] : [oldestStamp, value]])) })
  if ('reason' in stored) throw new EntryProblem(stored.reason)
  const read = schema.safeParse(fields)
  if (!read.success) throw new EntryProblem(reasonOf(read.error.issues))
  const unknown = patch.find(([field, value]) => value !== undefined && !Object.hasOwn(read.data, field))
  if (unknown) throw new EntryProblem(`${unknown[0]}: there is no such field`)
}

/** The value as a file would give it back, so that memory, disk and backup hold the same. */
const plainValue = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

const lastOfEach = (edits: readonly Edit[]): Edit[] => [...new Map(edits.map((edit) => [`${edit.key}.${edit.field}`, edit])).values()]
