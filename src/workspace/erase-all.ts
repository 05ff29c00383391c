import type { Stamp } from './clock.ts'
import type { Disk } from './disk.ts'
import type { Channel } from './tabs.ts'

export type Erased = { readonly ok: true } | { readonly ok: false; readonly problem: string }

export type EraseParts = {
  /** Everything written up to here goes. */
  readonly at: Stamp
  readonly disk: Disk
  readonly channel: Channel
  /** Clears memory, screens and the steps of undo. */
  readonly forget: () => void
  /** Local and session storage; what the app keeps there begins with the prefix. */
  readonly storages: readonly Pick<Storage, 'length' | 'key' | 'removeItem'>[]
  readonly prefix: string
}

/** Everything the person entered goes: in this tab, in the other tabs, on disk. There is no undo. */
export async function eraseAll({ at, disk, channel, forget, storages, prefix }: EraseParts): Promise<Erased> {
  // The other tabs first, so that none of them saves again what it still holds.
  channel.post({ erased: at })
  forget()
  for (const storage of storages) removeOurs(storage, prefix)
  try {
    await disk.erase()
    return { ok: true }
  } catch {
    return { ok: false, problem: 'The browser did not let this page erase its storage. Close its other tabs and try again, or clear the data of this site in the browser.' }
  } finally {
    // What another tab was just telling is gone as well.
    forget()
  }
}

function removeOurs(storage: EraseParts['storages'][number], prefix: string): void {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i))
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key)
}
