import { createStore } from 'zustand/vanilla'
import type { Row } from './cells.ts'
import type { Stamp } from './clock.ts'
import type { Database, Found } from './database.ts'
import { eraseDatabase, openDatabase } from './database.ts'
import type { StorageProblem } from './storage-problem.ts'
import { adviceFor, notKept, problemOf } from './storage-problem.ts'
import type { ReadonlyStore } from './store.ts'
import { openUnsavedRows } from './unsaved-rows.ts'

/** What the status line shows. */
export type DiskState = {
  /** Fields that were changed and are not yet on disk. */
  readonly unsaved: number
  /** A sentence for the person when notes are not being kept, and what to do about it. */
  readonly problem: string | null
  readonly advice: string | null
  readonly cause: StorageProblem | null
  /** The browser promised not to clear the notes by itself when space is short; null while it was not asked. */
  readonly persistent: boolean | null
}

export type DiskEvents = {
  /** What stood on disk, at every opening: rows may come late or twice. */
  readonly onFound: (found: Found) => void
  /** These are on disk now. */
  readonly onSaved: (rows: readonly Row[]) => void
  /** Another tab erased everything. */
  readonly onErased: () => void
  /** The database was gone when it was opened again: what memory holds has to be saved anew. */
  readonly onLost: () => void
  readonly isFarAhead: (stamp: Stamp) => boolean
}

export type Disk = {
  readonly state: ReadonlyStore<DiskState>
  /** Opens and reads; settles when the rows were found or when it is clear that this takes longer. Never rejects. */
  start(events: DiskEvents): Promise<void>
  /** Queues rows and begins to write at once. */
  keep(rows: readonly Row[]): void
  unsavedRows(): Row[]
  /** Tries at once what is waiting; settles when all is written or a try has failed. Never rejects. */
  retry(): Promise<void>
  /** Reads again what other tabs wrote. */
  refresh(): Promise<void>
  /** Drops what is waiting. */
  forget(): void
  /** Deletes the database. @throws when the browser does not let it */
  erase(): Promise<void>
  close(): void
}

export type DiskOptions = {
  readonly name: string
  /** Asks the browser to keep the notes when space is short; called after the first write. */
  readonly askToPersist?: () => Promise<boolean>
  /** Milliseconds until the storage counts as not answering. */
  readonly patience?: number
  /** Milliseconds before the first, second, ... new try; the last one repeats. */
  readonly pauses?: readonly number[]
}

export function openDisk({ name, askToPersist, patience = 3000, pauses = [500, 1000, 2000, 5000, 10_000, 30_000] }: DiskOptions): Disk {
  const state = createStore<DiskState>(() => ({ unsaved: 0, problem: null, advice: null, cause: null, persistent: null }))
  const unsaved = openUnsavedRows()
  let events: DiskEvents | null = null
  let database: Promise<Database> | null = null
  let draining: Promise<void> | null = null
  let wasOpen = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (cause: StorageProblem | null) => state.setState({ cause, problem: cause && notKept, advice: cause && adviceFor[cause] })
  const count = () => state.setState({ unsaved: unsaved.fields() })

  const forget = () => {
    unsaved.clear()
    clearTimeout(timer)
    count()
  }

  const letGo = (why: 'newer' | 'erased' | 'lost') => {
    database = null
    if (why === 'newer') tell('newer')
    if (why !== 'erased') return
    wasOpen = false
    forget()
    events?.onErased()
  }

  const openAndRead = async (given: DiskEvents) => {
    const silent = setTimeout(() => tell('silent'), patience)
    try {
      const made = await openDatabase(name, { onBlocked: () => tell('blocked'), onClosed: letGo, isFarAhead: given.isFarAhead })
      if (made.isNew && wasOpen) given.onLost()
      given.onFound(await made.readAll())
      wasOpen = true
      return made
    } finally {
      clearTimeout(silent)
    }
  }

  const connect = (): Promise<Database> => {
    if (!events) return Promise.reject(new Error('The disk was not started.'))
    database ??= openAndRead(events).catch((error: unknown) => {
      database = null
      throw error
    })
    return database
  }

  const disconnect = () => {
    void database?.then((open) => open.close(), () => {})
    database = null
  }

  const fail = (error: unknown) => {
    // A connection the browser has closed behind our back is opened again at once; anything else is told.
    const closed = wasOpen && failures === 0 && error instanceof Error && error.name === 'InvalidStateError'
    if (!closed) tell(problemOf(error))
    disconnect()
    clearTimeout(timer)
    timer = setTimeout(() => void retry(), closed ? 0 : pauses[Math.min(failures, pauses.length - 1)])
    failures += 1
  }

  const writeBatch = async (open: Database) => {
    let saved: readonly Row[] = []
    try {
      await open.write(unsaved.next())
      saved = unsaved.saved()
    } catch (error) {
      unsaved.failed()
      throw error
    } finally {
      count()
    }
    if (saved.length > 0) events?.onSaved(saved)
    askOnce()
  }

  const drain = async () => {
    try {
      const open = await connect()
      while (!unsaved.isEmpty()) await writeBatch(open)
      failures = 0
      tell(null)
    } catch (error) {
      fail(error)
    } finally {
      draining = null
    }
  }

  const retry = (): Promise<void> => {
    clearTimeout(timer)
    draining ??= drain()
    return draining
  }

  const askOnce = () => {
    if (!askToPersist || state.getState().persistent !== null) return
    state.setState({ persistent: false })
    askToPersist().then((persistent) => state.setState({ persistent }), () => {})
  }

  return {
    state,
    start(given) {
      events = given
      return atMost(patience / 2, retry())
    },
    keep(rows) {
      unsaved.add(rows)
      count()
      void retry()
    },
    unsavedRows: unsaved.rows,
    retry,
    async refresh() {
      try {
        events?.onFound(await (await connect()).readAll())
      } catch (error) {
        fail(error)
      }
    },
    forget,
    async erase() {
      forget()
      await atMost(patience, draining)
      forget()
      const open = await atMost(patience, database?.catch(() => undefined))
      await open?.clear()
      disconnect()
      wasOpen = false
      await eraseDatabase(name, patience)
      failures = 0
      tell(null)
    },
    close() {
      clearTimeout(timer)
      disconnect()
    },
  }
}

/** Settles with the work, or with nothing after so many milliseconds. */
function atMost<Result>(milliseconds: number, work: Promise<Result> | null | undefined): Promise<Result | undefined> {
  if (!work) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
