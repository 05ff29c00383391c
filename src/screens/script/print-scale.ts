import type { CallDocument } from './script-documents.ts'

/** Sizes of the printed call in millimetres at full size, on the smaller of both papers: Letter in height, A4 in width. */
const paper = { height: 279.4 - 2 * 16 - 4, title: 17, blanks: 24 }
const beat = { padding: 4.8, heading: 6, cue: 7 }
const line = { height: 7.4, gap: 2.2, characters: 66 }
const branch = { padding: 4.2, words: 10, height: 6.1, characters: 80 }
const smallest = 0.55

/** How large the spoken lines can be printed, 0.55 to 1, so that the call stays on one page. A longer one takes a second page. */
export const printScale = (call: CallDocument): number => {
  const steps = Array.from({ length: 10 }, (_, index) => 1 - index * 0.05)
  return steps.find((scale) => heightOf(call, scale) <= paper.height) ?? smallest
}

const heightOf = ({ beats }: CallDocument, scale: number): number => {
  const rows = (text: string, characters: number) => Math.max(1, Math.ceil(text.length / (characters / scale)))
  const lines = beats.flatMap((each) => each.lines).reduce((sum, { text }) => sum + (rows(text, line.characters) * line.height + line.gap) * scale, 0)
  const replies = beats.flatMap(({ branches }) => branches).reduce((sum, { reply }) => sum + branch.words + (branch.padding + rows(reply, branch.characters) * branch.height) * scale, 0)
  const frames = beats.reduce((sum, { cue }) => sum + beat.heading + beat.padding * scale + (cue === '' ? 0 : beat.cue), 0)
  return paper.title + lines + replies + frames + paper.blanks
}
