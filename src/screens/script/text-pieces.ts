import type { Trouble } from '#screens/parts/text-checks.ts'

/** A stretch of a line that looks the same all through. */
export interface TextPiece {
  readonly text: string
  readonly strong: boolean
  readonly trouble: Trouble | undefined
  /** True where the trouble begins: its sign stands before the words. */
  readonly opens: boolean
}

/** Cuts a line where bold type or a mark begins or ends. */
export const textPieces = (text: string, strong: readonly string[], troubles: readonly Trouble[]): TextPiece[] => {
  const bold = strong.flatMap((part) => {
    const start = part === '' ? -1 : text.lastIndexOf(part)
    return start === -1 ? [] : [{ start, end: start + part.length }]
  })
  const cuts = [...new Set([0, text.length, ...[...bold, ...troubles].flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((start, index): TextPiece[] => {
    const end = cuts[index + 1] ?? start
    const trouble = troubles.find((each) => each.start <= start && each.end >= end)
    return end > start ? [{ text: text.slice(start, end), strong: bold.some((each) => each.start <= start && each.end >= end), trouble, opens: trouble?.start === start }] : []
  })
}
