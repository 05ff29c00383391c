import type { FastAsked, FastUnsure, Reading } from './fast-entry.ts'
import type { Line, Span } from './fast-line.ts'
import { isPlain } from './fast-words.ts'

const plan = String.raw`(?:(?:the\s+|my\s+)?(?:employer\s+|company\s+|workplace\s+)?(?:pension|retirement|super(?:annuation)?|kiwisaver)(?:\s+(?:is|of))?:?)`
const theirs = String.raw`(?:they|them|er|employer|(?:the\s+)?(?:company|firm))`
const mine = String.raw`(?:i|me|ee|employee|my\s+(?:side|share|bit|end))`
const paysIn = String.raw`(?:(?:will\s+)?(?:puts?|pays?|contributes?|chips?|adds?)(?:\s+in)?(?:\s+to)?)`
const share = String.raw`(?<![\d.,$£€])(\d{1,2}(?:\.\d+)?)\s?(?:%|percent|per\s+cent)?(?![\d.,]*\d|\s?(?:k|days?|d|weeks?|wks?|months?|years?|hours?|hrs?|h|grand|quid|pounds?)(?!\p{L}))`
const gap = String.raw`(?:\s*[,;/&+]\s*|\s+(?:and\s+|plus\s+)?)`

/** Who pays before the share ("they put in 5%", "ER 5"), or behind it ("5% pension off them", "3 off me"). */
const before = (who: string): string => String.raw`(?:${plan}\s*)?(?<!\p{L})${who}(?!\p{L})(?:\s+pension(?:\s+contribution)?)?(?:\s+${paysIn})?:?\s*${share}(?:\s+${plan})?`
const behind = (who: string): string => String.raw`(?:${plan}\s*)?${share}\s+(?:${plan}\s+)?(?:(?:off|from|by|for)\s+)?(?<!\p{L})${who}(?!\p{L})`
const orders = [before, behind].flatMap((side) => [
  { them: 0 as const, pattern: new RegExp(`(?<!\\p{L})(${side(theirs)})(${gap})(${side(mine)})(?!\\p{L})`, 'gu') },
  { them: 1 as const, pattern: new RegExp(`(?<!\\p{L})(${side(mine)})(${gap})(${side(theirs)})(?!\\p{L})`, 'gu') },
])

/** Above this a share is part of something else, such as the cost of health cover. In percent of pay. */
const mostPaidIn = 25

/**
 * "They put in 5% I put 3": the employer's share of pay is the flat contribution, the person's own stays as words. Read only where
 * two shares and two payers alternate, so that no figure can belong to the other side. Where matches are usual, or something else may be paid into, it is asked about.
 */
export const readPensionShares = (line: Line, asked: FastAsked): Reading | undefined => {
  const { text, raw } = line
  if (/match|(?<!\p{L})(?:if|health|medical|dental|insurance|premium|cover)(?!\p{L})/u.test(text)) return undefined
  const matches = orders.flatMap(({ them, pattern }) => [...text.matchAll(pattern)].map((match) => ({ them, match })))
  const [only, ...others] = matches
  if (!only || others.length > 0 || !isAboutPay(only.match[0])) return undefined
  const [first = '', firstShare, between = '', second = '', secondShare] = only.match.slice(1)
  const start = only.match.index
  const spans: [Span, Span] = [{ start, end: start + first.length }, { start: start + first.length + between.length, end: start + first.length + between.length + second.length }]
  const shares = [Number(firstShare), Number(secondShare)]
  if (shares.some((percent) => percent > mostPaidIn)) return undefined
  const part = (at: 0 | 1): Span & { text: string } => ({ ...spans[at], text: raw.slice(spans[at].start, spans[at].end) })
  const { them } = only
  const own: FastUnsure = { ...part(them === 0 ? 1 : 0), candidates: [] }
  const entry = { kind: 'term', term: 'retirementFlat', told: { sure: 'said', value: shares[them] } } as const
  const isSure = !['USD', 'CAD'].includes(asked.offer.currency) && isPension.test(only.match[0]) && standsAlone(line, { start, end: spans[1].end }, asked)
  return isSure ? { found: [{ ...spans[them], ...entry }], unsure: [own] } : { found: [], unsure: [{ ...part(them), candidates: [entry] }, own] }
}

/** Words of paying in, of the plan or of the payroll; "me 10%, them 5%" could be shares of anything. */
const isPension = new RegExp(String.raw`${paysIn}\s|pension|retirement|super|kiwisaver|(?<!\p{L})(?:ee|er|employee|employer)(?!\p{L})`, 'u')

/** "Share scheme: they put in 5% I put 3" is of the scheme. */
const standsAlone = ({ text }: Line, { start, end }: Span, { phrases }: FastAsked): boolean =>
  isPlain(/[^,;.]*$/u.exec(text.slice(0, start))?.[0] ?? '', phrases) && isPlain(/^[^,;.]*/u.exec(text.slice(end))?.[0] ?? '', phrases)

/** Two bare numbers are shares of pay only where a sign, the plan or the payroll's own short words say so. */
const isAboutPay = (text: string): boolean => /%|percent|per\s+cent|pension|retirement|super|kiwisaver/u.test(text) || (/(?<!\p{L})er(?!\p{L})/u.test(text) && /(?<!\p{L})ee(?!\p{L})/u.test(text))
