import type { Span } from './fast-line.ts'

/** How often people are paid, in their words, and how many pay dates that makes in a year. Two-weekly is 26, twice a month is 24. */
const rhythms: readonly [string, number][] = [
  [String.raw`(?:every|each)\s+(?:two|2|other|second)\s+(?:weeks?|wks?|(?:mon|tues|wednes|thurs|fri)days?)|fortnightly|bi-?weekly|(?:two|2)[\s-]?weekly|every\s+fortnight`, 26],
  [String.raw`twice\s+(?:a|per)\s+month|semi-?monthly|(?:the\s+)?1st\s+and\s+(?:the\s+)?15th`, 24],
  [String.raw`every\s+(?:four|4)\s+(?:weeks|wks)|(?:four|4)[\s-]?weekly`, 13],
  [String.raw`every\s+week|each\s+week|weekly`, 52],
  [String.raw`every\s+month|each\s+month|monthly`, 12],
]
const paid = String.raw`(?:(?:they\s+|you\s+)?(?:get\s+|are\s+|is\s+)?(?:paid|pay(?:day|roll|s)?(?:\s+is|\s+dates?|\s+periods?|\s+runs)?)\s*:?\s+)`
const patterns = rhythms.map(([words, dates]) => ({ dates, spoken: new RegExp(String.raw`(?<!\p{L})${paid}(?:${words})(?!\p{L})`, 'u'), alone: new RegExp(String.raw`^\s*${paid}?(?:${words})\s*[.!]?\s*$`, 'iu') }))

/** "Paid fortnightly" in a line: where it stands, and the pay dates of a year; a rhythm beside an amount belongs to the amount. */
export const payDatesIn = (text: string): (Span & { dates: number }) | undefined => {
  for (const { dates, spoken } of patterns) {
    const match = spoken.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length, dates }
  }
  const [, before = '', number] = counted.exec(text) ?? []
  if (number === undefined) return undefined
  const start = text.search(counted) + before.length
  return { start, end: start + number.length, dates: /^(?:four|4)/.test(number) ? 13 : 26 }
}

/** "38k, 4 weekly": a clause of its own that counts weeks. Right behind an amount it is the amount's period. */
const counted = /(^|[,;]\s*)((?:four|two|4|2)[\s-]?weekly)(?=\s*(?:$|[,;.]))/u

/** "A month x 13", "13th month included": one more salary in the year than there are months. */
export const extraMonthsIn = (text: string): (Span & { dates: number }) | undefined => {
  const match = /(?<![\p{L}\d])(?:(1[34])th\s+(?:month(?:ly)?|salary)(?:['’]s)?(?:\s+(?:salary|pay|bonus))?(?:\s+incl(?:uded|\.)?)?|(?:[x×]|times)\s?(1[2-6]))(?![\p{L}\d.,]\d|\p{L}|\d)/u.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length, dates: Number(match[1] ?? match[2]) } : undefined
}

/** "Every 2 weeks" as all of what was typed. */
export const payDatesOf = (typed: string): number | undefined => patterns.find(({ alone }) => alone.test(typed))?.dates
