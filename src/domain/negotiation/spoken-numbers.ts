import { plainDigits } from '#domain/values/plain-digits.ts'

/** A number in a text, and where it stands. */
export interface FoundNumber {
  readonly value: number
  readonly start: number
  readonly end: number
}

const scales: [RegExp, number][] = [[/^(?:k|thousand|grand)$/i, 1e3], [/^(?:m|mn|million)$/i, 1e6], [/^(?:l|lakhs?|lacs?|lpa)$/i, 1e5], [/^(?:cr|crores?)$/i, 1e7]]
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*'
const digits = /(?<!\d)(\d+(?:[,.'’\u202f\u00a0 ]\d{2,3})*(?:[.,]\d+)?)(?:\s?(k|thousand|grand|mn?|million|l|lakhs?|lacs?|lpa|crores?|cr))?(?![\p{L}\d])/giu

/** Every number of a text, in figures ("146,200", "146.2k") and in words ("fifty-two"). Days of the month and hours of the clock are none. */
export const findNumbers = (text: string): FoundNumber[] => [...inFigures(plainDigits(text)), ...inWords(text)]

const inFigures = (text: string): FoundNumber[] =>
  [...text.matchAll(digits)].flatMap((match) => {
    const [whole, figure = '', scale = ''] = match
    const start = match.index
    const end = start + whole.length
    if (isDateOrTime(text, start, end) || isListNumber(text, start, end)) return []
    const factor = scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 1
    return readings(figure).map((value) => ({ value: Math.round(value * factor * 100) / 100, start, end }))
  })

/** "1,234" is one number, "12.5" another; "1.234" can be both, so both are looked at. */
const readings = (figure: string): number[] => {
  const plain = figure.replace(/['’\s]/g, '')
  const grouped = /^\d{1,3}(?:[.,]\d{2,3})+$/.test(plain) ? [Number(plain.replace(/[.,]/g, ''))] : []
  const decimal = Number(plain.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'))
  return [...new Set([...grouped, ...(Number.isNaN(decimal) ? [] : [decimal])])]
}

/** "11. When does cover begin?": the number of a line, and no number of anything. */
const isListNumber = (text: string, start: number, end: number): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 20), start)) && end - start <= 2 && /^[.)]\s/.test(text.slice(end, end + 2))

const isDateOrTime = (text: string, start: number, end: number): boolean =>
  new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${months}\\b`, 'iu').test(text.slice(end, end + 20)) ||
  new RegExp(`\\b${months}\\s+$`, 'iu').test(text.slice(Math.max(0, start - 12), start)) ||
  /^(?::\d\d|\s?(?:am|pm|o['’]clock)\b)/i.test(text.slice(end, end + 9)) ||
  /\d:$/.test(text.slice(Math.max(0, start - 2), start))

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const numberWord = new RegExp(`\\b(?:(?:${[...ones, ...tens, 'hundred', 'thousand', 'million'].join('|')})(?:[\\s-]+(?:and\\s+)?|\\b))+`, 'gi')

const inWords = (text: string): FoundNumber[] =>
  [...text.matchAll(numberWord)].flatMap((match) => {
    const spoken = match[0].trim().replace(/\s+and$/i, '')
    return spoken === '' ? [] : [{ value: wordsToNumber(spoken), start: match.index, end: match.index + spoken.length }]
  })

const wordsToNumber = (spoken: string): number => {
  let total = 0
  let group = 0
  for (const word of spoken.toLowerCase().split(/[\s-]+/)) {
    if (word === 'hundred') group = (group || 1) * 100
    else if (word === 'thousand' || word === 'million') {
      total += (group || 1) * (word === 'thousand' ? 1e3 : 1e6)
      group = 0
    } else group += ones.includes(word) ? ones.indexOf(word) : tens.includes(word) ? tens.indexOf(word) * 10 : 0
  }
  return total + group
}
