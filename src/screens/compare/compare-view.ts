import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { assumptionsView } from './assumptions-view.ts'
import { compare } from './compared.ts'
import type { CompareTables, WhatIfs } from './compared.ts'
import { headlinesView } from './headline-view.ts'
import type { HeadlinesView, LeftOut } from './headline-view.ts'
import { quoteNotes } from './quote-view.ts'
import { tableView } from './table-view.ts'

/** What the person has set on this screen; nothing of it is kept. */
export interface CompareSettings {
  readonly onlyWhatDiffers: boolean
  readonly whatIfs: WhatIfs
}

const withQuotes = (view: HeadlinesView, notes: readonly LeftOut[]): HeadlinesView => ({ ...view, leftOut: [...notes, ...view.leftOut] })

/** The whole screen from the rows: the two sentences, the table, and what is supposed. The other panels are made from `compared`. */
export const compareView = (tables: CompareTables, today: CalendarDate, { onlyWhatDiffers, whatIfs }: CompareSettings) => {
  const compared = compare(tables, whatIfs)
  return {
    compared,
    headlines: withQuotes(headlinesView(compared), quoteNotes(compared, tables)),
    table: tableView(compared, today, whatIfs, onlyWhatDiffers),
    assumptions: assumptionsView(compared, tables),
    anyTried: Object.values(whatIfs).some((whatIf) => Object.values(whatIf).some((value) => value !== undefined)),
  }
}
