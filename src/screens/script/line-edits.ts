import type { ScriptEdit } from '#domain/negotiation/script-edit.ts'

/** A line as it is suggested. */
export interface SuggestedLine {
  readonly id: string
  readonly text: string
  readonly strong?: readonly string[] | undefined
}

/** A line as it is shown: the suggestion, or the person's own words in its place. */
export interface ShownLine {
  readonly id: string
  /** What is said; empty where the person left the line out. */
  readonly text: string
  readonly suggested: string
  readonly edited: boolean
  /** The suggestion is another one than when the person wrote. */
  readonly outdated: boolean
  /** Parts in bold. */
  readonly strong: readonly string[]
  /** Row of the edit, where there is one. */
  readonly editId?: string
}

const kindOf = (id: string): string => id.replace(/-\d+$/, '')

/**
 * Finds the line of each edit: first the one whose suggestion it took the place of, wherever it stands now, then the one of the same name.
 * An edit without a line is handed back, never dropped.
 */
export const showLines = (lines: readonly SuggestedLine[], edits: readonly ScriptEdit[]): { lines: ShownLine[]; homeless: ScriptEdit[] } => {
  const byLine = new Map<string, ScriptEdit>()
  const left = new Set([...edits].sort((a, b) => a.id.localeCompare(b.id)))
  const claim = (fits: (line: SuggestedLine, edit: ScriptEdit) => boolean) => {
    for (const line of lines) {
      const edit = byLine.has(line.id) ? undefined : [...left].find((each) => fits(line, each))
      if (!edit) continue
      byLine.set(line.id, edit)
      left.delete(edit)
    }
  }
  claim((line, edit) => kindOf(edit.line) === kindOf(line.id) && edit.built === line.text)
  claim((line, edit) => edit.line === line.id)
  return { lines: lines.map((line) => shown(line, byLine.get(line.id))), homeless: [...left] }
}

const shown = ({ id, text, strong = [] }: SuggestedLine, edit: ScriptEdit | undefined): ShownLine =>
  edit
    ? { id, text: edit.text, suggested: text, edited: true, outdated: edit.built !== text, strong, editId: edit.id }
    : { id, text, suggested: text, edited: false, outdated: false, strong }
