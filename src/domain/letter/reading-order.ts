import type { MappedText } from './mapped-text.ts'
import { mappedBuilder } from './mapped-text.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'
import { cutLabels } from './cut-labels.ts'
import { isLabel } from './is-label.ts'
import { layBlocks } from './lay-blocks.ts'
import { sentenceEnds } from './sentence-ends.ts'
import type { PageLine } from './split-lines.ts'
import type { ReadingText, Statement } from './statement.ts'

/** Puts the lines of one message into reading order: wrapped lines joined, labels beside their values, one statement a line. */
export const readingOrder = (page: MappedText, lines: PageLine[], patterns: PhrasePatterns): ReadingText => {
  const built = mappedBuilder()
  const statements: Statement[] = []
  for (const block of layBlocks(cutLabels(lines, patterns), page.text, patterns)) {
    const start = built.length()
    block.pieces.forEach((piece, index) => {
      const at = page.from[piece.start] ?? 0
      if (index > 0 || piece.before) built.added(piece.before ?? ' ', at, at)
      built.piece(page, piece.start, piece.end)
      if (piece.after) built.added(piece.after, at, at)
    })
    const end = built.length()
    built.added('\n', page.from[block.pieces.at(-1)?.end ?? 0] ?? 0, page.from[block.pieces.at(-1)?.end ?? 0] ?? 0)
    statements.push({ start, end, heading: null, signature: block.signature })
  }
  const reading = built.done()
  return { page: reading, statements: intoSentences(reading.text, statements, (words) => isLabel(words, patterns)) }
}

/** A block falls into its sentences; a label or a heading at its head is remembered for all of them. */
const intoSentences = (text: string, blocks: Statement[], isHeading: (words: string) => boolean): Statement[] => {
  const sentences: Statement[] = []
  let standing: Statement['heading'] = null
  for (const block of blocks) {
    const words = text.slice(block.start, block.end)
    if (isHeading(words)) {
      standing = { start: block.start, end: block.end }
      sentences.push(block)
      continue
    }
    const label = /^[^:.\d\n]{3,45}:/.exec(words)
    let heading = label ? { start: block.start, end: block.start + label[0].length - 1 } : standing
    let from = 0
    for (const until of sentenceEnds(words)) {
      const sentence = { start: block.start + from, end: block.start + until, heading, signature: block.signature }
      if (from === 0 && until < words.length && until < 40 && isHeading(words.slice(0, until).replace(/[.\s]+$/, ''))) heading = { start: block.start, end: block.start + until }
      sentences.push(sentence)
      from = until
    }
    standing = null
  }
  return sentences
}
