import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { z } from 'zod'
import type { Disk } from '#workspace/disk.ts'
import { openDisk } from '#workspace/disk.ts'
import type { Workspace, WorkspaceParts } from '#workspace/open-workspace.ts'
import { openWorkspace } from '#workspace/open-workspace.ts'
import type { Channel } from '#workspace/tabs.ts'

/** Two tables as an offer and its notes would be. */
export const tables = {
  offers: z.object({ id: z.string(), company: z.string().default(''), base: z.number().min(0).optional(), bonus: z.number().optional(), note: z.string().optional() }),
  grants: z.object({ id: z.string(), offerId: z.string(), shares: z.number().min(0).optional() }),
}
export type TestTables = typeof tables
export type TestWorkspace = Workspace<TestTables>

/** Midday, 25 November 2026. */
export const noon = Date.UTC(2026, 10, 25, 12)

/** Tabs of one browser: what one posts, the others hear a moment later. */
export function openTestTabs(): { join(): Channel } {
  const everyone = new Set<{ hear: (news: unknown) => void }>()
  return {
    join() {
      const me = { hear: (_news: unknown) => {} }
      everyone.add(me)
      return {
        post(news) {
          const copy: unknown = structuredClone(news)
          for (const other of everyone) if (other !== me) setTimeout(() => other.hear(copy), 0)
        },
        listen: (hear) => void (me.hear = hear),
        close: () => void everyone.delete(me),
      }
    },
  }
}

/** A browser profile: one storage, one set of tabs, a clock that is moved by hand. */
export function openTestBrowser() {
  globalThis.indexedDB = new IDBFactory()
  const tabs = openTestTabs()
  const clock = { now: noon }
  let tabsOpened = 0
  let ids = 0
  const diskNamed = (): Disk => openDisk({ name: 'test', patience: 200, pauses: [5, 10] })
  return {
    clock,
    openTab(disk: Disk = diskNamed(), channel: Channel = tabs.join(), rest: Pick<WorkspaceParts<TestTables>, 'storages' | 'stash'> = {}): TestWorkspace {
      tabsOpened += 1
      return openWorkspace({ tables, disk, channel, now: () => clock.now, newId: () => `id${(ids += 1)}`, writer: `tab0${tabsOpened}`, ...rest })
    },
  }
}
export type TestBrowser = ReturnType<typeof openTestBrowser>

/** Local storage in memory; `full` makes it refuse. */
export function openTestStorage(kept = new Map<string, string>()) {
  const storage = {
    kept,
    full: false,
    get length() {
      return kept.size
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (storage.full) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  }
  return storage
}

/** A workspace that was opened and read what is on disk. */
export async function openedTab(browser: TestBrowser, disk?: Disk): Promise<TestWorkspace> {
  const workspace = browser.openTab(disk)
  await workspace.ready
  return workspace
}

/** Waits until the expectation holds; fails with its own words after a second. */
export async function until(expectation: () => void): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return expectation()
    } catch (error) {
      if (tries > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}
