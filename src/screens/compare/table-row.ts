import type { WorkingTime } from '#domain/values/pay-period.ts'
import type { Lever } from '#domain/weighing/what-if.ts'
import { formatNumber } from '#ui/format.ts'
import type { Explanation } from './explain-view.ts'

/** One figure of the table. */
export interface Cell {
  readonly offerId: string
  /** "142,000", "none", "not said". */
  readonly text: string
  /** A small line under it: the difference to the best, or what the figure is made of. */
  readonly note: string
  readonly best: boolean
  /** Where the question is asked, for what nobody has said yet. */
  readonly ask: { readonly href: string; readonly name: string } | null
  readonly explanation: Explanation | null
  /** What can be tried out at this figure, and at what it stands now. */
  readonly tryOut: { readonly lever: Lever; readonly now: number; readonly label: string; readonly tried: boolean; readonly time?: WorkingTime } | null
}

export interface Row {
  readonly id: string
  readonly label: string
  readonly side: 'paper' | 'yours' | 'beside'
  readonly sum: boolean
  readonly differs: boolean
  readonly cells: readonly Cell[]
}

/** What a cell is made from: an amount, or what is written in the place of one. */
export interface CellDraft {
  readonly offerId: string
  readonly amount: number | null
  readonly text?: string | undefined
  readonly note?: string | undefined
  readonly ask?: Cell['ask'] | undefined
  /** An amount is told here that is not counted yet, so the row is never one where nothing differs. */
  readonly waits?: boolean | undefined
  readonly explanation?: Explanation | null | undefined
  readonly tryOut?: Cell['tryOut'] | undefined
}

interface RowDraft {
  readonly id: string
  readonly label: string
  readonly side: Row['side']
  readonly sum?: boolean
  /** What zero is called: a payment that is not made is "none", a cost that is not there is "0". */
  readonly zero?: 'none' | '0'
  readonly showGap?: boolean
  readonly least?: boolean
  readonly cells: readonly CellDraft[]
}

/** Ticks the best of a row and says how far the others are behind it. */
export const tableRow = ({ id, label, side, sum = false, zero = 'none', showGap = true, least = false, cells }: RowDraft): Row => {
  const amounts = cells.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  const best = amounts.length === 0 ? null : least ? Math.min(...amounts) : Math.max(...amounts)
  const unlike = amounts.some((amount) => amount !== best)
  return {
    id, label, side, sum,
    differs: unlike || cells.some(({ waits }) => waits) || (amounts.length < cells.length && new Set(cells.map(({ amount, text }) => text ?? amount)).size > 1),
    cells: cells.map((cell) => {
      const isBest = unlike && cell.amount !== null && cell.amount === best
      const gap = showGap && unlike && !isBest && cell.amount !== null && (cell.amount !== 0 || zero === '0') && best !== null ? formatNumber(cell.amount - best) : ''
      return {
        offerId: cell.offerId,
        text: cell.text ?? (cell.amount === null ? 'not said' : cell.amount === 0 ? zero : formatNumber(cell.amount)),
        note: cell.note ?? gap,
        best: isBest,
        ask: cell.ask ?? null,
        explanation: cell.explanation ?? null,
        tryOut: cell.tryOut ?? null,
      }
    }),
  }
}
