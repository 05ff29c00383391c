import type { TextRange } from '#domain/arguments/marking.ts'
import { withoutClause } from '#screens/parts/edit-draft.ts'

/** A draft without some of its clauses, given in the order they stand. A line that held nothing else goes whole: no empty line is left. */
export const withoutMarks = (text: string, marks: readonly TextRange[]): string =>
  marks.toReversed().reduce((rest, mark) => withoutLine(rest, mark) ?? withoutClause(rest, mark), text)

const withoutLine = (text: string, { start, end }: TextRange): string | undefined => {
  const before = text.slice(0, start)
  const after = text.slice(end).replace(/^[ \t]*[,;:.!?…]*[ \t]*/u, '')
  const [head, tail] = [before.trimEnd(), after.trimStart()]
  const [above, below] = [before.slice(head.length), after.slice(0, after.length - tail.length)].map((gap) => gap.split('\n').length - 1) as [number, number]
  if (head === '' || tail === '' || above === 0 || below === 0) return undefined
  // A blank line that stood on either side stays, once.
  return head + '\n'.repeat(Math.min(2, Math.max(above, below))) + tail
}
