import { z } from 'zod'
import { rounds } from './terms.ts'
import type { Round } from './terms.ts'

/** Words of a fast line that found no place in the offer yet: kept until they are placed or let go. */
export const Unplaced = z.object({ round: z.enum(rounds), text: z.string().min(1).max(1000) }).readonly()
export type Unplaced = z.infer<typeof Unplaced>

/** As many as are kept; a person who pastes a letter has another screen. */
export const mostUnplaced = 60

/** The list after a line was changed: what the line held before gives way to what it holds now, the others stay. */
export const withLine = (kept: readonly Unplaced[] = [], round: Round, before: readonly string[], now: readonly string[]): Unplaced[] => {
  const others = kept.filter((each) => each.round !== round || !(before.includes(each.text) || now.includes(each.text)))
  return [...others, ...[...new Set(now)].map((text) => ({ round, text }))].slice(-mostUnplaced)
}

/** The words of a round that no longer stand in its line. */
export const keptApart = (kept: readonly Unplaced[] = [], round: Round, inLine: readonly string[]): string[] =>
  kept.filter((each) => each.round === round && !inLine.includes(each.text)).map(({ text }) => text)
