import { z } from 'zod'

/** What the workspace gives to a backup and takes from it. */
export interface BackedUp {
  readonly formatVersion: number
  whole(): { readonly version: number; readonly rows: readonly unknown[]; readonly setAside: readonly unknown[] }
  previewRows(rows: readonly unknown[], version: number): BackupPreview
  mergeRows(rows: readonly unknown[], version: number, label: string): void
}

/** What applying a backup would do. Counts are entries: an offer, a grant, a pro or con. */
export interface BackupPreview {
  readonly added: number
  readonly changed: number
  /** Entries in which something of yours is newer and stays. */
  readonly keptYours: number
  readonly unreadable: number
  /** Fields whose time lies in the future: they fill gaps and replace nothing. */
  readonly wrongTime: number
}

export interface Backup {
  /** When it was saved, as the file says: ISO 8601. */
  readonly savedAt: string
  readonly version: number
  readonly rows: readonly unknown[]
  readonly preview: BackupPreview
}
export type BackupRead = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly problem: string }

/** Characters of text, or bytes of a file: a hundred times what a person with ten offers has. */
export const largestBackup = 20_000_000

const app = 'offer-advisor'

// Format 1 of the file, since the first release; the rows inside carry the version of the workspace.
const Envelope = z.object({
  app: z.literal(app),
  version: z.int().min(1),
  savedAt: z.iso.datetime(),
  rows: z.array(z.unknown()),
  setAside: z.array(z.unknown()).default([]),
})

/** The whole workspace as the text of a file, unreadable parts included. @param savedAt ISO 8601 in UTC */
export function writeBackup(workspace: Pick<BackedUp, 'whole'>, savedAt: string): string {
  const { version, rows, setAside } = workspace.whole()
  const head = JSON.stringify({ app, version, savedAt }).slice(0, -1)
  // A row a line: a cut or damaged file can still be read by eye.
  return `${head},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n],"setAside":[${setAside.map(asJson).join(',')}]}\n`
}

export const backupFileName = (savedAt: string): string => `offer-advisor-${savedAt.slice(0, 10)}.json`

/** What a file would bring. Nothing is changed yet. */
export function readBackup(text: string, workspace: Pick<BackedUp, 'formatVersion' | 'previewRows'>): BackupRead {
  if (text.length > largestBackup) return problem('tooLarge')
  if (text.trim() === '') return problem('empty')
  const json = parseJson(text)
  if (json === undefined) return problem(looksCut(text) ? 'cut' : 'notJson')
  if (!isOurs(json)) return problem('notOurs')
  if (typeof json.version === 'number' && json.version > workspace.formatVersion) return problem('newer')
  const read = Envelope.safeParse(json)
  if (!read.success) return problem('damaged')
  const { savedAt, version, rows, setAside } = read.data
  const preview = workspace.previewRows(rows, version)
  return { ok: true, backup: { savedAt, version, rows, preview: { ...preview, unreadable: preview.unreadable + setAside.length } } }
}

/** Looks at the size before it reads. */
export async function readBackupFile(file: Pick<Blob, 'size' | 'text'>, workspace: Pick<BackedUp, 'formatVersion' | 'previewRows'>): Promise<BackupRead> {
  if (file.size > largestBackup) return problem('tooLarge')
  try {
    return readBackup(await file.text(), workspace)
  } catch {
    return problem('unreachable')
  }
}

/** Merges a backup into the workspace: whatever was written later stays. One undo takes it out again. */
export function applyBackup(backup: Backup, workspace: Pick<BackedUp, 'mergeRows'>): void {
  workspace.mergeRows(backup.rows, backup.version, 'the restored backup')
}

/** The preview in sentences for the person. */
export function tellPreview({ added, changed, keptYours, unreadable, wrongTime }: BackupPreview): string[] {
  const sentences = [
    added > 0 && `${entries(added)} will be added.`,
    changed > 0 && `${entries(changed)} will be brought up to date.`,
    added + changed === 0 && 'There is nothing new in this backup.',
    keptYours > 0 && `In ${entries(keptYours)} yours is newer and stays.`,
    unreadable > 0 && `${entries(unreadable)} cannot be read. Keep the file.`,
    wrongTime > 0 && 'Some entries carry a date in the future. They are used only where you have nothing.',
  ]
  return sentences.filter((sentence) => sentence !== false)
}

const problems = {
  empty: 'This file is empty.',
  cut: 'This backup is not complete: it ends in the middle or was damaged. Try another copy of it.',
  notJson: 'This is not a backup: the file holds something else.',
  notOurs: 'This file was not made by Offer Advisor.',
  newer: 'This backup was made by a newer version of Offer Advisor. Reload this page to get that version, then try again.',
  damaged: 'This backup is damaged: its beginning cannot be read. Try another copy of it.',
  tooLarge: 'This file is too large to be a backup of Offer Advisor.',
  unreachable: 'The browser could not read this file. Check that it is still there, then try again.',
}
const problem = (which: keyof typeof problems): BackupRead => ({ ok: false, problem: `${problems[which]} Nothing was changed.` })

/** What was set aside can be anything the browser stored, also what JSON has no word for. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch {
    return JSON.stringify(String(value))
  }
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const looksCut = (text: string): boolean => /^\uFEFF?\s*\{\s*"app"\s*:\s*"offer-advisor"/.test(text)

const isOurs = (json: unknown): json is { version?: unknown } => typeof json === 'object' && json !== null && (json as { app?: unknown }).app === app
