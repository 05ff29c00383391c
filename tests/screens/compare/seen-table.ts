import { compareView } from '#screens/compare/compare-view.ts'
import type { CompareTables } from '#screens/compare/compared.ts'
import { exampleTables, monday } from './example-tables.ts'

/** The comparison as it is seen on Monday 23 November 2026. */
export const view = (tables: CompareTables = exampleTables(), onlyWhatDiffers = true) => compareView(tables, monday, { onlyWhatDiffers, whatIfs: {} })
/** A sentence with its figure. */
export const said = ({ before, figure, after }: { before: string; figure: string | null; after: string }) => `${before}${figure ?? ''}${after}`
/** One row of the table; names the rows there are where it is missing. */
export const rowOf = (seen: ReturnType<typeof view>, id: string) => {
  const row = seen.table.rows.find((each) => each.id === id)
  if (!row) throw new Error(`no row ${id} among ${seen.table.rows.map((each) => each.id).join(', ')}`)
  return row
}
/** The cells of a row as text, ✓ before the best. */
export const textsOf = (seen: ReturnType<typeof view>, id: string) => rowOf(seen, id).cells.map(({ text, note, best }) => `${best ? '✓ ' : ''}${text}${note ? ` (${note})` : ''}`)
/** A yearly base as it was said, in whole units. */
export const base = (units: number, currency = 'USD') => ({ sure: 'said', value: { amount: { minor: units * 100, currency }, period: 'year' } })
