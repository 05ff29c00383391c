import type { PageLine } from './split-lines.ts'
import type { FoundDate } from './find-dates.ts'
import { findDates } from './find-dates.ts'

/** The day a letter is dated: a date alone on one of the first lines ("Date:" may stand before it). Mail headers do not date the letter. */
export const letterDay = (lines: readonly PageLine[], frame: { reference: number; dayFirst: boolean | null }): number | null => {
  const filled = lines.filter((line) => line.text !== '').slice(0, 16)
  if (filled.some((line) => /^(?:from|sent|subject|to)\s*:/i.test(line.text))) return null
  for (const line of filled) {
    for (const cell of line.text.split('\t')) {
      const [date] = findDates(cell, { ...frame, letterDay: null })
      if (date && !date.relative && date.day !== null && date.day <= frame.reference && (cell === line.text || /\b(?:ref|letter|offer|confidential)\b/i.test(line.text)) && isAlone(cell, date)) return date.day
    }
  }
  return null
}

const isAlone = (text: string, date: FoundDate): boolean => {
  const rest = (text.slice(0, date.start) + text.slice(date.end)).trim()
  return /^(?:(?:letter |offer |issue )?date(?:d)?(?: of (?:offer|letter|issue))?\s?[:-]?|dated(?: this)?|(?:[\p{Lu}][\p{L} ]+,(?: the)?)|[.,\s]*)$/iu.test(rest)
}
