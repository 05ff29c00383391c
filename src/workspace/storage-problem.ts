/** Why notes are not being kept. */
export type StorageProblem = 'full' | 'refused' | 'silent' | 'blocked' | 'newer' | 'failed'

/** What the status line says first, whatever the cause. */
export const notKept = 'This browser will not keep your notes after you close it. Save a file now.'

/** What the person can do about it. */
export const adviceFor: Readonly<Record<StorageProblem, string>> = {
  full: 'The space for this page is full. Everything since then is held here and will be saved as soon as there is room.',
  refused: 'The browser refuses to store anything for this page. A private window or a privacy setting can be the reason. You can go on working here.',
  silent: 'The storage of the browser does not answer. You can go on working here. If this stays, save a file, then reload the page.',
  blocked: 'Another tab holds an older version of this page. Close that tab and saving goes on.',
  newer: 'Your notes were saved by a newer version of this page. Reload the page to go on.',
  failed: 'The browser could not save the last changes. They are held here and tried again.',
}

export function problemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError' || name === 'ReferenceError' || name === 'TypeError') return 'refused'
  return 'failed'
}
