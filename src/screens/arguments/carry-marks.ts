import type { TextRange } from '#domain/arguments/marking.ts'

/** Where two texts differ: what was taken out of the first and how long what stands there now is. */
export interface Edit {
  readonly start: number
  readonly removed: number
  readonly added: number
}

/** The one change that turns a text into the next: everything between what they share at both ends. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  return { start, removed: before.length - start - tail, added: after.length - start - tail }
}

/** The marks of a text on the text after an edit: those behind it move along, the clause being written carries none. */
export function carryMarks<Range extends TextRange>(marks: readonly Range[], before: string, after: string): readonly Range[] {
  if (before === after) return marks
  const { start, removed, added } = editBetween(before, after)
  const end = start + removed
  const moved = added - removed
  // What is typed right at the edge of a clause belongs to it; what is taken away there does not.
  const edge = added > 0 ? 1 : 0
  return marks.flatMap((mark) => {
    if (mark.end + edge <= start) return [mark]
    if (mark.start - edge >= end) return [{ ...mark, start: mark.start + moved, end: mark.end + moved }]
    return []
  })
}

export interface Piece<Range> {
  readonly text: string
  readonly mark?: Range
}

/** A text cut at the edges of its marks. Marks that overlap an earlier one are left out. */
export function piecesOf<Range extends TextRange>(text: string, marks: readonly Range[]): Piece<Range>[] {
  const pieces: Piece<Range>[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) })
    pieces.push({ text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

export interface Line<Range> {
  readonly text: string
  /** Its marks, counted from the start of the line. */
  readonly marks: readonly Range[]
}

/** A text in lines, each with the part of the marks that lies on it: a change then touches one line, not the whole text. */
export function linesOf<Range extends TextRange>(text: string, marks: readonly Range[]): Line<Range>[] {
  let from = 0
  let next = 0
  return text.split('\n').map((line) => {
    const [start, end] = [from, from + line.length]
    from = end + 1
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next += 1
    const own: Range[] = []
    for (let at = next; at < marks.length; at += 1) {
      const mark = marks[at]
      if (!mark || mark.start >= end) break
      own.push({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(line.length, mark.end - start) })
    }
    return { text: line, marks: own }
  })
}
