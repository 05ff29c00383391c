import { openDisk } from './disk.ts'
import type { Workspace } from './open-workspace.ts'
import { openWorkspace, storagePrefix } from './open-workspace.ts'
import { noStash, openStash } from './stash.ts'
import type { Tables } from './store.ts'
import { openTabs } from './tabs.ts'

/** The workspace of this browser: its IndexedDB, its other tabs, its clock. */
export function openInBrowser<T extends Tables>(tables: T): Workspace<T> {
  const writer = randomText(5)
  const storages = reachableStorages()
  const workspace = openWorkspace({
    tables,
    disk: openDisk({ name: storagePrefix, askToPersist }),
    channel: openTabs(storagePrefix),
    now: Date.now,
    newId: () => randomText(12),
    writer,
    stash: storages[0] ? openStash(storages[0], `${storagePrefix}.unsaved`, writer) : noStash,
    storages,
  })
  keepUpWithThePage(workspace)
  return workspace
}

/** When the page is left, nothing waiting is lost; when it comes back, it looks what other tabs did meanwhile. */
function keepUpWithThePage({ disk, leave }: Pick<Workspace<Tables>, 'disk' | 'leave'>): void {
  addEventListener('pagehide', leave)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void disk.refresh()
  })
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? leave() : void disk.refresh()))
  // The browser asks before it closes a page whose notes it could not keep.
  addEventListener('beforeunload', (event) => {
    const { problem, unsaved } = disk.state.getState()
    if (problem && unsaved > 0) event.preventDefault()
  })
}

// The parts of navigator that a page from a file or an old browser lacks.
const askToPersist = async (): Promise<boolean> => (await (navigator as Partial<Navigator>).storage?.persist?.()) ?? false

/** A browser that refuses storage throws where it is only named. */
function reachableStorages(): Storage[] {
  return (['localStorage', 'sessionStorage'] as const).flatMap((name) => {
    try {
      return [window[name]]
    } catch {
      return []
    }
  })
}

/** Characters of 0-9 and a-z, by chance. */
function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(length)), (number) => (number % 36).toString(36)).join('')
}
