import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { shortDateWords } from '#domain/values/day-words.ts'
import { assumptionsView } from './assumptions-view.ts'
import { compare } from './compared.ts'
import type { CompareTables, WhatIfs } from './compared.ts'
import { headlinesView } from './headline-view.ts'
import type { Headline } from './headline-view.ts'
import type { Row } from './table-row.ts'
import { tableView } from './table-view.ts'

/** The comparison as one table with words around it, to be printed, saved or copied. */
export interface TakeAway {
  readonly title: string
  readonly caption: string
  /** The two sentences of the screen; without the private part only the first. */
  readonly sentences: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly sum: boolean; readonly cells: readonly string[] }[]
  readonly notes: readonly string[]
}

interface TakeAwayOptions {
  readonly withPrivate: boolean
  readonly today: CalendarDate
  readonly whatIfs: WhatIfs
}

/** Without the private part nothing is in it that only the person weighs: no cost of their own, no hour on the way, no tax. */
export const takeAway = (tables: CompareTables, { withPrivate, today, whatIfs }: TakeAwayOptions): TakeAway => {
  const compared = compare(tables, whatIfs)
  const headlines = headlinesView(compared)
  const table = tableView(compared, today, whatIfs, false)
  const tried = Object.values(whatIfs).some((whatIf) => Object.values(whatIf).some((value) => value !== undefined))
  return {
    title: headlines.title,
    caption: `${table.caption}, before tax. ${shortDateWords(today)}.`,
    sentences: [headlines.paper, ...(withPrivate && headlines.forYou ? [headlines.forYou] : [])].map(sentenceOf),
    columns: table.heads.map(({ fullName }) => fullName),
    rows: table.rows.filter((row) => withPrivate || isOfThePaper(row)).map(({ label, sum, cells }) => ({ label, sum, cells: cells.map(({ text }) => text) })),
    notes: [...(withPrivate ? headlines.ruledOut : []), assumptionsView(compared, tables).summary, ...headlines.leftOut.map(({ text }) => text), ...(tried ? ['Some figures were tried out here and are not what was offered.'] : []), ...(withPrivate ? [...headlines.oneSided, 'Private: not for the table.'] : [])].filter(Boolean),
  }
}

/** The hour given counts the way to work, which only the person knows. */
const isOfThePaper = ({ side, id }: Row): boolean => side !== 'yours' && id !== 'per-hour'

const sentenceOf = ({ label, before, figure, after }: Headline): string => `${label}: ${before}${figure ?? ''}${after}`

/** Comma-separated values for a spreadsheet: plain numbers, and no cell that a spreadsheet would run as a formula. */
export const asCsv = ({ title, caption, columns, rows, notes }: TakeAway): string => {
  const lines = [[title], [caption], [], ['', ...columns], ...rows.map(({ label, cells }) => [label, ...cells.map(plainNumber)]), [], ...notes.map((note) => [note])]
  // The mark at the start tells a spreadsheet that names are in Unicode.
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** A table for a note, a mail or a message. */
export const asMarkdown = ({ title, caption, sentences, columns, rows, notes }: TakeAway): string => [
  `# ${inline(title)}`, '', ...sentences.map((sentence) => `- ${inline(sentence)}`), '',
  `| ${[inline(caption), ...columns.map(inline)].join(' | ')} |`,
  `| --- |${columns.map(() => ' ---: |').join('')}`,
  ...rows.map(({ label, sum, cells }) => `| ${[label, ...cells].map((cell) => (sum ? `**${inline(cell)}**` : inline(cell))).join(' | ')} |`),
  '', ...notes.map((note) => `${inline(note)}\n`),
].join('\n')

const plainNumber = (text: string): string => (/^[−-]?\d[\d,]*(\.\d+)?$/.test(text) ? text.replaceAll(',', '').replace('−', '-') : text)

const csvCell = (text: string): string => {
  const harmless = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const inline = (text: string): string => text.replaceAll(/[\\|<>*_`[\]]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ')
