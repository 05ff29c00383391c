import type { FastAsked, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import type { Line } from './fast-line.ts'

/** Days, with the word for leave where there is one. */
const leave = String.raw`(?<![\d.,£$€₹]|\p{L})(\d{1,2}(?:\.5)?)\s?days?['’]?(\s+(?:(?:annual|paid)\s+leave|leave|holidays?|hols?|off|pto|vacation|a\/?l))?`
const publicDays = String.raw`(?:bank|public|statutory)\s+(?:hols?|holidays?)|bhs?`
const besides = new RegExp(String.raw`(${leave})\s*,?\s*(?:(?:${publicDays})\s+(?:are\s+)?(?:on\s+top|extra|as\s+well|too)|(?:plus|\+|&|and|as\s+well\s+as|on\s+top\s+of)\s*(?:(?:the|all)\s+)?(?:(\d{1,2}|eight)\s+)?(?:${publicDays}))(?!\p{L})`, 'u')
/** Fewer days beside public holidays are no leave of a year. */
const fewest = 10

/**
 * "24 days plus bank hols" is a year's leave most likely, and so asked about; "24 days holiday plus bank hols" says so. The words are
 * kept with it, since they answer for the holidays, too.
 */
const leaveIn = ({ raw, text }: Line): { isNamed: boolean; entry: FastFound } | undefined => {
  const match = besides.exec(text)
  const days = Number(match?.[2])
  if (!match || days < fewest || days > 60) return undefined
  // "Plus 8 bank holidays" is a count of its own.
  const length = match[4] === undefined ? match[0].length : match[1]!.length
  const quote = raw.slice(match.index, match.index + match[0].length)
  return { isNamed: match[3] !== undefined, entry: { start: match.index, end: match.index + length, kind: 'term', term: 'ptoDays', told: { sure: 'said', value: days, quote } } }
}

/** Leave beside public holidays in a line about benefits. */
export const readLeave = (line: Line, _asked: FastAsked): Reading => {
  const found = leaveIn(line)
  return found?.isNamed ? { found: [found.entry], unsure: [] } : { found: [], unsure: leaveElsewhere(line) }
}

/** The same in a line about something else: it is asked about. */
export const leaveElsewhere = (line: Line): FastUnsure[] => {
  const found = leaveIn(line)
  if (!found) return []
  const { start, end, ...entry } = found.entry
  return [{ start, end, text: line.raw.slice(start, end), candidates: [entry] }]
}
