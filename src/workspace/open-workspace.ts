import type { Row } from './cells.ts'
import { fieldsOf } from './cells.ts'
import { isStamp, openClock } from './clock.ts'
import type { Commands } from './commands.ts'
import { openCommands } from './commands.ts'
import type { Found } from './database.ts'
import type { Disk } from './disk.ts'
import type { Erased } from './erase-all.ts'
import { eraseAll } from './erase-all.ts'
import { openErasure } from './erasure.ts'
import type { Preview } from './preview-rows.ts'
import { previewRows, readIncoming } from './preview-rows.ts'
import { changesOf, lastWritten, rowsOf, sortOut, withoutDeleted } from './row-changes.ts'
import type { Stash } from './stash.ts'
import { noStash } from './stash.ts'
import type { ReadonlyStore, Tables, WorkspaceState } from './store.ts'
import { createWorkspaceStore } from './store.ts'
import type { Channel } from './tabs.ts'
import { openTaking } from './take.ts'
import type { History } from './undo.ts'
import { openHistory, sameValue } from './undo.ts'
import { formatVersion } from './upgrades.ts'

/** Everything as it is kept, for a file. */
export type WholeWorkspace = { readonly version: number; readonly rows: readonly Row[]; readonly setAside: readonly unknown[] }

export type Workspace<T extends Tables> = {
  readonly store: ReadonlyStore<WorkspaceState<T>>
  readonly commands: Commands<T>
  readonly undo: Pick<History, 'state' | 'undo' | 'redo'>
  readonly disk: Pick<Disk, 'state' | 'retry' | 'refresh' | 'unsavedRows'>
  /** Settles when what is on disk can be seen, or when it is clear that this takes longer. Never rejects. */
  readonly ready: Promise<void>
  readonly formatVersion: number
  whole(): WholeWorkspace
  /** What would happen if these rows of a file came in; nothing does yet. */
  previewRows(rows: readonly unknown[], version: number): Preview
  /** Merges rows of a file: the later cell wins. One step of undo. */
  mergeRows(rows: readonly unknown[], version: number, label: string): void
  /** The page is about to be left or put to sleep: whatever is not on disk goes where it will be found again. */
  leave(): void
  /** Everything goes, on disk and in every tab. There is no undo. */
  eraseAll(): Promise<Erased>
  close(): void
}

export type WorkspaceParts<T extends Tables> = {
  readonly tables: T
  readonly disk: Disk
  readonly channel: Channel
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /** Five characters of 0-9 and a-z that no other tab has. */
  readonly writer: string
  /** Where the last edits go when the page is left before they are on disk. */
  readonly stash?: Stash
  /** What else the browser keeps for the app, to be erased with the rest. */
  readonly storages?: readonly Pick<Storage, 'length' | 'key' | 'removeItem'>[]
}

/** All keys the app keeps in local and session storage begin with this. */
export const storagePrefix = 'offer-advisor'

export function openWorkspace<T extends Tables>({ tables, disk, channel, now, newId, writer, stash = noStash, storages = [] }: WorkspaceParts<T>): Workspace<T> {
  const clock = openClock(now, writer)
  const store = createWorkspaceStore(tables)
  const taking = openTaking(tables, store, clock)
  const erasure = openErasure(now, clock)
  let garbage: readonly unknown[] = []

  const accept = (rows: readonly Row[]): Row[] => {
    const news = taking.take(rows)
    if (news.length === 0) return news
    channel.post({ rows: news })
    disk.keep(news)
    return news
  }
  const history = openHistory({
    writer,
    now,
    lastWritten: (key, field) => lastWritten(taking.rowOf(key), field),
    write: (edits) => void accept(rowsOf(edits, clock.stamp())),
  })
  /** As a step of the person's, with what each field held before. */
  const enter = (rows: readonly Row[], label: string, typing: boolean) => {
    const olds = new Map(rows.map(({ key }) => [key, taking.rowOf(key)]))
    const changes = accept(rows).flatMap((row) => changesOf(olds.get(row.key), row))
    history.record({ label, changes, at: now(), typing })
  }
  const commands = openCommands({
    tables,
    newId,
    fieldsAt: (key) => fieldsOf(taking.rowOf(key)),
    write(edits, { label, typing }) {
      const real = edits.filter(({ key, field, value }) => !sameValue(value, lastWritten(taking.rowOf(key), field)?.value))
      enter(rowsOf(real, clock.stamp()), label, typing)
    },
  })

  const forget = () => {
    taking.forget()
    history.forget()
    disk.forget()
    garbage = []
  }
  /** Another tab erased everything; what was entered here since is a new start and stays. */
  const forgetWhatIsGone = () => {
    const since = taking.rows().filter((row) => !erasure.isGone(row))
    forget()
    if (since.length > 0) accept(since)
  }
  /** Tells once more what is on disk: a tab that was opening in between has read it there, or hears of it now. */
  const settle = (rows: readonly Row[]) => {
    channel.post({ rows })
    if (disk.unsavedRows().length === 0) stash.removeFound()
  }
  const find = (found: Found) => {
    const { sound, unsound } = sortOut(found.rows)
    taking.take(sound)
    garbage = [...unsound.map(({ raw }) => raw), ...found.aside]
    taking.setAside([...unsound, ...found.aside.map((raw) => ({ raw, reason: 'A newer entry took the place of this one.' }))])
  }
  const hear = (news: unknown) => {
    if (typeof news !== 'object' || news === null) return
    if ('erased' in news && isStamp(news.erased)) {
      erasure.note(news.erased)
      forgetWhatIsGone()
    }
    if ('rows' in news && Array.isArray(news.rows)) taking.take(sortOut(news.rows).sound.filter((row) => !erasure.isGone(row)))
    const waiting = 'ask' in news ? disk.unsavedRows() : []
    if (waiting.length > 0) channel.post({ rows: waiting })
  }

  channel.listen(hear)
  const ready = disk.start({
    onFound: find,
    onSaved: settle,
    onErased: forget,
    onLost: () => disk.keep(taking.rows()),
    isFarAhead: clock.isFarAhead,
  })
  accept(sortOut(stash.find()).sound)
  channel.post({ ask: true })

  const incoming = (rows: readonly unknown[], version: number) => readIncoming(rows, version, clock.isFarAhead)
  return {
    store,
    commands,
    undo: history,
    disk,
    ready,
    formatVersion,
    whole: () => ({ version: formatVersion, rows: taking.rows().map(withoutDeleted), setAside: garbage }),
    previewRows: (rows, version) => previewRows(tables, incoming(rows, version), taking.rowOf),
    mergeRows: (rows, version, label) => enter(incoming(rows, version).rows, label, false),
    leave() {
      stash.put(disk.unsavedRows())
      void disk.retry()
    },
    eraseAll() {
      const at = clock.stamp()
      erasure.note(at)
      return eraseAll({ at, disk, channel, forget, storages, prefix: storagePrefix })
    },
    close() {
      channel.close()
      disk.close()
    },
  }
}
