import type { Row } from './cells.ts'
import { distrustStamps, fieldsOf, gatherRows, mergeRow, readRow } from './cells.ts'
import type { Stamp } from './clock.ts'
import type { Tables } from './store.ts'
import { readValue } from './take.ts'
import { upgradeRow } from './upgrades.ts'

/** What would happen if these rows came in. Counts are rows; a row can count as changed and as kept at once. */
export type Preview = {
  readonly added: number
  readonly changed: number
  /** Rows in which something of yours is newer and stays. */
  readonly keptYours: number
  readonly unreadable: number
  /** Fields whose time cannot be true: they fill gaps and replace nothing. */
  readonly wrongTime: number
}

export type Incoming = { readonly rows: readonly Row[]; readonly unreadable: number; readonly wrongTime: number }

/** Rows of a file: checked, upgraded, one per key. */
export function readIncoming(raw: readonly unknown[], version: number, isFarAhead: (stamp: Stamp) => boolean): Incoming {
  const read = raw.map(readRow)
  const sound = read.flatMap((each) => ('row' in each ? [upgradeRow(each.row, version)] : []))
  const checked = sound.map((row) => distrustStamps(row, isFarAhead))
  const wrongTime = checked.reduce((sum, { distrusted }) => sum + distrusted.length, 0)
  return { rows: gatherRows(checked.map(({ row }) => row)), unreadable: read.length - sound.length, wrongTime }
}

export function previewRows(tables: Tables, incoming: Incoming, rowOf: (key: string) => Row | undefined): Preview {
  const fates = incoming.rows.map((row) => fateOf(tables, rowOf(row.key), row))
  const howMany = (fate: keyof Fate) => fates.filter((each) => each[fate]).length
  return {
    added: howMany('added'),
    changed: howMany('changed'),
    keptYours: howMany('keptYours'),
    unreadable: incoming.unreadable + howMany('unreadable'),
    wrongTime: incoming.wrongTime,
  }
}

type Fate = { added: boolean; changed: boolean; keptYours: boolean; unreadable: boolean }

function fateOf(tables: Tables, mine: Row | undefined, theirs: Row): Fate {
  const { row, news } = mergeRow(mine, theirs)
  const read = readValue(tables, row)
  const deletedByMe = fieldsOf(mine).deleted === true
  const fresh = Object.entries(news?.cells ?? {}).some(([field, cell]) => !sameText(cell[1], mine?.cells[field]?.[1]))
  const kept = Object.entries(theirs.cells).some(([field, cell]) => mine?.cells[field] !== undefined && !sameText(cell[1], row.cells[field]?.[1]))
  return {
    added: !mine && read !== null && 'value' in read,
    changed: Boolean(mine) && fresh && !(deletedByMe && read === null),
    keptYours: kept || (deletedByMe && read === null && fieldsOf(theirs).deleted !== true),
    unreadable: read !== null && 'reason' in read,
  }
}

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
