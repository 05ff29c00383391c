import type { MappedText } from './mapped-text.ts'

/** A sentence, a table row or a note: the smallest part of a letter in which words and figures belong together. */
export type Statement = {
  start: number
  end: number
  /** The label or heading it stands under, where that is in another statement. */
  heading: { start: number; end: number } | null
  signature: boolean
}

/** The letter in reading order: one statement a line, every character knowing its place in the original. */
export type ReadingText = { page: MappedText; statements: Statement[] }

/** Parts of the page that are read as one: a paragraph, a row, a label with its value. */
export type Piece = { start: number; end: number; before?: string; after?: string }
export type Block = { pieces: Piece[]; signature: boolean }
