import type { DBSchema, IDBPDatabase } from 'idb'
import { deleteDB, openDB } from 'idb'
import type { Row } from './cells.ts'
import { distrustStamps, mergeRow, readRow } from './cells.ts'
import type { Stamp } from './clock.ts'
import { formatVersion, upgradeRow } from './upgrades.ts'

interface Schema extends DBSchema {
  rows: { key: string; value: unknown }
  /** What stood in the place of a row and was none, moved out of the way of a new row. */
  aside: { key: number; value: unknown }
}

export type Found = { readonly rows: readonly unknown[]; readonly aside: readonly unknown[] }

export type Database = {
  /** True when nothing was there and the database was made now. */
  readonly isNew: boolean
  readAll(): Promise<Found>
  /** Merges rows into what is on disk, in one transaction. */
  write(rows: readonly Row[]): Promise<void>
  /** Empties it, also while another tab still holds it open. */
  clear(): Promise<void>
  close(): void
}

export type DatabaseEvents = {
  /** Another tab keeps an older version open. */
  readonly onBlocked: () => void
  /** The connection was given up: for a newer version, because the database is being erased, or by the browser. */
  readonly onClosed: (why: 'newer' | 'erased' | 'lost') => void
  readonly isFarAhead: (stamp: Stamp) => boolean
}

/** @throws what IndexedDB throws, as a rejection, also where it throws at once or is not there */
export async function openDatabase(name: string, { onBlocked, onClosed, isFarAhead }: DatabaseEvents): Promise<Database> {
  let isNew = false
  const db: IDBPDatabase<Schema> = await openDB<Schema>(name, formatVersion, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion === 0) {
        isNew = true
        database.createObjectStore('rows', { keyPath: 'key' })
        database.createObjectStore('aside', { autoIncrement: true })
        return
      }
      // A step that fails leaves the older version as it was.
      upgradeAll(transaction.objectStore('rows'), oldVersion).catch(() => transaction.abort())
    },
    blocked: onBlocked,
    blocking(_currentVersion, newVersion) {
      db.close()
      onClosed(newVersion === null ? 'erased' : 'newer')
    },
    terminated: () => onClosed('lost'),
  })
  return {
    isNew,
    readAll: async () => ({ rows: await readEach(db, 'rows'), aside: await readEach(db, 'aside') }),
    write: (rows) => writeRows(db, rows, isFarAhead),
    async clear() {
      const transaction = db.transaction(['rows', 'aside'], 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.objectStore('rows').clear(), transaction.objectStore('aside').clear(), transaction.done])
    },
    close: () => db.close(),
  }
}

/** Nothing is left of it. Waits for other tabs to let go, which they do when they hear of it. @throws after so many milliseconds */
export function eraseDatabase(name: string, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The database is held open.')), patience)
    // Called inside then: a browser that refuses throws at once.
    Promise.resolve()
      .then(() => deleteDB(name))
      .then(resolve, reject)
      .finally(() => clearTimeout(late))
  })
}

async function writeRows(db: IDBPDatabase<Schema>, rows: readonly Row[], isFarAhead: (stamp: Stamp) => boolean): Promise<void> {
  const transaction = db.transaction(['rows', 'aside'], 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore('rows')
  try {
    // In turn: two edits of one row must not race.
    for (const add of rows) {
      const there = await store.get(add.key)
      const read = there === undefined ? null : readRow(there)
      if (read && 'reason' in read) await transaction.objectStore('aside').add(there)
      const old = read && 'row' in read ? distrustStamps(read.row, isFarAhead).row : undefined
      await store.put(mergeRow(old, add).row)
    }
    transaction.commit()
  } catch (error) {
    // The transaction's own end is the same failure told twice.
    transaction.done.catch(() => {})
    throw transaction.error ?? error
  }
  await transaction.done
}

/** All values of a store; where one cannot be read at all, every other one still is. */
async function readEach(db: IDBPDatabase<Schema>, name: 'rows' | 'aside'): Promise<unknown[]> {
  try {
    return await db.getAll(name)
  } catch {
    const keys = await db.getAllKeys(name)
    return Promise.all(keys.map((key) => db.get(name, key as never).catch((error: unknown) => ({ key, lost: String(error) }))))
  }
}

type UpgradeStore = {
  openCursor(): Promise<Cursor | null>
}
type Cursor = { value: unknown; update(value: unknown): Promise<unknown>; continue(): Promise<Cursor | null> }

async function upgradeAll(store: UpgradeStore, version: number): Promise<void> {
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const read = readRow(cursor.value)
    if ('row' in read) await cursor.update(upgradeRow(read.row, version))
  }
}
