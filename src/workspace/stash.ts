import type { Row } from './cells.ts'

/**
 * A drawer beside the database for the last moment of a page: IndexedDB answers too late for an edit made while the page is
 * being left, local storage answers at once. What lies here is merged at the next opening and then removed.
 */
export type Stash = {
  /** Puts in what is not yet on disk; nothing takes the drawer away. */
  put(rows: readonly Row[]): void
  /** What this and other tabs put in; not yet checked. */
  find(): unknown[]
  /** Removes what was found, and leaves what has come since. */
  removeFound(): void
}

export const noStash: Stash = { put() {}, find: () => [], removeFound() {} }

/** @param name of this tab's drawer; all of them begin with the prefix */
export function openStash(storage: Storage, prefix: string, name: string): Stash {
  const found = new Map<string, string>()
  const mine = `${prefix}.${name}`
  const removeFound = () => {
    for (const [key, text] of found) if (storage.getItem(key) === text) storage.removeItem(key)
    found.clear()
  }
  return {
    put(rows) {
      try {
        if (rows.length === 0) return storage.removeItem(mine)
        storage.setItem(mine, JSON.stringify(rows))
        // What was found is not yet on disk either, so it lies in here again.
        removeFound()
      } catch {
        // Full or refused: the status line already says that nothing is kept.
      }
    },
    find() {
      const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(`${prefix}.`))
      for (const key of keys) found.set(key, storage.getItem(key) ?? '')
      return [...found.values()].flatMap(rowsIn)
    },
    removeFound,
  }
}

function rowsIn(text: string): unknown[] {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) ? rows : []
  } catch {
    return []
  }
}
